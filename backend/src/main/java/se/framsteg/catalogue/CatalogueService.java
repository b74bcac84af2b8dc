package se.framsteg.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.Acting;
import se.framsteg.shared.Page;
import se.framsteg.shared.Paging;
import se.framsteg.shared.problem.Problem;

/** Reading programme versions. */
@ApplicationScoped
public class CatalogueService {

    private final ProgrammeVersions versions;
    private final Acting acting;

    CatalogueService(ProgrammeVersions versions, Acting acting) {
        this.versions = versions;
        this.acting = acting;
    }

    /** With its row's version, for the ETag. */
    record Versioned<T>(T view, long version) {}

    Page<ProgrammeVersionRow> versions(Set<ProgrammeVersionStatus> statuses, Paging paging) {
        return versions.list(statuses, acting.decision(), paging);
    }

    Versioned<ProgrammeVersionView> version(UUID id) {
        ProgrammeVersion version = visible(id);
        return new Versioned<>(ProgrammeVersionView.of(version), version.version());
    }

    /** The very bytes that the hash of a settled version is counted over. */
    ProgrammeContent content(UUID id) {
        return visible(id).content();
    }

    private ProgrammeVersion visible(UUID id) {
        return versions.visible(id, acting.decision()).orElseThrow(Problem::notFound);
    }
}
