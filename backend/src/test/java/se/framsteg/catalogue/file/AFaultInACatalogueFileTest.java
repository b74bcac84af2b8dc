package se.framsteg.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.framsteg.catalogue.EvidenceKind;
import se.framsteg.catalogue.file.CatalogueFile.Criterion;

/** Somebody has written a catalogue file and made a mistake: the service says where and what. */
class AFaultInACatalogueFileTest {

    @Test
    void thereIsNoneInTheSmallCatalogue() throws Exception {
        List<Criterion> criteria = SmallCatalogue.read()
                .areas()
                .getFirst()
                .units()
                .getFirst()
                .outcomes()
                .getFirst()
                .criteria();

        assertThat(criteria)
                .extracting(Criterion::mandatory, Criterion::minimumOccasions, Criterion::evidence)
                .containsExactly(
                        tuple(true, 1, java.util.Set.of(EvidenceKind.OBSERVATION)),
                        tuple(false, 3, java.util.Set.of(EvidenceKind.CONVERSATION, EvidenceKind.SELF_ASSESSMENT)));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // what stands there | what is written instead | code | line | column | path
                "title: 'Degar' | titel: 'Degar' | required | 23 | 9 | /areas/0/units/0/title",
                "title: 'Degar' | title: '' | required | 24 | 16 | /areas/0/units/0/title",
                "title: 'Degar' | title: '   ' | required | 24 | 16 | /areas/0/units/0/title",
                "title: 'Degar' | title: 17 | wrong-type | 24 | 16 | /areas/0/units/0/title",
                "title: 'Degar' | title: | wrong-type | 24 | 15 | /areas/0/units/0/title",
                "title: 'Degar' | title: ['Degar'] | wrong-type | 24 | 16 | /areas/0/units/0/title",
                "title: 'Degar' | title: \"a\\0b\" | control-character | 24 | 16 | /areas/0/units/0/title",
                "title: 'Degar' | title: \"a\\ud800b\" | control-character | 24 | 16 | /areas/0/units/0/title",
                "title: 'Degar' | title: 'Arbetsträning i bageri' | not-neutral | 24 | 16 | /areas/0/units/0/title",
                "level: 2, | level: 4, | out-of-range | 12 | 14 | /levels/1/level",
                "level: 2, | level: 1, | duplicate | 12 | 14 | /levels/1/level",
                "level: 2\\n | level: 3\\n | unknown-reference | 44 | 16 | /areas/0/units/1/level",
                "level: 2\\n | level: 0\\n | out-of-range | 44 | 16 | /areas/0/units/1/level",
                "level: 2\\n | level: 99999999999999999999\\n | out-of-range | 44 | 16 | /areas/0/units/1/level",
                "level: 2\\n | level: '2'\\n | wrong-type | 44 | 16 | /areas/0/units/1/level",
                "level: 2\\n | level: 1.5\\n | wrong-type | 44 | 16 | /areas/0/units/1/level",
                "hours: 20 | hours: 25 | hours-do-not-add-up | 46 | 16 | /areas/0/units/1/hours",
                "credits: 2 | credits: -2 | out-of-range | 45 | 18 | /areas/0/units/1/credits",
                "validFrom: '2026-01-01' | validFrom: '2026-02-30' | wrong-type | 7 | 14 | /catalogue/validFrom",
                "validFrom: '2026-01-01' | validFrom: 'i våras' | wrong-type | 7 | 14 | /catalogue/validFrom",
                "version: '1.0.0' | version: '1.0' | malformed-code | 5 | 12 | /catalogue/version",
                "version: '1.0.0' | version: 1.0 | wrong-type | 5 | 12 | /catalogue/version",
                "status: 'DRAFT' | status: 'SETTLED' | unknown-code | 6 | 11 | /catalogue/status",
                "code: 'BAK'\\n | code: 'bak'\\n | malformed-code | 18 | 11 | /areas/0/code",
                "code: 'BAK-201' | code: 'KOK-201' | code-not-under-parent | 42 | 15 | /areas/0/units/1/code",
                "code: 'BAK-201.1'\\n | code: 'BAK-101.2'\\n | code-not-under-parent | 50 | 19 | /areas/0/units/1/outcomes/0/code",
                "code: 'BAK-101.1.2' | code: 'BAK-101.2.2' | code-not-under-parent | 37 | 23 | /areas/0/units/0/outcomes/0/criteria/1/code",
                "code: 'BAK-101.1.2' | code: 'BAK-101.1.1' | duplicate | 37 | 23 | /areas/0/units/0/outcomes/0/criteria/1/code",
                "['BAK-101'] | ['BAK-999'] | unknown-reference | 48 | 29 | /areas/0/units/1/recommendedBefore/0",
                "['BAK-101'] | ['BAK-201'] | circular | 48 | 29 | /areas/0/units/1/recommendedBefore/0",
                "['BAK-101'] | 'BAK-101' | wrong-type | 48 | 28 | /areas/0/units/1/recommendedBefore",
                "['7512'] | ['751'] | malformed-code | 21 | 16 | /areas/0/ssyk2012/0",
                "['7512'] | [7512] | wrong-type | 21 | 16 | /areas/0/ssyk2012/0",
                "['CONVERSATION', 'SELF_ASSESSMENT'] | ['DREAM'] | unknown-evidence-kind | 41 | 28 | /areas/0/units/0/outcomes/0/criteria/1/evidence/0",
                "['CONVERSATION', 'SELF_ASSESSMENT'] | ['observation'] | unknown-evidence-kind | 41 | 28 | /areas/0/units/0/outcomes/0/criteria/1/evidence/0",
                "['CONVERSATION', 'SELF_ASSESSMENT'] | ['PHOTO'] | unknown-reference | 41 | 28 | /areas/0/units/0/outcomes/0/criteria/1/evidence/0",
                "['CONVERSATION', 'SELF_ASSESSMENT'] | ['CONVERSATION', 'CONVERSATION'] | duplicate | 41 | 44 | /areas/0/units/0/outcomes/0/criteria/1/evidence/1",
                "['CONVERSATION', 'SELF_ASSESSMENT'] | ['SELF_ASSESSMENT'] | self-assessment-alone | 41 | 27 | /areas/0/units/0/outcomes/0/criteria/1/evidence",
                "['CONVERSATION', 'SELF_ASSESSMENT'] | [] | size | 41 | 27 | /areas/0/units/0/outcomes/0/criteria/1/evidence",
                "minimumOccasions: 3 | minimumOccasions: 0 | out-of-range | 40 | 35 | /areas/0/units/0/outcomes/0/criteria/1/minimumOccasions",
                "mandatory: false | mandatory: nej | wrong-type | 39 | 28 | /areas/0/units/0/outcomes/0/criteria/1/mandatory",
                "minimumOccasions: 3 | occasions: 3 | unknown-key | 40 | 17 | /areas/0/units/0/outcomes/0/criteria/1/occasions",
                "minimumOccasions: 3 | mandatory: true | duplicate-key | 40 | 17 | /areas/0/units/0/outcomes/0/criteria/1/mandatory",
                "minimumOccasions: 3 | [a, b]: 3 | unknown-key | 40 | 17 | /areas/0/units/0/outcomes/0/criteria/1",
                "code: 'OBSERVATION', label | code: 'CONVERSATION', label | duplicate | 15 | 13 | /evidenceKinds/1/code"
            })
    void isToldWithItsPlace(String what, String instead, String code, int line, int column, String path) {
        String faulty =
                SmallCatalogue.with(what.replace("\\n", "\n"), instead == null ? "" : instead.replace("\\n", "\n"));

        assertThat(SmallCatalogue.faultsIn(faulty))
                .extracting(FileFault::code, FileFault::line, FileFault::column, FileFault::path)
                .contains(tuple(code, line, column, path));
    }

    @Test
    void isToldTogetherWithAllTheOthersInTheOrderOfTheLines() {
        String faulty = SmallCatalogue.with("version: '1.0.0'", "version: 'ett'")
                .replace("title: 'Degar'", "titel: 'Degar'")
                .replace("hours: 20", "hours: 25")
                .replace("'Ställer in rätt värme.'", "''");

        assertThat(SmallCatalogue.faultsIn(faulty))
                .extracting(FileFault::line, FileFault::code)
                .containsExactly(
                        tuple(5, "malformed-code"),
                        tuple(23, "required"),
                        tuple(24, "unknown-key"),
                        tuple(46, "hours-do-not-add-up"),
                        tuple(54, "required"));
    }

    @Test
    void isToldInSwedishWithoutForeignWords() {
        assertThat(SmallCatalogue.faultsIn(SmallCatalogue.with("hours: 20", "hours: 25")))
                .extracting(fault -> fault.message().sv())
                .containsExactly("Timmarna ska vara 20. Det är 2 poäng gånger 10 timmar.");
    }

    @Test
    void unitsThatReferToEachOtherInACircleAreNamedBoth() {
        String circle = SmallCatalogue.with("recommendedBefore: []", "recommendedBefore: ['BAK-201']");

        assertThat(SmallCatalogue.faultsIn(circle))
                .extracting(FileFault::code, FileFault::line)
                .containsExactly(tuple("circular", 29), tuple("circular", 48));
    }

    @Test
    void aUnitNeedsSomethingThatMustBeShown() {
        String optional = SmallCatalogue.with(
                "'Ställer in rätt värme.'\n", "'Ställer in rätt värme.'\n                mandatory: false\n");

        assertThat(SmallCatalogue.faultsIn(optional))
                .extracting(FileFault::code, FileFault::line)
                .containsExactly(tuple("nothing-mandatory", 50));
    }

    @Test
    void aCriterionWithoutKindsUnderAnOutcomeWithoutKindsHasNoneToBeShownBy() {
        String none = SmallCatalogue.TEXT.replace("evidence: ['OBSERVATION']\n", "\n");

        assertThat(SmallCatalogue.faultsIn(none))
                .extracting(FileFault::code, FileFault::path)
                .containsExactly(
                        tuple("required", "/areas/0/units/0/outcomes/0/criteria/0/evidence"),
                        tuple("required", "/areas/0/units/1/outcomes/0/criteria/0/evidence"));
    }
}
