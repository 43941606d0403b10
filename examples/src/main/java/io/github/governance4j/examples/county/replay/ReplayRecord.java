package io.github.governance4j.examples.county.replay;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code replay.json}: what a replay was made from, so that any decision can be found again (重放记录). The digests tell whether it still is.
 *
 * @param rules where the rulebook is
 * @param rulesDigest its digest
 * @param log where the log is; within the folder of results, if it lies there
 * @param logDigest its digest
 * @param decisionsDigest the digest of {@code decisions.csv}
 */
public record ReplayRecord(Rules rules, String rulesDigest, Path log, String logDigest, String decisionsDigest) {
    /** What the file is called. */
    public static final String FILE = "replay.json";

    private static final long MOST_BYTES = 1 << 16;
    private static final int FORMAT = 1;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    void write(Path folder, Writer to) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT);
        root.putObject("rulebook").put("at", rules.lasting().name()).put("sha256", rulesDigest);
        root.putObject("log").put("at", lasting(folder)).put("sha256", logDigest);
        root.putObject("decisions").put("sha256", decisionsDigest);
        to.write(MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n");
    }

    private String lasting(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        Path file = log.toAbsolutePath().normalize();
        return file.startsWith(home) ? home.relativize(file).toString().replace('\\', '/') : file.toString();
    }

    /**
     * Reads the record of a folder of results.
     *
     * @param folder the folder
     * @return the record, or empty if there is none that can be read
     */
    public static Optional<ReplayRecord> read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            JsonNode root = MAPPER.readTree(Files.readString(file));
            if (root.path("format").asInt(0) != FORMAT) {
                return Optional.empty();
            }
            return Optional.of(new ReplayRecord(
                    new Rules(text(root, "rulebook", "at")),
                    text(root, "rulebook", "sha256"),
                    folder.resolve(text(root, "log", "at")),
                    text(root, "log", "sha256"),
                    text(root, "decisions", "sha256")));
        } catch (IOException | JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode root, String what, String name) {
        String text = root.path(what).path(name).asString("");
        if (text.isEmpty() || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("nothing is said of " + what + " " + name);
        }
        return text;
    }
}
