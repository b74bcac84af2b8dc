package se.framsteg.certificate.address;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The last part of a certificate's public address, {@code /intyg/<code>}: 130 random bits that nobody guesses, in letters
 * and digits that can be read from paper and said over the telephone: no 0 or o, no 1 or l.
 */
public record PublicCode(String text) {

    /** 32 signs, five bits each. */
    private static final String SIGNS = "23456789abcdefghijkmnpqrstuvwxyz";

    private static final int LENGTH = 26;
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    /** Six digits in a row could be taken for the beginning of an identity number. */
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[0-9]{6}");

    public PublicCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A public code is " + LENGTH + " of " + SIGNS);
        }
    }

    /** @param random has to be a source for secrets */
    public static PublicCode drawn(RandomGenerator random) {
        String text;
        do {
            StringBuilder signs = new StringBuilder(LENGTH);
            for (int i = 0; i < LENGTH; i++) {
                signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            text = signs.toString();
        } while (LIKE_A_NUMBER.matcher(text).find());
        return new PublicCode(text);
    }

    /** Forgives capitals, blanks and dashes, as somebody types from paper. Empty when it can be no code of ours. */
    public static Optional<PublicCode> read(String typed) {
        String text = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return FORM.matcher(text).matches() ? Optional.of(new PublicCode(text)) : Optional.empty();
    }
}
