package se.framsteg.organisation.codelist;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.framsteg.access.Guarded;

/** Code lists: short, whole, the same for everybody. */
@Path("/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
@Guarded
@PermitAll
@RunOnVirtualThread
public class CodeListResource {

    private final CodeLists lists;

    CodeListResource(CodeLists lists) {
        this.lists = lists;
    }

    @Schema(name = "MunicipalityList", description = "Alla kommuner i listan. / Every municipality of the list.")
    record MunicipalityList(
            @Schema(description = "I bokstavsordning. / In order of name.")
            List<Municipality> items) {}

    @Schema(name = "PlacementKindList", description = "Alla slag av placering. / Every kind of placement.")
    record PlacementKindList(
            @Schema(description = "I den ordning de erbjuds. / In the order they are offered.")
            List<PlacementKind> items) {}

    @GET
    @Path("/municipalities")
    @Operation(operationId = "listMunicipalities")
    public MunicipalityList municipalities() {
        return new MunicipalityList(lists.municipalities());
    }

    @GET
    @Path("/placement-kinds")
    @Operation(operationId = "listPlacementKinds")
    public PlacementKindList placementKinds() {
        return new PlacementKindList(lists.placementKinds());
    }
}
