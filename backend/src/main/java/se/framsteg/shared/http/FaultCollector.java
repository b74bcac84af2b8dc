package se.framsteg.shared.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Words;

/** Lets Jackson go on past what it cannot read, noting each place, so that all faults are told at once. */
final class FaultCollector extends DeserializationProblemHandler {

    private static final int ENOUGH = 100;

    private final List<Fault> faults;

    FaultCollector(List<Fault> faults) {
        this.faults = faults;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String property)
            throws IOException {
        note(
                parser,
                "unknown-field",
                new Words("Det här fältet finns inte. Ta bort det.", "Unknown field; remove it."));
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType wanted, JsonToken token, JsonParser parser, String message)
            throws IOException {
        note(parser, "wrong-type", wordsFor(wanted.getRawClass()));
        parser.skipChildren();
        return null;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> wanted, String value, String message)
            throws IOException {
        note(context.getParser(), wanted.isEnum() ? "unknown-code" : "wrong-type", wordsFor(wanted));
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> wanted, Number value, String message)
            throws IOException {
        note(context.getParser(), "wrong-type", wordsFor(wanted));
        return null;
    }

    @Override
    public Object handleInstantiationProblem(
            DeserializationContext context, Class<?> wanted, Object argument, Throwable failure) throws IOException {
        note(context.getParser(), "wrong-type", wordsFor(wanted));
        return null;
    }

    private void note(JsonParser parser, String code, Words message) throws IOException {
        note(faults, parser, code, message);
    }

    static void note(List<Fault> faults, JsonParser parser, String code, Words message) {
        if (faults.size() < ENOUGH) {
            faults.add(new Fault(parser.getParsingContext().pathAsPointer().toString(), code, message));
        }
    }

    static Words wordsFor(Class<?> wanted) {
        if (wanted == LocalDate.class) {
            return new Words("Skriv ett datum som 2026-11-24.", "A date such as 2026-11-24.");
        }
        if (Temporal.class.isAssignableFrom(wanted)) {
            return new Words("Skriv en tidpunkt som 2026-11-24T08:30:00Z.", "An instant such as 2026-11-24T08:30:00Z.");
        }
        if (wanted == UUID.class) {
            return new Words("Det är inget giltigt id.", "Not a valid id.");
        }
        if (wanted.isEnum()) {
            return new Words("Koden finns inte. Se kontraktet för de som finns.", "Unknown code; see the contract.");
        }
        if (wanted == Boolean.class) {
            return new Words("Svara true eller false.", "true or false.");
        }
        if (Number.class.isAssignableFrom(wanted) || wanted.isPrimitive()) {
            return new Words("Ange ett tal.", "A number.");
        }
        if (Collection.class.isAssignableFrom(wanted)) {
            return new Words("Skicka en lista.", "A list.");
        }
        if (wanted.isRecord() || Map.class.isAssignableFrom(wanted)) {
            return new Words("Skicka ett JSON-objekt.", "A JSON object.");
        }
        return new Words("Skicka text.", "A text.");
    }
}
