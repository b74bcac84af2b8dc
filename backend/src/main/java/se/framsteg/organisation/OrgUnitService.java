package se.framsteg.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.access.Acting;
import se.framsteg.organisation.codelist.CodeLists;
import se.framsteg.shared.Page;
import se.framsteg.shared.Paging;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.shared.problem.Faults;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.time.SwedishClock;

/** What one does with the units of organisations. */
@ApplicationScoped
public class OrgUnitService {

    private final OrgUnits units;
    private final Organisations organisations;
    private final CodeLists codes;
    private final Acting acting;
    private final Uuid7 ids;
    private final SwedishClock clock;

    OrgUnitService(
            OrgUnits units,
            Organisations organisations,
            CodeLists codes,
            Acting acting,
            Uuid7 ids,
            SwedishClock clock) {
        this.units = units;
        this.organisations = organisations;
        this.codes = codes;
        this.acting = acting;
        this.ids = ids;
        this.clock = clock;
    }

    Page<OrgUnitRow> list(OrgUnits.Filter filter, Paging paging) {
        return Page.of(units.list(filter, paging), paging);
    }

    Versioned<OrgUnitView> get(UUID id) {
        return view(units.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    /** For rooms above; empty when there is no such unit. */
    public Optional<OrgUnitFacts> facts(UUID id) {
        return units.facts(id);
    }

    /**
     * How many places the unit has. Whoever asks holds the unit until the transaction ends, so that two who count what is
     * taken and then give out the last place cannot do so at once.
     */
    public int lockPlaces(UUID id) {
        return units.locked(id).orElseThrow(Problem::notFound).places();
    }

    Versioned<OrgUnitView> open(OrgUnitInput input) {
        Faults faults = new Faults()
                .unless(
                        organisations.findByIdOptional(input.organisationId()).isPresent(),
                        OrganisationProblems.unknownOrganisation());
        checkMunicipality(input.municipalityCode(), faults);
        faults.refuseIfAny();
        return view(create(input.organisationId(), input.name(), input.municipalityCode(), input.places()));
    }

    /** For whoever sets an installation up, before there is anybody who may add units; its id. */
    public UUID found(UUID organisationId, String name, String municipalityCode, int places) {
        return create(organisationId, name, municipalityCode, places).id();
    }

    private OrgUnit create(UUID organisationId, String name, String municipalityCode, int places) {
        refuseTakenName(organisationId, name);
        OrgUnit unit = OrgUnit.opened(ids.next(), organisationId, name, municipalityCode, places, clock.now());
        units.persist(unit);
        return unit;
    }

    Versioned<OrgUnitView> change(UUID id, Version version, OrgUnitInput.Change change) {
        OrgUnit unit = units.toChange(id, acting.decision()).orElseThrow(Problem::notFound);
        version.mustBe(unit.version());
        Faults faults = new Faults();
        checkMunicipality(change.municipalityCode(), faults);
        faults.refuseIfAny();
        if (!unit.name().equals(change.name().strip())) {
            refuseTakenName(unit.orgId(), change.name());
        }
        unit.describe(change.name(), change.municipalityCode(), change.places());
        units.flush();
        return view(unit);
    }

    private static Versioned<OrgUnitView> view(OrgUnit unit) {
        return new Versioned<>(OrgUnitView.of(unit), unit.version());
    }

    private void refuseTakenName(UUID organisationId, String name) {
        if (units.nameIsTaken(organisationId, name)) {
            throw OrganisationProblems.unitNameTaken();
        }
    }

    private void checkMunicipality(String code, Faults faults) {
        codes.municipalityFault(code, "/municipalityCode").ifPresent(fault -> faults.unless(false, fault));
    }
}
