package se.framsteg.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ExplainingAProblemTest {

    @Test
    void everyTypeIsExplainedInBothLanguagesAndNothingElseIs() {
        assertThat(Explanations.all().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemType.values())
                        .map(ProblemType::slug)
                        .toList());
        assertThat(Explanations.all().values()).allSatisfy(words -> {
            assertThat(words.sv()).endsWith(".");
            assertThat(words.en()).endsWith(".");
        });
    }
}
