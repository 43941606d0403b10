package io.github.governance4j.points.scoring;

import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goes along a ladder once more, entry by entry, with what was paid on a smaller count. Each entry is judged by the steps of its own
 * edition. What was paid too much meanwhile counts against what was paid too little, as with every deed on a ladder; and what a later deed
 * paid on the way is not paid again.
 */
final class MakingUp {
    /** What an entry had been paid too little by; {@code paid} is what the ladder had paid through it. */
    static final Rule MADE_UP = Rule.of(
            "points.made-up",
            Slot.id("entry"),
            Slot.id("ladder"),
            Slot.points("total"),
            Slot.points("reached"),
            Slot.points("paid"),
            Slot.points("worth"));

    private final Editions<ReadyCatalogue> editions;
    private final Tally total;
    private final Tally paid;
    private final List<LadderEntry> entries;

    MakingUp(Editions<ReadyCatalogue> editions, Tally total, List<LadderEntry> entries) {
        this.editions = editions;
        this.total = total;
        this.paid = new Tally(Tally.Kind.PAID, total.name(), total.period(), total.start(), total.member());
        this.entries = entries;
    }

    List<MadeUp> under(Usage usage) {
        long[] owed = owed();
        List<MadeUp> all = new ArrayList<>(0);
        List<Counted> since = new ArrayList<>(0);
        long sum = 0;
        long soFar = 0;
        long before = 0;
        for (int i = 0; i < owed.length; i++) {
            LadderEntry entry = entries.get(i);
            sum += entry.added(total);
            soFar += entry.added(paid);
            if (owed[i] > before) {
                Usage now = tally -> usage.counted(tally)
                        + since.stream()
                                .filter(one -> one.tally().equals(tally))
                                .mapToLong(Counted::amount)
                                .sum();
                MadeUp more = madeUp(entry, sum, soFar + before, owed[i] - before, now);
                since.addAll(more.more().counted());
                all.add(more);
                before = owed[i];
            }
        }
        return all;
    }

    /** What the ladder owes for all through each entry, as far as nothing later paid it. */
    private long[] owed() {
        long[] owed = new long[entries.size()];
        long sum = 0;
        long reached = 0;
        long soFar = 0;
        for (int i = 0; i < owed.length; i++) {
            LadderEntry entry = entries.get(i);
            sum += entry.added(total);
            soFar += entry.added(paid);
            Optional<LadderAppraiser> ladder = edition(entry).flatMap(rules -> rules.ladder(total));
            // Where no edition says what is due, what was paid was.
            reached = ladder.isPresent() ? Math.max(reached, ladder.get().inAll(sum)) : reached + entry.added(paid);
            owed[i] = reached - soFar;
        }
        long least = Long.MAX_VALUE;
        for (int i = owed.length - 1; i >= 0; i--) {
            least = Math.min(least, owed[i]);
            owed[i] = Math.max(0, least);
        }
        return owed;
    }

    private Optional<ReadyCatalogue> edition(LadderEntry entry) {
        return entry.edition().flatMap(editions::byId).map(Edition::rules);
    }

    private MadeUp madeUp(LadderEntry entry, long sum, long soFar, long asked, Usage usage) {
        ReadyCatalogue rules = edition(entry).orElseThrow();
        LadderAppraiser ladder = rules.ladder(total).orElseThrow();
        ReadyItem ready = under(rules, ladder, sum, entry);
        Meters meters = meters(ready, entry);
        long[] used = CapRoom.used(meters, ready.caps(), usage);
        long granted = CapRoom.granted(ready.caps(), asked, used);
        Finding why = MADE_UP.says(true)
                .id(entry.entry().value())
                .id(total.name())
                .points(sum)
                .points(ladder.inAll(sum))
                .points(soFar)
                .points(asked)
                .because(rules.speaks());
        CapRoom.explain(why, ready.caps(), entry.member().orElseThrow(), entry.day(), asked, used);
        List<Counted> counted = new ArrayList<>();
        counted.add(new Counted(paid, asked));
        counted.addAll(meters.counting(granted));
        Score more = new PlainScore(
                ready.item().itemCode(),
                entry.edition().orElseThrow(),
                ready.lasting(entry.day()),
                ready.points(granted),
                Points.ofHundredths(asked - granted),
                ready.isRedeemable(),
                List.copyOf(counted));
        return new MadeUp(entry.entry(), more, why.build());
    }

    /** The step it came to, or one with the caps it was scored under: an account does not know which it was told under. */
    private static ReadyItem under(ReadyCatalogue rules, LadderAppraiser ladder, long sum, LadderEntry entry) {
        List<ReadyItem> steps = ladder.from(sum).stream()
                .flatMap(step -> rules.item(step).stream())
                .toList();
        return steps.stream()
                .filter(step -> meters(step, entry).counting(0).stream()
                        .map(Counted::tally)
                        .toList()
                        .equals(entry.caps()))
                .findFirst()
                .orElse(steps.get(0));
    }

    private static Meters meters(ReadyItem item, LadderEntry entry) {
        return item.meters(entry.member().orElseThrow(), entry.day());
    }
}
