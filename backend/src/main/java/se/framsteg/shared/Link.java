package se.framsteg.shared;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Link", description = "En väg vidare. / A way on.")
public record Link(
        @Schema(description = "Adressen. / The address.", examples = "/framsteg/v1/session")
        String href) {

    private static final String ROOT = "/framsteg/v1";

    /** @param path under the API's root, such as {@code /participants/…} */
    public static Link to(String path) {
        return new Link(ROOT + path);
    }
}
