package io.github.governance4j.examples.county.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Digests of files, to tell whether one is still the same (文件摘要). */
public final class Sha256 {
    private Sha256() {}

    /** {@return a digest of nothing yet} */
    public static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("bug: every Java has SHA-256", e);
        }
    }

    /** {@return a digest as text}
     *
     * @param digest what was digested; begins anew
     */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** {@return the digest of a log kept in several files: of one file its own, of several, of theirs in order; empty if one is missing}
     *
     * @param files the digest of each; empty if it could not be read
     */
    public static Optional<String> of(List<Optional<String>> files) {
        if (files.size() == 1) {
            return files.get(0);
        }
        MessageDigest all = fresh();
        for (Optional<String> one : files) {
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all.update((one.get() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return Optional.of(hex(all));
    }

    /** {@return the digest of a file}
     *
     * @param file the file
     * @throws IOException if it cannot be read
     */
    public static String of(Path file) throws IOException {
        MessageDigest digest = fresh();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return hex(digest);
    }
}
