package se.framsteg.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hibernate.Session;
import se.framsteg.access.audit.AuditLog;
import se.framsteg.access.audit.AuditLog.Trace;
import se.framsteg.shared.http.RequestTrace;
import se.framsteg.shared.problem.Problem;

/**
 * One act, one transaction: the context first, the act, the audit last. Everything that touches personal data goes through
 * here, whether it comes by HTTP, from a job or from the demo county.
 */
@ApplicationScoped
public class UnitOfWork {

    private final EntityManager entities;
    private final AccessMatrix matrix;
    private final Context context;
    private final AuditLog audit;
    private final Acting acting;
    private final RequestTrace trace;

    UnitOfWork(
            EntityManager entities,
            AccessMatrix matrix,
            Context context,
            AuditLog audit,
            Acting acting,
            RequestTrace trace) {
        this.entities = entities;
        this.matrix = matrix;
        this.context = context;
        this.audit = audit;
        this.acting = acting;
        this.trace = trace;
    }

    @FunctionalInterface
    interface FindActor {
        Optional<Actor> in(Connection connection) throws SQLException;
    }

    /** Acts as a membership without a session. The operation must be one that membership's roles may do. */
    public <T> T as(UUID membershipId, String operation, Callable<T> act) {
        return run(operation, connection -> context.byMembership(connection, membershipId), act);
    }

    /**
     * A job acts as itself, in one organisation at a time and behind its fence, with the rights of its one operation: a row
     * of the matrix among the jobs.
     */
    public <T> T asTheService(UUID organisation, String job, Callable<T> act) {
        return run(
                job,
                connection -> {
                    context.moveFence(connection, organisation, null);
                    return Optional.of(Actor.theService(organisation));
                },
                act);
    }

    /**
     * Work that stays although the act it belongs to is refused, such as the count of wrong tries: a transaction of its own,
     * in the same membership. The act itself leaves the audit row.
     */
    public <T> T apart(Callable<T> work) {
        UUID membership = acting.actor().membershipId();
        return QuarkusTransaction.requiringNew().call(() -> {
            onConnection(connection -> context.byMembership(connection, membership))
                    .orElseThrow(Problem::notSignedIn);
            T done = work.call();
            entities.flush();
            return done;
        });
    }

    /**
     * What follows in another organisation from an act in one's own, such as the placement from the start that a case officer
     * confirms. The fence stands around that organisation meanwhile; who acts, and in what, stays as it was.
     */
    public void inOrganisation(UUID organisation, Runnable consequence) {
        Actor actor = acting.actor();
        moveFence(organisation, null);
        consequence.run();
        moveFence(actor.organisationId(), actor.unitId());
    }

    /** What is still to be written is written on the side of the fence where it was done. */
    private void moveFence(UUID organisation, UUID unit) {
        entities.flush();
        onConnection(connection -> {
            context.moveFence(connection, organisation, unit);
            return null;
        });
    }

    <T> T inSession(byte[] secretHash, String operation, Callable<T> act) {
        return run(operation, connection -> context.bySession(connection, secretHash), act);
    }

    private <T> T run(String operation, FindActor findActor, Callable<T> act) {
        Refusal[] refused = new Refusal[1];
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Actor actor = onConnection(findActor::in).orElseThrow(Problem::notSignedIn);
                AccessDecision decision = matrix.decide(operation, actor).orElse(null);
                if (decision == null) {
                    Problem refusal = Problem.notAllowed();
                    refused[0] = new Refusal(actor, refusal);
                    throw refusal;
                }
                acting.begin(decision);
                T answer;
                try {
                    answer = act.call();
                    entities.flush();
                } catch (Problem refusal) {
                    refused[0] = new Refusal(actor, refusal);
                    throw refusal;
                }
                append(actor, operation, "done");
                return answer;
            });
        } finally {
            if (refused[0] != null) {
                auditRefusal(refused[0], operation);
            }
        }
    }

    private record Refusal(Actor actor, Problem problem) {}

    /** The refused act was rolled back, its trace must not be: a transaction of its own. */
    private void auditRefusal(Refusal refusal, String operation) {
        QuarkusTransaction.requiringNew()
                .run(() -> append(
                        refusal.actor(), operation, refusal.problem().type().slug()));
    }

    private void append(Actor actor, String operation, String outcome) {
        AccessMatrix.Trail trail = matrix.trail(operation);
        if (trail == AccessMatrix.Trail.NONE) {
            return;
        }
        Trace entry = new Trace(
                operation,
                List.copyOf(acting.subjects()),
                trail == AccessMatrix.Trail.SENSITIVE,
                acting.justification(),
                outcome,
                trace.id());
        onConnection(connection -> {
            audit.append(connection, actor, entry);
            return null;
        });
    }

    private <T> T onConnection(SqlWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work::with);
    }

    private interface SqlWork<T> {
        T with(Connection connection) throws SQLException;
    }
}
