package se.framsteg.catalogue.intake;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.framsteg.catalogue.file.SmallCatalogue;
import se.framsteg.testing.Api;
import se.framsteg.testing.World;

/** Catalogue files under codes of their own, so that tests that share a database do not meet. */
public final class Catalogues {

    private Catalogues() {}

    /** The sample that comes with the product. */
    public static String sample(String code) {
        try (InputStream in = Catalogues.class.getResourceAsStream("/catalogue/ocn-catalogue.sv.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("'FRAMSTEG-EXEMPEL'", "'" + code + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String small(String code, String version) {
        return SmallCatalogue.TEXT.replace("'LITEN'", "'" + code + "'").replace("'1.0.0'", "'" + version + "'");
    }

    /** As the editor's program sends a file. */
    static RequestSpecification yaml(World.Person person) {
        return Api.as(person)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .defaultContentCharset(StandardCharsets.UTF_8)
                                .encodeContentTypeAs("application/yaml", ContentType.TEXT)))
                .contentType("application/yaml");
    }

    /** The sample, imported under that code; answers the programme version's id. */
    public static UUID imported(World.Person editor, String code) {
        return send(editor, sample(code));
    }

    /** A proper programme, which waits for its panel. */
    public static UUID importedDraft(World.Person editor, String code) {
        return send(editor, small(code, "1.0.0"));
    }

    private static UUID send(World.Person editor, String file) {
        return UUID.fromString(yaml(editor)
                .body(file)
                .post("/catalogue-imports")
                .then()
                .statusCode(201)
                .extract()
                .path("programmeVersionId"));
    }
}
