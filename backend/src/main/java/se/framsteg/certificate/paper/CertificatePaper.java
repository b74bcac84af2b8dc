package se.framsteg.certificate.paper;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import se.framsteg.certificate.content.CertificateFacts;
import se.framsteg.certificate.content.CertificateKind;
import se.framsteg.document.AccessiblePdf;
import se.framsteg.document.QrCode;
import se.framsteg.shared.LanguageMap;

/**
 * The certificate on paper, in plain Swedish. Everything it says about a person is given to it; everything it says on its
 * own is here and in the template, where a test holds it to the words that may not be said.
 */
@ApplicationScoped
public class CertificatePaper {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("sv-SE"));

    /** What stands on one paper. The address is the printed one, which shows no name. */
    public record Content(
            String holder, CertificateFacts facts, String issuer, LocalDate issuedOn, String number, String address) {}

    private final Engine templates;
    private final AccessiblePdf pdf;

    public CertificatePaper(Engine templates, AccessiblePdf pdf) {
        this.templates = templates;
        this.pdf = pdf;
    }

    public byte[] print(Content content) {
        CertificateFacts facts = content.facts();
        List<String> outcomes = facts.outcomes().stream().map(LanguageMap::sv).toList();
        return pdf.render(templates
                .getTemplate("certificate/paper")
                .data(
                        "reach",
                        facts.kind() == CertificateKind.LOCAL
                                ? facts.kind().text().sv()
                                : null)
                .data("how", facts.kind().how())
                .data("holder", content.holder())
                .data("title", facts.title().sv())
                .data("level", facts.level().number())
                .data("levelMeaning", facts.level().meaning().sv())
                .data("outcomes", outcomes)
                .data("issuer", content.issuer())
                .data("issuedOn", DAY.format(content.issuedOn()))
                .data("number", content.number())
                .data("address", content.address())
                .data("code", new QrCode(content.address())));
    }
}
