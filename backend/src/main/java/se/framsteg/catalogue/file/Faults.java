package se.framsteg.catalogue.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import se.framsteg.shared.problem.Words;

/** What has been found wrong so far. Nobody mends more than some hundred faults in one go, so there is an end to it. */
final class Faults {

    private static final int ENOUGH = 500;

    private final List<FileFault> found = new ArrayList<>();
    private final List<FileFault> remarks = new ArrayList<>();

    void add(Place place, String code, String sv, String en) {
        if (found.size() < ENOUGH) {
            found.add(new FileFault(place.line(), place.column(), place.path(), code, new Words(sv, en)));
        } else if (found.size() == ENOUGH) {
            found.add(new FileFault(
                    place.line(),
                    place.column(),
                    place.path(),
                    "too-many-faults",
                    new Words("Det finns fler fel. Rätta de här först.", "There are more faults; mend these first.")));
        }
    }

    /** Something that should be mended, and that does not stop the file. */
    void remark(Place place, String code, String sv, String en) {
        if (remarks.size() < ENOUGH) {
            remarks.add(new FileFault(place.line(), place.column(), place.path(), code, new Words(sv, en)));
        }
    }

    List<FileFault> remarks() {
        return remarks;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void throwIfAny() throws FaultyCatalogue {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt(FileFault::line).thenComparingInt(FileFault::column));
            throw new FaultyCatalogue(found);
        }
    }

    /** A place in the file: where it stands in the text and in the structure. */
    record Place(int line, int column, String path) {
        static Place of(Mark mark, String path) {
            return new Place(mark.getLine() + 1, mark.getColumn() + 1, path);
        }
    }
}
