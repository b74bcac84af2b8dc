package se.framsteg.journey.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.catalogue.unit.UnitVersionRow;
import se.framsteg.catalogue.unit.UnitVersions;

/** What the units that plans name are called. A settled unit never changes its title. */
@ApplicationScoped
class UnitTitles {

    private final UnitVersions units;

    UnitTitles(UnitVersions units) {
        this.units = units;
    }

    Map<UUID, UnitVersionRow> of(Collection<UUID> ids) {
        return units.rows(ids).stream().collect(Collectors.toMap(UnitVersionRow::id, row -> row));
    }

    static String line(UnitVersionRow unit) {
        return unit.code() + " " + unit.title().sv();
    }
}
