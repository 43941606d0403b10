package io.github.governance4j.testkit.points.laws;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.rulebook.Effect;
import io.github.governance4j.core.rulebook.MeetingKind;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapGroup;
import io.github.governance4j.points.catalogue.CapScope;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Per;
import io.github.governance4j.points.catalogue.Series;
import io.github.governance4j.points.catalogue.Terms;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** A village whose rules have one of everything, written down by hand; a second edition changes caps, base and validity midway. */
final class MadeUpVillage {
    private static final PersonId CLERK = new PersonId("clerk");
    private static final Cap TOGETHER = cap("together", "12", PeriodKind.MONTH);

    private MadeUpVillage() {}

    static Editions<Catalogue> editions() {
        return Editions.of(List.of(
                new Edition<>(
                        new EditionId("2024"),
                        LocalDate.of(2024, 3, 1),
                        met(LocalDate.of(2024, 2, 10)),
                        catalogue("10", "100", new Validity(2))),
                new Edition<>(
                        new EditionId("2024b"),
                        LocalDate.of(2024, 9, 15),
                        met(LocalDate.of(2024, 9, 1)),
                        catalogue("8", "50", new Validity(3, Optional.of(MonthDay.of(1, 10)))))));
    }

    private static Adoption met(LocalDate held) {
        return Adoption.byMeeting(MeetingKind.HOUSEHOLDS, new BodyId("village"), held, 60, 50, 40)
                .filed(held.plusDays(5));
    }

    private static Catalogue catalogue(String cap, String base, Validity validity) {
        return Catalogue.of(
                List.of(
                        item("clean-yard", new Worth.Fixed(Points.of("2")))
                                .addCaps(cap("clean-yard", cap, PeriodKind.QUARTER))
                                .addCaps(TOGETHER)
                                .validity(validity)
                                .classification(as(DeedKind.ENVIRONMENT, Effect.GOODS))
                                .build(),
                        item("meeting", new Worth.Fixed(Points.of("3")))
                                .per(Per.onceForEachMember(PeriodKind.QUARTER))
                                .addCaps(TOGETHER)
                                .validity(new Validity(1))
                                .classification(as(DeedKind.PUBLIC_AFFAIRS, Effect.SERVICE))
                                .build(),
                        item("good-deed", new Worth.Range(Points.of("1"), Points.of("6")))
                                .addCaps(new Cap(
                                        new CapGroup("good-deed"), Points.of("9"), PeriodKind.YEAR, CapScope.MEMBER))
                                .validity(validity)
                                .standingValidity(new Validity(6))
                                .classification(as(DeedKind.GOOD_DEED, Effect.GOODS))
                                .build(),
                        item("family-of-the-year", new Worth.Fixed(Points.of("20")))
                                .per(Per.once(PeriodKind.YEAR))
                                .classification(as(DeedKind.HONOUR, Effect.HONOUR))
                                .build(),
                        step("hours-10", "10", "2"),
                        step("hours-20", "20", "5"),
                        step("hours-50", "50", "9"),
                        band("gift-1", "0", Optional.of("1000"), "100"),
                        band("gift-2", "1000", Optional.of("5000"), "400"),
                        band("gift-3", "5000", Optional.empty(), "1000"),
                        breach("litter", new Worth.Fixed(Points.of("4")), DeedKind.RULE_BREACH),
                        breach("noise", new Worth.Range(Points.of("1"), Points.of("30")), DeedKind.RULE_BREACH),
                        breach("arson", new Worth.All(), DeedKind.OFFENCE),
                        item("not-yet", new Worth.Fixed(Points.of("1"))).build()),
                new Terms(
                        Points.of(base),
                        List.of(
                                new Terms.Decay(Optional.of(Points.of("5")), new Validity(2)),
                                new Terms.Decay(Optional.of(Points.of("20")), new Validity(6)),
                                new Terms.Decay(Optional.of(Points.of("200")), new Validity(9)))));
    }

    private static Item step(String code, String threshold, String points) {
        return item(code, new Worth.Step(new Series("hours"), PeriodKind.YEAR, Amount.of(threshold), Points.of(points)))
                .per(Per.TOTAL)
                .addCaps(cap("hours", "8", PeriodKind.YEAR))
                .classification(as(DeedKind.VOLUNTEERING, Effect.VOLUNTEER_CREDIT))
                .build();
    }

    private static Item band(String code, String above, Optional<String> through, String per) {
        return item(
                        code,
                        new Worth.Band(
                                new Series("gift"),
                                Amount.of(above),
                                through.map(Amount::of),
                                Amount.of(per),
                                Points.of("1"),
                                Optional.empty()))
                .per(Per.AMOUNT)
                .addCaps(cap("gift", "15", PeriodKind.YEAR))
                .validity(Validity.until(MonthDay.of(7, 1)))
                .classification(as(DeedKind.DONATION, Effect.GOODS))
                .build();
    }

    private static Item breach(String code, Worth worth, DeedKind kind) {
        return item(code, worth)
                .direction(Direction.DEDUCTION)
                .classification(as(kind, Effect.HONOUR))
                .build();
    }

    private static Classification as(DeedKind kind, Effect effect) {
        return new Classification(kind, effect, Bearer.PERSON, CLERK);
    }

    private static Cap cap(String group, String most, PeriodKind period) {
        return new Cap(new CapGroup(group), Points.of(most), period);
    }

    private static Item.Builder item(String code, Worth worth) {
        return Item.builder()
                .itemCode(new ItemCode(code))
                .category("公共参与")
                .title(code)
                .direction(Direction.AWARD)
                .worth(worth);
    }
}
