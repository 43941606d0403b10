package io.github.governance4j.store.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/**
 * What is hashed of a command and its facts, and how the hashes of a stream hang together (哈希链).
 *
 * <p>{@code hash = SHA-256(hash of the stream's command before ‖ content)}, where the first command has 32 zero bytes before it, and
 * {@code content = SHA-256(stream, kind, command id, happened, recorded, edition, digest of actor and explanation, first sequence,
 * number of facts, then for each fact: name, version, digest of its body)}. Texts go in as UTF-8 behind their length (four bytes, most
 * significant first), moments as the second since 1970 as if in UTC (eight bytes) and the nanosecond (four), numbers as eight bytes; no
 * edition is an empty text. A digest is {@code SHA-256(salt ‖ texts)} with the texts written in the same way.
 *
 * <p>So what a digest stands for may be taken away and the hashes still agree; and the salt, which goes with it, keeps anybody from
 * guessing what it was.
 */
final class RowHash {
    /** Bytes of a hash or digest. */
    static final int SIZE = 32;

    private final MessageDigest sha;
    private final byte[] number = new byte[Long.BYTES];

    RowHash() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** What stands before the first command of a stream. */
    static byte[] start() {
        return new byte[SIZE];
    }

    /** The digest of texts that may be taken away. */
    byte[] digest(byte[] salt, String... texts) {
        sha.update(salt);
        for (String text : texts) {
            text(text);
        }
        return sha.digest();
    }

    /** Begins the content of a command; each of its facts follows with {@link #fact}, and {@link #content} ends it. */
    RowHash command(
            String stream,
            String kind,
            String command,
            LocalDateTime happened,
            LocalDateTime recorded,
            String edition,
            byte[] digest,
            long firstSequence,
            int facts) {
        text(stream);
        text(kind);
        text(command);
        moment(happened);
        moment(recorded);
        text(edition);
        sha.update(digest);
        number(firstSequence, Long.BYTES);
        number(facts, Long.BYTES);
        return this;
    }

    /** One fact of the command begun. */
    RowHash fact(String name, int version, byte[] digest) {
        text(name);
        number(version, Long.BYTES);
        sha.update(digest);
        return this;
    }

    /** Ends the content of a command. */
    byte[] content() {
        return sha.digest();
    }

    /** The hash of a command, from that of the one before and its content. */
    byte[] chained(byte[] before, byte[] content) {
        sha.update(before);
        return sha.digest(content);
    }

    private void moment(LocalDateTime moment) {
        number(moment.toEpochSecond(ZoneOffset.UTC), Long.BYTES);
        number(moment.get(ChronoField.NANO_OF_SECOND), Integer.BYTES);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length, Integer.BYTES);
        sha.update(bytes);
    }

    private void number(long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            number[i] = (byte) (value >>> (8 * (bytes - 1 - i)));
        }
        sha.update(number, 0, bytes);
    }
}
