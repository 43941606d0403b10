package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.CapGroup;
import io.github.governance4j.points.scoring.Score;
import io.github.governance4j.points.scoring.Usage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * A points account as its facts left it (积分账户). Immutable; equal when lots, standing and used caps are.
 *
 * <p>Small copy-on-write arrays of {@code long}s: an account is copied on every fact, and this is the cheapest thing to copy.
 */
public final class Account implements Usage {
    static final Account EMPTY =
            new Account(new CommandId[0], new long[0], new CapKey[0], new long[0], 0, Long.MIN_VALUE, 0);
    static final long NEVER = Long.MAX_VALUE;

    private static final int LOT = 2; // remaining, last day
    private static final int USE = 2; // first day of the period, used

    private final CommandId[] lotEntries;
    private final long[] lots;
    private final CapKey[] caps;
    private final long[] uses;
    private final long standing;
    private final long lapsedThrough;
    private final int lapses;

    private Account(
            CommandId[] lotEntries,
            long[] lots,
            CapKey[] caps,
            long[] uses,
            long standing,
            long lapsedThrough,
            int lapses) {
        this.lotEntries = lotEntries;
        this.lots = lots;
        this.caps = caps;
        this.uses = uses;
        this.standing = standing;
        this.lapsedThrough = lapsedThrough;
        this.lapses = lapses;
    }

    /**
     * What can be spent on a day; lots whose last day lies before it are left out, recorded as lapsed or not. Looks forward from what is
     * recorded: for the balance as it was on a past day, replay the facts known then.
     *
     * @param day the day
     * @return the sum of the lots that can be spent then
     */
    public Points redeemable(LocalDate day) {
        long epochDay = day.toEpochDay();
        long sum = 0;
        for (int i = 0; i < lotEntries.length; i++) {
            if (lots[i * LOT + 1] >= epochDay) {
                sum += lots[i * LOT];
            }
        }
        return Points.ofHundredths(sum);
    }

    /** {@return what was earned, whether it was spent or lapsed since or not} */
    public Points standing() {
        return Points.ofHundredths(standing);
    }

    /** {@return the lots, earliest last day first; among equals, earliest recorded first} */
    public List<Lot> lots() {
        List<Lot> all = new ArrayList<>(lotEntries.length);
        for (int i = 0; i < lotEntries.length; i++) {
            long last = lots[i * LOT + 1];
            all.add(new Lot(
                    lotEntries[i],
                    Points.ofHundredths(lots[i * LOT]),
                    last == NEVER ? OptionalLong.empty() : OptionalLong.of(last)));
        }
        return List.copyOf(all);
    }

    @Override
    public long used(CapGroup group, PeriodKind period, long periodStart) {
        int at = use(group, period, periodStart);
        return at < 0 ? 0 : uses[at * USE + 1];
    }

    /** The last day of the lot that lapses first, or {@link #NEVER}. */
    long earliestLastDay() {
        return lotEntries.length == 0 ? NEVER : lots[1];
    }

    /** The day by which lapses were last recorded. */
    long lapsedThrough() {
        return lapsedThrough;
    }

    /** How often lapses were recorded; makes each timer's command id its own. */
    int lapses() {
        return lapses;
    }

    /** The lots whose last day lies before {@code epochDay}, earliest first. */
    List<LedgerFact.LapsedLot> lapsedBy(long epochDay) {
        List<LedgerFact.LapsedLot> lapsed = new ArrayList<>();
        for (int i = 0; i < lotEntries.length && lots[i * LOT + 1] < epochDay; i++) {
            lapsed.add(new LedgerFact.LapsedLot(lotEntries[i], lots[i * LOT + 1], Points.ofHundredths(lots[i * LOT])));
        }
        return lapsed;
    }

    Account scored(LedgerFact.DeedScored fact) {
        Score score = fact.score();
        long granted = score.granted().hundredths();
        if (granted == 0) {
            return this;
        }
        Account counted = score.capGroup().isPresent()
                ? counting(score.capGroup().get(), score.capPeriod().orElseThrow(), score.capPeriodStart(), granted)
                : this;
        return counted.earning(
                fact.entry(), granted, score.redeemable(), score.lastDay().orElse(NEVER));
    }

