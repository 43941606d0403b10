package io.github.governance4j.points.claim;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What shows that a deed was done: where the host keeps it, and a digest by which one that comes twice is known (佐证材料).
 *
 * <p>The library never sees the thing itself. The digest is keyed with a key only the host has, so that nobody who reads the facts can try
 * out what it was made from.
 *
 * @param reference where the host keeps it, 1 to {@link #MOST_CHARACTERS} characters; says nothing by itself
 * @param digest HMAC-SHA-256 of its bytes, 43 characters of URL-safe Base64
 */
public record Exhibit(String reference, String digest) {
    /** The most characters of a reference: 200. */
    public static final int MOST_CHARACTERS = 200;
    /** The fewest bytes of a key: 16. */
    public static final int LEAST_KEY_BYTES = 16;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int DIGEST_CHARACTERS = 43;

    /**
     * Checks reference and digest.
     *
     * @param reference where the host keeps it
     * @param digest the digest
     * @throws IllegalArgumentException if the reference is blank or too long, or the digest has another form
     */
    public Exhibit {
        Written.reference("an exhibit", reference);
        if (digest.length() != DIGEST_CHARACTERS || !digest.chars().allMatch(Exhibit::isUrlSafe)) {
            throw new IllegalArgumentException("a digest is 43 characters of URL-safe Base64");
        }
    }

    /**
     * An exhibit with its digest.
     *
     * @param reference where the host keeps it
     * @param content its bytes; not kept
     * @param key the host's own, at least {@link #LEAST_KEY_BYTES} bytes; not kept
     * @return the exhibit
     * @throws IllegalArgumentException if the reference is blank or too long, or the key too short
     */
    public static Exhibit of(String reference, byte[] content, byte[] key) {
        if (key.length < LEAST_KEY_BYTES) {
            throw new IllegalArgumentException("a key has at least " + LEAST_KEY_BYTES + " bytes: " + key.length);
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return new Exhibit(
                    reference, Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(content)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    /**
     * An exhibit that is a text.
     *
     * @param reference where the host keeps it
     * @param content the text; not kept
     * @param key the host's own; not kept
     * @return the exhibit
     * @throws IllegalArgumentException if the reference is blank or too long, or the key too short
     */
    public static Exhibit of(String reference, String content, byte[] key) {
        return of(reference, content.getBytes(StandardCharsets.UTF_8), key);
    }

    private static boolean isUrlSafe(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
