package se.framsteg.start.web;

import java.util.List;

/** Which addresses belong to the web app. Everything a program reads lies under a few names; the rest is for people. */
final class Addresses {

    private static final List<String> FOR_PROGRAMS =
            List.of("/framsteg", "/.well-known", "/keys", "/achievements", "/q");

    private Addresses() {}

    static boolean isPage(String path) {
        return FOR_PROGRAMS.stream().noneMatch(name -> path.equals(name) || path.startsWith(name + "/"));
    }

    /** A missing file is a fault in the app and must not be answered with a page. */
    static boolean looksLikeAFile(String path) {
        return path.substring(path.lastIndexOf('/') + 1).contains(".");
    }
}
