package se.framsteg.shared.identity;

import static se.framsteg.shared.identity.NumberFault.EMPTY;
import static se.framsteg.shared.identity.NumberFault.NOT_BORN_YET;
import static se.framsteg.shared.identity.NumberFault.NO_SUCH_BIRTH_NUMBER;
import static se.framsteg.shared.identity.NumberFault.NO_SUCH_DATE;
import static se.framsteg.shared.identity.NumberFault.SIGN_DISAGREES;
import static se.framsteg.shared.identity.NumberFault.TOO_LONG_AGO;
import static se.framsteg.shared.identity.NumberFault.WRONG_CHECK_DIGIT;
import static se.framsteg.shared.identity.NumberFault.WRONG_FORM;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.framsteg.shared.Reading;

/**
 * A personnummer or samordningsnummer, kept as twelve digits. Whether it exists no rule can tell; that it could, this does.
 * It never shows itself in logs or messages: {@link #toString} hides it, and it has no property that JSON would find.
 */
public final class PersonIdentityNumber {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<century>[0-9]{2})?(?<date>[0-9]{6})(?<sign>[-+]?)(?<last>[0-9]{4})");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern STORED = Pattern.compile("[0-9]{12}");
    /** Added to the day of a samordningsnummer. */
    private static final int COORDINATION = 60;
    /** Nobody born earlier lives; the official test numbers begin in 1890. */
    private static final int EARLIEST_YEAR = 1890;

    private final String digits;

    private PersonIdentityNumber(String digits) {
        this.digits = digits;
    }

    /**
     * Reads what a person wrote: twelve digits, or ten whose century follows from the sign ({@code +} from the year in which
     * the person turns 100, otherwise {@code -} or nothing). Blanks do not matter, nor the dash a word processor makes.
     */
    public static Reading<PersonIdentityNumber, NumberFault> read(String text, LocalDate today) {
        if (text == null || text.isBlank()) {
            return Reading.refused(EMPTY);
        }
        Matcher written = WRITTEN.matcher(BLANKS.matcher(text).replaceAll("").replace('–', '-'));
        if (!written.matches()) {
            return Reading.refused(WRONG_FORM);
        }
        boolean plus = written.group("sign").equals("+");
        String date = written.group("date");
        String century = Optional.ofNullable(written.group("century")).orElseGet(() -> century(date, plus, today));
        int year = Integer.parseInt(century + date.substring(0, 2));
        if (plus && year > today.getYear() - 100) {
            return Reading.refused(SIGN_DISAGREES);
        }
        PersonIdentityNumber number = new PersonIdentityNumber(century + date + written.group("last"));
        return number.faultOn(today)
                .<Reading<PersonIdentityNumber, NumberFault>>map(Reading::refused)
                .orElseGet(() -> Reading.accepted(number));
    }

    /** For the vault alone: twelve digits that were accepted when they were written. */
    public static PersonIdentityNumber ofStored(String digits) {
        if (!STORED.matcher(digits).matches() || !Luhn.holds(digits.substring(2))) {
            throw new IllegalArgumentException("The stored identity number is damaged");
        }
        return new PersonIdentityNumber(digits);
    }

    /** With a plus the latest such year at least a hundred years back, otherwise the latest that has begun. */
    private static String century(String date, boolean plus, LocalDate today) {
        int latest = plus ? today.getYear() - 100 : today.getYear();
        int yearOfCentury = Integer.parseInt(date.substring(0, 2));
        return "%02d".formatted(Math.floorDiv(latest - yearOfCentury, 100));
    }

    private Optional<NumberFault> faultOn(LocalDate today) {
        if (year() < EARLIEST_YEAR) {
            return Optional.of(TOO_LONG_AGO);
        }
        if (!dateCouldExist()) {
            return Optional.of(NO_SUCH_DATE);
        }
        if (earliestBirth().isAfter(today)) {
            return Optional.of(NOT_BORN_YET);
        }
        if (digits.startsWith("000", 8)) {
            return Optional.of(NO_SUCH_BIRTH_NUMBER);
        }
        return Luhn.holds(digits.substring(2)) ? Optional.empty() : Optional.of(WRONG_CHECK_DIGIT);
    }

    /** In a samordningsnummer the month may be 00 and the day 60: not known. */
    private boolean dateCouldExist() {
        if (month() > 12 || !isCoordinationNumber() && (month() == 0 || day() == 0)) {
            return false;
        }
        int longest = month() == 0 ? 31 : YearMonth.of(year(), month()).lengthOfMonth();
        return day() <= longest;
    }

    private LocalDate earliestBirth() {
        return LocalDate.of(year(), Math.max(month(), 1), 1).plusDays(Math.max(day(), 1) - 1L);
    }

    /** Empty when month or day is unknown. */
    public Optional<LocalDate> birthDate() {
        return month() == 0 || day() == 0 ? Optional.empty() : Optional.of(LocalDate.of(year(), month(), day()));
    }

    boolean isCoordinationNumber() {
        return writtenDay() >= COORDINATION;
    }

    /** The twelve digits. Whoever calls this answers for the audit. */
    public String inClear() {
        return digits;
    }

    /** What may be shown without a reason given: the date of birth, the last four hidden. */
    public String masked() {
        return digits.substring(0, 8) + "-****";
    }

    private int year() {
        return Integer.parseInt(digits, 0, 4, 10);
    }

    private int month() {
        return Integer.parseInt(digits, 4, 6, 10);
    }

    private int writtenDay() {
        return Integer.parseInt(digits, 6, 8, 10);
    }

    private int day() {
        return isCoordinationNumber() ? writtenDay() - COORDINATION : writtenDay();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonIdentityNumber number && digits.equals(number.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return "PersonIdentityNumber[hidden]";
    }
}
