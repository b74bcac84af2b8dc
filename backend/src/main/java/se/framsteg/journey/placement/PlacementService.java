package se.framsteg.journey.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.framsteg.access.Acting;
import se.framsteg.shared.Page;
import se.framsteg.shared.Paging;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.problem.Problem;

/** Looking at placements. */
@ApplicationScoped
public class PlacementService {

    private final Placements placements;
    private final PlacementViews views;
    private final Acting acting;

    PlacementService(Placements placements, PlacementViews views, Acting acting) {
        this.placements = placements;
        this.views = views;
        this.acting = acting;
    }

    Page<PlacementRow> list(Placements.Filter filter, Paging paging) {
        Page<PlacementLine> lines = Page.of(placements.list(acting.decision(), filter, paging), paging);
        lines.items().forEach(line -> acting.about(line.participantId()));
        List<PlacementRow> rows = lines.items().stream().map(PlacementRow::of).toList();
        return new Page<>(rows, lines.limit(), lines.offset(), lines.links());
    }

    Versioned<PlacementView> get(UUID id) {
        return views.versioned(mustFind(id), acting.decision());
    }

    /** Refuses as if there were none when the act does not reach it; names the participant in the audit. */
    public Placement mustFind(UUID id) {
        Placement placement = placements.find(acting.decision(), id).orElseThrow(Problem::notFound);
        acting.about(placement.participantId());
        return placement;
    }
}
