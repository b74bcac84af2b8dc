package se.framsteg.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;

/**
 * An operation that reads nothing from the query part of its address refuses one, as {@link Query} refuses what it does not
 * know: a misspelt parameter must not look as if it had counted.
 */
public class StrictAddresses {

    @ServerRequestFilter
    public void refuseUnreadQuery(ContainerRequestContext request, SimpleResourceInfo operation) {
        boolean reads = List.of(operation.parameterTypes()).contains(UriInfo.class);
        if (!reads && !request.getUriInfo().getQueryParameters().isEmpty()) {
            throw Problem.invalid(Fault.at(
                    "", "unknown-parameter", "Adressen har en parameter som inte finns.", "Unknown query parameter."));
        }
    }
}
