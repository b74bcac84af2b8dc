package se.framsteg.shared.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this API is, for anyone (DIGG's profile, VER.06). */
@Path("/api-info")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "About")
@PermitAll
public class ApiInfoResource {

    private final ApiInfo info;

    ApiInfoResource(
            @ConfigProperty(name = "framsteg.public-url") String publicUrl,
            @ConfigProperty(name = "framsteg.api-version") String version,
            @ConfigProperty(name = "framsteg.api-released") LocalDate released) {
        this.info = new ApiInfo("Framsteg", version, released, publicUrl + "/framsteg/v1/docs", "active");
    }

    @Schema(name = "ApiInfo", description = "Vad API:et heter och vilken version det har. / What this API is.")
    record ApiInfo(
            @Schema(description = "Namn. / Name.") String apiName,

            @Schema(description = "Version enligt semver. / Semantic version.")
            String apiVersion,

            @Schema(description = "När versionen gavs ut. / When it was released.")
            LocalDate apiReleased,

            @Schema(description = "Där dokumentationen finns. / Where the documentation is.")
            String apiDocumentation,

            @Schema(
                    description =
                            "Om versionen fortfarande gäller. / Whether the version is still in force: active, deprecated or retired.")
            String apiStatus) {}

    @GET
    @Operation(operationId = "getApiInfo")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApiInfo.class)))
    public Response info() {
        CacheControl hour = new CacheControl();
        hour.setMaxAge(3600);
        return Response.ok(info).cacheControl(hour).build();
    }
}
