package se.framsteg.access.machine;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.framsteg.shared.problem.Problem;

/** The state machines of all rooms, as the service itself reads them. Nothing in them is about anybody. */
@Path("/state-models")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "State models")
@PermitAll
public class StateModelResource {

    private final Map<String, StateModelView> models;

    StateModelResource(@Any Instance<StateMachine<?, ?>> machines) {
        models = machines.stream()
                .map(StateMachine::published)
                .collect(Collectors.toMap(StateModelView::name, model -> model, (a, b) -> a, TreeMap::new));
    }

    @GET
    @Operation(operationId = "listStateModels")
    public StateModelsView list() {
        return StateModelsView.of(models.values());
    }

    @GET
    @Path("/{stateModelName}")
    @Operation(operationId = "getStateModel")
    public StateModelView get(@PathParam("stateModelName") String name) {
        StateModelView model = models.get(name);
        if (model == null) {
            throw Problem.notFound();
        }
        return model;
    }
}
