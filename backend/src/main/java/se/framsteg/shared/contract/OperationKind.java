package se.framsteg.shared.contract;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import se.framsteg.shared.contract.RoomContract.OperationWords;

/** What can be told of an operation from its method, its address, its parameters and its row in the access matrix. */
record OperationKind(
        boolean open,
        boolean changes,
        boolean fromOwnPages,
        boolean hasId,
        boolean hasBody,
        boolean paged,
        boolean takesKey,
        boolean secret,
        boolean takesVersion,
        boolean versioned) {

    static final String IF_MATCH = "If-Match";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    static OperationKind of(String path, HttpMethod method, Operation operation, OperationWords words, MatrixRow row) {
        boolean open = row != null && row.open();
        boolean changes = !SAFE.contains(method);
        boolean takesVersion = parameters(operation).stream().anyMatch(p -> IF_MATCH.equalsIgnoreCase(p.getName()));
        return new OperationKind(
                open,
                changes,
                changes && (!open || words.ownPages()),
                path.contains("{"),
                operation.getRequestBody() != null,
                words.paged(),
                method == HttpMethod.POST && !open,
                row != null && row.secret(),
                takesVersion,
                words.versioned());
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }
}
