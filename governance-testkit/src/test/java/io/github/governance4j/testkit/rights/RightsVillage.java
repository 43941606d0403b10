package io.github.governance4j.testkit.rights;

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
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapGroup;
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

/** A village whose catalogue has an award and a breach of each sort that rights hang on; a second edition halves the base. */
public final class RightsVillage {
    private static final PersonId CLERK = new PersonId("clerk");
    private static final Editions<Catalogue> EDITIONS = editions(1);

    private RightsVillage() {}

    public static Editions<Catalogue> editions() {
        return EDITIONS;
    }

    /** The same, with deductions that last so many times as long. */
    static Editions<Catalogue> editions(int times) {
        return Editions.of(List.of(
                edition("2024", LocalDate.of(2024, 1, 1), catalogue("40", times)),
                edition("2025", LocalDate.of(2025, 1, 1), catalogue("20", times))));
    }

    private static Edition<Catalogue> edition(String id, LocalDate from, Catalogue catalogue) {
        Adoption issued = Adoption.byAuthority(new BodyId("town"), "No 1", from.minusDays(9));
        return new Edition<>(new EditionId(id), from, issued, catalogue);
    }

    private static Catalogue catalogue(String base, int times) {
        return Catalogue.of(
                List.of(
                        award("yard", new Worth.Fixed(Points.of("2")), Effect.GOODS)
                                .addCaps(new Cap(new CapGroup("yard"), Points.of("6"), PeriodKind.MONTH))
                                .validity(new Validity(3))
                                .build(),
                        lessons("lessons5", "5", "2"),
                        lessons("lessons10", "10", "5"),
                        award("help", new Worth.Range(Points.of("1"), Points.of("10")), Effect.GOODS)
                                .validity(Validity.until(MonthDay.of(1, 10)))
                                .standingValidity(new Validity(6))
                                .build(),
                        award("honour", new Worth.Fixed(Points.of("20")), Effect.HONOUR)
                                .build(),
                        breach("litter", new Worth.Fixed(Points.of("4")), DeedKind.RULE_BREACH)
                                .build(),
                        breach("noise", new Worth.Range(Points.of("1"), Points.of("30")), DeedKind.RULE_BREACH)
                                .build(),
                        breach("parking", new Worth.Fixed(Points.of("5")), DeedKind.RULE_BREACH)
                                .addCaps(new Cap(new CapGroup("parking"), Points.of("8"), PeriodKind.YEAR))
                                .build(),
                        breach("arson", new Worth.All(), DeedKind.OFFENCE).build()),
                new Terms(
                        Points.of(base),
                        List.of(
                                new Terms.Decay(Optional.of(Points.of("5")), new Validity(2 * times)),
                                new Terms.Decay(Optional.empty(), new Validity(9 * times)))));
    }

    /** One step of a ladder climbed by hours within a quarter. */
    private static Item lessons(String code, String from, String points) {
        return award(
                        code,
                        new Worth.Step(new Series("lessons"), PeriodKind.QUARTER, Amount.of(from), Points.of(points)),
                        Effect.GOODS)
                .per(Per.TOTAL)
                .addCaps(new Cap(new CapGroup("lessons"), Points.of("9"), PeriodKind.YEAR))
                .validity(new Validity(3))
                .standingValidity(new Validity(6))
                .build();
    }

    private static Item.Builder award(String code, Worth worth, Effect effect) {
        return item(code, worth, Direction.AWARD, DeedKind.ENVIRONMENT, effect);
    }

    private static Item.Builder breach(String code, Worth worth, DeedKind kind) {
        return item(code, worth, Direction.DEDUCTION, kind, Effect.HONOUR);
    }

    private static Item.Builder item(String code, Worth worth, Direction direction, DeedKind kind, Effect effect) {
        return Item.builder()
                .itemCode(new ItemCode(code))
                .category("公共参与")
                .title(code)
                .direction(direction)
                .worth(worth)
                .classification(new Classification(kind, effect, Bearer.PERSON, CLERK));
    }
}
