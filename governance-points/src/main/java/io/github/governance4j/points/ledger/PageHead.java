package io.github.governance4j.points.ledger;

import io.github.governance4j.core.place.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a page has before its entries: how far each running count had come when the page was last written, and whose its deeds are.
 *
 * <p>How many bytes a number has; one number for each of the page's {@link Names}, zero for what is no count; the length of what
 * follows; and for each combination of people and edition who entered it (0 nobody, 1 who earned it, else a place among the names plus two),
 * the edition (its place plus one), and the text of who earned it (its length plus one). All immutable once it is on a page: what changes is copied.
 */
final class PageHead {
    /** No names, no deeds; numbers of two bytes. */
    static final byte[] EMPTY = {1, 0};

    /** Who earned it entered it. */
    static final int THEMSELVES = 1;

    private static final int WIDEST = 3;

    private PageHead() {}

    /** Where the combinations begin, after their length. */
    static int deedsAt(byte[] packed, int names) {
        int at = lengthAt(packed, names);
        while (packed[at++] < 0) {}
        return at;
    }

    /** Where the entries begin. */
    static int entriesAt(byte[] packed, int names) {
        int at = lengthAt(packed, names);
        return deedsAt(packed, names) + (int) bits(packed, at);
    }

    private static int lengthAt(byte[] packed, int names) {
        return 1 + (names << packed[0]);
    }

    /** The number beside a name. */
    static long count(byte[] packed, int place) {
        int width = 1 << packed[0];
        int at = 1 + place * width;
        long count = packed[at + width - 1];
        for (int i = width - 2; i >= 0; i--) {
            count = (count << 8) | (packed[at + i] & 0xFF);
        }
        return count;
    }

    /** Adds to the number beside a name, on a page nobody has seen yet; another page if the number grew too wide. */
    static byte[] adding(byte[] packed, int names, int place, long amount) {
        long count = count(packed, place) + amount;
        int width = packed[0];
        while (width < WIDEST && !fits(count, width)) {
            width++;
        }
        byte[] out = width == packed[0] ? packed : widened(packed, names, width);
        put(out, place, count);
        return out;
    }

    private static boolean fits(long count, int width) {
        int spare = Long.SIZE - (8 << width);
        return (count << spare) >> spare == count;
    }

    private static void put(byte[] out, int place, long count) {
        int width = 1 << out[0];
        int at = 1 + place * width;
        for (int i = 0; i < width; i++) {
            out[at + i] = (byte) (count >> (8 * i));
        }
    }

    private static byte[] widened(byte[] packed, int names, int width) {
        int rest = lengthAt(packed, names);
        byte[] out = new byte[1 + (names << width) + packed.length - rest];
        out[0] = (byte) width;
        for (int i = 0; i < names; i++) {
            put(out, i, count(packed, i));
        }
        System.arraycopy(packed, rest, out, 1 + (names << width), packed.length - rest);
        return out;
    }

    /** The same numbers, those of new names zero, without deeds and entries. */
    static byte[] bare(byte[] packed, int names) {
        byte[] out = Arrays.copyOf(packed, lengthAt(packed, names) + 1);
        out[out.length - 1] = 0;
        return out;
    }

    /** The same page with more names, and room for another combination and another entry. */
    static byte[] grown(byte[] packed, int known, int names, int deed, int entry) {
        int deedsAt = deedsAt(packed, known);
        int entriesAt = entriesAt(packed, known);
        int deeds = entriesAt - deedsAt + deed;
        int lengthAt = 1 + (names << packed[0]);
        int after = lengthAt + EntryBytes.sizeOf(deeds);
        byte[] out = new byte[after + deeds + packed.length - entriesAt + entry];
        System.arraycopy(packed, 0, out, 0, lengthAt(packed, known));
        EntryBytes.put(out, lengthAt, deeds);
        System.arraycopy(packed, deedsAt, out, after, entriesAt - deedsAt);
        System.arraycopy(packed, entriesAt, out, after + deeds, packed.length - entriesAt);
        return out;
    }

    /** Which of the combinations this is; if it is none of them, -1 less as many as there are. */
    static int deed(byte[] packed, int names, @Nullable PersonId member, int by, int edition) {
        int at = deedsAt(packed, names);
        int end = entriesAt(packed, names);
        int index = 0;
        while (at < end) {
            long entered = bits(packed, at);
            at += EntryBytes.sizeOf(entered);
            long under = bits(packed, at);
            at += EntryBytes.sizeOf(under);
            int length = (int) bits(packed, at) - 1;
            at += EntryBytes.sizeOf(length + 1);
            if (entered == by
                    && under == edition
                    && (member == null ? length < 0 : EntryBytes.same(packed, at, length, member.value(), 0))) {
                return index;
            }
            at += Math.max(length, 0);
            index++;
        }
        return -1 - index;
    }

    /** How many bytes a combination takes. */
    static int sizeOf(@Nullable PersonId member, int by, int edition) {
        int length = member == null ? -1 : EntryBytes.length(member.value(), 0);
        return EntryBytes.sizeOf(by) + EntryBytes.sizeOf(edition) + EntryBytes.sizeOf(length + 1) + Math.max(length, 0);
    }

    static void put(byte[] out, int from, @Nullable PersonId member, int by, int edition) {
        int at = EntryBytes.put(out, EntryBytes.put(out, from, by), edition);
        if (member == null) {
            EntryBytes.put(out, at, 0);
        } else {
            int length = EntryBytes.length(member.value(), 0);
            EntryBytes.put(out, EntryBytes.put(out, at, length + 1), member.value(), 0, length);
        }
    }

    /** Whose a deed is. */
    static Origin.Deed origin(byte[] packed, Object[] names, int index) {
        int at = deedsAt(packed, names.length);
        for (int i = 0; ; i++) {
            long by = bits(packed, at);
            at += EntryBytes.sizeOf(by);
            long edition = bits(packed, at);
            at += EntryBytes.sizeOf(edition);
            int length = (int) bits(packed, at) - 1;
            at += EntryBytes.sizeOf(length + 1);
            if (i == index) {
                PersonId member =
                        length < 0 ? null : new PersonId(new String(packed, at, length, StandardCharsets.UTF_8));
                return Origin.Deed.of(
                        member,
                        by == 0 ? null : by == THEMSELVES ? member : names[(int) by - 2],
                        edition == 0 ? null : names[(int) edition - 1]);
            }
            at += Math.max(length, 0);
        }
    }

    static long bits(byte[] packed, int from) {
        int at = from;
        long bits = 0;
        int shift = 0;
        byte part;
        do {
            part = packed[at++];
            bits |= (part & 0x7FL) << shift;
            shift += 7;
        } while (part < 0);
        return bits;
    }
}
