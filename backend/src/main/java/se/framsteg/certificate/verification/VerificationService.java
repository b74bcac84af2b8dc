package se.framsteg.certificate.verification;

import jakarta.enterprise.context.ApplicationScoped;
import se.framsteg.certificate.address.PublicCode;

/** Says to anybody whether a certificate holds. */
@ApplicationScoped
class VerificationService {

    /** Written as no code ever is, so that what cannot be a code is looked for like any other. */
    private static final String NO_CODE = "";

    private final Verifications verifications;
    private final UnknownCodes unknownCodes;

    VerificationService(Verifications verifications, UnknownCodes unknownCodes) {
        this.verifications = verifications;
        this.unknownCodes = unknownCodes;
    }

    /**
     * A known code is answered however many were unknown before it: a whole class may check from one address.
     *
     * @param address of the one who asks; only counted, for a minute
     */
    VerificationView verify(String typed, String address) {
        String code = PublicCode.read(typed).map(PublicCode::text).orElse(NO_CODE);
        return verifications.behind(code).map(VerificationView::of).orElseGet(() -> {
            unknownCodes.count(address);
            return VerificationView.UNKNOWN;
        });
    }
}
