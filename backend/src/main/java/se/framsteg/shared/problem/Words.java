package se.framsteg.shared.problem;

import java.util.Locale;

/** One sentence in the two languages the service speaks. Swedish is what people get unless they ask for English. */
public record Words(String sv, String en) {

    public String in(Locale language) {
        return "en".equals(language.getLanguage()) ? en : sv;
    }
}
