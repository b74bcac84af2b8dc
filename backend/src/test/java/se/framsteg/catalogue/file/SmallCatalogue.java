package se.framsteg.catalogue.file;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A catalogue small enough to count its lines, and what is said when something in it is exchanged. */
public final class SmallCatalogue {

    public static final String TEXT = """
            catalogue:
              code: 'LITEN'
              title: 'En liten katalog'
              language: 'sv'
              version: '1.0.0'
              status: 'DRAFT'
              validFrom: '2026-01-01'
              hoursPerCredit: 10
              notice: 'Bara för prov.'
            levels:
              - { level: 1, name: 'Nivå 1', description: 'Med stöd.' }
              - { level: 2, name: 'Nivå 2', description: 'På egen hand.' }
            evidenceKinds:
              - { code: 'OBSERVATION', label: 'Observation', description: 'Bedömaren ser.' }
              - { code: 'CONVERSATION', label: 'Samtal', description: 'Bedömaren frågar.' }
              - { code: 'SELF_ASSESSMENT', label: 'Självskattning', description: 'Egen bedömning.' }
            areas:
              - code: 'BAK'
                name: 'Bageri'
                description: 'Att baka.'
                ssyk2012: ['7512']
                units:
                  - code: 'BAK-101'
                    title: 'Degar'
                    level: 1
                    credits: 1
                    hours: 10
                    purpose: 'Personen kan göra en deg.'
                    recommendedBefore: []
                    outcomes:
                      - code: 'BAK-101.1'
                        text: 'Kan göra en deg'
                        evidence: ['OBSERVATION']
                        criteria:
                          - code: 'BAK-101.1.1'
                            text: 'Väger upp efter recept.'
                          - code: 'BAK-101.1.2'
                            text: 'Ser när degen är klar.'
                            mandatory: false
                            minimumOccasions: 3
                            evidence: ['CONVERSATION', 'SELF_ASSESSMENT']
                  - code: 'BAK-201'
                    title: 'Ugnen'
                    level: 2
                    credits: 2
                    hours: 20
                    purpose: 'Personen kan sköta ugnen.'
                    recommendedBefore: ['BAK-101']
                    outcomes:
                      - code: 'BAK-201.1'
                        text: 'Kan grädda bröd'
                        criteria:
                          - code: 'BAK-201.1.1'
                            text: 'Ställer in rätt värme.'
                            evidence: ['OBSERVATION']
            """;

    private SmallCatalogue() {}

    public static CatalogueFile read() throws FaultyCatalogue {
        return CatalogueReader.read(TEXT.getBytes(StandardCharsets.UTF_8));
    }

    static String with(String what, String instead) {
        if (TEXT.indexOf(what) < 0 || TEXT.indexOf(what) != TEXT.lastIndexOf(what)) {
            throw new IllegalArgumentException("Not exactly once in the catalogue: " + what);
        }
        return TEXT.replace(what, instead);
    }

    static List<FileFault> faultsIn(String text) {
        return faultsIn(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<FileFault> faultsIn(byte[] file) {
        FaultyCatalogue refusal = catchThrowableOfType(FaultyCatalogue.class, () -> CatalogueReader.read(file));
        return refusal == null ? List.of() : refusal.faults();
    }
}
