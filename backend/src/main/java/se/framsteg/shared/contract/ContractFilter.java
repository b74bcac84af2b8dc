package se.framsteg.shared.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createTag;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;
import se.framsteg.shared.problem.Words;

/**
 * Puts the contract together when the service is built: what the code shows, what the rooms have written, what holds for
 * every operation. The result is what is served, and what {@code openapi.yaml} at the top must say.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String HOUSE = "se.framsteg.";
    private static final String ROOT = "/framsteg/v1";

    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        RoomContract rooms = ContractFiles.rooms(packages());
        CommonParts common = new CommonParts();
        ProblemAnswers problems = new ProblemAnswers(contract.getComponents(), common, origin(contract));
        Operations operations = new Operations(rooms, MatrixRow.all(), common, problems);

        contract.getInfo().setVersion(ConfigProvider.getConfig().getValue("framsteg.api-version", String.class));
        contract.setServers(List.of(contract.getServers().getFirst()));
        contract.setPaths(underRoot(contract.getPaths()));
        contract.getPaths().getPathItems().forEach((path, item) -> {
            common.onEveryPath(item);
            item.getOperations().forEach((method, operation) -> operations.complete(path, method, operation));
        });
        contract.setTags(tags(contract.getTags(), rooms.tags()));
        new Schemas(contract.getComponents().getSchemas(), rooms.schemas(), new AbsentFields(index)).complete(contract);
        addScopes(contract, rooms.scopes());
        contract.addExtension("x-problem-types", problems.list());
        common.removeUnused(contract.getComponents());
        Components components = contract.getComponents();
        components.setResponses(new TreeMap<>(components.getResponses()));
        components.setExamples(new TreeMap<>(components.getExamples()));
        settle(contract);
    }

    /** Written and read once, which is what the service does with it: so the file and what is served have one order. */
    private static void settle(OpenAPI contract) {
        OpenAPI read = GeneratorFormat.reread(contract);
        contract.paths(null).components(null).setInfo(read.getInfo());
        contract.paths(read.getPaths()).setComponents(read.getComponents());
    }

    private Set<String> packages() {
        return index.getKnownClasses().stream()
                .map(type -> type.name().packagePrefix())
                .filter(name -> name != null && name.startsWith(HOUSE))
                .map(name -> name.substring(HOUSE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where the token endpoint of the published file is, and so everything else of that installation. */
    private static String origin(OpenAPI contract) {
        URI token = URI.create(contract.getComponents()
                .getSecuritySchemes()
                .get("clientCredentials")
                .getFlows()
                .getClientCredentials()
                .getTokenUrl());
        return token.getScheme() + "://" + token.getAuthority();
    }

    /** The version belongs to the server's address, not to each path (profile VER.06). */
    private static Paths underRoot(Paths served) {
        Paths paths = OASFactory.createPaths();
        Map<String, PathItem> sorted = new TreeMap<>(served.getPathItems());
        sorted.forEach((path, item) -> paths.addPathItem(path.substring(ROOT.length()), item));
        return paths;
    }

    private static List<Tag> tags(List<Tag> used, Map<String, Words> words) {
        Map<String, Tag> tags = new TreeMap<>();
        for (Tag tag : used) {
            Words written = words.get(tag.getName());
            tags.put(
                    tag.getName(),
                    createTag().name(tag.getName()).description(written == null ? null : Bilingual.line(written)));
        }
        return new ArrayList<>(tags.values());
    }

    private static void addScopes(OpenAPI contract, Map<String, Words> scopes) {
        Map<String, String> described = new LinkedHashMap<>();
        scopes.forEach((scope, words) -> described.put(scope, Bilingual.line(words)));
        contract.getComponents()
                .getSecuritySchemes()
                .get("clientCredentials")
                .getFlows()
                .getClientCredentials()
                .setScopes(described);
    }
}
