package se.framsteg.start.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL that is packed with the application, unpacked once per version and shared by whoever starts it. */
record Binaries(Path folder) {

    static final String VERSION = "18.6.0";
    static final String MAJOR = "18";

    private static final Map<String, String> ARCHIVES = Map.of(
            "linux-amd64", "postgres-linux-x86_64.txz",
            "linux-aarch64", "postgres-linux-arm_64.txz",
            "mac-x86_64", "postgres-darwin-x86_64.txz",
            "mac-aarch64", "postgres-darwin-arm_64.txz");

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    static Binaries unpackedUnder(Path home) throws IOException {
        var platform = platform();
        var target = home.resolve("postgres-" + VERSION + "-" + platform);
        if (!Files.isDirectory(target)) {
            unpack(archiveFor(platform), target);
        }
        return new Binaries(target);
    }

    /** Several processes may do this at once: each unpacks beside, the first one to finish gives the folder its name. */
    private static void unpack(String archive, Path target) throws IOException {
        removeAbandoned(target);
        var unfinished = unfinished(target, ProcessHandle.current().pid());
        try (var packed = open(archive);
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, unfinished);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            Folders.remove(unfinished);
            if (!Files.isDirectory(target)) {
                throw failed;
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        var path = root.resolve(entry.getName()).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("Arkivet pekar utanför sin mapp: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static Path unfinished(Path target, long pid) {
        return target.resolveSibling("." + target.getFileName() + "-" + pid);
    }

    private static void removeAbandoned(Path target) throws IOException {
        try (var siblings = Files.newDirectoryStream(target.getParent(), "." + target.getFileName() + "-*")) {
            for (var sibling : siblings) {
                var name = sibling.getFileName().toString();
                var pid = Long.parseLong(name.substring(name.lastIndexOf('-') + 1));
                var here = pid == ProcessHandle.current().pid();
                if (here || ProcessHandle.of(pid).isEmpty()) {
                    Folders.remove(sibling);
                }
            }
        }
    }

    private static InputStream open(String archive) {
        var packed = Binaries.class.getClassLoader().getResourceAsStream(archive);
        if (packed == null) {
            throw unsupported("Det här bygget innehåller ingen PostgreSQL för " + platform() + ".");
        }
        return packed;
    }

    private static String archiveFor(String platform) {
        var archive = ARCHIVES.get(platform);
        if (archive == null) {
            throw unsupported("Framsteg har ingen egen PostgreSQL för " + platform + ".");
        }
        return archive;
    }

    private static StartRefused unsupported(String what) {
        return new StartRefused(what + " Ange en databas med FRAMSTEG_JDBC_URL.");
    }

    private static String platform() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return (os.startsWith("mac") ? "mac" : os) + "-" + System.getProperty("os.arch");
    }
}
