package se.framsteg.shared.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Working days in Sweden: Monday to Friday, but not on public holidays. The eves of midsummer, Christmas and New Year are
 * ordinary days by law and days off by custom, hence a setting.
 */
@Singleton
public class SwedishDays {

    private static final Set<String> EVES = Set.of("MIDSUMMER_EVE", "CHRISTMAS_EVE", "NEW_YEARS_EVE");

    private final HolidayManager calendar =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
    private final Map<Integer, Set<LocalDate>> daysOff = new ConcurrentHashMap<>();
    private final boolean evesOff;

    public SwedishDays(@ConfigProperty(name = "framsteg.eves-off", defaultValue = "true") boolean evesOff) {
        this.evesOff = evesOff;
    }

    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && !daysOff.computeIfAbsent(day.getYear(), this::daysOffIn).contains(day);
    }

    /** The day itself is not counted: one working day after a Friday is the Monday. None after a day is that day. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        return step(day, count, 1);
    }

    /** The day itself is not counted: one working day before a Monday is the Friday. None before a day is that day. */
    public LocalDate minusWorkingDays(LocalDate day, int count) {
        return step(day, count, -1);
    }

    /**
     * How many working days lie after the one day, up to and with the other, so that it undoes {@link #plusWorkingDays}.
     * Negative when the other day comes first.
     */
    public int workingDaysBetween(LocalDate day, LocalDate other) {
        if (other.isBefore(day)) {
            return -workingDaysBetween(other, day);
        }
        return (int) day.plusDays(1)
                .datesUntil(other.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private LocalDate step(LocalDate from, int count, int direction) {
        if (count < 0) {
            throw new IllegalArgumentException("A negative number of working days");
        }
        LocalDate day = from;
        for (int left = count; left > 0; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private Set<LocalDate> daysOffIn(int year) {
        return calendar.getHolidays(Year.of(year)).stream()
                .filter(holiday -> evesOff || !EVES.contains(holiday.getPropertiesKey()))
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
