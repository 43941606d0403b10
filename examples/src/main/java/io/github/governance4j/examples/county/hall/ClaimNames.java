package io.github.governance4j.examples.county.hall;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.examples.county.log.Sha256;
import io.github.governance4j.points.claim.ClaimId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** What claims of a log are called (申报编号): an id belongs to its account, so both make the name. */
public final class ClaimNames {
    private static final String BETWEEN = "/";
    private static final int PSEUDONYM = 8;

    private ClaimNames() {}

    /**
     * {@return the claim declared under an id: {@code H0001/C17}, or a digest of that where it would be too long}
     *
     * @param account whose account
     * @param id the id of the row that declares it
     */
    public static ClaimId of(StreamId account, CommandId id) {
        String name = account + BETWEEN + id;
        boolean isClear = !account.value().contains(BETWEEN) && !name.startsWith("~");
        if (isClear && name.length() <= ClaimId.MOST_CHARACTERS) {
            return new ClaimId(name);
        }
        MessageDigest digest = Sha256.fresh();
        digest.update((account.value().length() + BETWEEN + name).getBytes(StandardCharsets.UTF_8));
        return new ClaimId(Sha256.hex(digest).substring(0, ClaimId.MOST_CHARACTERS));
    }

    /**
     * {@return a name that stands for somebody on one notice and nowhere else}
     *
     * @param account whose account
     * @param id the id of the row that puts it up
     */
    static String pseudonym(StreamId account, CommandId id) {
        MessageDigest digest = Sha256.fresh();
        digest.update(("notice " + account + BETWEEN + id).getBytes(StandardCharsets.UTF_8));
        return "N-" + Sha256.hex(digest).substring(0, PSEUDONYM);
    }
}