    Account lapsed(LedgerFact.LotsLapsed fact) {
        CommandId[] entries = lotEntries;
        long[] values = lots;
        for (LedgerFact.LapsedLot lot : fact.lots()) {
            int at = Arrays.asList(entries).indexOf(lot.entry());
            if (at >= 0) {
                entries = without(entries, at);
                values = without(values, at);
            }
        }
        return new Account(entries, values, caps, uses, standing, Math.max(lapsedThrough, fact.on()), lapses + 1);
    }

    private Account earning(CommandId entry, long granted, boolean redeemable, long lastDay) {
        if (!redeemable) {
            return new Account(lotEntries, lots, caps, uses, standing + granted, lapsedThrough, lapses);
        }
        int at = lotEntries.length;
        while (at > 0 && lots[(at - 1) * LOT + 1] > lastDay) {
            at--;
        }
        CommandId[] entries = new CommandId[lotEntries.length + 1];
        System.arraycopy(lotEntries, 0, entries, 0, at);
        entries[at] = entry;
        System.arraycopy(lotEntries, at, entries, at + 1, lotEntries.length - at);
        long[] values = new long[lots.length + LOT];
        System.arraycopy(lots, 0, values, 0, at * LOT);
        values[at * LOT] = granted;
        values[at * LOT + 1] = lastDay;
        System.arraycopy(lots, at * LOT, values, (at + 1) * LOT, lots.length - at * LOT);
        return new Account(entries, values, caps, uses, standing + granted, lapsedThrough, lapses);
    }

    private Account counting(CapGroup group, PeriodKind period, long periodStart, long granted) {
        int at = use(group, period, periodStart);
        if (at >= 0) {
            long[] more = uses.clone();
            more[at * USE + 1] += granted;
            return new Account(lotEntries, lots, caps, more, standing, lapsedThrough, lapses);
        }
        CapKey[] keys = Arrays.copyOf(caps, caps.length + 1);
        keys[caps.length] = new CapKey(group, period);
        long[] more = Arrays.copyOf(uses, uses.length + USE);
        more[uses.length] = periodStart;
        more[uses.length + 1] = granted;
        return new Account(lotEntries, lots, keys, more, standing, lapsedThrough, lapses);
    }

    private int use(CapGroup group, PeriodKind period, long periodStart) {
        // From the end: the newest period is asked for most.
        for (int i = caps.length - 1; i >= 0; i--) {
            if (uses[i * USE] == periodStart
                    && caps[i].period() == period
                    && caps[i].group().equals(group)) {
                return i;
            }
        }
        return -1;
    }

    private static CommandId[] without(CommandId[] entries, int at) {
        CommandId[] fewer = Arrays.copyOf(entries, entries.length - 1);
        System.arraycopy(entries, at + 1, fewer, at, fewer.length - at);
        return fewer;
    }

    private static long[] without(long[] values, int at) {
        long[] fewer = Arrays.copyOf(values, values.length - LOT);
        System.arraycopy(values, (at + 1) * LOT, fewer, at * LOT, fewer.length - at * LOT);
        return fewer;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Account that
                        && standing == that.standing
                        && lapsedThrough == that.lapsedThrough
                        && lapses == that.lapses
                        && Arrays.equals(lotEntries, that.lotEntries)
                        && Arrays.equals(lots, that.lots)
                        && Arrays.equals(caps, that.caps)
                        && Arrays.equals(uses, that.uses));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(lots) + Arrays.hashCode(uses)) + Long.hashCode(standing);
    }

    /** What a cap is known by: the same group under another kind of period is another cap. */
    private record CapKey(CapGroup group, PeriodKind period) {}

    /** For people debugging: lots, standing and how many caps have been used. */
    @Override
    public String toString() {
        return "account " + lots() + " standing " + standing() + " caps used " + caps.length;
    }
}
