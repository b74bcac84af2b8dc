package se.framsteg.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import se.framsteg.shared.identity.PersonIdentityNumber;

/** Somebody who does not exist: a name put together by chance, a number of the kind that is never issued. */
record Someone(String givenName, String familyName, String identityNumber, String phone, String email) {

    /** Birth numbers of the official test numbers (980–981, 238–239): formally correct, belonging to nobody. */
    private static final List<String> NOBODYS = List.of("980", "981", "238", "239");

    static Someone of(County county, Random chance, LocalDate today) {
        String given = pick(county.given(), chance);
        String family = pick(county.family(), chance);
        LocalDate born = today.minusYears(20).minusDays(chance.nextInt(42 * 365));
        return new Someone(
                given,
                family,
                number(born, pick(NOBODYS, chance), today),
                "070-174 06 %02d".formatted(chance.nextInt(100)),
                Founders.address(given + " " + family, "post.example"));
    }

    /** One check digit in ten fits. */
    private static String number(LocalDate born, String birthNumber, LocalDate today) {
        String body =
                "%04d%02d%02d%s".formatted(born.getYear(), born.getMonthValue(), born.getDayOfMonth(), birthNumber);
        for (int check = 0; check < 10; check++) {
            if (PersonIdentityNumber.read(body + check, today).fault().isEmpty()) {
                return body + check;
            }
        }
        throw new AssertionError("one check digit in ten fits");
    }

    static <T> T pick(List<T> from, Random chance) {
        return from.get(chance.nextInt(from.size()));
    }
}
