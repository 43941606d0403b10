package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Tally;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks over entries as {@link EntryBytes} wrote them, and is each of them in turn; only what is asked for becomes an object. Used once,
 * by one thread.
 */
final class EntryCursor implements Holding {
    private static final Entry.Kind[] KINDS = Entry.Kind.values();

    private final byte[] packed;
    private final Object[] names;
    private int at;
    private int head;
    /** Where the id of the first entry stands, with which others begin. */
    private int firstAt;

    private int alike;
    private int idAt;
    private int idLength;
    private long day;
    private long remaining;
    private long lastDay;
    private long spent;
    private long lapsed;
    private long standing;
    private long standingLastDay;
    private long origin;
    private int counts;
    private int countsAt;

    EntryCursor(byte[] packed, Object[] names) {
        this.packed = packed;
        this.names = names;
        this.at = PageHead.entriesAt(packed, names.length);
    }

    /** Goes on to the next entry, if there is one. */
    boolean next() {
        if (at == packed.length) {
            return false;
        }
        head = packed[at++];
        alike = firstAt == 0 ? 0 : (int) bits();
        idLength = (int) bits();
        idAt = at;
        firstAt = firstAt == 0 ? at : firstAt;
        at += idLength;
        day = number();
        standing = number();
        remaining = EntryBytes.has(head, EntryBytes.EVEN) ? standing : number();
        boolean whole = EntryBytes.has(head, EntryBytes.WHOLE);
        spent = whole ? 0 : number();
        lapsed = whole ? 0 : number();
        lastDay = EntryBytes.has(head, EntryBytes.NO_LAST_DAY) ? Entry.NEVER : day + number();
        standingLastDay = EntryBytes.has(head, EntryBytes.NO_STANDING_LAST_DAY) ? Entry.NEVER : day + number();
        origin = bits();
        counts = (int) bits();
        countsAt = at;
        for (int i = (counts & 1) == 0 ? counts / 2 : counts - 1; i > 0; i--) {
            bits();
        }
        return true;
    }

    boolean isNamed(CommandId id) {
        String text = id.value();
        return EntryBytes.alike(packed, firstAt, alike, text, 0) == alike
                && EntryBytes.same(packed, idAt, idLength, text, alike);
    }

    /** The entry, as an object of its own. */
    Entry entry() {
        return new Entry(
                kind(),
                new CommandId(name()),
                day,
                remaining,
                lastDay,
                spent,
                lapsed,
                standing,
                standingLastDay,
                counted(),
                origin(),
                reversed(),
                suspended());
    }

    private String name() {
        String rest = new String(packed, idAt, idLength, StandardCharsets.UTF_8);
        return alike == 0 ? rest : new String(packed, firstAt, alike, StandardCharsets.US_ASCII) + rest;
    }

    private Origin origin() {
        int place = (int) (origin >>> 1);
        return (origin & 1) == 0 ? PageHead.origin(packed, names, place) : (Origin) names[place];
    }

    private List<Counted> counted() {
        int after = at;
        at = countsAt;
        List<Counted> counted = new ArrayList<>(counts / 2);
        for (int i = 0; i < counts / 2; i++) {
            Tally tally = Names.tally(names[(int) bits()]);
            counted.add(new Counted(tally, standing + ((counts & 1) == 0 ? 0 : number())));
        }
        at = after;
        return List.copyOf(counted);
    }

    private long number() {
        long bits = bits();
        return (bits >>> 1) ^ -(bits & 1);
    }

    private long bits() {
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

    @Override
    public Entry.Kind kind() {
        return KINDS[head & EntryBytes.KIND];
    }

    @Override
    public long day() {
        return day;
    }

    @Override
    public long remaining() {
        return remaining;
    }

    @Override
    public long lastDay() {
        return lastDay;
    }

    @Override
    public long spent() {
        return spent;
    }

    @Override
    public long lapsed() {
        return lapsed;
    }

    @Override
    public long standing() {
        return standing;
    }

    @Override
    public long standingLastDay() {
        return standingLastDay;
    }

    @Override
    public boolean reversed() {
        return EntryBytes.has(head, EntryBytes.REVERSED);
    }

    @Override
    public boolean suspended() {
        return EntryBytes.has(head, EntryBytes.SUSPENDED);
    }
}
