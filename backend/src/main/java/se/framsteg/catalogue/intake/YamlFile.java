package se.framsteg.catalogue.intake;

import jakarta.enterprise.event.Event;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import se.framsteg.shared.http.JsonBodyReader.BodyRead;

/** A file as it came, unread. */
public record YamlFile(byte[] bytes) {

    static final String MEDIA_TYPE = "application/yaml";

    /** Hands the bytes on, and lets the idempotency guard see them too. */
    @Provider
    @Consumes(MEDIA_TYPE)
    public static class Reader implements MessageBodyReader<YamlFile> {

        private final Event<BodyRead> bodyRead;

        Reader(Event<BodyRead> bodyRead) {
            this.bodyRead = bodyRead;
        }

        @Override
        public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
            return type == YamlFile.class;
        }

        @Override
        public YamlFile readFrom(
                Class<YamlFile> type,
                Type generic,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, String> headers,
                InputStream body)
                throws IOException {
            byte[] bytes = body.readAllBytes();
            bodyRead.fire(new BodyRead(bytes));
            return new YamlFile(bytes);
        }
    }
}
