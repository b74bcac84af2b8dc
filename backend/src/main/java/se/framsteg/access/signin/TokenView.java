package se.framsteg.access.signin;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The field names are RFC 6749's, the one place where the contract does not use camelCase. */
@Schema(name = "Token", description = "Ett kortlivat token. / A short-lived token (RFC 6749, 5.1).")
record TokenView(
        @JsonProperty("access_token")
        @Schema(description = "Skickas som Authorization: Bearer. / Sent as a bearer token.")
        String accessToken,

        @JsonProperty("token_type") @Schema(description = "Alltid Bearer. / Always Bearer.")
        String tokenType,

        @JsonProperty("expires_in") @Schema(description = "Sekunder tills det slutar gälla. / Seconds to live.")
        long expiresIn,

        @Schema(description = "Det som beviljades, skilt med blanksteg. / What was granted, separated by blanks.")
        String scope) {}
