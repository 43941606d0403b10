package io.github.governance4j.points.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.Village;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Per;
import io.github.governance4j.points.catalogue.Series;
import io.github.governance4j.points.catalogue.Terms;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.points.statement.LineKind;
import io.github.governance4j.points.statement.Statement;
import io.github.governance4j.points.statement.StatementLine;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who helped on while hours of theirs were taken back wrongly. In {@link Contested} ten hours a year make 2 points in all, twenty make 5. */
class MakingUpExamples {
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

    private final Contested one = new Contested(ObjectionRules.DEFAULT);

    private static List<ObjectionFact.ScoreMadeUp> madeUp(List<LedgerFact> facts) {
        return facts.stream()
                .filter(ObjectionFact.ScoreMadeUp.class::isInstance)
                .map(ObjectionFact.ScoreMadeUp.class::cast)
                .toList();
    }

    private static List<StatementLine> lines(Contested village) {
        return Statement.of(village.stored(), village::why, MONDAY.plusDays(60), LocalDateTime.MAX)
                .lines();
    }

    private void helpedOn() {
        one.help("x", "10", MONDAY);
        one.takeBack("t", "x", MONDAY.plusDays(1));
        one.help("h", "10", MONDAY.plusDays(2));
        one.object("o", "t", MONDAY.plusDays(3));
    }

    @Test
    void the_hours_after_are_paid_by_all_of_them_and_the_passbook_says_so() {
        helpedOn();
        assertThat(one.account().redeemable(MONDAY.plusDays(3))).isEqualTo(Points.of("4"));
        assertThat(one.uphold("u", "t", MONDAY.plusDays(4))).isEqualTo("ok");
        assertThat(one.account().redeemable(MONDAY.plusDays(4))).isEqualTo(Points.of("5"));
        ObjectionFact.ScoreMadeUp more = madeUp(one.facts()).get(0);
        assertThat(more.entry()).isEqualTo(new CommandId("t"));
        assertThat(more.of()).isEqualTo(new CommandId("h"));
        assertThat(more.more().granted()).isEqualTo(Points.of("1"));
        String why = one.why(new CommandId("u")).orElseThrow().text(Language.EN);
        assertThat(why).contains("h: with what stands again \"hours\" had come to 20, which makes 5; 4 had been");
        StatementLine line = lines(one).stream()
                .filter(each -> each.kind() == LineKind.SCORE_MADE_UP)
                .findFirst()
                .orElseThrow();
        assertThat(line.about()).contains(new CommandId("h"));
        assertThat(line.entry()).isEqualTo(new CommandId("u"));
        assertThat(line.day()).isEqualTo(MONDAY.plusDays(4));
        assertThat(line.amount()).isEqualTo(Points.of("1"));
        assertThat(line.redeemable()).isEqualTo(Points.of("5"));
    }

    @Test
    void what_takes_the_entry_back_takes_that_too() {
        helpedOn();
        one.uphold("u", "t", MONDAY.plusDays(4));
        assertThat(one.takeBack("t2", "h", MONDAY.plusDays(5))).isEqualTo("ok");
        Reversal.OfAward taken = (Reversal.OfAward) one.facts().get(one.facts().size() - 1);
        assertThat(taken.unspent()).isEqualTo(Points.of("3"));
        // Ten hours stand: they were paid 2, and ten more make 5 in all.
        one.help("h2", "10", MONDAY.plusDays(6));
        assertThat(one.account().redeemable(MONDAY.plusDays(6))).isEqualTo(Points.of("5"));
    }

    @Test
    void an_objection_that_is_open_rejected_or_taken_back_brings_nothing() {
        helpedOn();
        assertThat(one.reject("u", "t", MONDAY.plusDays(4))).isEqualTo("ok");
        assertThat(madeUp(one.facts())).isEmpty();
        assertThat(one.account().redeemable(MONDAY.plusDays(4))).isEqualTo(Points.of("2"));
    }

