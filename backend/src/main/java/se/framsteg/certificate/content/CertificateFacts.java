package se.framsteg.certificate.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.framsteg.document.NeutralWords;
import se.framsteg.shared.LanguageMap;

/**
 * What a certificate says somebody can do: a copy of the catalogue's words, made when the unit was awarded, so that no later
 * version of the catalogue changes what was once certified.
 *
 * @param credits the unit's size as the catalogue counts it
 */
public record CertificateFacts(
        CertificateKind kind, LanguageMap title, Level level, int credits, List<LanguageMap> outcomes) {

    public CertificateFacts {
        outcomes = List.copyOf(outcomes);
    }

    /** The first word that would tell why the person was there; it must never be printed. */
    public Optional<String> tellingWord() {
        return Stream.concat(Stream.of(title), outcomes.stream())
                .flatMap(text -> text.texts().values().stream())
                .flatMap(text -> NeutralWords.tellingWordIn(text).stream())
                .findFirst();
    }
}
