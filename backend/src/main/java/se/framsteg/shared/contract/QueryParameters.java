package se.framsteg.shared.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createExample;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.Style;
import se.framsteg.shared.contract.RoomContract.QueryWords;

/** The query parameters that {@code se.framsteg.shared.http.Query} reads; the code does not show them to the generator. */
final class QueryParameters {

    private QueryParameters() {}

    static Parameter of(QueryWords words) {
        Parameter parameter = createParameter()
                .name(words.name())
                .in(In.QUERY)
                .description(Bilingual.line(words.words()))
                .schema(schema(words.schema()))
                .addExample("example", createExample().value(words.example()));
        if (words.required()) {
            parameter.setRequired(true);
        }
        if ("array".equals(words.schema().get("type"))) {
            parameter.style(Style.FORM).explode(false); // codes separated by commas
        }
        return parameter;
    }

    @SuppressWarnings("unchecked")
    private static Schema schema(Map<String, Object> written) {
        Schema schema = createSchema();
        written.forEach((keyword, value) -> {
            switch (keyword) {
                case "$ref" -> schema.setRef((String) value);
                case "type" -> schema.addType(SchemaType.valueOf(((String) value).toUpperCase(Locale.ROOT)));
                case "format" -> schema.setFormat((String) value);
                case "enum" -> schema.setEnumeration((List<Object>) value);
                case "default" -> schema.setDefaultValue(value);
                case "pattern" -> schema.setPattern((String) value);
                case "minLength" -> schema.setMinLength((Integer) value);
                case "maxLength" -> schema.setMaxLength((Integer) value);
                case "minimum" -> schema.setMinimum(BigDecimal.valueOf((Integer) value));
                case "maximum" -> schema.setMaximum(BigDecimal.valueOf((Integer) value));
                case "items" -> schema.setItems(schema((Map<String, Object>) value));
                default -> throw new IllegalStateException("A query parameter has no " + keyword);
            }
        });
        return schema;
    }
}
