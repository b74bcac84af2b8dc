package se.framsteg.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * {@code access-matrix.yaml}, read once: for each operation of the contract which roles may do it, and on whose rows.
 * What is not in the file is refused.
 */
@ApplicationScoped
public class AccessMatrix {

    /** How much of a trace an operation leaves. */
    public enum Trail {
        NONE,
        ORDINARY,
        SENSITIVE
    }

    /**
     * One operation's row.
     *
     * @param row the row of the specification it follows
     * @param open nobody needs to be signed in
     * @param secret its body or its answer holds a secret, such as a PIN: no answer is kept for an {@code Idempotency-Key}
     * @param scope what an API client must have been granted, when it may do it at all
     */
    public record Entry(
            String row,
            boolean open,
            Trail audit,
            boolean secret,
            String scope,
            @JsonProperty("grants") Map<Role, Reach> grants) {

        public Entry {
            audit = audit == null ? Trail.ORDINARY : audit;
            grants = grants == null ? Map.of() : Map.copyOf(grants);
        }
    }

    /**
     * What the service does by itself, with the rights of this one operation.
     *
     * @param reach on whose rows, within the organisation it acts in
     */
    public record Job(String row, Trail audit, Reach reach) {

        public Job {
            audit = audit == null ? Trail.ORDINARY : audit;
        }
    }

    private final Map<String, Entry> entries;
    private final Map<String, Job> jobs;

    public AccessMatrix() {
        this("/access-matrix.yaml");
    }

    AccessMatrix(String resource) {
        record File(Map<String, Entry> operations, Map<String, Job> jobs) {}
        try (InputStream file = AccessMatrix.class.getResourceAsStream(resource)) {
            // SnakeYAML reads the anchors that keep the file short; Jackson only shapes what it read.
            Object read = new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            File all = new ObjectMapper().convertValue(read, File.class);
            entries = new TreeMap<>(all.operations());
            jobs = new TreeMap<>(all.jobs());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Map<String, Entry> entries() {
        return entries;
    }

    public Optional<Entry> entry(String operation) {
        return Optional.ofNullable(entries.get(operation));
    }

    public Map<String, Job> jobs() {
        return jobs;
    }

    /** How much of a trace an operation or a job leaves. */
    Trail trail(String operation) {
        Job job = jobs.get(operation);
        return job != null ? job.audit() : entry(operation).map(Entry::audit).orElse(Trail.ORDINARY);
    }

    /** The service may do its jobs, and nothing that people do. */
    private Optional<AccessDecision> decideJob(String operation, Actor service) {
        return Optional.ofNullable(jobs.get(operation))
                .map(job -> new AccessDecision(operation, service, Set.of(job.reach()), Map.of()));
    }

    /** Empty when none of the actor's roles may ever do the operation. Several roles: the union of what they reach. */
    public Optional<AccessDecision> decide(String operation, Actor actor) {
        if (actor.isTheService()) {
            return decideJob(operation, actor);
        }
        Entry entry = entries.get(operation);
        if (entry == null || entry.open()) {
            return Optional.empty();
        }
        Map<Role, Reach> granted = new EnumMap<>(Role.class);
        for (Role role : actor.roles()) {
            Reach reach = entry.grants().get(role);
            if (reach != null && (role != Role.CLIENT || actor.scopes().contains(entry.scope()))) {
                granted.put(role, reach);
            }
        }
        if (granted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AccessDecision(operation, actor, EnumSet.copyOf(granted.values()), granted));
    }

    /** Every operation that one of these roles may do on some row; what the web app shows doors for. */
    public Set<String> operationsOf(Actor actor) {
        Set<String> operations = new java.util.TreeSet<>();
        entries.keySet().stream().filter(op -> decide(op, actor).isPresent()).forEach(operations::add);
        return operations;
    }
}
