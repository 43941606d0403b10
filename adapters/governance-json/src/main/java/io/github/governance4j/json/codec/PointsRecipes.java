package io.github.governance4j.json.codec;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.HouseholdId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Ruling;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.claim.ClaimId;
import io.github.governance4j.points.claim.Declaration;
import io.github.governance4j.points.claim.Exhibit;
import io.github.governance4j.points.ledger.Deduction;
import io.github.governance4j.points.ledger.Hearing;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.points.scoring.Score;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Claims and ledgers. */
final class PointsRecipes {
    private PointsRecipes() {}

    static void addTo(Recipes to) {
        to.add(Points.class, "hundredths", parts -> Points.ofHundredths(parts.number()));
        to.add(
                Score.class,
                "item edition earned granted lost redeemable counted lastDay standingLastDay",
                PointsRecipes::score);
        to.add(Deduction.class, "item edition on points counted lastDay hearing ruling", PointsRecipes::deduction);
        to.add(
                Hearing.class,
                "recordedBy noticed repliesThrough decidedBy words family finding claim",
                PointsRecipes::hearing);
        to.add(
                Declaration.class,
                "claim account deed done household family area exhibits words",
                PointsRecipes::declaration);
    }

    private static Score score(Parts parts) {
        return Score.builder()
                .item(parts.next(ItemCode.class))
                .edition(parts.next(EditionId.class))
                .earned(parts.number())
                .granted(parts.next(Points.class))
                .lost(parts.next(Points.class))
                .redeemable(parts.flag())
                .counted(parts.list(Counted.class))
                .lastDay(parts.maybeNumber())
                .standingLastDay(parts.maybeNumber())
                .build();
    }

    private static Deduction deduction(Parts parts) {
        return Deduction.builder()
                .item(parts.next(ItemCode.class))
                .edition(parts.next(EditionId.class))
                .on(parts.number())
                .points(parts.next(Points.class))
                .counted(parts.list(Counted.class))
                .lastDay(parts.number())
                .hearing(parts.next(Hearing.class))
                .ruling(parts.next(Ruling.class))
                .build();
    }

    private static Hearing hearing(Parts parts) {
        Hearing.Builder hearing = Hearing.builder()
                .recordedBy(parts.next(PersonId.class))
                .noticed(parts.next(LocalDate.class))
                .repliesThrough(parts.next(LocalDate.class))
                .decidedBy(parts.next(PersonId.class))
                .words(parts.next(String.class))
                .addAllFamily(parts.set(PersonId.class))
                .finding(parts.maybe(String.class));
        parts.ifThere(StreamId.class, hearing::claim);
        return hearing.build();
    }

    private static Declaration declaration(Parts parts) {
        Declaration.Builder declaration = Declaration.of(parts.next(ClaimId.class))
                .account(parts.next(StreamId.class))
                .deed(parts.next(Deed.class))
                .done(parts.next(LocalDateTime.class));
        parts.ifThere(HouseholdId.class, declaration::household);
        return declaration
                .family(parts.set(PersonId.class))
                .area(parts.next(AreaId.class))
                .exhibits(parts.list(Exhibit.class))
                .words(parts.next(String.class))
                .build();
    }
}
