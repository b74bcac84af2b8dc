package se.framsteg.shared.identity;

/** The check digit that ends personal and organisation numbers: weights 2, 1, 2, … over ten digits. */
final class Luhn {

    private Luhn() {}

    static boolean holds(String tenDigits) {
        int sum = 0;
        for (int i = 0; i < tenDigits.length(); i++) {
            int product = (tenDigits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }
}
