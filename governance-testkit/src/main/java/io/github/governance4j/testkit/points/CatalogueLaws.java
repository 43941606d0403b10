package io.github.governance4j.testkit.points;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Series;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.points.scoring.Score;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What a deed is worth: the highest once, ladders by their total, bands by each part (计分通则). Part of {@link PointsLaws}. */
public interface CatalogueLaws extends PointsUnderTest {
    /**
     * A deed that fits several items is granted what the highest of them alone would grant, the first named of equals, and makes one
     * entry.
     *
     * @param given a case
     */
    @Property(tries = 200)
    default void of_several_items_only_the_highest_counts_and_once(@ForAll("cases") PointsCase given) {
        for (Books.Posted one : Books.of(this, given).accepted(LedgerCommand.ScoreDeed.class)) {
            LedgerCommand.ScoreDeed command = (LedgerCommand.ScoreDeed) one.command();
            Deed deed = command.deed();
            Score score = one.fact(LedgerFact.DeedScored.class).orElseThrow().score();
            long entries = one.decision().facts().stream()
                    .filter(LedgerFact.DeedScored.class::isInstance)
                    .count();
            Claim.same("how many entries " + command + " makes", 1L, entries);
            List<ItemCode> fits = new ArrayList<>(List.of(deed.item()));
            fits.addAll(deed.alsoFits());
            Optional<Score> best = Optional.empty();
            for (ItemCode item : fits) {
                Optional<Score> alone = alone(given.editions(), one, deed, item);
                if (alone.isPresent() && (best.isEmpty() || worth(alone.get()) > worth(best.get()))) {
                    best = alone;
                }
            }
            Claim.same("the score of " + command + ", and of the highest of its items alone", best, Optional.of(score));
        }
    }

    private Optional<Score> alone(Editions<Catalogue> editions, Books.Posted one, Deed deed, ItemCode item) {
        Deed under = new Deed(item, deed.member(), deed.amount(), List.of());
        return decider(editions)
                .decide(new LedgerCommand.ScoreDeed(one.command().stamp(), under), one.before())
                .facts()
                .stream()
                .filter(LedgerFact.DeedScored.class::isInstance)
                .map(fact -> ((LedgerFact.DeedScored) fact).score())
                .findFirst();
    }

