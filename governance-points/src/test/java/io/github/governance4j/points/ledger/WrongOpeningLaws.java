package io.github.governance4j.points.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.rights.Objection;
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
import net.jqwik.api.constraints.Size;

/** An opening is taken back whole, by one decision that is objected to once. After every step the village sees that the books balance. */
class WrongOpeningLaws {
    private static final LocalDate MOVED = LocalDate.of(2026, 1, 1);
    private static final LocalDate FOUND = LocalDate.of(2026, 1, 20);
    private static final List<Integer> LATER = List.of(0, 1, 10, 40, 400);

    private Contested village = new Contested(ObjectionRules.DEFAULT);

    /** Moves over, and spends and takes back of it what can be. */
    private void live(List<Opening.OpeningLot> lots, int standing, List<Integer> spent, int alone) {
        village = new Contested(ObjectionRules.DEFAULT);
        Opening opening = new Opening(lots, Points.of(String.valueOf(standing)), List.of());
        village.ask(new LedgerCommand.BringIn(Contested.stamp("moved", MOVED, Village.CLERK), opening));
        for (int i = 0; i < spent.size(); i++) {
            village.spend("s" + i, String.valueOf(spent.get(i)), MOVED.plusDays(i));
        }
        takeBack("alone", "~moved#" + alone, FOUND);
    }

    private String takeBack(String id, String entry, LocalDate day) {
        return village.ask(new LedgerCommand.Reverse(
                Contested.stamp(id, day, Contested.CHAIR),
                new CommandId(entry),
                "期初有误",
                Set.of(Village.MEMBER),
                Set.of()));
    }

    private void nothingIsLeft(LocalDate from) {
        for (int later : LATER) {
            assertThat(village.account().redeemable(from.plusDays(later))).isEqualTo(Points.ZERO);
            assertThat(village.account().standing(from.plusDays(later))).isEqualTo(Points.ZERO);
        }
    }

    @Property(tries = 200)
    void what_was_moved_over_goes_at_once_whatever_was_spent_of_it(
            @ForAll("openings") List<Opening.OpeningLot> lots,
            @ForAll @IntRange(min = 1, max = 50) int standing,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 30) Integer> spent,
            @ForAll @IntRange(min = 1, max = 6) int alone) {
        live(lots, standing, spent, alone);
        assertThat(takeBack("r", "moved", FOUND)).isEqualTo("ok");
        nothingIsLeft(FOUND);
        // Where spendings stand on the account they are reversed as well, and make up what was written off.
        for (int i = 0; i < spent.size(); i++) {
            village.takeBack("b" + i, "s" + i, FOUND);
        }
        nothingIsLeft(FOUND);
        assertThat(village.fund().writtenOff()).isZero();
        assertThat(village.ask(new LedgerCommand.BringIn(
                        Contested.stamp("anew", FOUND, Village.CLERK),
                        new Opening(List.of(), Points.of("7"), List.of()))))
                .isEqualTo("ok");
    }

    @Property(tries = 200)
    void one_objection_brings_it_all_back_and_a_rejection_takes_it_all_again(
            @ForAll("openings") List<Opening.OpeningLot> lots,
            @ForAll @IntRange(min = 1, max = 50) int standing,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 30) Integer> spent,
            @ForAll @IntRange(min = 1, max = 6) int alone,
            @ForAll @IntRange(min = 1, max = 30) int meanwhile) {
        live(lots, standing, spent, alone);
        List<Points> before = balances();
        takeBack("r", "moved", FOUND);
        assertThat(village.object("o", "r", FOUND)).isEqualTo("ok");
        assertThat(balances()).isEqualTo(before);
        village.spend("m", String.valueOf(meanwhile), FOUND);
        assertThat(village.answer("a", "r", FOUND, Contested.SUPERVISOR, Objection.Answer.REJECTED))
                .isEqualTo("ok");
        nothingIsLeft(FOUND);
    }

    private List<Points> balances() {
        return LATER.stream()
                .map(FOUND::plusDays)
                .flatMap(day -> List.of(
                        village.account().redeemable(day), village.account().standing(day))
                        .stream())
                .toList();
    }

    @Provide
    Arbitrary<List<Opening.OpeningLot>> openings() {
        Arbitrary<OptionalLong> lastDays = Arbitraries.integers()
                .between(0, 60)
                .optional(0.8)
                .map(days -> days.isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(MOVED.plusDays(days.get()).toEpochDay()));
        return Combinators.combine(Arbitraries.integers().between(1, 40), lastDays)
                .as((points, lastDay) -> new Opening.OpeningLot(Points.of(String.valueOf(points)), lastDay))
                .list()
                .ofMaxSize(5);
    }
}
