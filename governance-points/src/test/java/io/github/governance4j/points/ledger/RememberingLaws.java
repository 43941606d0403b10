package io.github.governance4j.points.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.Village;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapGroup;
import io.github.governance4j.points.catalogue.CapScope;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.scoring.Deed;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** A ledger remembers counts, last days and people from deed to deed; it decides as one that remembers nothing. */
class RememberingLaws {
    private static final Ledger OLD = ledger();

    record Asked(int item, long day, int member, int clerk) {
        LedgerCommand command() {
            return new LedgerCommand.ScoreDeed(
                    Village.stamp("c", Village.FROM.plusDays(day).atTime(9, 0), new PersonId("clerk-" + clerk)),
                    new Deed(new ItemCode("A" + item), new PersonId("m" + member)));
        }
    }

    @Property
    void what_went_before_on_other_accounts_changes_no_decision(
            @ForAll @Size(max = 20) List<@From("asked") Asked> all) {
        for (Asked asked : all) {
            var now = OLD.decide(asked.command(), Account.EMPTY);
            var anew = ledger().decide(asked.command(), Account.EMPTY);
            assertThat(now.facts()).isEqualTo(anew.facts()).isNotEmpty();
            assertThat(now.explanation()).isEqualTo(anew.explanation());
        }
    }

    private static Ledger ledger() {
        List<Cap> caps = List.of(
                new Cap(new CapGroup("G"), Points.of("5"), PeriodKind.MONTH),
                new Cap(new CapGroup("G"), Points.of("9"), PeriodKind.MONTH, CapScope.MEMBER),
                new Cap(new CapGroup("G"), Points.of("7"), PeriodKind.YEAR));
        Catalogue catalogue = Catalogue.of(List.of(
                Village.item("A0", "3")
                        .classification(Village.spendable())
                        .addCaps(caps.get(0))
                        .validity(new Validity(1))
                        .build(),
                Village.item("A1", "6")
                        .classification(Village.spendable())
                        .addCaps(caps.get(0))
                        .validity(new Validity(12))
                        .build(),
                Village.item("A2", "4")
                        .classification(Village.spendable())
                        .addCaps(caps.get(1))
                        .validity(new Validity(12))
                        .build(),
                Village.item("A3", "8")
                        .addCaps(caps.get(2))
                        .classification(Village.honour())
                        .build()));
        return Ledger.over(
                Editions.of(List.of(new Edition<>(new EditionId("2025"), Village.FROM, Village.adopted(), catalogue))));
    }

    @Provide
    Arbitrary<Asked> asked() {
        // Days that fall into one place of what is remembered, and others.
        Arbitrary<Long> days = Arbitraries.oneOf(
                Arbitraries.longs().between(30, 90), Arbitraries.of(60L, 60L + 256, 60L + 512, 61L + 512));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        days,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2))
                .as(Asked::new);
    }
}
