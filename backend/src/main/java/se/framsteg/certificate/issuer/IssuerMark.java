package se.framsteg.certificate.issuer;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Four letters that begin every number of one issuer. Drawn at random, so that they tell neither who was first nor how many
 * there are; consonants only and none twice, so that they never spell a word.
 */
public record IssuerMark(String letters) {

    private static final String CONSONANTS = "BCDFGHJKMNPRSTVWXZ";
    private static final Pattern FORM = Pattern.compile("[" + CONSONANTS + "]{4}");

    public IssuerMark {
        if (!FORM.matcher(letters).matches()) {
            throw new IllegalArgumentException("An issuer's mark is four of " + CONSONANTS);
        }
    }

    static IssuerMark drawn(RandomGenerator random) {
        StringBuilder left = new StringBuilder(CONSONANTS);
        StringBuilder mark = new StringBuilder();
        while (mark.length() < 4) {
            int next = random.nextInt(left.length());
            mark.append(left.charAt(next));
            left.deleteCharAt(next);
        }
        return new IssuerMark(mark.toString());
    }

    static Optional<IssuerMark> read(String text) {
        String letters = text.toUpperCase(Locale.ROOT);
        return FORM.matcher(letters).matches() ? Optional.of(new IssuerMark(letters)) : Optional.empty();
    }

    @Override
    public String toString() {
        return letters;
    }
}
