package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.points.scoring.Counted;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Writes entries one after the other into bytes; {@link EntryCursor} reads them back. An account is mostly entries, and an entry mostly
 * small numbers, so seven bits a byte make it a fraction of what an object with its id would be.
 *
 * <p>An entry: what it is and which parts follow, its id, its day, then what it holds and until when, whose it is, and what it counted.
 * Last days are written as their distance from the day, counted amounts from the standing, people and counts as places among the names
 * beside the bytes.
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

    /** The same bytes and one entry more. */
    static byte[] appended(byte[] to, Object[] names, CommandId id, Holding of, List<Counted> counted, Origin origin) {
        int head = head(of);
        String text = id.value();
        int length = length(text);
        int size = 1 + sizeOf(length) + length + sizeOf(head, of) + sizeOf(place(names, origin));
        size += sizeOf(counted.size());
        for (int i = 0; i < counted.size(); i++) {
            size += sizeOf(place(names, counted.get(i).tally()));
            size += sizeOf(folded(counted.get(i).amount() - of.standing()));
        }
        byte[] out = Arrays.copyOf(to, to.length + size);
        int at = to.length;
        out[at++] = (byte) head;
        at = put(out, put(out, at, length), text, length);
        at = put(out, at, head, of);
        at = put(out, put(out, at, place(names, origin)), counted.size());
        for (int i = 0; i < counted.size(); i++) {
            at = put(out, at, place(names, counted.get(i).tally()));
            at = put(out, at, folded(counted.get(i).amount() - of.standing()));
        }
        return out;
    }

    // These bytes never leave the machine's memory, so the order of the kinds may change with the next version.
    @SuppressWarnings("EnumOrdinal")
    private static int head(Holding of) {
        return of.kind().ordinal()
                | (of.reversed() ? REVERSED : 0)
                | (of.suspended() ? SUSPENDED : 0)
                | (of.spent() == 0 && of.lapsed() == 0 ? WHOLE : 0)
                | (of.remaining() == of.standing() ? EVEN : 0)
                | (of.lastDay() == Entry.NEVER ? NO_LAST_DAY : 0)
                | (of.standingLastDay() == Entry.NEVER ? NO_STANDING_LAST_DAY : 0);
    }

    private static int sizeOf(int head, Holding of) {
        int size = sizeOf(folded(of.day())) + sizeOf(folded(of.standing()));
        size += has(head, EVEN) ? 0 : sizeOf(folded(of.remaining()));
        size += has(head, WHOLE) ? 0 : sizeOf(folded(of.spent())) + sizeOf(folded(of.lapsed()));
        size += has(head, NO_LAST_DAY) ? 0 : sizeOf(folded(of.lastDay() - of.day()));
        return size + (has(head, NO_STANDING_LAST_DAY) ? 0 : sizeOf(folded(of.standingLastDay() - of.day())));
    }

    private static int put(byte[] out, int from, int head, Holding of) {
        int at = put(out, put(out, from, folded(of.day())), folded(of.standing()));
        if (!has(head, EVEN)) {
            at = put(out, at, folded(of.remaining()));
        }
        if (!has(head, WHOLE)) {
            at = put(out, put(out, at, folded(of.spent())), folded(of.lapsed()));
        }
        if (!has(head, NO_LAST_DAY)) {
            at = put(out, at, folded(of.lastDay() - of.day()));
        }
        return has(head, NO_STANDING_LAST_DAY) ? at : put(out, at, folded(of.standingLastDay() - of.day()));
    }

    static boolean has(int head, int mark) {
        return (head & mark) != 0;
    }

    /** Where something stands among the names. */
    @SuppressWarnings("ReferenceEquality") // they are the very objects that were put there
    private static int place(Object[] names, Object name) {
        for (int i = names.length - 1; i >= 0; i--) {
            if (names[i] == name) {
                return i;
            }
        }
        for (int i = names.length - 1; i >= 0; i--) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException("bug: nobody named " + name);
    }

    private static int length(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return text.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return text.length();
    }

    private static int put(byte[] out, int at, String text, int length) {
        if (length == text.length()) {
            for (int i = 0; i < length; i++) {
                out[at + i] = (byte) text.charAt(i);
            }
        } else {
            System.arraycopy(text.getBytes(StandardCharsets.UTF_8), 0, out, at, length);
        }
        return at + length;
    }

    /** Small numbers of either sign as small ones of one. */
    private static long folded(long number) {
        return (number << 1) ^ (number >> 63);
    }

    private static int sizeOf(long bits) {
        return (Long.SIZE + 6 - Long.numberOfLeadingZeros(bits | 1)) / 7;
    }

    private static int put(byte[] out, int from, long bits) {
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
