package se.framsteg.certificate.issuer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import se.framsteg.access.Acting;
import se.framsteg.document.NeutralWords;
import se.framsteg.organisation.OrganisationService;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;

/** What an organisation is called on the certificates it issues. */
@ApplicationScoped
public class IssuerService {

    private final Issuers issuers;
    private final OrganisationService organisations;
    private final Acting acting;

    IssuerService(Issuers issuers, OrganisationService organisations, Acting acting) {
        this.issuers = issuers;
        this.organisations = organisations;
        this.acting = acting;
    }

    Versioned<IssuerView> get() {
        return view(issuers.of(acting.actor().organisationId()));
    }

    /** Certificates already issued keep the name they were issued under. */
    Versioned<IssuerView> name(Version version, IssuerInput input) {
        Issuer issuer = issuers.of(acting.actor().organisationId());
        version.mustBe(issuer.version());
        NeutralWords.tellingWordIn(input.name()).ifPresent(word -> {
            throw Problem.invalid(Fault.at(
                    "/name",
                    "not-neutral",
                    "Namnet hamnar på intyg och ska inte innehålla ordet ”%s”.".formatted(word),
                    "The name is shown on certificates and should not tell why somebody was there."));
        });
        issuer.isCalled(input.name());
        issuers.flush();
        return view(issuer);
    }

    /** The name to print, checked for words that would tell why somebody was there. */
    public String nameOf(UUID organisation) {
        String name = printedName(issuers.of(organisation));
        NeutralWords.tellingWordIn(name).ifPresent(word -> {
            throw IssuerProblems.nameThatTells(word);
        });
        return name;
    }

    /** The issuer's next number in the year of that day. */
    public CertificateNumber nextNumber(UUID organisation, LocalDate on) {
        return issuers.next(issuers.of(organisation), on.getYear());
    }

    private Versioned<IssuerView> view(Issuer issuer) {
        return new Versioned<>(IssuerView.of(issuer, printedName(issuer)), issuer.version());
    }

    private String printedName(Issuer issuer) {
        return issuer.ownName()
                .orElseGet(() -> organisations.facts(issuer.organisationId()).name());
    }
}
