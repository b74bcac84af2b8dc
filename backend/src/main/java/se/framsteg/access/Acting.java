package se.framsteg.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The act under way: who does what, about whom. Filled by the guard before a service runs; services read the decision and
 * name the persons concerned.
 */
@RequestScoped
public class Acting {

    private AccessDecision decision;
    private final Set<UUID> subjects = new LinkedHashSet<>();
    private String justification;
    private byte[] bodyHash = new byte[0];
    private boolean renewSession;

    void begin(AccessDecision decision) {
        this.decision = decision;
        this.subjects.clear();
        this.justification = null;
    }

    public AccessDecision decision() {
        if (decision == null) {
            throw new IllegalStateException("No act is under way: the resource is not @Guarded");
        }
        return decision;
    }

    public boolean isUnderWay() {
        return decision != null;
    }

    public Actor actor() {
        return decision().actor();
    }

    /** Names somebody whom this act is about; the audit row carries the ids. */
    public void about(UUID subject) {
        subjects.add(subject);
    }

    /** Why a sensitive thing was opened, in the actor's words. */
    public void because(String justification) {
        this.justification = justification;
    }

    Set<UUID> subjects() {
        return subjects;
    }

    String justification() {
        return justification;
    }

    /** A keyed hash of the request's body, told when it was read. */
    public void bodyHash(byte[] hash) {
        this.bodyHash = hash;
    }

    byte[] bodyHash() {
        return bodyHash;
    }

    void renewSession() {
        renewSession = true;
    }

    public boolean sessionWantsRenewal() {
        return renewSession;
    }
}
