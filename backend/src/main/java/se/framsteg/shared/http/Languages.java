package se.framsteg.shared.http;

import java.util.List;
import java.util.Locale;

/** Swedish unless the caller would rather have English. */
final class Languages {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final List<Locale> SPOKEN = List.of(SWEDISH, Locale.ENGLISH);

    private Languages() {}

    static Locale of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 200) {
            return SWEDISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? SWEDISH : best;
        } catch (IllegalArgumentException malformed) {
            return SWEDISH;
        }
    }
}
