package io.github.governance4j.testkit.points;

import static io.github.governance4j.testkit.points.LedgerVillage.classified;
import static io.github.governance4j.testkit.points.LedgerVillage.item;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Effect;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapGroup;
import io.github.governance4j.points.catalogue.CapScope;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Per;
import io.github.governance4j.points.catalogue.Series;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** One item of every form there is beyond the plain ones. */
final class VillageForms {
    private VillageForms() {}

    static List<Item> items(String worth, String most, PeriodKind period, int months) {
        Points points = Points.of(worth);
        return List.of(
                classified("range", worth, Effect.GOODS)
                        .worth(new Worth.Range(Points.of("1"), points))
                        .validity(new Validity(months, Optional.of(MonthDay.of(1, 10))))
                        .build(),
                step("step-1", "10", points, period),
                step("step-2", "20", points.plus(points), period),
                step("step-life", "3", points, PeriodKind.LIFE),
                band("band-1", "0", Optional.of("10"), "2", Optional.empty(), points),
                band("band-2", "10", Optional.of("30"), "4", Optional.of(points), points),
                band("band-3", "30", Optional.empty(), "10", Optional.empty(), points),
                classified("ending", worth, Effect.HONOUR)
                        .worth(new Worth.Band(
                                new Series("ending"),
                                Amount.of("0"),
                                Optional.of(Amount.of("99")),
                                Amount.of("10"),
                                points,
                                Optional.empty()))
                        .per(Per.AMOUNT)
                        .build(),
                classified("each-member", worth, Effect.GOODS)
                        .per(Per.onceForEachMember(period))
                        .validity(Validity.until(MonthDay.of(7, 1)))
                        .build(),
                classified("twice-capped", worth, Effect.SERVICE)
                        .addCaps(new Cap(new CapGroup("twice"), Points.of(most), PeriodKind.YEAR))
                        .addCaps(new Cap(new CapGroup("twice"), Points.of("6"), PeriodKind.MONTH))
                        .addCaps(new Cap(new CapGroup("twice"), Points.of("9"), PeriodKind.LIFE, CapScope.MEMBER))
                        .standingValidity(new Validity(months))
                        .build(),
                deduction("litter", worth, DeedKind.RULE_BREACH).build(),
                deduction("arson", worth, DeedKind.OFFENCE).build(),
                deduction("everything", worth, DeedKind.RULE_BREACH)
                        .worth(new Worth.All())
                        .build(),
                deduction("each-quarter", worth, DeedKind.RULE_BREACH)
                        .per(Per.onceForEachMember(PeriodKind.QUARTER))
                        .addCaps(new Cap(new CapGroup("breaches"), Points.of("6"), PeriodKind.YEAR))
                        .build(),
                deduction("some", worth, DeedKind.RULE_BREACH)
                        .worth(new Worth.Range(Points.ZERO, points))
                        .build());
    }

    private static Item step(String code, String total, Points points, PeriodKind period) {
        return classified(code, "1", Effect.GOODS)
                .worth(new Worth.Step(
                        new Series(code.equals("step-life") ? "life" : "ladder"), period, Amount.of(total), points))
                .per(Per.TOTAL)
                .standingValidity(Validity.until(MonthDay.of(1, 1)))
                .build();
    }

    private static Item band(
            String code, String above, Optional<String> through, String per, Optional<Points> most, Points points) {
        return classified(code, "1", Effect.GOODS)
                .worth(new Worth.Band(
                        new Series("scale"), Amount.of(above), through.map(Amount::of), Amount.of(per), points, most))
                .per(Per.AMOUNT)
                .standingValidity(new Validity(3, Optional.of(MonthDay.of(1, 1))))
                .build();
    }

    private static Item.Builder deduction(String code, String worth, DeedKind kind) {
        return item(code, worth)
                .direction(Direction.DEDUCTION)
                .classification(new Classification(kind, Effect.HONOUR, Bearer.PERSON, new PersonId("clerk")));
    }
}
