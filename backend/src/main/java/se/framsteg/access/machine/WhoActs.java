package se.framsteg.access.machine;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import se.framsteg.access.Acting;
import se.framsteg.access.Actor;
import se.framsteg.shared.http.RequestTrace;
import se.framsteg.shared.time.SwedishClock;

/** The act under way, as a verb of an entity wants to know it: who, in which roles, when. */
@ApplicationScoped
public class WhoActs {

    private final Acting acting;
    private final SwedishClock clock;
    private final RequestTrace trace;

    WhoActs(Acting acting, SwedishClock clock, RequestTrace trace) {
        this.acting = acting;
        this.clock = clock;
        this.trace = trace;
    }

    /** The roles are those in which the operation may be done; the state table narrows them further. */
    public By now() {
        Actor actor = acting.actor();
        return new By(
                actor.accountId(),
                actor.organisationId(),
                actor.unitId(),
                acting.decision().roles(),
                clock.now(),
                clock.today(),
                trace.id());
    }

    /** What happened earlier and is recorded now; today when no day is told. */
    public By on(LocalDate day) {
        return day == null ? now() : now().effectiveOn(day);
    }

    /** The consequence of what somebody did, or what a job does. */
    public By theService() {
        return By.theService(clock.now(), clock.today(), trace.id());
    }
}
