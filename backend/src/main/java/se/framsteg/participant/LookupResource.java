package se.framsteg.participant;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.framsteg.access.Guarded;

/** Searching by identity number: by POST, so that no number ever stands in an address. */
@Path("/participant-lookups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
@Guarded
@PermitAll
@RunOnVirtualThread
public class LookupResource {

    private final IdentityNumberService numbers;

    LookupResource(IdentityNumberService numbers) {
        this.numbers = numbers;
    }

    /** Bare, not as a response: so neither question nor answer is kept for an {@code Idempotency-Key}. */
    @POST
    @Operation(operationId = "lookUpParticipant")
    public ParticipantLookup lookUp(IdentityNumberInput input) {
        return numbers.lookUp(input);
    }
}
