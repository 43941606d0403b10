package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Tally;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts an account together from columns, and checks that they are those of one. Used once. */
final class AccountReading {
    private final AccountForm form;
    private final AccountForm.Rows rows;
    private final List<Origin> deeds;
    private final boolean[] reversed;
    private final boolean[] suspended;

    AccountReading(AccountForm form) {
        this.form = form;
        this.rows = form.rows();
        int size = rows.ids().size();
        for (List<?> column : List.of(
                rows.kinds(),
                rows.days(),
                rows.remaining(),
                rows.lastDays(),
                rows.spent(),
                rows.lapsed(),
                rows.standing(),
                rows.standingLastDays(),
                rows.deeds())) {
            check(column.size() == size, "columns of unequal length");
        }
        this.deeds = new ArrayList<>();
        form.deeds()
                .forEach(deed -> deeds.add(new Origin.Deed(
                        deed.member().orElse(null),
                        deed.enteredBy().orElse(null),
                        deed.edition().orElse(null))));
        this.reversed = marked(rows.reversed());
        this.suspended = marked(rows.suspended());
    }

    Account account() {
        Posting posting = new Posting();
        Entry[] entries = entries();
        posting.entries = running().plus(entries);
        posting.burdens = burdens(posting.entries);
        AccountForm.Sums sums = form.sums();
        check(sums.base() >= 0 && sums.broughtBase() >= 0 && sums.broughtBase() <= sums.base(), "a base below zero");
        check(sums.standing() == sums.base() + posting.entries.standing(), "standing is not the sum of its parts");
        posting.standing = sums.standing();
        posting.hasBase = sums.hasBase();
        posting.broughtBase = sums.broughtBase();
        posting.lapsedThrough = sums.lapsedThrough().orElse(Long.MIN_VALUE);
        posting.lapses = sums.lapses();
        posting.returnedOn = sums.returnedOn().orElse(Long.MIN_VALUE);
        posting.findNextLapse();
        return posting.account();
    }

    private Entry[] entries() {
        List<List<Counted>> counted = counted();
        List<List<LedgerFact.Drawn>> drawn = drawn();
        Set<CommandId> known = new HashSet<>();
        Entry[] entries = new Entry[reversed.length];
        for (int row = 0; row < entries.length; row++) {
            AccountForm.Kind kind = rows.kinds().get(row);
            boolean award = kind == AccountForm.Kind.AWARD || kind == AccountForm.Kind.OPENING;
            check(known.add(rows.ids().get(row)), "an entry twice");
            check(award == (rows.deeds().get(row) >= 0), "an award nobody earned");
            check(kind == AccountForm.Kind.SPENDING || drawn.get(row).isEmpty(), "what is no spending draws on lots");
            check(kind == AccountForm.Kind.DEDUCTION || !suspended[row], "what is no deduction is suspended");
            entries[row] = new Entry(
                    Entry.Kind.valueOf(kind.name()),
                    rows.ids().get(row),
                    rows.days().get(row),
                    amount(rows.remaining().get(row)),
                    day(rows.lastDays().get(row)),
                    amount(rows.spent().get(row)),
                    amount(rows.lapsed().get(row)),
                    amount(rows.standing().get(row)),
                    day(rows.standingLastDays().get(row)),
                    counted.get(row),
                    switch (kind) {
                        case AWARD, OPENING -> at(deeds, rows.deeds().get(row));
                        case SPENDING -> new Origin.Draw(drawn.get(row));
                        case DEDUCTION -> Origin.Breach.ONE;
                    },
                    reversed[row],
                    suspended[row]);
        }
        return entries;
    }

    private List<List<Counted>> counted() {
        AccountForm.Counts counts = form.counted();
        check(
                counts.rows().size() == counts.tallies().size()
                        && counts.rows().size() == counts.amounts().size(),
                "columns of unequal length");
        List<List<Counted>> by = perRow();
        for (int i = 0; i < counts.rows().size(); i++) {
            add(
                    by,
                    counts.rows().get(i),
                    new Counted(
                            at(form.tallies(), counts.tallies().get(i)),
                            amount(counts.amounts().get(i))));
        }
        return by;
    }

