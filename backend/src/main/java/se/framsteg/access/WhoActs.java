package se.framsteg.access;

import jakarta.enterprise.context.ApplicationScoped;
import se.framsteg.access.machine.By;
import se.framsteg.shared.http.RequestTrace;
import se.framsteg.shared.time.SwedishClock;

/** The act under way, as the verbs of entities and the rows of history take it. */
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

    /** In the roles that the access matrix lets do this, here and today. */
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
}
