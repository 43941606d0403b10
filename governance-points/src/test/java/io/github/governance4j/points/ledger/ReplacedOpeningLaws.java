package io.github.governance4j.points.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What an opening that was wrong comes to when another takes its place. {@link Contested} holds the books beside the account after every fact. */
class ReplacedOpeningLaws {
    private static final LocalDate MOVED = ContestedLife.FIRST.minusDays(60);

    /** Some steps. */
    @Provide
    Arbitrary<List<ContestedLife.Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 9))
                .as(ContestedLife.Step::new)
                .list()
                .ofMaxSize(25);
    }

    private static String bringIn(Contested one, String id, int lot, int standing, LocalDate day) {
        Opening opening = new Opening(
                List.of(new Opening.OpeningLot(Points.ofHundredths(lot), OptionalLong.empty())),
                Points.ofHundredths(standing),
                List.of());
        return one.ask(new LedgerCommand.BringIn(Contested.stamp(id, day, Village.CLERK), opening));
    }

    @Property(tries = 300)
    void whatever_was_done_since_the_right_balances_take_the_place_of_wrong_ones_and_touch_nothing_else(
            @ForAll("steps") List<ContestedLife.Step> steps,
            @ForAll @IntRange(min = 1, max = 9000) int wrong,
            @ForAll @IntRange(min = 1, max = 9000) int right) {
        Contested one = new Contested(ObjectionRules.DEFAULT);
        assertThat(bringIn(one, "moved", wrong, 2 * wrong, MOVED)).isEqualTo("ok");
        LocalDate found = ContestedLife.live(one, steps, true, false).plusDays(1);
        assertThat(one.ask(new LedgerCommand.Reverse(
                        Contested.stamp("r", found, Contested.CHAIR),
                        new CommandId("moved"),
                        "期初有误",
                        Set.of(Village.MEMBER),
                        Set.of())))
                .isEqualTo("ok");
        Account before = one.account();
        Fund fund = one.fund();
        assertThat(bringIn(one, "moved-again", right, 2 * right, found)).isEqualTo("ok");
        assertThat(one.account().recordedStanding())
                .isEqualTo(before.recordedStanding().plus(Points.ofHundredths(2L * right)));
        assertThat(one.account().redeemable(found))
                .isEqualTo(before.redeemable(found).plus(Points.ofHundredths(right)));
        assertThat(one.account().lots().stream()
                        .filter(lot -> !lot.entry().value().startsWith("~moved-again")))
                .isEqualTo(before.lots());
        // What was spent of the wrong ones stays spent.
        assertThat(one.fund().spent()).isEqualTo(fund.spent());
        assertThat(one.fund().writtenOff()).isEqualTo(fund.writtenOff());
        assertThat(one.ledger().replay(one.facts())).isEqualTo(one.account());
        // The base is in what was brought: the next deed brings none.
        one.earn("next", "honour", found);
        assertThat(one.account().recordedStanding())
                .isEqualTo(before.recordedStanding().plus(Points.ofHundredths(2L * right + 20_00)));
    }

    @Property(tries = 200)
    void nothing_that_was_spent_is_brought_in_once_more(
            @ForAll @IntRange(min = 1, max = 50) int spent,
            @ForAll @IntRange(max = 20) int on,
            @ForAll @IntRange(max = 20) int of) {
        Contested one = new Contested(ObjectionRules.DEFAULT);
        bringIn(one, "moved", 50_00, 50_00, MOVED);
        one.spend("s", String.valueOf(spent), MOVED.plusDays(on));
        assertThat(one.ask(new LedgerCommand.Reverse(
                        Contested.stamp("r", MOVED.plusDays(21), Contested.CHAIR),
                        new CommandId("moved"),
                        "期初有误",
                        Set.of(Village.MEMBER),
                        Set.of())))
                .isEqualTo("ok");
        assertThat(bringIn(one, "moved-again", 60_00, 60_00, MOVED.plusDays(of)))
                .isEqualTo(of > on ? "ok" : "ACCOUNT_IN_USE");
    }
}
