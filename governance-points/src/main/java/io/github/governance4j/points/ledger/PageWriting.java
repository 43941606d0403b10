package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Tally;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one entry more on a copy of a page. Makes nothing but the copy, for it is done with every deed; hence the many arguments. */
final class PageWriting {
    private PageWriting() {}

    /**
     * The page with one entry more.
     *
     * @param to the page
     * @param head what it is and which parts follow
     * @param other where it comes from, if it is no deed
     * @param member who earned it, if it is one
     * @param enteredBy who entered it
     * @param edition the edition it was scored under
     * @param counted what it speaks of as counted
     * @param counts whether it is counted now, or was already
     */
    static Entries written(
            Entries to,
            int head,
            CommandId id,
            long day,
            long remaining,
            long lastDay,
            long spent,
            long lapsed,
            long standing,
            long standingLastDay,
            @Nullable Origin other,
            @Nullable PersonId member,
            @Nullable PersonId enteredBy,
            @Nullable EditionId edition,
            List<Counted> counted,
            boolean counts) {
        int known = to.names.length;
        // Whoever enters a deed of their own stands in the page's bytes already.
        boolean own = enteredBy != null && enteredBy.equals(member);
        Object[] called = other == null
                ? Names.with(to.names, own ? null : enteredBy, edition)
                : Names.with(to.names, other, null);
        Object[] names = Names.with(called, counted, to, counts);
        int bits = Names.bits(names, known, to.own);
        int by = own ? PageHead.THEMSELVES : enteredBy == null ? 0 : 2 + Names.place(names, enteredBy);
        int under = edition == null ? 0 : 1 + Names.place(names, edition);
        int deed = other == null ? PageHead.deed(to.packed, known, member, by, under) : 0;
        int deedSize = deed < 0 ? PageHead.sizeOf(member, by, under) : 0;
        // Two times the deed it is, or the other origin's place and one more.
        int origin = other == null ? 2 * (deed < 0 ? -1 - deed : deed) : 2 * Names.place(names, other) + 1;

        String text = id.value();
        boolean first = PageHead.entriesAt(to.packed, known) == to.packed.length;
        int alike = first ? 0 : alike(to, text);
        int length = EntryBytes.length(text, alike);
        int size = 1 + (first ? 0 : EntryBytes.sizeOf(alike)) + EntryBytes.sizeOf(length) + length;
        size += EntryBytes.sizeOf(head, day, remaining, lastDay, spent, lapsed, standing, standingLastDay);
        size += EntryBytes.sizeOf(origin) + EntryBytes.sizeOf(counted, names, bits, standing);

        byte[] out = PageHead.grown(to.packed, known, names.length, deedSize, size);
        if (deed < 0) {
            PageHead.put(out, PageHead.entriesAt(out, names.length) - deedSize, member, by, under);
        }
        int at = out.length - size;
        out[at++] = (byte) head;
        at = EntryBytes.put(out, first ? at : EntryBytes.put(out, at, alike), length);
        at = EntryBytes.put(out, at, text, alike, length);
        at = EntryBytes.put(out, at, head, day, remaining, lastDay, spent, lapsed, standing, standingLastDay);
        EntryBytes.put(out, EntryBytes.put(out, at, origin), counted, names, bits, standing);
        out = carried(out, to, names);
        return new Entries(to.before, counts ? counted(out, counted, names, bits) : out, names, bits);
    }

    /** How many characters an id has in common with the first one on the page. */
    private static int alike(Entries page, String text) {
        int lengthAt = 1 + PageHead.entriesAt(page.packed, page.names.length);
        int length = (int) PageHead.bits(page.packed, lengthAt);
        return EntryBytes.alike(page.packed, lengthAt + EntryBytes.sizeOf(length), length, text, 0);
    }

    /** With what new names had come to on pages before. */
    private static byte[] carried(byte[] to, Entries before, Object[] names) {
        byte[] out = to;
        for (int i = before.names.length; i < names.length; i++) {
            if (names[i] instanceof Tally begun) {
                long come = Tallies.of(before, begun);
                out = come == 0 ? out : PageHead.adding(out, names.length, i, come);
            }
        }
        return out;
    }

    private static byte[] counted(byte[] to, List<Counted> counted, Object[] names, int own) {
        byte[] out = to;
        for (int i = 0; i < counted.size(); i++) {
            Counted one = counted.get(i);
            if (one.amount() != 0) {
                out = PageHead.adding(out, names.length, Names.begun(names, own, one.tally()), one.amount());
            }
        }
        return out;
    }
}
