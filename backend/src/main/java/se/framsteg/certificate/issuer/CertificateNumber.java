package se.framsteg.certificate.issuer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people say to each other about a certificate: {@code KPTR-2026-0042-D} is the issuer's mark, the year, the issuer's
 * own count in that year, and a check sign. It tells nothing of other issuers, and it opens no page: that is what a
 * {@link PublicCode} is for.
 */
public record CertificateNumber(IssuerMark issuer, int year, int serial) {

    /** Digits, and the letters nobody takes for one. Their count is a prime, which is what lets the check sign see it all. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPRSTVWXYZ";

    private static final Pattern WRITTEN =
            Pattern.compile("([A-Z]{4})-?([0-9]{4})-?([0-9]{4,6})-?([0-9A-Z])", Pattern.CASE_INSENSITIVE);
    private static final int MOST_IN_A_YEAR = 999_999;

    public CertificateNumber {
        if (year < 2000 || year > 9999 || serial < 1 || serial > MOST_IN_A_YEAR) {
            throw new IllegalArgumentException("A certificate number counts from 1 within a year");
        }
    }

    /** Empty when it is no number, or when a sign is wrong or two neighbours have changed places. */
    static Optional<CertificateNumber> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()
                || Integer.parseInt(written.group(3)) == 0
                || Integer.parseInt(written.group(2)) < 2000) {
            return Optional.empty();
        }
        return IssuerMark.read(written.group(1))
                .map(issuer -> new CertificateNumber(
                        issuer, Integer.parseInt(written.group(2)), Integer.parseInt(written.group(3))))
                .filter(number -> number.checkSign()
                        == written.group(4).toUpperCase(Locale.ROOT).charAt(0));
    }

    private String unchecked() {
        return "%s-%04d-%04d".formatted(issuer, year, serial);
    }

    private char checkSign() {
        int sum = 0;
        int weight = 1;
        for (char sign : unchecked().toCharArray()) {
            if (sign != '-') {
                sum += weight++ * SIGNS.indexOf(sign);
            }
        }
        return SIGNS.charAt(sum % SIGNS.length());
    }

    @Override
    public String toString() {
        return unchecked() + "-" + checkSign();
    }
}
