package se.framsteg.shared.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createExample;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;

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
                .schema(GeneratorFormat.schema(words.schema()))
                .addExample("example", createExample().value(words.example()));
        if (words.required()) {
            parameter.setRequired(true);
        }
        if ("array".equals(words.schema().get("type"))) {
            parameter.style(Style.FORM).explode(false); // codes separated by commas
        }
        return parameter;
    }
}
