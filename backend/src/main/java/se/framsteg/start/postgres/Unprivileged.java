package se.framsteg.start.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How PostgreSQL, which refuses to run as root, is started by the user at hand. A user namespace comes first, because it
 * works also when the folder lies inside one that is closed to others, as root's home is; another user comes second, for
 * containers that forbid namespaces.
 */
record Unprivileged(List<String> prefix, int uid) {

    private static final int NOBODY = 65534;

    static Unprivileged forUseOf(Binaries binaries) {
        var uid = (int) new UnixSystem().getUid();
        if (uid != 0) {
            return new Unprivileged(List.of(), uid);
        }
        var readable = List.of(binaries.program("postgres").toString(), "--version");
        var inNamespace = List.of("unshare", "-U", "--");
        if (Command.succeeds(joined(inNamespace, readable))) {
            return new Unprivileged(inNamespace, uid);
        }
        var asNobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--");
        if (Command.succeeds(joined(asNobody, readable))) {
            return new Unprivileged(asNobody, NOBODY);
        }
        throw new StartRefused("PostgreSQL får inte köras som root, och mappen " + binaries.folder()
                + " kan inte läsas av någon annan. Kör Framsteg som en vanlig användare,"
                + " eller välj en öppen mapp med FRAMSTEG_DATA_DIR.");
    }

    List<String> command(List<String> arguments) {
        return joined(prefix, arguments);
    }

    /** A folder may come from an earlier start that dropped its rights in the other way. */
    void own(Path folder) throws IOException {
        if (new UnixSystem().getUid() == 0) {
            Folders.give(folder, uid);
        }
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
