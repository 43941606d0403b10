package io.github.governance4j.store.jdbc;

import java.util.List;
import java.util.Optional;

/**
 * What a look at the hash chains found (哈希链核验结果).
 *
 * @param faults what was tampered with; none if the books are as they were written
 * @param redacted what was taken away from the bodies, as the host declared it may be
 * @param head the end of the store-wide chain, for publishing
 */
public record Verification(List<Fault> faults, List<Redacted> redacted, Head head) {
    /**
     * Copies both lists.
     *
     * @param faults what was tampered with
     * @param redacted what was taken away
     * @param head the end of the store-wide chain
     */
    public Verification {
        faults = List.copyOf(faults);
        redacted = List.copyOf(redacted);
    }

    /** {@return whether nothing was tampered with} */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** What is wrong with a row. */
    public enum Kind {
        /** A command or one of its facts says something else than when it was written, or stands at another's place (内容被改). */
        CHANGED,
        /** Commands of a stream are missing (命令缺失). */
        COMMAND_MISSING,
        /** A command was put in (命令多出). */
        COMMAND_INSERTED,
        /** A fact is missing, or several side by side (事实缺失). */
        FACT_MISSING,
        /** A fact was put in that no command brought (事实多出). */
        FACT_INSERTED,
        /** The row of a stream does not fit what the stream holds: that row was changed, or the stream's end is missing (流尾不符). */
        HEAD_DIFFERS,
        /** The row of a stream is missing, though there are commands or facts of it (流记录缺失). */
        STREAM_MISSING,
        /** A place of the feed is missing, with everything that stood there: a whole stream may be gone (流水缺号). */
        PLACE_MISSING,
        /** What stands at a place of the feed is not what was numbered (流水被改). */
        PLACE_CHANGED,
        /** Something was taken away from a stream of a kind nobody declared erasable (擅自抹除). */
        REDACTED_UNDECLARED,
        /** A head that was published is not on the chain: the store was written anew from there or before (与公布值不符). */
        NOT_AS_PUBLISHED
    }

    /**
     * A row that is not as it was written.
     *
     * @param kind what is wrong
     * @param stream the stream, as the row has it, even if no stream can be called so; empty if all that is known is a place
     * @param sequence the fact, the first of those missing side by side, or the first one of the command; 0 if none is known
     * @param position the place in the feed; 0 if none is known
     */
    public record Fault(Kind kind, Optional<String> stream, long sequence, long position) {}

    /**
     * A row from which something was taken away.
     *
     * @param stream the stream, as the row has it
     * @param sequence the fact; 0 for actor and explanation of a command
     */
    public record Redacted(String stream, long sequence) {}

    /**
     * The end of the store-wide chain. Whoever publishes it, on paper or elsewhere, can show later that nothing before it was changed.
     *
     * @param position the last place given
     * @param hash its hash, 64 hexadecimal digits
     */
    public record Head(long position, String hash) {}
}
