package se.framsteg.shared.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;
import se.framsteg.shared.id.Id;
import se.framsteg.shared.problem.Fault;

/** An id in an address: a malformed one is a 400 that says so, not the framework's bare 404. */
@Provider
public class UuidParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == UUID.class ? (ParamConverter<T>) new Converter() : null;
    }

    private static final class Converter implements ParamConverter<UUID> {
        @Override
        public UUID fromString(String text) {
            return Id.read(text)
                    .orElseThrow(() -> ProblemMappers.badParameter(Fault.at(
                            "",
                            "malformed-id",
                            "Id:t i adressen är inte skrivet som ett id.",
                            "The id in the address is malformed.")));
        }

        @Override
        public String toString(UUID id) {
            return id.toString();
        }
    }
}
