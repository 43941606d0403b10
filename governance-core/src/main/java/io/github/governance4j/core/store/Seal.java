package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.CommandId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What stands before the text of a snapshot: a checksum, so that a damaged one is known as damaged although it could still be read, and
 * the last command it has seen, so that one of another history is known as such. Against accidents, not against whoever can write it.
 */
final class Seal {
    private static final int DIGITS = 64;

    private Seal() {}

    /** What was under a seal: the last command, and the text. */
    record Opened(String last, String text) {}

    static Snapshot close(Snapshot open, CommandId last) {
        String sealed = checksum(open, last.value(), open.body()) + " " + last.value() + "\n" + open.body();
        return new Snapshot(open.stream(), open.version(), open.form(), sealed);
    }

    /** Empty if it is damaged, or was kept for another stream, version or form. */
    static Optional<Opened> open(Snapshot sealed) {
        String body = sealed.body();
        int end = body.indexOf('\n');
        if (end < DIGITS + 2) {
            return Optional.empty();
        }
        String last = body.substring(DIGITS + 1, end);
        String text = body.substring(end + 1);
        return body.startsWith(checksum(sealed, last, text) + " ")
                ? Optional.of(new Opened(last, text))
                : Optional.empty();
    }

    private static String checksum(Snapshot of, String last, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {of.stream().value(), Long.toString(of.version()), of.form(), last, text}) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
