package se.framsteg.validation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** Past the service, too, what was noted, judged and verified stays as it was, and nobody verifies their own judgement. */
@ApiTest
class NothingSaidIsUnsaidApiTest {

    private Cafe cafe;

    /** Through the API, which has an address only when a test begins. */
    @BeforeEach
    void open() {
        cafe = new Cafe();
    }

    private Cafe.Attempt planned() {
        return cafe.trusting(cafe.assessor, "full").planned(cafe.assessor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update evidence set occurred_on = occurred_on - 1",
                "delete from evidence_claim",
                "update assessment_decision set result = 'MET'",
                "update decision_criterion set outcome = 'NOT_MET'",
                "delete from decision_evidence",
                "update verification set upheld = upheld",
                "delete from unit_attempt_transition",
                "update unit_attempt set status = 'AWARDED'",
                "update unit_attempt set number = 7",
                "insert into verification (org_id, id, attempt_id, decision_id, assessor_account_id, upheld, sealed_words,"
                        + " verified_by, verified_at) select org_id, gen_random_uuid(), attempt_id, id, assessor_account_id,"
                        + " true, '', assessor_account_id, now() from assessment_decision d"
                        + " where not exists (select from verification v where v.decision_id = d.id)"
            })
    void whatWasSaidStaysSaidForTheTablesOwnerToo(String sql) {
        Cafe.Attempt attempt = planned().met(cafe.assessor);
        attempt.must(
                cafe.quality,
                "verifications",
                attempt.opinion("returned", "Vem gjorde det?", "Skriv vem som gjorde det."));
        attempt.must(cafe.assessor, "decisions", attempt.met());

        assertThatThrownBy(() -> World.executeIn(cafe.enterprise, sql)).isInstanceOf(IllegalStateException.class);
    }
}
