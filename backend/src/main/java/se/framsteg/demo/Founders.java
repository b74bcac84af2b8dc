package se.framsteg.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.Role;
import se.framsteg.access.signin.Passwords;
import se.framsteg.access.staff.Founding;
import se.framsteg.access.staff.Founding.Founder;
import se.framsteg.organisation.OrgUnitService;
import se.framsteg.organisation.OrganisationKind;
import se.framsteg.organisation.OrganisationService;
import se.framsteg.shared.identity.OrganisationNumber;
import se.framsteg.shared.time.SwedishClock;

/** Who is there on the first day: organisations, units, and everybody who works in them. Within the caller's transaction. */
@ApplicationScoped
class Founders {

    /** The group digit 4 belongs to no kind of organisation, so no number made here is anybody's. */
    private static final int NOBODYS_GROUP = 4;

    private final OrganisationService organisations;
    private final OrgUnitService units;
    private final Founding founding;
    private final Passwords passwords;
    private final SwedishClock clock;

    Founders(
            OrganisationService organisations,
            OrgUnitService units,
            Founding founding,
            Passwords passwords,
            SwedishClock clock) {
        this.organisations = organisations;
        this.units = units;
        this.founding = founding;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Two years back, so that everybody has a history. */
    Cast found(County county) {
        Scene scene = new Scene(passwords.hash(county.password()), clock.today().minusYears(2));
        Cast cast = new Cast();
        cast.modelOwner =
                house(county.coordinator(), OrganisationKind.COORDINATOR, scene).getFirst();
        house(county.qualityBody(), OrganisationKind.QUALITY_BODY, scene);
        employmentService(county.employmentService(), scene, cast);
        county.municipalities().forEach(municipality -> municipality(municipality, scene, cast));
        county.enterprises().forEach(enterprise -> cast.enterprises.add(enterprise(enterprise, scene)));
        return cast;
    }

    /** Those who act in the county's story. */
    static final class Cast {
        UUID modelOwner;
        final List<Sender> senders = new ArrayList<>();
        final List<Team> enterprises = new ArrayList<>();
    }

    record Sender(UUID organisation, UUID unit, UUID caseOfficer, String municipality, OrganisationKind kind) {}

    record Team(UUID organisation, String municipality, UUID manager, UUID qualityAssurer, List<Place> places) {}

    record Place(UUID unit, County.Workplace workplace, List<UUID> supervisors) {}

    private static final class Scene {
        private final String passwordHash;
        private final LocalDate since;
        private int organisations;

        Scene(String passwordHash, LocalDate since) {
            this.passwordHash = passwordHash;
            this.since = since;
        }
    }

    private List<UUID> house(County.House house, OrganisationKind kind, Scene scene) {
        UUID organisation = organisation(kind, house.name(), house.municipality(), scene);
        return house.people().stream()
                .map(person -> admit(person.name(), house.domain(), person.roles(), false, organisation, null, scene))
                .toList();
    }

    private void employmentService(County.EmploymentService service, Scene scene, Cast cast) {
        UUID organisation = organisation(OrganisationKind.PUBLIC_EMPLOYMENT_SERVICE, service.name(), null, scene);
        for (County.Office office : service.offices()) {
            UUID unit = units.found(organisation, office.name(), office.municipality(), 0);
            caseOfficers(office.people(), service.domain(), organisation, unit, scene)
                    .forEach(officer -> cast.senders.add(new Sender(
                            organisation,
                            unit,
                            officer,
                            office.municipality(),
                            OrganisationKind.PUBLIC_EMPLOYMENT_SERVICE)));
        }
    }

    private void municipality(County.Municipality municipality, Scene scene, Cast cast) {
        UUID organisation =
                organisation(OrganisationKind.MUNICIPALITY, municipality.name(), municipality.code(), scene);
        UUID unit = units.found(organisation, municipality.unit(), municipality.code(), 0);
        caseOfficers(municipality.people(), municipality.domain(), organisation, unit, scene)
                .forEach(officer -> cast.senders.add(
                        new Sender(organisation, unit, officer, municipality.code(), OrganisationKind.MUNICIPALITY)));
    }

    private List<UUID> caseOfficers(
            List<County.CaseOfficer> people, String domain, UUID organisation, UUID unit, Scene scene) {
        return people.stream()
                .map(person -> admit(
                        person.name(), domain, Set.of(Role.CASE_OFFICER), person.lead(), organisation, unit, scene))
                .toList();
    }

    private Team enterprise(County.Enterprise enterprise, Scene scene) {
        String domain = enterprise.domain();
        UUID organisation =
                organisation(OrganisationKind.SOCIAL_ENTERPRISE, enterprise.name(), enterprise.municipality(), scene);
        UUID manager = admit(enterprise.manager(), domain, Set.of(Role.MANAGER), false, organisation, null, scene);
        UUID assurer = admit(
                enterprise.qualityAssurer(), domain, Set.of(Role.QUALITY_ASSURER), false, organisation, null, scene);
        List<Place> places = enterprise.units().stream()
                .map(workplace -> new Place(
                        units.found(organisation, workplace.name(), enterprise.municipality(), workplace.places()),
                        workplace,
                        workplace.supervisors().stream()
                                .map(name ->
                                        admit(name, domain, Set.of(Role.SUPERVISOR), false, organisation, null, scene))
                                .toList()))
                .toList();
        return new Team(organisation, enterprise.municipality(), manager, assurer, places);
    }

    private UUID organisation(OrganisationKind kind, String name, String municipality, Scene scene) {
        return organisations.found(kind, nobodysNumber(++scene.organisations), name, municipality);
    }

    private UUID admit(
            String name, String domain, Set<Role> roles, boolean lead, UUID organisation, UUID unit, Scene scene) {
        Founder founder = new Founder(name, address(name, domain), scene.passwordHash, roles, lead);
        return founding.admit(founder, organisation, unit, scene.since);
    }

    /** Only one of the ten last digits passes the check. */
    private static OrganisationNumber nobodysNumber(int serial) {
        String body = "%d0%02d98%03d".formatted(NOBODYS_GROUP, 20 + serial, serial);
        for (int check = 0; check < 10; check++) {
            var number = OrganisationNumber.read(body + check);
            if (number.fault().isEmpty()) {
                return number.orElseThrow(AssertionError::new);
            }
        }
        throw new AssertionError("one check digit in ten fits");
    }

    static String address(String name, String domain) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z]+", ".");
        return plain + "@" + domain;
    }
}
