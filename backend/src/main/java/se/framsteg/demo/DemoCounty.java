package se.framsteg.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.framsteg.organisation.OrganisationService;
import se.framsteg.shared.WelcomeLines;

/** Loads the county the first time the service starts on an empty database, and tells who can sign in. */
@ApplicationScoped
class DemoCounty implements WelcomeLines {

    private final County county = County.read();
    private final OrganisationService organisations;
    private final Founders founders;
    private final SampleCatalogue catalogue;
    private final ReferralStories referrals;
    private final Timeline timeline;
    private final boolean wanted;

    DemoCounty(
            OrganisationService organisations,
            Founders founders,
            SampleCatalogue catalogue,
            ReferralStories referrals,
            Timeline timeline,
            @ConfigProperty(name = "framsteg.mode") String mode,
            @ConfigProperty(name = "framsteg.demo-county") boolean wanted) {
        this.organisations = organisations;
        this.founders = founders;
        this.catalogue = catalogue;
        this.referrals = referrals;
        this.timeline = timeline;
        this.wanted = wanted && "demo".equals(mode);
    }

    @ActivateRequestContext
    void load(@Observes StartupEvent start) {
        if (!wanted || organisations.isSomebodyHere()) {
            return;
        }
        System.out.println("Det påhittade länet läses in …");
        Founders.Cast cast = QuarkusTransaction.requiringNew().timeout(120).call(() -> founders.found(county));
        Timeline.Play play = new Timeline.Play();
        catalogue.write(play, cast.modelOwner);
        referrals.write(play, county, cast);
        timeline.perform(play);
    }

    @Override
    public List<String> welcomeLines() {
        if (!wanted) {
            return List.of();
        }
        County.Enterprise first = county.enterprises().getFirst();
        return List.of(
                "Logga in som (lösenordet är: " + county.password() + ")",
                line("handledare", first.units().getFirst().supervisors().getFirst(), first.domain()),
                line("verksamhetsledare", first.manager(), first.domain()),
                line("kvalitetssäkrare", first.qualityAssurer(), first.domain()),
                line(
                        "handläggare, Arbetsförmedlingen",
                        county.employmentService()
                                .offices()
                                .getFirst()
                                .people()
                                .getFirst()
                                .name(),
                        county.employmentService().domain()),
                line(
                        "handläggare, Gävle kommun",
                        county.municipalities().get(5).people().getFirst().name(),
                        county.municipalities().get(5).domain()),
                line(
                        "samordnare",
                        county.coordinator().people().getFirst().name(),
                        county.coordinator().domain()));
    }

    private static String line(String who, String name, String domain) {
        return "  %-32s %s".formatted(who, Founders.address(name, domain));
    }
}
