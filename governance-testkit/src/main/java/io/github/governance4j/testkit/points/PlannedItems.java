package io.github.governance4j.testkit.points;

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
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Per;
import io.github.governance4j.points.catalogue.Series;
import io.github.governance4j.points.catalogue.Worth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries plans out, one after another, in one catalogue. */
final class PlannedItems {
    private static final PersonId CLERK = new PersonId("clerk");
    private static final List<PeriodKind> PERIODS = List.of(PeriodKind.values());
    private static final List<Effect> EFFECTS = List.of(Effect.values());
    private static final List<DeedKind> AWARDED =
            List.of(DeedKind.VOLUNTEERING, DeedKind.ENVIRONMENT, DeedKind.DONATION, DeedKind.PUBLIC_AFFAIRS);

    private final List<Cap> shared;
    private final List<Item> items = new ArrayList<>();

    PlannedItems(List<Cap> shared) {
        this.shared = shared;
    }

    List<Item> items() {
        return items;
    }

    void add(ItemPlan plan) {
        Points points = Points.ofHundredths(50L * plan.size());
        switch (plan.form()) {
            case FIXED ->
                items.add(award(plan, new Worth.Fixed(points), per(plan)).build());
            case RANGE -> items.add(award(plan, range(plan, points), per(plan)).build());
            case LADDER -> ladder(plan);
            case SCALE -> scale(plan);
            case DEDUCTION -> items.add(deduction(plan, points));
            case NOT_IN_FORCE -> items.add(notInForce(plan, points));
        }
    }

    private static Worth.Range range(ItemPlan plan, Points most) {
        return new Worth.Range(Points.ofHundredths(most.hundredths() * (plan.shape() % 3) / 4), most);
    }

    private void ladder(ItemPlan plan) {
        Series ladder = new Series("ladder-" + items.size());
        PeriodKind period = PERIODS.get(plan.shape() % PERIODS.size());
        int steps = 1 + plan.shape() / 5 % 4;
        for (int i = 1; i <= steps; i++) {
            Amount threshold = new Amount(500L * i * i + 100L * (plan.size() % 7));
            Points points = Points.ofHundredths(50L * plan.size() + 150L * i);
            Item.Builder step = award(plan, new Worth.Step(ladder, period, threshold, points), Per.TOTAL);
            items.add(asideIf(plan.caps() % 11 == i, step).build());
        }
    }

    private void scale(ItemPlan plan) {
        Series scale = new Series("scale-" + items.size());
        int bands = 1 + plan.shape() % 3;
        long above = plan.shape() % 7 == 0 ? 5_000 : 0;
        for (int i = 1; i <= bands; i++) {
            long per = 10_000L * i + (plan.shape() % 4 == 0 ? 33 : 0);
            boolean open = i == bands && plan.shape() / 3 % 2 == 0;
            long through = above + per * (4 + plan.size() % 5) + plan.shape() % 100;
            Optional<Points> most =
                    plan.effect() / 8 % 3 == 0 ? Optional.of(Points.ofHundredths(100L * (2 + i))) : Optional.empty();
            Worth.Band band = new Worth.Band(
                    scale,
                    new Amount(above),
                    open ? Optional.empty() : Optional.of(new Amount(through)),
                    new Amount(per),
                    Points.ofHundredths(50L * (1 + plan.size() % 4)),
                    most);
            items.add(asideIf(plan.caps() % 13 == i, award(plan, band, Per.AMOUNT))
                    .build());
            above = through;
        }
    }

    private static Item.Builder asideIf(boolean aside, Item.Builder item) {
        return aside ? item.addSetAside("CAP_NOT_UNDERSTOOD") : item;
    }

    private Item deduction(ItemPlan plan, Points points) {
        Worth worth = plan.shape() % 4 == 0
                ? new Worth.All()
                : plan.shape() % 4 == 1 ? range(plan, points) : new Worth.Fixed(points);
        DeedKind kind = plan.effect() % 3 == 0 ? DeedKind.OFFENCE : DeedKind.RULE_BREACH;
        Per per = worth instanceof Worth.Fixed && plan.effect() % 2 == 0
                ? Per.onceForEachMember(PeriodKind.QUARTER)
                : Per.ACT;
        return item(plan, worth, per)
                .direction(Direction.DEDUCTION)
                .classification(new Classification(kind, Effect.HONOUR, Bearer.PERSON, CLERK))
                .build();
    }

    private Item notInForce(ItemPlan plan, Points points) {
        return switch (plan.shape() % 4) {
            case 0 ->
                award(plan, new Worth.AsWritten("1", "若干", "次", ""), Per.ACT)
                        .addSetAside("WORTH_NOT_UNDERSTOOD")
                        .build();
            case 1 ->
                award(plan, new Worth.Fixed(points), Per.ACT)
                        .addSetAside("CAP_NOT_UNDERSTOOD")
                        .build();
            case 2 ->
                item(plan, new Worth.Fixed(points), Per.ACT)
                        .classification(new Classification(DeedKind.RULE_BREACH, Effect.GOODS, Bearer.PERSON, CLERK))
                        .build();
            default -> item(plan, new Worth.Fixed(points), Per.ACT).build();
        };
    }

    private Item.Builder award(ItemPlan plan, Worth worth, Per per) {
        Effect effect = EFFECTS.get(plan.effect() % EFFECTS.size());
        DeedKind kind = AWARDED.get(plan.effect() / 4 % AWARDED.size());
        Item.Builder item =
                item(plan, worth, per).classification(new Classification(kind, effect, Bearer.HOUSEHOLD, CLERK));
        // One item in five has no cap, most have one, some several.
        if (plan.caps() % 5 != 0) {
            ownCap(plan).ifPresent(item::addCaps);
            for (int i = 0; i < shared.size(); i++) {
                if (plan.caps() / 10 % 8 == 7 - i || (plan.caps() / 80 % 4 == i && plan.caps() % 2 == 0)) {
                    item.addCaps(shared.get(i));
                }
            }
        }
        return item;
    }

    private Optional<Cap> ownCap(ItemPlan plan) {
        if (plan.caps() % 5 > 2) {
            return Optional.empty();
        }
        PeriodKind period = PERIODS.get(plan.caps() / 5 % PERIODS.size());
        CapScope scope = plan.caps() % 3 == 0 ? CapScope.MEMBER : CapScope.ACCOUNT;
        return Optional.of(new Cap(
                new CapGroup("item-" + (items.size() + 1)),
                Points.ofHundredths(50L * (1 + plan.caps() % 30)),
                period,
                scope));
    }

    private static Per per(ItemPlan plan) {
        PeriodKind period = PERIODS.get(plan.shape() / 6 % PERIODS.size());
        return switch (plan.shape() % 6) {
            case 0 -> Per.OWN_ITEM;
            case 1 -> Per.once(period);
            case 2 -> Per.onceForEachMember(period);
            default -> Per.ACT;
        };
    }

    private Item.Builder item(ItemPlan plan, Worth worth, Per per) {
        String code = "item-" + (items.size() + 1);
        return Item.builder()
                .itemCode(new ItemCode(code))
                .category("公共参与")
                .title("项目" + (items.size() + 1))
                .direction(Direction.AWARD)
                .worth(worth)
                .per(per)
                .validity(plan.validity())
                .standingValidity(plan.standing());
    }
}
