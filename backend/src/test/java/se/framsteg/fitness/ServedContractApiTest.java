package se.framsteg.fitness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.Contract;

/** What we promise is what we serve: {@code openapi.yaml} at the top and the running service say the same. */
@ApiTest
class ServedContractApiTest {

    private static final int ENOUGH = 20;

    @Test
    void theServiceServesThePublishedContractToAnyone() throws IOException {
        String served = given().get("/framsteg/v1/openapi.yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(difference(Files.readString(Contract.FILE), served))
                .as("openapi.yaml is not what the service serves: kör make contract, och läs skillnaden i git")
                .isEmpty();
    }

    @Test
    void theSameIsServedAsJson() throws IOException {
        String served = given().get("/framsteg/v1/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .asString();
        assertThat(new ObjectMapper().readTree(served))
                .isEqualTo(Contract.published().root());
    }

    /** The first lines that differ, enough to see what it is about. */
    private static List<String> difference(String published, String served) {
        List<String> was = published.lines().toList();
        List<String> is = served.lines().toList();
        List<String> difference = new ArrayList<>();
        for (int line = 0; line < Math.max(was.size(), is.size()) && difference.size() < ENOUGH; line++) {
            String left = line < was.size() ? was.get(line) : "";
            String right = line < is.size() ? is.get(line) : "";
            if (!left.equals(right)) {
                difference.add("%d published: %s".formatted(line + 1, left.strip()));
                difference.add("%d served:    %s".formatted(line + 1, right.strip()));
            }
        }
        if (difference.isEmpty() && !published.equals(served)) {
            difference.add("line endings");
        }
        return difference;
    }
}
