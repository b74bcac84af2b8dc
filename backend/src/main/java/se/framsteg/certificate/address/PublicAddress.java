package se.framsteg.certificate.address;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.framsteg.document.NeutralWords;

/**
 * Where certificates are checked. The host is a setting of its own, so that it can be a neutral one: it stands on people's
 * certificates, and employers read it.
 */
@Startup
@ApplicationScoped
public class PublicAddress {

    private static final String PATH = "/intyg/";
    /** Together with path and code no longer than what a printed code can hold. */
    private static final int LONGEST = 80;

    private final String origin;

    PublicAddress(@ConfigProperty(name = "framsteg.certificate-url") String origin) {
        if (origin.endsWith("/") || origin.length() > LONGEST) {
            throw new IllegalStateException(
                    "FRAMSTEG_CERTIFICATE_URL ska vara högst %d tecken och sluta utan snedstreck.".formatted(LONGEST));
        }
        this.origin = origin;
    }

    public String of(PublicCode code) {
        return origin + PATH + code.text();
    }

    /** The word in it that would tell why somebody was at the workplace. */
    public Optional<String> tellingWord() {
        return NeutralWords.tellingWordIn(origin);
    }
}
