package io.github.governance4j.points.ledger;

import io.github.governance4j.points.scoring.Counted;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes entries into the bytes of a page; {@link EntryCursor} reads them back. An account is mostly entries, and an entry mostly small
 * numbers, so seven bits a byte make it a fraction of what an object with its id would be.
 *
 * <p>An entry: what it is and which parts follow, its id, its day, then what it holds and until when, whose it is, and what it counted.
 * Of the id only what differs from the first one of the page is written. Last days are written as their distance from the day, counted
 * amounts from the standing, people and counts as places in {@link PageHead}.
 */
final class EntryBytes {
    static final int KIND = 0b11;
    static final int REVERSED = 1 << 2;
    static final int SUSPENDED = 1 << 3;
    /** Nothing was spent of it or lapsed. */
    static final int WHOLE = 1 << 4;
    /** What remains is what it counts for standing. */
    static final int EVEN = 1 << 5;

    static final int NO_LAST_DAY = 1 << 6;
    static final int NO_STANDING_LAST_DAY = 1 << 7;

    private static final int ASCII = 0x80;

    private EntryBytes() {}

    // These bytes never leave the machine's memory, so the order of the kinds may change with the next version.
    @SuppressWarnings("EnumOrdinal")
    static int head(Entry.Kind kind, boolean reversed, boolean suspended) {
        return kind.ordinal() | (reversed ? REVERSED : 0) | (suspended ? SUSPENDED : 0);
    }

    static int head(
            int kind, long remaining, long lastDay, long spent, long lapsed, long standing, long standingLastDay) {
        return kind
                | (spent == 0 && lapsed == 0 ? WHOLE : 0)
                | (remaining == standing ? EVEN : 0)
                | (lastDay == Entry.NEVER ? NO_LAST_DAY : 0)
                | (standingLastDay == Entry.NEVER ? NO_STANDING_LAST_DAY : 0);
    }

    static int sizeOf(
            int head,
            long day,
            long remaining,
            long lastDay,
            long spent,
            long lapsed,
            long standing,
            long standingLastDay) {
        int size = sizeOf(folded(day)) + sizeOf(folded(standing));
        size += has(head, EVEN) ? 0 : sizeOf(folded(remaining));
        size += has(head, WHOLE) ? 0 : sizeOf(folded(spent)) + sizeOf(folded(lapsed));
        size += has(head, NO_LAST_DAY) ? 0 : sizeOf(folded(lastDay - day));
        return size + (has(head, NO_STANDING_LAST_DAY) ? 0 : sizeOf(folded(standingLastDay - day)));
    }

    static int put(
            byte[] out,
            int from,
            int head,
            long day,
            long remaining,
            long lastDay,
            long spent,
            long lapsed,
            long standing,
            long standingLastDay) {
        int at = put(out, put(out, from, folded(day)), folded(standing));
        if (!has(head, EVEN)) {
            at = put(out, at, folded(remaining));
        }
        if (!has(head, WHOLE)) {
            at = put(out, put(out, at, folded(spent)), folded(lapsed));
        }
        if (!has(head, NO_LAST_DAY)) {
            at = put(out, at, folded(lastDay - day));
        }
        return has(head, NO_STANDING_LAST_DAY) ? at : put(out, at, folded(standingLastDay - day));
    }

    /** Two times how many counts there are, and one more if what they counted is not the standing. */
    private static int counts(List<Counted> counted, long standing) {
        for (int i = 0; i < counted.size(); i++) {
            if (counted.get(i).amount() != standing) {
                return 2 * counted.size() + 1;
            }
        }
        return 2 * counted.size();
    }

    static int sizeOf(List<Counted> counted, Object[] names, int own, long standing) {
        int counts = counts(counted, standing);
        int size = sizeOf(counts);
        for (int i = 0; i < counted.size(); i++) {
            Counted one = counted.get(i);
            size += sizeOf(Names.named(names, own, one.tally()));
            size += (counts & 1) == 0 ? 0 : sizeOf(folded(one.amount() - standing));
        }
        return size;
    }

    static void put(byte[] out, int from, List<Counted> counted, Object[] names, int own, long standing) {
        int counts = counts(counted, standing);
        int at = put(out, from, counts);
        for (int i = 0; i < counted.size(); i++) {
            Counted one = counted.get(i);
            at = put(out, at, Names.named(names, own, one.tally()));
            at = (counts & 1) == 0 ? at : put(out, at, folded(one.amount() - standing));
        }
    }

    static boolean has(int head, int mark) {
        return (head & mark) != 0;
    }

    /** How many bytes a text takes from its so manieth character on, all before which are plain. */
    static int length(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            if (text.charAt(i) >= ASCII) {
                return text.getBytes(StandardCharsets.UTF_8).length - from;
            }
        }
        return length - from;
    }

    /** How many plain characters two texts begin with alike, the one being bytes. */
    static int alike(byte[] in, int at, int length, String text, int from) {
        int most = Math.min(length, text.length() - from);
        int i = 0;
        while (i < most && text.charAt(from + i) < ASCII && in[at + i] == text.charAt(from + i)) {
            i++;
        }
        return i;
    }

    /** Whether a text, from its so manieth character on, is what stands there. */
    static boolean same(byte[] in, int at, int length, String text, int from) {
        int end = text.length() - 1;
        if (length > 0 && end >= from && text.charAt(end) < ASCII && in[at + length - 1] != text.charAt(end)) {
            return false; // Ids mostly differ in the end.
        }
        int alike = alike(in, at, length, text, from);
        return from + alike == text.length()
                ? alike == length
                : text.charAt(from + alike) >= ASCII
                        && text.substring(from).equals(new String(in, at, length, StandardCharsets.UTF_8));
    }

    /** Writes a text from its so manieth character on, all before which are plain. */
    static int put(byte[] out, int at, String text, int from, int length) {
        if (length == text.length() - from) {
            for (int i = 0; i < length; i++) {
                out[at + i] = (byte) text.charAt(from + i);
            }
        } else {
            System.arraycopy(text.getBytes(StandardCharsets.UTF_8), from, out, at, length);
        }
        return at + length;
    }

    /** Small numbers of either sign as small ones of one. */
    static long folded(long number) {
        return (number << 1) ^ (number >> 63);
    }

    static int sizeOf(long bits) {
        return bits >>> 7 == 0 ? 1 : (Long.SIZE + 6 - Long.numberOfLeadingZeros(bits | 1)) / 7;
    }

    static int put(byte[] out, int from, long bits) {
        int at = from;
        long rest = bits;
        while ((rest & ~0x7FL) != 0) {
            out[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        out[at++] = (byte) rest;
        return at;
    }
}