    /**
     * However the hours are split, a ladder has paid, before any cap, the points of the step their total has reached.
     *
     * @param editions a rulebook
     * @param pieces the hours, in hundredths of the highest step's threshold
     * @param which chooses the ladder, and the step each piece is reported under
     */
    @Property(tries = 150)
    default void a_ladder_pays_the_step_reached_however_the_hours_are_split(
            @ForAll("rulebooks") Editions<Catalogue> editions,
            @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 40) Integer> pieces,
            @ForAll @IntRange(max = 99) int which) {
        Catalogue catalogue = Alone.newest(editions);
        List<Item> steps = inForce(catalogue, Worth.Step.class);
        if (steps.isEmpty()) {
            return;
        }
        Worth.Step chosen = (Worth.Step) steps.get(which % steps.size()).worth();
        List<Item> ladder = steps.stream()
                .filter(item -> ((Worth.Step) item.worth()).ladder().equals(chosen.ladder()))
                .toList();
        List<Worth.Step> rungs = Reckoned.steps(catalogue, chosen.ladder());
        long top = rungs.get(rungs.size() - 1).threshold().hundredths();
        Books books = Books.empty(decider(Alone.editions(catalogue)));
        long total = 0;
        long paid = 0;
        for (int i = 0; i < pieces.size(); i++) {
            long hours = top * pieces.get(i) / 100;
            total += hours;
            ItemCode item = ladder.get((which + i) % ladder.size()).itemCode();
            paid += worth(score(books, i, new Deed(item, member(i), new Amount(hours))));
            Claim.same(
                    "what " + chosen.ladder() + " has paid after " + total + " hundredths in " + (i + 1) + " pieces",
                    Reckoned.ladder(catalogue, chosen.ladder(), total),
                    paid);
        }
    }

    /**
     * Bands pay for each whole step of the part of an amount that lies within them, as worked out band by band.
     *
     * @param editions a rulebook
     * @param which chooses the scale
     * @param part how much of its width is given, in thousandths
     */
    @Property(tries = 200)
    default void bands_pay_whole_steps_of_the_part_within_them(
            @ForAll("rulebooks") Editions<Catalogue> editions,
            @ForAll @IntRange(max = 99) int which,
            @ForAll @IntRange(max = 1000) int part) {
        Catalogue catalogue = Alone.newest(editions);
        scale(catalogue, which).ifPresent(item -> {
            long amount = amount(catalogue, item, part);
            Claim.same(
                    "what " + amount + " hundredths are worth under " + item.itemCode(),
                    OptionalLong.of(Reckoned.scale(catalogue, series(item), amount)),
                    worthOf(catalogue, item, amount));
        });
    }

    /**
     * More given is never worth less.
     *
     * @param editions a rulebook
     * @param which chooses the scale
     * @param part how much of its width is given, in thousandths
     * @param more how much more, in thousandths
     */
    @Property(tries = 200)
    default void more_given_is_never_worth_less(
            @ForAll("rulebooks") Editions<Catalogue> editions,
            @ForAll @IntRange(max = 99) int which,
            @ForAll @IntRange(max = 1000) int part,
            @ForAll @IntRange(max = 1000) int more) {
        Catalogue catalogue = Alone.newest(editions);
        scale(catalogue, which).ifPresent(item -> {
            long less = amount(catalogue, item, Math.min(part, more));
            long most = amount(catalogue, item, Math.max(part, more));
            Claim.holds(
                    worthOf(catalogue, item, less).orElse(-1)
                            <= worthOf(catalogue, item, most).orElse(-1),
                    () -> less + " hundredths are worth " + worthOf(catalogue, item, less) + ", and " + most + " only "
                            + worthOf(catalogue, item, most) + " under " + item.itemCode());
        });
    }

    /**
     * A catalogue that is written down and read again is the same.
     *
     * @param editions a rulebook
     */
    @Property(tries = 100)
    default void what_is_printed_reads_back(@ForAll("rulebooks") Editions<Catalogue> editions) {
        printing().ifPresent(how -> {
            for (Edition<Catalogue> edition : editions.all()) {
                String text = how.print().apply(edition.rules());
                Catalogue back = how.read().apply(text);
                Claim.same(
                        "the items of " + edition.id() + " printed and read back",
                        edition.rules().items(),
                        back.items());
                Claim.same(
                        "the terms of " + edition.id() + " printed and read back",
                        edition.rules().terms(),
                        back.terms());
            }
        });
    }

    private OptionalLong worthOf(Catalogue catalogue, Item item, long amount) {
        Books books = Books.empty(decider(Alone.editions(catalogue)));
        return books
                .ask(deed(0, new Deed(item.itemCode(), member(0), new Amount(amount))))
                .fact(LedgerFact.DeedScored.class)
                .stream()
                .mapToLong(scored -> worth(scored.score()))
                .findFirst();
    }

    private static long amount(Catalogue catalogue, Item item, int part) {
        Worth.Band band = (Worth.Band) item.worth();
        long open = band.above().hundredths() + 60 * band.per().hundredths();
        long width = Reckoned.end(catalogue, band.scale()).orElse(open);
        return width / 1000 * part + width % 1000 * part / 1000;
    }

    private static Optional<Item> scale(Catalogue catalogue, int which) {
        List<Item> bands = inForce(catalogue, Worth.Band.class);
        return bands.isEmpty() ? Optional.empty() : Optional.of(bands.get(which % bands.size()));
    }

    private static Series series(Item item) {
        return ((Worth.Band) item.worth()).scale();
    }

    private static List<Item> inForce(Catalogue catalogue, Class<? extends Worth> worth) {
        return catalogue.items().stream()
                .filter(item -> item.isScored() && worth.isInstance(item.worth()))
                .toList();
    }

    private static Score score(Books books, int number, Deed deed) {
        Books.Posted one = books.ask(deed(number, deed));
        return one.fact(LedgerFact.DeedScored.class)
                .orElseThrow(() -> new AssertionError(deed + " is refused: " + one.decision()))
                .score();
    }

    private static LedgerCommand deed(int number, Deed deed) {
        // All within one month, so within one period of any kind.
        LocalDateTime happened = LocalDate.of(2025, 3, 2).plusDays(number).atTime(9, 0);
        return new LedgerCommand.ScoreDeed(
                new Stamp(new CommandId("deed-" + number), happened, happened, new Actor.Party(member(number))), deed);
    }

    private static PersonId member(int number) {
        return new PersonId("member-" + number % 2);
    }

    private static long worth(Score score) {
        return score.granted().hundredths() + score.lost().hundredths();
    }
}