    @Test
    void silence_that_upholds_brings_it_too_on_its_own_day() {
        Contested village = new Contested(Contested.SILENCE_UPHOLDS);
        village.help("x", "10", MONDAY);
        village.takeBack("t", "x", MONDAY.plusDays(1));
        village.help("h", "10", MONDAY.plusDays(2));
        village.object("o", "t", MONDAY.plusDays(3));
        // Nobody ticked: the next deed finds it upheld since Wednesday the 12th.
        village.earn("y", "honour", MONDAY.plusDays(20));
        StatementLine line = lines(village).stream()
                .filter(each -> each.kind() == LineKind.SCORE_MADE_UP)
                .findFirst()
                .orElseThrow();
        assertThat(line.day()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(line.amount()).isEqualTo(Points.of("1"));
        assertThat(line.reason().orElseThrow().findAll("points.made-up")).hasSize(1);
    }

    @Test
    void an_answer_told_late_brings_it_on_the_day_of_the_hours() {
        one.help("x", "10", MONDAY);
        one.takeBack("t", "x", MONDAY.plusDays(1));
        one.help("h", "10", MONDAY.plusDays(20));
        one.object("o", "t", MONDAY.plusDays(3));
        assertThat(one.uphold("u", "t", MONDAY.plusDays(4))).isEqualTo("ok");
        List<StatementLine> lines = lines(one);
        StatementLine last = lines.get(lines.size() - 1);
        assertThat(last.kind()).isEqualTo(LineKind.SCORE_MADE_UP);
        assertThat(last.day()).isEqualTo(MONDAY.plusDays(20));
        assertThat(last.redeemable()).isEqualTo(Points.of("5"));
    }

    // A village of its own: what the steps of each edition make, and what caps there are, stand in each example.

    private static final PersonId ANN = new PersonId("ann");
    private static final PersonId BEN = new PersonId("ben");

    /** {@code "10=2 20=5"}: ten hours make 2 points in all. */
    private static Edition<Catalogue> edition(String id, LocalDate from, String steps, Optional<String> cap) {
        List<Item> items = Arrays.stream(steps.split(" ", -1))
                .map(step -> {
                    String[] parts = step.split("=", -1);
                    Item.Builder item = Village.item("hours" + parts[0], parts[1])
                            .worth(new Worth.Step(
                                    new Series("hours"), PeriodKind.YEAR, Amount.of(parts[0]), Points.of(parts[1])))
                            .per(Per.TOTAL)
                            .validity(Validity.ofYears(1))
                            .classification(Village.spendable());
                    cap.ifPresent(most -> item.addCaps(Village.cap("shared", most, PeriodKind.YEAR)));
                    return item.build();
                })
                .collect(Collectors.toList());
        Item.Builder yard = Village.item("yard", "4").classification(Village.spendable());
        cap.ifPresent(most -> yard.addCaps(Village.cap("shared", most, PeriodKind.YEAR)));
        items.add(yard.build());
        return new Edition<>(
                new EditionId(id),
                from,
                Village.adopted(),
                Catalogue.of(items, new Terms(Points.ZERO, List.of(), ObjectionRules.DEFAULT)));
    }

    private static final class Household {
        private final Ledger ledger;
        private Account account;
        private List<LedgerFact> last = List.of();

        Household(List<Edition<Catalogue>> editions) {
            ledger = Ledger.over(Editions.of(editions));
            account = ledger.initial();
        }

        void done(String id, String item, String amount, LocalDate day, PersonId by) {
            Optional<Amount> size = amount.isEmpty() ? Optional.empty() : Optional.of(Amount.of(amount));
            ask(new LedgerCommand.ScoreDeed(
                    Village.stamp(id, day.atTime(9, 0)), new Deed(new ItemCode(item), by, size, List.of())));
        }

        void takenBack(String id, String entry, LocalDate day) {
            ask(new LedgerCommand.Reverse(Contested.stamp(id, day, Contested.CHAIR), new CommandId(entry), "重复登记"));
        }

        void upheld(String decision, LocalDate day, PersonId by) {
            LocalDateTime at = day.atTime(19, 0);
            ask(new ObjectionCommand.RaiseObjection(
                    new Stamp(new CommandId("o-" + decision), at, at, new Actor.Party(by)),
                    new CommandId(decision),
                    "当天我在场"));
            ask(new ObjectionCommand.AnswerObjection(
                    new Stamp(
                            new CommandId("u-" + decision),
                            at.plusHours(1),
                            at.plusHours(1),
                            new Actor.Post(new PostId("supervisor"), Contested.SUPERVISOR)),
                    new CommandId(decision),
                    Objection.Answer.UPHELD,
                    "已核实",
                    Set.of()));
        }

        private void ask(LedgerCommand command) {
            var decision = ledger.decide(command, account);
            assertThat(decision.isAccepted())
                    .as(decision.explanation().text(Language.EN))
                    .isTrue();
            last = decision.facts();
            account = ledger.evolveAll(account, last);
        }

        /** What each lot holds, by the entry it is. */
        String lots() {
            return account.lots().stream()
                    .map(lot -> lot.entry() + "=" + lot.remaining())
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
    }

    @Test
    void each_gets_what_they_are_short_of_on_their_own_day() {
        Household house = new Household(List.of(edition("2025", Village.FROM, "10=2 20=5 30=9", Optional.empty())));
        house.done("x", "hours10", "10", MONDAY, ANN);
        house.takenBack("t", "x", MONDAY);
        house.done("b", "hours10", "10", MONDAY.plusDays(1), BEN);
        house.done("a", "hours10", "10", MONDAY.plusDays(2), ANN);
        assertThat(house.lots()).isEqualTo("a=3.00 b=2.00");
        house.upheld("t", MONDAY.plusDays(3), ANN);
        // Ten, twenty and thirty hours: 2, 3 more, 4 more, as if nothing had been taken back.
        assertThat(house.lots()).isEqualTo("a=4.00 b=3.00 x=2.00");
        assertThat(madeUp(house.last)).extracting(made -> made.of().value()).containsExactly("b", "a");
    }

    @Test
    void what_a_later_deed_paid_on_the_way_is_not_paid_again() {
        Household house = new Household(List.of(edition("2025", Village.FROM, "10=2 20=5", Optional.empty())));
        house.done("x", "hours10", "6", MONDAY, ANN);
        house.takenBack("t", "x", MONDAY);
        house.done("b", "hours10", "6", MONDAY.plusDays(1), BEN);
        house.done("a", "hours10", "6", MONDAY.plusDays(2), ANN);
        assertThat(house.lots()).isEqualTo("a=2.00");
        house.upheld("t", MONDAY.plusDays(3), ANN);
        // Eighteen hours make 2 in all, and 2 were paid.
        assertThat(house.lots()).isEqualTo("a=2.00");
    }

    @Test
    void what_was_paid_too_much_on_the_smaller_count_goes_against_it_and_stays() {
        Household house = new Household(List.of(edition("2025", Village.FROM, "10=10 20=12 30=30", Optional.empty())));
        house.done("x", "hours10", "10", MONDAY, ANN);
        house.takenBack("t", "x", MONDAY);
        house.done("b", "hours10", "10", MONDAY.plusDays(1), BEN);
        house.done("a", "hours10", "10", MONDAY.plusDays(2), ANN);
        assertThat(house.lots()).isEqualTo("a=2.00 b=10.00");
        house.upheld("t", MONDAY.plusDays(3), ANN);
        // 30 in all; Ben was paid 10 for hours that make 2 as the second ten, and keeps them.
        assertThat(house.lots()).isEqualTo("a=10.00 b=10.00 x=10.00");
    }

    @Test
    void it_is_paid_under_the_caps_as_they_are_now() {
        Household house = new Household(List.of(edition("2025", Village.FROM, "10=2 20=5", Optional.of("8"))));
        house.done("x", "hours10", "10", MONDAY, ANN);
        house.takenBack("t", "x", MONDAY);
        house.done("b", "hours10", "10", MONDAY.plusDays(1), BEN);
        house.done("y", "yard", "", MONDAY.plusDays(2), ANN);
        assertThat(house.lots()).isEqualTo("b=2.00 y=4.00");
        house.upheld("t", MONDAY.plusDays(3), ANN);
        // With the 2 that are back the 8 of the year are used up: nothing is left of the 1, which the fact says.
        assertThat(house.lots()).isEqualTo("b=2.00 x=2.00 y=4.00");
        assertThat(madeUp(house.last)).singleElement().satisfies(made -> {
            assertThat(made.more().granted()).isEqualTo(Points.ZERO);
            assertThat(made.more().lost()).isEqualTo(Points.of("1"));
        });
    }

    @Test
    void each_entry_is_judged_by_the_steps_of_its_own_edition() {
        Household house = new Household(List.of(
                edition("2025", Village.FROM, "10=2 20=5", Optional.empty()),
                edition("later", MONDAY.plusDays(10), "10=1 20=2 40=9", Optional.empty())));
        house.done("x", "hours10", "10", MONDAY, ANN);
        house.takenBack("t", "x", MONDAY);
        house.done("b", "hours10", "10", MONDAY.plusDays(1), BEN);
        house.done("a", "hours10", "5", MONDAY.plusDays(12), ANN);
        assertThat(house.lots()).isEqualTo("b=2.00");
        house.upheld("t", MONDAY.plusDays(13), ANN);
        // Ben's twenty hours made 5 under the steps of that day, whatever twenty make since.
        assertThat(house.lots()).isEqualTo("b=3.00 x=2.00");
        assertThat(madeUp(house.last))
                .singleElement()
                .satisfies(made -> assertThat(made.more().edition()).isEqualTo(new EditionId("2025")));
    }

    @Test
    void two_that_were_taken_back_wrongly_come_to_the_same_in_either_order() {
        for (List<String> order : List.of(List.of("t1", "t2"), List.of("t2", "t1"))) {
            Household house = new Household(List.of(edition("2025", Village.FROM, "10=2 20=5 30=9", Optional.empty())));
            house.done("x1", "hours10", "10", MONDAY, ANN);
            house.done("x2", "hours10", "10", MONDAY, ANN);
            house.takenBack("t1", "x1", MONDAY.plusDays(1));
            house.takenBack("t2", "x2", MONDAY.plusDays(1));
            house.done("b", "hours10", "10", MONDAY.plusDays(2), BEN);
            for (String decision : order) {
                house.upheld(decision, MONDAY.plusDays(3), ANN);
            }
            assertThat(house.lots()).as("%s", order).isEqualTo("b=4.00 x1=2.00 x2=3.00");
        }
    }
}