    private List<List<LedgerFact.Drawn>> drawn() {
        AccountForm.Draws draws = form.drawn();
        check(
                draws.rows().size() == draws.lots().size()
                        && draws.rows().size() == draws.points().size(),
                "columns of unequal length");
        List<List<LedgerFact.Drawn>> by = perRow();
        long[] left = new long[reversed.length];
        for (int row = 0; row < left.length; row++) {
            left[row] = rows.spent().get(row);
        }
        for (int i = 0; i < draws.rows().size(); i++) {
            long points = amount(draws.points().get(i));
            CommandId lot = at(rows.ids(), draws.lots().get(i));
            add(by, draws.rows().get(i), new LedgerFact.Drawn(lot, Points.ofHundredths(points)));
            if (!reversed[draws.rows().get(i).intValue()]) {
                left[draws.lots().get(i).intValue()] -= points;
            }
        }
        for (long rest : left) {
            check(rest == 0, "what was spent of a lot is not what spendings drew from it");
        }
        return by;
    }

    private Entries running() {
        AccountForm.Running running = form.running();
        check(running.tallies().size() == running.amounts().size(), "columns of unequal length");
        Entries all = Entries.NONE;
        Set<Tally> known = new HashSet<>();
        for (int i = 0; i < running.tallies().size(); i++) {
            Tally tally = at(form.tallies(), running.tallies().get(i));
            check(known.add(tally), "a count twice");
            all = Tallies.with(all, tally, running.amounts().get(i));
        }
        return all;
    }

    private Burdens burdens(Entries entries) {
        List<Burden> burdens = new ArrayList<>();
        Set<CommandId> known = new HashSet<>();
        for (AccountForm.Decided decided : form.burdens()) {
            check(known.add(decided.decision()), "a decision twice");
            check(entries.find(decided.of()).isPresent(), "a decision about nothing");
            for (CommandId lot : decided.lots()) {
                check(entries.find(lot).isPresent(), "a decision about a lot that is not there");
            }
            burdens.add(new Burden(
                    decided.decision(),
                    decided.of(),
                    decided.lots(),
                    decided.takesBack(),
                    decided.hands(),
                    decided.notice(),
                    decided.rules(),
                    day(decided.lastDay()),
                    decided.objection(),
                    decided.liftedOn().orElse(Long.MIN_VALUE),
                    decided.withdrawn()));
        }
        return Burdens.of(
                burdens, form.sums().overdue(), form.sums().overdueThrough().orElse(LocalDateTime.MIN));
    }

    private boolean[] marked(List<Long> which) {
        boolean[] marks = new boolean[rows.ids().size()];
        for (long row : which) {
            check(row >= 0 && row < marks.length, "a row that is not there");
            marks[(int) row] = true;
        }
        return marks;
    }

    private <T> List<List<T>> perRow() {
        List<List<T>> all = new ArrayList<>(reversed.length);
        for (int row = 0; row < reversed.length; row++) {
            all.add(List.of());
        }
        return all;
    }

    private static <T> void add(List<List<T>> by, long row, T one) {
        List<T> before = at(by, row);
        if (before.isEmpty()) {
            by.set((int) row, List.of(one));
        } else {
            List<T> more = new ArrayList<>(before);
            more.add(one);
            by.set((int) row, List.copyOf(more));
        }
    }

    private static <T> T at(List<T> all, long place) {
        check(place >= 0 && place < all.size(), "a row that is not there");
        return all.get((int) place);
    }

    private static long amount(long hundredths) {
        check(hundredths >= 0, "an amount below zero");
        return hundredths;
    }

    private static long day(long epochDay) {
        check(epochDay <= AccountForm.NEVER, "a day too far away");
        return epochDay == AccountForm.NEVER ? Entry.NEVER : epochDay;
    }

    private static void check(boolean sound, String otherwise) {
        if (!sound) {
            throw new IllegalArgumentException("this is no account: " + otherwise);
        }
    }
}
