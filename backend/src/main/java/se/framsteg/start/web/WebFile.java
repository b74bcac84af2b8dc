package se.framsteg.start.web;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.framsteg.shared.Sha256;

/** One file of the web app as it lies in memory, in each of the encodings the build has made of it. */
record WebFile(String contentType, String etag, Map<String, Buffer> encodings) {

    static final String PLAIN = "identity";

    private record Packing(String encoding, String ending) {}

    /** Best first. */
    private static final List<Packing> PACKINGS = List.of(new Packing("br", ".br"), new Packing("gzip", ".gz"));

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    static WebFile read(Path file) throws IOException {
        var content = Files.readAllBytes(file);
        var encodings = new LinkedHashMap<String, Buffer>();
        for (var packing : PACKINGS) {
            var packed = file.resolveSibling(file.getFileName() + packing.ending());
            if (Files.exists(packed)) {
                encodings.put(packing.encoding(), Buffer.buffer(Files.readAllBytes(packed)));
            }
        }
        encodings.put(PLAIN, Buffer.buffer(content));
        return new WebFile(typeOf(file), "\"" + hash(content) + "\"", encodings);
    }

    static boolean isPacked(Path file) {
        var name = file.getFileName().toString();
        return PACKINGS.stream().map(Packing::ending).anyMatch(name::endsWith);
    }

    /** The best one the browser takes. Refusing an encoding by weight zero is a thing no browser does. */
    String encodingFor(String acceptEncoding) {
        var accepted = acceptEncoding == null ? "" : acceptEncoding;
        return encodings.keySet().stream()
                .filter(encoding -> encoding.equals(PLAIN) || accepted.contains(encoding))
                .findFirst()
                .orElse(PLAIN);
    }

    private static String typeOf(Path file) {
        var name = file.getFileName().toString();
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static String hash(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content), 0, 12);
    }
}
