package se.framsteg.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AskingOnlyWhatIsAskedTest {

    @Test
    void aFilterNobodyGaveLeavesNoTrace() {
        Where where = new Where()
                .and("p.orgId = :org", "org", 7)
                .and("p.status in :status", "status", List.of())
                .and("p.unitId = :unit", "unit", null)
                .andContains("p.name", "name", null);
        assertThat(where.text()).isEqualTo(" where p.orgId = :org");
        assertThat(new Where().text()).isEmpty();
    }

    @Test
    void conditionsAllHold() {
        assertThat(new Where().and("a = 1").andContains("b", "b", "x").text())
                .isEqualTo(" where a = 1 and b ilike :b escape '!'");
    }
}
