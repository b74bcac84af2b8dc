package se.framsteg.shared.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.framsteg.shared.Codes;

/**
 * What the access matrix says of an operation, as far as a reader of the contract needs it.
 *
 * @param row the row of the specification
 * @param open nobody needs to be signed in
 * @param roles wire codes of the roles that may do it on some row
 * @param scope what an API client needs, null when no client may do it
 * @param secret its body or its answer holds a secret
 */
record MatrixRow(String row, boolean open, List<String> roles, String scope, boolean secret) {

    private static final String CLIENT = "CLIENT";

    @SuppressWarnings("unchecked")
    static Map<String, MatrixRow> all() {
        Map<String, MatrixRow> rows = new TreeMap<>();
        Map<String, Object> operations =
                (Map<String, Object>) ContractFiles.yaml("access-matrix.yaml").get("operations");
        operations.forEach((operation, row) -> rows.put(operation, of((Map<String, Object>) row)));
        return rows;
    }

    private static MatrixRow of(Map<String, Object> row) {
        List<String> roles = new ArrayList<>();
        boolean client = false;
        if (row.get("grants") instanceof Map<?, ?> grants) {
            grants.keySet().forEach(role -> roles.add(Codes.toWire((String) role)));
            client = grants.containsKey(CLIENT);
        }
        return new MatrixRow(
                (String) row.get("row"),
                Boolean.TRUE.equals(row.get("open")),
                List.copyOf(roles),
                client ? (String) row.get("scope") : null,
                Boolean.TRUE.equals(row.get("secret")));
    }
}
