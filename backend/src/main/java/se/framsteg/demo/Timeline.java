package se.framsteg.demo;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import se.framsteg.access.UnitOfWork;
import se.framsteg.shared.time.TravelClock;

/**
 * Acts of many people, played in the order of time with the clock turned to each: what was done forty days ago says so, in
 * its rows, its history and its audit. Every act goes the way of a request, as the membership that does it.
 */
@ApplicationScoped
class Timeline {

    private final UnitOfWork work;
    private final Clock clock;

    Timeline(UnitOfWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** A play that is being written; acts may be added in any order. */
    static final class Play {
        private final List<Act> acts = new ArrayList<>();

        void at(Instant at, UUID membership, String operation, Callable<?> act) {
            acts.add(new Act(at, membership, operation, act));
        }
    }

    private record Act(Instant at, UUID membership, String operation, Callable<?> does) {}

    /** Acts that would lie in the future are left out: they have not happened. */
    void perform(Play play) {
        TravelClock travelling = (TravelClock) clock;
        Instant now = clock.instant();
        try {
            play.acts.stream()
                    .filter(act -> !act.at().isAfter(now))
                    .sorted(Comparator.comparing(Act::at))
                    .forEachOrdered(act -> {
                        travelling.travelTo(act.at());
                        inARequestOfItsOwn(act);
                    });
        } finally {
            travelling.comeHome();
        }
    }

    private void inARequestOfItsOwn(Act act) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            work.as(act.membership(), act.operation(), act.does());
        } finally {
            request.terminate();
        }
    }
}
