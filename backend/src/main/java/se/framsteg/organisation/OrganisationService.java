package se.framsteg.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.framsteg.access.Acting;
import se.framsteg.organisation.codelist.CodeLists;
import se.framsteg.shared.Page;
import se.framsteg.shared.Paging;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.shared.identity.OrganisationNumber;
import se.framsteg.shared.problem.Faults;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.time.SwedishClock;

/** What one does with organisations. */
@ApplicationScoped
public class OrganisationService {

    private final Organisations organisations;
    private final CodeLists codes;
    private final Acting acting;
    private final Uuid7 ids;
    private final SwedishClock clock;

    OrganisationService(Organisations organisations, CodeLists codes, Acting acting, Uuid7 ids, SwedishClock clock) {
        this.organisations = organisations;
        this.codes = codes;
        this.acting = acting;
        this.ids = ids;
        this.clock = clock;
    }

    Page<OrganisationRow> list(Organisations.Filter filter, Paging paging) {
        return Page.of(organisations.list(filter, paging), paging);
    }

    Versioned<OrganisationView> get(UUID id) {
        return view(organisations.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    /** For rooms above. */
    public OrganisationFacts facts(UUID id) {
        return OrganisationFacts.of(organisations.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    Versioned<OrganisationView> add(OrganisationInput input) {
        Faults faults = new Faults();
        var number = OrganisationNumber.read(input.organisationNumber());
        number.fault().map(OrganisationProblems::number).ifPresent(fault -> faults.unless(false, fault));
        checkMunicipality(input.municipalityCode(), faults);
        faults.refuseIfAny();
        return view(
                create(input.kind(), number.orElseThrow(AssertionError::new), input.name(), input.municipalityCode()));
    }

    /** For whoever sets an installation up, before there is anybody who may add organisations; its id. */
    public UUID found(OrganisationKind kind, OrganisationNumber number, String name, String municipalityCode) {
        return create(kind, number, name, municipalityCode).id();
    }

    /** Everybody who may refer: for jobs, which act in one organisation at a time. */
    public List<UUID> whoRefer() {
        return organisations.ofKinds(Stream.of(OrganisationKind.values())
                .filter(OrganisationKind::refers)
                .toList());
    }

    /** False only in an installation where nobody has been set up. */
    public boolean isSomebodyHere() {
        return organisations.count() > 0;
    }

    private Organisation create(
            OrganisationKind kind, OrganisationNumber number, String name, String municipalityCode) {
        if (organisations.numberIsTaken(number.digits())) {
            throw OrganisationProblems.numberTaken();
        }
        Organisation organisation = Organisation.founded(ids.next(), kind, number, name, municipalityCode, clock.now());
        organisations.persist(organisation);
        return organisation;
    }

    Versioned<OrganisationView> change(UUID id, Version version, OrganisationInput.Change change) {
        Organisation organisation =
                organisations.toChange(id, acting.decision()).orElseThrow(Problem::notFound);
        version.mustBe(organisation.version());
        Faults faults = new Faults();
        checkMunicipality(change.municipalityCode(), faults);
        faults.refuseIfAny();
        organisation.describe(change.name(), change.municipalityCode());
        organisations.flush();
        return view(organisation);
    }

    private static Versioned<OrganisationView> view(Organisation organisation) {
        return new Versioned<>(OrganisationView.of(organisation), organisation.version());
    }

    private void checkMunicipality(String code, Faults faults) {
        codes.municipalityFault(code, "/municipalityCode").ifPresent(fault -> faults.unless(false, fault));
    }
}
