package io.waymark.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small bundle without a fault, for tests to put one in. */
public final class SampleBundle {
    private static final String JSON = """
            {
             "format": "waymark-pathway/1",
             "id": "ID",
             "title": "A small way",
             "summary": "Small, and well formed.",
             "reason": "Because a test needs one.",
             "track": "individual-contributor",
             "behaviours": [
              {"id": "tries-out", "title": "Tries things out"}
             ],
             "stages": [
              {
               "id": "outset",
               "title": "The outset",
               "steps": [
                {"id": "look", "title": "Look", "kind": "read", "minutes": 5, "text": "Here."},
                {"id": "check", "title": "Check", "kind": "quiz", "minutes": 5, "passMark": 1, "questions": [
                 {"id": "which", "text": "Which one?", "choose": "one", "options": [
                  {"id": "this", "text": "This one", "right": true},
                  {"id": "that", "text": "That one", "right": false}
                 ]}
                ]}
               ]
              },
              {
               "id": "uphill",
               "title": "The way up",
               "gate": {"allOf": ["outset"]},
               "steps": [
                {"id": "think", "title": "Think", "kind": "reflect", "minutes": 5, "prompt": "I think", "text": "Well?"}
               ]
              }
             ],
             "badges": [
              {"id": "done", "title": "Done", "description": "Do it all", "glyph": "flag", "tier": 1, "rule": {"pathwayCompleted": true}}
             ]
            }
            """;

    private SampleBundle() {}

    public static String json(String id) {
        return JSON.replace("\"ID\"", "\"" + id + "\"");
    }

    /** The line, from 1, on which some words stand first. */
    public static int lineOf(String json, String words) {
        int at = json.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("Not in it: " + words);
        }
        return (int) json.substring(0, at).lines().count() + (json.charAt(at - 1) == '\n' ? 1 : 0);
    }

    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
