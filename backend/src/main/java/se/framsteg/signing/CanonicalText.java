package se.framsteg.signing;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.framsteg.shared.Sha256;

/**
 * A text in the one form in which it is shown to those who sign, hashed and kept. The same content always gives the same
 * bytes: Unicode in NFC, line feeds only, no blanks at the end of a line.
 */
public record CanonicalText(String value) {

    /** Also those that no keyboard makes but a screen breaks at. */
    private static final Pattern ANY_LINE_BREAK = Pattern.compile("\\R");

    public CanonicalText {
        value = canonical(value);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("Nothing to sign");
        }
    }

    /** SHA-256 of the text in UTF-8. */
    public byte[] hash() {
        return Sha256.of(value);
    }

    /** The hash in hexadecimal: what the screen got with the text and the signer sends back. */
    public String fingerprint() {
        return HexFormat.of().formatHex(hash());
    }

    public static Builder titled(String title) {
        return new Builder(title);
    }

    private static String canonical(String text) {
        return ANY_LINE_BREAK
                .splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFC))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /**
     * Lays a text out as people read it. What somebody has written is set in by two blanks on every line, so that it can never
     * be taken for a heading or a label of the document.
     */
    public static final class Builder {

        private final StringBuilder text;

        private Builder(String title) {
            this.text = new StringBuilder(title).append('\n');
        }

        public Builder heading(String heading) {
            text.append('\n').append(heading).append('\n');
            return this;
        }

        /** A label of ours and what somebody wrote or chose; left out when there is nothing. */
        public Builder entry(String label, Object written) {
            if (written != null && !written.toString().isBlank()) {
                text.append(label).append(":\n");
                ANY_LINE_BREAK
                        .splitAsStream(written.toString())
                        .forEach(line -> text.append("  ").append(line).append('\n'));
            }
            return this;
        }

        public Builder list(String label, List<String> written) {
            return written.isEmpty() ? this : entry(label, "– " + String.join("\n– ", written));
        }

        public CanonicalText build() {
            return new CanonicalText(text.toString());
        }
    }
}
