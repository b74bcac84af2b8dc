package se.framsteg.shared.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.openapi.api.OpenApiConfig;
import io.smallrye.openapi.runtime.io.Format;
import io.smallrye.openapi.runtime.io.OpenApiParser;
import io.smallrye.openapi.runtime.io.OpenApiSerializer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The generator's own reader and writer, in one place: they are not part of the MicroProfile interface. */
final class GeneratorFormat {

    private GeneratorFormat() {}

    static OpenAPI reread(OpenAPI model) {
        try {
            byte[] json = OpenApiSerializer.serialize(model, Format.JSON).getBytes(StandardCharsets.UTF_8);
            InputStream in = new ByteArrayInputStream(json);
            return OpenApiParser.parse(in, Format.JSON, OpenApiConfig.fromConfig(ConfigProvider.getConfig()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A schema written in OpenAPI's words. */
    static Schema schema(Map<String, Object> written) {
        try {
            return OpenApiParser.parseSchema(new ObjectMapper().writeValueAsString(written));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
