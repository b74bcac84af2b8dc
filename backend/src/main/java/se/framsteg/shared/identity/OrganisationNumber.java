package se.framsteg.shared.identity;

import static se.framsteg.shared.identity.NumberFault.EMPTY;
import static se.framsteg.shared.identity.NumberFault.LOOKS_LIKE_A_PERSON;
import static se.framsteg.shared.identity.NumberFault.WRONG_CHECK_DIGIT;
import static se.framsteg.shared.identity.NumberFault.WRONG_ORGANISATION_FORM;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.framsteg.shared.Reading;

/**
 * An organisation number, kept as ten digits. A sole trader's number is a personal identity number and therefore not taken:
 * organisation numbers are public here.
 */
public record OrganisationNumber(String digits) {

    /** Some systems write 16 before it, to fill the twelve places of a personal number. */
    private static final Pattern WRITTEN = Pattern.compile("(16)?(?<first>[0-9]{6})-?(?<last>[0-9]{4})");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern STORED = Pattern.compile("[0-9]{10}");

    /** @throws IllegalArgumentException when it is none; {@link #read} is for what people write */
    public OrganisationNumber {
        if (!STORED.matcher(digits).matches() || digits.charAt(2) < '2' || !Luhn.holds(digits)) {
            throw new IllegalArgumentException("Not an organisation number");
        }
    }

    public static Reading<OrganisationNumber, NumberFault> read(String text) {
        if (text == null || text.isBlank()) {
            return Reading.refused(EMPTY);
        }
        Matcher written = WRITTEN.matcher(BLANKS.matcher(text).replaceAll("").replace('–', '-'));
        if (!written.matches()) {
            return Reading.refused(WRONG_ORGANISATION_FORM);
        }
        String digits = written.group("first") + written.group("last");
        if (digits.charAt(2) < '2') {
            return Reading.refused(LOOKS_LIKE_A_PERSON);
        }
        return Luhn.holds(digits)
                ? Reading.accepted(new OrganisationNumber(digits))
                : Reading.refused(WRONG_CHECK_DIGIT);
    }

    /** As it is printed: {@code 212000-2338}. */
    public String written() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }

    @Override
    public String toString() {
        return written();
    }
}
