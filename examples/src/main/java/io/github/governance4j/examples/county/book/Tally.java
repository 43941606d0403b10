package io.github.governance4j.examples.county.book;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.examples.county.deeds.Entry;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.ledger.LedgerFact;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sums a report says, over all decisions (汇总). Bounded: by the rulebook where it says so, else by keeping a few examples. */
public final class Tally {
    private static final int EXAMPLES = 3;
    private static final int FIRST = 30;

    private final Totals totals = new Totals();
    private final Awards awards;
    private final Map<CapUse, CapUse> caps = new HashMap<>();
    private final Map<PointsRefusal, FirstFew<Judged>> refused = new EnumMap<>(PointsRefusal.class);
    private final Map<String, FirstFew<Judged>> declined = new TreeMap<>();
    private final FirstFew<Judged> decisions = new FirstFew<>(FIRST);
    private final FirstFew<Entry> repeated = new FirstFew<>(FIRST);
    private final FirstFew<Lapse> lapses = new FirstFew<>(EXAMPLES);
    private Points lapsed = Points.ZERO;

    /**
     * One time an account's points lapsed.
     *
     * @param account whose
     * @param why which lots, and how much
     */
    public record Lapse(StreamId account, Explanation why) {}

    /**
     * Nothing yet.
     *
     * @param editions the rules, for the headings of their items
     */
    public Tally(Editions<Catalogue> editions) {
        this.awards = new Awards(editions);
    }

    /** Adds a decision.
     *
     * @param one it
     */
    public void add(Judged one) {
        totals.add(one);
        awards.add(one);
        decisions.add(one);
        one.boundCaps().forEach(cap -> {
            CapUse use = CapUse.of(cap);
            caps.computeIfAbsent(use, first -> first).add(cap);
        });
        one.decision()
                .fold(
                        ok -> {
                            if (one.verdict() == Verdict.DECLINED) {
                                few(declined, one.score().orElseThrow().item().value())
                                        .add(one);
                            }
                            return true;
                        },
                        no -> {
                            refused.computeIfAbsent(no.reason(), reason -> new FirstFew<>(EXAMPLES))
                                    .add(one);
                            return false;
                        });
    }

    private static FirstFew<Judged> few(Map<String, FirstFew<Judged>> of, String key) {
        return of.computeIfAbsent(key, name -> new FirstFew<>(EXAMPLES));
    }

    /** Adds a row that said again what its account had taken.
     *
     * @param entry the row
     */
    public void add(Entry entry) {
        repeated.add(entry);
    }

    /** Adds what an account did by itself.
     *
     * @param account which
     * @param decision what it did
     */
    public void add(StreamId account, Decision<LedgerFact, PointsRefusal> decision) {
        add(account, decision.explanation(), decision.facts());
    }

    /** Adds what lapsed on an account.
     *
     * @param account which
     * @param why which lots, and how much
     * @param facts what is true from now on
     */
    public void add(StreamId account, Explanation why, List<? extends LedgerFact> facts) {
        lapses.add(new Lapse(account, why));
        for (LedgerFact fact : facts) {
            if (fact instanceof LedgerFact.LotsLapsed lots) {
                for (LedgerFact.LapsedLot lot : lots.lots()) {
                    if (lot.part() == LedgerFact.Part.REDEEMABLE) {
                        lapsed = lapsed.plus(lot.remaining());
                    }
                }
            }
        }
    }

    /** {@return the sums} */
    public Totals totals() {
        return totals;
    }

    /** {@return granted points by heading and month} */
    public Awards awards() {
        return awards;
    }

    /** {@return the caps that left something over} */
    public Collection<CapUse> caps() {
        return caps.values().stream().sorted().toList();
    }

    /** {@return what was refused, by reason, most decisive first} */
    public Map<PointsRefusal, FirstFew<Judged>> refused() {
        return refused;
    }

    /** {@return what counted for nothing, by item} */
    public Map<String, FirstFew<Judged>> declined() {
        return declined;
    }

    /** {@return the decisions, in the order they were made} */
    public FirstFew<Judged> decisions() {
        return decisions;
    }

    /** {@return rows that say again, word for word, what their account had taken under the same id} */
    public FirstFew<Entry> repeated() {
        return repeated;
    }

    /** {@return what accounts did by themselves} */
    public FirstFew<Lapse> lapses() {
        return lapses;
    }

    /** {@return how many points that could be spent lapsed in all} */
    public Points lapsed() {
        return lapsed;
    }
}
