package se.framsteg.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import se.framsteg.access.vault.Spot;
import se.framsteg.access.vault.Vault;
import se.framsteg.shared.http.JsonBodyReader.BodyRead;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/**
 * A changing POST repeated with the same {@code Idempotency-Key} has one effect and one answer. The answer is kept in the
 * transaction of the effect, so there is no moment at which one exists without the other.
 *
 * <p>Bodies and answers hold names, numbers and free words: of the body only a keyed hash is kept, and the answer under seal.
 * Where the access matrix calls an operation secret not even that is kept, and a repeat is told that it was done.
 */
@ApplicationScoped
class Idempotency {

    private static final int DONE = Response.Status.NO_CONTENT.getStatusCode();
    private static final List<String> KEPT_HEADERS = List.of("Location", "ETag");

    private final EntityManager entities;
    private final ObjectMapper json;
    private final AccessMatrix matrix;
    private final Vault vault;
    private final Acting acting;
    private final RoutingContext request;
    private final Clock clock;

    Idempotency(
            EntityManager entities,
            ObjectMapper json,
            AccessMatrix matrix,
            Vault vault,
            Acting acting,
            RoutingContext request,
            Clock clock) {
        this.entities = entities;
        this.json = json;
        this.matrix = matrix;
        this.vault = vault;
        this.acting = acting;
        this.request = request;
        this.clock = clock;
    }

    void hash(@Observes BodyRead body) {
        if (request.request().getHeader("Idempotency-Key") != null) {
            acting.bodyHash(vault.mac("idempotency-key", body.bytes()));
        }
    }

    Object once(Callable<Object> act) throws Exception {
        String key = request.request().getHeader("Idempotency-Key");
        if (key == null || !"POST".equals(request.request().method().name())) {
            return act.call();
        }
        if (key.length() < 8 || key.length() > 200 || key.chars().anyMatch(c -> c < 33 || c > 126)) {
            throw Problem.invalid(Fault.at(
                    "",
                    "idempotency-key",
                    "Idempotency-Key ska vara 8–200 tecken.",
                    "Idempotency-Key: 8–200 characters."));
        }
        claim(key);
        Response earlier = earlierAnswer(key);
        if (earlier != null) {
            return earlier;
        }
        Object answer = act.call();
        if (answer instanceof Response response && response.getStatus() < 300) {
            keep(key, response);
        }
        return answer;
    }

    /** Held until the transaction ends; whoever comes with the same key meanwhile is told to wait. */
    private void claim(String key) {
        boolean mine = (boolean) entities.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(cast(:key as text), 0))", Boolean.class)
                .setParameter("key", acting.actor().membershipId() + key)
                .getSingleResult();
        if (!mine) {
            throw Problem.of(
                    ProblemType.SAME_KEY_IN_PROGRESS,
                    "Samma anrop behandlas just nu. Vänta några sekunder och skicka igen.",
                    "The same request is being handled. Wait a few seconds and send again.");
        }
    }

    @SuppressWarnings("unchecked")
    private Response earlierAnswer(String key) throws JsonProcessingException {
        List<Object[]> rows = entities.createNativeQuery(
                        "select route, body_hash, status, cast(headers as text), sealed_answer from idempotency_key"
                                + " where org_id = :org and membership_id = :membership and key = :key")
                .setParameter("org", acting.actor().organisationId())
                .setParameter("membership", acting.actor().membershipId())
                .setParameter("key", key)
                .getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        Object[] row = rows.getFirst();
        if (!route().equals(row[0]) || !MessageDigest.isEqual(acting.bodyHash(), (byte[]) row[1])) {
            throw Problem.of(
                    ProblemType.SAME_KEY_OTHER_BODY,
                    "Nyckeln i Idempotency-Key är redan använd till ett annat anrop. Gör en ny nyckel.",
                    "That Idempotency-Key was used for another request. Make a new one.");
        }
        Response.ResponseBuilder answer = Response.status((int) row[2]).header("Idempotency-Replayed", "true");
        if (row[4] != null) {
            answer.type("application/json").entity(vault.open(spot(key), (byte[]) row[4]));
        }
        json.readValue((String) row[3], new TypeReference<Map<String, String>>() {})
                .forEach(answer::header);
        return answer.build();
    }

    private void keep(String key, Response answer) throws JsonProcessingException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            String value = answer.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        boolean told = answer.hasEntity() && !isSecret();
        entities.flush();
        entities.createNativeQuery(
                        "insert into idempotency_key"
                                + " (org_id, membership_id, key, route, body_hash, status, headers, sealed_answer, created_at)"
                                + " values (:org, :membership, :key, :route, :hash, :status, cast(:headers as jsonb), :answer, :now)")
                .setParameter("org", acting.actor().organisationId())
                .setParameter("membership", acting.actor().membershipId())
                .setParameter("key", key)
                .setParameter("route", route())
                .setParameter("hash", acting.bodyHash())
                .setParameter("status", isSecret() ? DONE : answer.getStatus())
                .setParameter("headers", json.writeValueAsString(headers))
                .setParameter(
                        "answer", told ? vault.seal(spot(key), json.writeValueAsString(answer.getEntity())) : null)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private boolean isSecret() {
        return matrix.entry(acting.decision().operation())
                .map(AccessMatrix.Entry::secret)
                .orElse(true);
    }

    /** The row has no id of its own; its seal is bound to what names it. */
    private Spot spot(String key) {
        byte[] name = (acting.actor().membershipId() + key).getBytes(StandardCharsets.US_ASCII);
        return new Spot("idempotency_key", "sealed_answer", UUID.nameUUIDFromBytes(name));
    }

    private String route() {
        return request.request().method() + " " + request.request().path();
    }
}
