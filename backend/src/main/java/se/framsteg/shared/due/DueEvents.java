package se.framsteg.shared.due;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What has happened so far, or is planned, in one case, and on which day. */
public record DueEvents(Map<DueEvent, LocalDate> days) {

    public static final DueEvents NONE = new DueEvents(Map.of());

    public DueEvents {
        days = Map.copyOf(days);
    }

    /** The same events and this one; a null day means that it has not happened. */
    public DueEvents with(DueEvent event, LocalDate day) {
        Map<DueEvent, LocalDate> more = new EnumMap<>(DueEvent.class);
        more.putAll(days);
        if (day == null) {
            more.remove(event);
        } else {
            more.put(event, day);
        }
        return new DueEvents(more);
    }

    public Optional<LocalDate> on(DueEvent event) {
        return Optional.ofNullable(days.get(event));
    }
}
