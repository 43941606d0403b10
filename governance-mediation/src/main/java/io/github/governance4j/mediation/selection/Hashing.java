package io.github.governance4j.mediation.selection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over parts, each with its length before it, so that no two lists of parts read alike. */
final class Hashing {
    private final MessageDigest digest;

    private Hashing(MessageDigest digest) {
        this.digest = digest;
    }

    /** Begins; what is hashed for one purpose is never the hash for another. */
    static Hashing of(String purpose) {
        return new Hashing(newDigest()).add(("governance4j " + purpose).getBytes(StandardCharsets.UTF_8));
    }

    Hashing add(byte[] part) {
        add((long) part.length);
        digest.update(part);
        return this;
    }

    Hashing add(long number) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            digest.update((byte) (number >>> shift));
        }
        return this;
    }

    byte[] digest() {
        return digest.digest();
    }

    static byte[] sha256(byte[] text) {
        return newDigest().digest(text);
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static void checkDigits(String what, String hex) {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a " + what + " is 64 digits of 0-9 and a-f, not '" + hex + "'");
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
