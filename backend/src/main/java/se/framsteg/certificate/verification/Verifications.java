package se.framsteg.certificate.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import se.framsteg.certificate.CertificateStatus;
import se.framsteg.certificate.content.CertificateFacts;
import se.framsteg.certificate.content.CertificateKind;
import se.framsteg.certificate.content.Level;
import se.framsteg.shared.LanguageMap;

/**
 * What a stranger with an address may see. One statement without any organisation's context: the database's own function is
 * the only way past the fence, and hands out nothing else. Nothing is noted about who asked.
 */
@ApplicationScoped
class Verifications {

    private static final TypeReference<List<LanguageMap>> TEXTS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;

    Verifications(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param holder null when the address shows no name */
    record Published(
            CertificateStatus status, CertificateFacts facts, LocalDate issuedOn, String issuer, String holder) {}

    /** Empty when there is no such address, or no more. */
    Optional<Published> behind(String code) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select * from public_certificate(?)")) {
            query.setString(1, code);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private Published read(ResultSet row) throws SQLException {
        try {
            return new Published(
                    CertificateStatus.valueOf(row.getString("status")),
                    new CertificateFacts(
                            CertificateKind.valueOf(row.getString("kind")),
                            json.readValue(row.getString("title"), LanguageMap.class),
                            Level.valueOf(row.getString("level")),
                            row.getInt("credits"),
                            json.readValue(row.getString("outcomes"), TEXTS)),
                    row.getObject("issued_on", LocalDate.class),
                    row.getString("issuer"),
                    row.getString("holder"));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
