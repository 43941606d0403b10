package io.github.governance4j.core.decide;

import io.github.governance4j.core.place.OpaqueId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/** The id of a command that follows from a fact. */
final class DerivedId {
    // Without '#' and ':' in the purpose the text can be read from its end, so no two facts share one, whatever their
    // streams
    // are called.
    private static final Pattern PURPOSE = Pattern.compile("[a-z0-9-]{1,32}");

    private static final Pattern SEQUENCE = Pattern.compile("[1-9][0-9]*");

    private DerivedId() {}

    static CommandId of(StreamId from, long sequence, String purpose) {
        if (sequence < 1) {
            throw new IllegalArgumentException("facts are counted from 1: " + sequence);
        }
        if (!PURPOSE.matcher(purpose).matches()) {
            throw new IllegalArgumentException(
                    "a purpose is 1 to 32 lower-case letters, digits and hyphens: '" + purpose + "'");
        }
        String text = from.value() + "#" + sequence + ":" + purpose;
        return new CommandId(OpaqueId.isValid(text) ? text : "~" + digest(text));
    }

    /** Whether a text is such an id, of whatever stream; read from its end. */
    static boolean isReadableOne(String text) {
        int colon = text.lastIndexOf(':');
        int hash = text.lastIndexOf('#', colon);
        // Most ids of hosts have no colon, and this is asked about every command.
        return hash > 0
                && SEQUENCE.matcher(text.substring(hash + 1, colon)).matches()
                && PURPOSE.matcher(text.substring(colon + 1)).matches();
    }

    // 43 characters without '#', which every readable id has; so a digest is never taken for one of them.
    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
