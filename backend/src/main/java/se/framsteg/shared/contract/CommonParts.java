package se.framsteg.shared.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** References to the parameters and headers of {@code META-INF/openapi.yaml}; those nobody refers to are taken away. */
final class CommonParts {

    private final Set<String> parametersInUse = new HashSet<>();
    private final Set<String> headersInUse = new HashSet<>();

    /** What every address takes. */
    void onEveryPath(PathItem path) {
        path.setParameters(List.of(parameter("Traceparent"), parameter("AcceptLanguage")));
    }

    /** What every answer carries. */
    void onEveryAnswer(APIResponse response) {
        header(response, "API-Version", "ApiVersion");
        header(response, "traceparent", "Traceparent");
    }

    Parameter parameter(String component) {
        parametersInUse.add(component);
        return createParameter().ref("#/components/parameters/" + component);
    }

    void header(APIResponse response, String name, String component) {
        headersInUse.add(component);
        Header reference = createHeader().ref("#/components/headers/" + component);
        response.addHeader(name, reference);
    }

    void removeUnused(Components components) {
        components.setParameters(only(components.getParameters(), parametersInUse));
        components.setHeaders(only(components.getHeaders(), headersInUse));
    }

    private static <V> Map<String, V> only(Map<String, V> all, Set<String> inUse) {
        Map<String, V> kept = new java.util.TreeMap<>(all);
        kept.keySet().retainAll(inUse);
        return kept;
    }
}
