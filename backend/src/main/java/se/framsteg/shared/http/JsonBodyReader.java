package se.framsteg.shared.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.enterprise.event.Event;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;

/**
 * Reads an input record and tells everything that is wrong with it at once: unknown fields, wrong types, codes that do not
 * exist, control characters, and what the record's own constraints refuse. A resource gets a whole, checked record or is
 * never called.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<Object> {

    /** That a body was read, with its bytes; the idempotency guard hashes them. */
    public record BodyRead(byte[] bytes) {}

    private final ObjectMapper json;
    private final Validator validator;
    private final Event<BodyRead> bodyRead;

    JsonBodyReader(ObjectMapper json, Validator validator, Event<BodyRead> bodyRead) {
        this.json = json;
        this.validator = validator;
        this.bodyRead = bodyRead;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readAllBytes();
        bodyRead.fire(new BodyRead(bytes));
        List<Fault> faults = new ArrayList<>();
        Object input = parse(type, bytes, faults);
        if (input != null) {
            addViolations(input, faults);
        }
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparing(Fault::pointer));
            throw Problem.invalid(faults);
        }
        return input;
    }

    private Object parse(Class<Object> type, byte[] bytes, List<Fault> faults) throws IOException {
        if (bytes.length == 0) {
            faults.add(Fault.at(
                    "", "required", "Skicka ett JSON-objekt. Nu var det tomt.", "Send a JSON object; it was empty."));
            return null;
        }
        try {
            Object input = json.readerFor(type)
                    .withHandler(new FaultCollector(faults))
                    .withAttribute(FaultCollector.class, faults)
                    .readValue(bytes);
            if (input == null && faults.isEmpty()) {
                faults.add(Fault.at("", "wrong-type", "Skicka ett JSON-objekt.", "Send a JSON object."));
            }
            return input;
        } catch (MismatchedInputException mismatched) {
            faults.add(mismatched.getPath().isEmpty() ? malformed(mismatched) : wrongType(mismatched));
            return null;
        } catch (JsonProcessingException malformed) {
            faults.add(malformed(malformed));
            return null;
        }
    }

    private void addViolations(Object input, List<Fault> faults) {
        Set<String> alreadyTold = new HashSet<>();
        faults.forEach(fault -> alreadyTold.add(fault.pointer()));
        for (ConstraintViolation<Object> violation : validator.validate(input)) {
            Fault fault = Violations.fault(violation);
            if (!alreadyTold.contains(fault.pointer())) {
                faults.add(fault);
            }
        }
    }

    /** A value that Jackson would have had to bend; it stops at the first. */
    private static Fault wrongType(MismatchedInputException mismatched) {
        StringBuilder pointer = new StringBuilder();
        mismatched
                .getPath()
                .forEach(step -> pointer.append('/')
                        .append(step.getFieldName() == null ? step.getIndex() : step.getFieldName()));
        return new Fault(pointer.toString(), "wrong-type", FaultCollector.wordsFor(mismatched.getTargetType()));
    }

    /** Where the text stops being JSON; never what stood there. */
    static Fault malformed(JsonProcessingException malformed) {
        JsonLocation at = malformed.getLocation();
        long line = at == null ? 1 : at.getLineNr();
        long column = at == null ? 1 : at.getColumnNr();
        return Fault.at(
                "",
                "malformed-json",
                "Det är inte giltig JSON. Felet märks på rad %d, tecken %d.".formatted(line, column),
                "Not valid JSON; noticed at line %d, column %d.".formatted(line, column));
    }
}
