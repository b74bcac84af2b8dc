package se.framsteg.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import se.framsteg.access.Actor;
import se.framsteg.access.audit.AuditLog;
import se.framsteg.access.audit.AuditLog.Trace;
import se.framsteg.shared.http.RequestTrace;

/** That somebody stepped in, in the chain of the organisation they stepped into, in the transaction that let them. */
@ApplicationScoped
class SignInTrail {

    private final EntityManager entities;
    private final AuditLog audit;
    private final RequestTrace trace;

    SignInTrail(EntityManager entities, AuditLog audit, RequestTrace trace) {
        this.entities = entities;
        this.audit = audit;
        this.trace = trace;
    }

    void signedIn(Actor actor) {
        Trace entry = new Trace("signIn", List.of(), false, null, "done", trace.id());
        entities.unwrap(Session.class).doWork(connection -> audit.append(connection, actor, entry));
    }
}
