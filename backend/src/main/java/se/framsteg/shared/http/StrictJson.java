package se.framsteg.shared.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import se.framsteg.shared.Codes;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Words;

/** JSON as the contract promises it: nothing coerced, nothing unknown, codes in kebab-case, instants in whole milliseconds. */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    /** After Quarkus' own, whose way of writing an instant would otherwise win over ours. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(32)
                        .maxStringLength(1_000_000)
                        .build());
        json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        json.setConfig(json.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        for (LogicalType type : LogicalType.values()) {
            json.coercionConfigFor(type)
                    .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
        json.setSerializationInclusion(JsonInclude.Include.NON_NULL);
        json.registerModule(module());
    }

    private static SimpleModule module() {
        SimpleModule module = new SimpleModule("framsteg");
        module.addDeserializer(String.class, new CleanText());
        module.addSerializer(Enum.class, new EnumCodes());
        module.addSerializer(Instant.class, new Milliseconds());
        module.setDeserializerModifier(new BeanDeserializerModifier() {
            @Override
            public JsonDeserializer<?> modifyEnumDeserializer(
                    DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> standard) {
                return new EnumFromCode(type.getRawClass());
            }

            @Override
            public JsonDeserializer<?> modifyDeserializer(
                    DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> standard) {
                return Temporal.class.isAssignableFrom(bean.getBeanClass()) ? new WrittenTime(standard) : standard;
            }
        });
        return module;
    }

    /** PostgreSQL cannot keep NUL, and no other control character is meant by anybody who writes to a person. */
    private static final class CleanText extends StdScalarDeserializer<String> {
        CleanText() {
            super(String.class);
        }

        @Override
        @SuppressWarnings("unchecked")
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isScalarValue()
                    || parser.currentToken() != com.fasterxml.jackson.core.JsonToken.VALUE_STRING) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText();
            if (text.chars().noneMatch(CleanText::forbidden)) {
                return text;
            }
            List<Fault> faults = (List<Fault>) context.getAttribute(FaultCollector.class);
            if (faults == null) {
                return (String) context.handleWeirdStringValue(String.class, "", "control character");
            }
            FaultCollector.note(
                    faults,
                    parser,
                    "control-character",
                    new Words(
                            "Texten har tecken som inte syns. Ta bort dem.",
                            "The text has control characters; remove them."));
            return null;
        }

        private static boolean forbidden(int character) {
            return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t'
                    || Character.isSurrogate((char) character) && !Character.isValidCodePoint(character)
                    || character == 0xFFFE
                    || character == 0xFFFF;
        }
    }

    /** A day or an instant is a text; the standard reader would take a number, and an empty list for nothing. */
    private static final class WrittenTime extends DelegatingDeserializer {
        WrittenTime(JsonDeserializer<?> standard) {
            super(standard);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> standard) {
            return new WrittenTime(standard);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != com.fasterxml.jackson.core.JsonToken.VALUE_STRING) {
                return context.handleUnexpectedToken(handledType(), parser);
            }
            return parser.getText().isBlank()
                    ? context.handleWeirdStringValue(handledType(), "", "empty")
                    : super.deserialize(parser, context);
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class EnumCodes extends StdSerializer<Enum> {
        EnumCodes() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(Codes.toWire(value));
        }
    }

    private static final class Milliseconds extends StdSerializer<Instant> {
        Milliseconds() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.truncatedTo(ChronoUnit.MILLIS).toString());
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final class EnumFromCode extends StdScalarDeserializer<Enum> {
        EnumFromCode(Class<?> type) {
            super(type);
        }

        @Override
        public Enum deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Class<Enum> type = (Class<Enum>) handledType();
            if (parser.currentToken() != com.fasterxml.jackson.core.JsonToken.VALUE_STRING) {
                return (Enum) context.handleUnexpectedToken(type, parser);
            }
            Object found = Codes.fromWire((Class) type, parser.getText()).orElse(null);
            return found != null
                    ? (Enum) found
                    : (Enum) context.handleWeirdStringValue(type, parser.getText(), "unknown code");
        }
    }
}
