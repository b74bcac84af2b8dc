package se.framsteg.catalogue.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.framsteg.access.machine.By;
import se.framsteg.catalogue.CatalogueProblems;
import se.framsteg.catalogue.Programme;
import se.framsteg.catalogue.ProgrammeVersion;
import se.framsteg.catalogue.ProgrammeVersions;
import se.framsteg.catalogue.file.CatalogueFile;
import se.framsteg.catalogue.file.CatalogueReader;
import se.framsteg.catalogue.file.FaultyCatalogue;
import se.framsteg.shared.http.RequestTrace;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.shared.time.SwedishClock;

/** Takes catalogue files in. */
@ApplicationScoped
public class CatalogueIntake {

    private final ProgrammeVersions versions;
    private final Uuid7 ids;
    private final SwedishClock clock;
    private final RequestTrace trace;
    private final boolean forTrying;

    CatalogueIntake(
            ProgrammeVersions versions,
            Uuid7 ids,
            SwedishClock clock,
            RequestTrace trace,
            @ConfigProperty(name = "framsteg.mode") String mode) {
        this.versions = versions;
        this.ids = ids;
        this.clock = clock;
        this.trace = trace;
        this.forTrying = "demo".equals(mode);
    }

    /**
     * A new version of a programme, the programme too when it is the first. It comes as a draft; only a sample, and only
     * where the service is for trying, is usable at once.
     */
    public CatalogueImportView takeIn(byte[] bytes) {
        CatalogueFile file = read(bytes);
        String code = file.programme().code();
        if (versions.exists(code, file.programme().version())) {
            throw CatalogueProblems.versionExists(code, file.programme().version());
        }
        Programme programme = versions.programme(code).orElseGet(() -> begin(code));
        ProgrammeVersion draft = ProgrammeVersion.draft(programme, file, ids, clock.now());
        versions.add(draft);
        if (draft.sample() && forTrying) {
            By service = By.theService(clock.now(), clock.today(), trace.id());
            versions.add(draft.admitSample(ids.next(), service));
        }
        return CatalogueImportView.of(draft, file);
    }

    private static CatalogueFile read(byte[] bytes) {
        try {
            return CatalogueReader.read(bytes);
        } catch (FaultyCatalogue faulty) {
            throw CatalogueProblems.faultyFile(faulty.faults());
        }
    }

    private Programme begin(String code) {
        Programme programme = Programme.under(versions.localScheme(), ids.next(), code, clock.now());
        versions.add(programme);
        return programme;
    }
}
