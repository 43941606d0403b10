package io.github.governance4j.testkit.rights.review;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.review.Reviewed;
import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Effect;
import io.github.governance4j.core.rulebook.Reviewable;
import io.github.governance4j.core.rulebook.Sign;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.testkit.claim.Claim;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a flag keeps out of force, whoever classifies the rule and however it was built (生效通则). Part of {@link ReviewLaws}. */
public interface ForceLaws extends ReviewUnderTest {
    /** Who classifies. */
    PersonId CLERK = new PersonId("clerk");

    /**
     * A blocked rule is never in force: not under any kind, effect or bearer, and not as the other direction had it.
     *
     * @param rule a rule
     */
    @Property(tries = 300)
    default void a_blocked_rule_is_never_in_force_however_it_is_built(@ForAll("rules") Reviewable rule) {
        for (DeedKind kind : DeedKind.values()) {
            Item item = built(rule, kind);
            Reviewed reviewed = reviewed(item);
            Claim.holds(
                    !reviewed.isBlocked() || !isInForce(item),
                    () -> "a blocked rule is in force: <" + item.title() + "> as " + kind + ", " + reviewed.flags());
        }
    }

    /**
     * What only an authority may find is in force as an offence, so that every deduction needs the finding, and as nothing else.
     *
     * @param rule a rule
     */
    @Property(tries = 300)
    default void what_needs_a_finding_is_in_force_only_as_an_offence(@ForAll("rules") Reviewable rule) {
        for (DeedKind kind : DeedKind.values()) {
            Item item = built(rule, kind);
            Claim.holds(
                    kind == DeedKind.OFFENCE || !reviewed(item).needsFinding() || !isInForce(item),
                    () -> "in force without a finding: <" + item.title() + "> as " + kind);
        }
    }

    /**
     * Nothing is in force that nobody classified.
     *
     * @param rule a rule
     */
    @Property(tries = 100)
    default void nothing_is_in_force_that_nobody_classified(@ForAll("rules") Reviewable rule) {
        Item item = unclassified(rule).build();
        Claim.holds(!isInForce(item), () -> "in force although nobody classified it: <" + item.title() + ">");
    }

    private static Item built(Reviewable rule, DeedKind kind) {
        return unclassified(rule)
                .classification(new Classification(kind, Effect.HONOUR, Bearer.PERSON, CLERK))
                .build();
    }

    private static Item.Builder unclassified(Reviewable rule) {
        Item.Builder item = Item.builder()
                .itemCode(new ItemCode(rule.code().isEmpty() ? "T001" : rule.code()))
                .category(rule.category())
                .title(rule.title())
                .direction(rule.sign() == Sign.AWARD ? Direction.AWARD : Direction.DEDUCTION)
                .worth(worth(rule))
                .evidence(rule.evidence());
        return item;
    }

    private static Worth worth(Reviewable rule) {
        return new Worth.Fixed(rule.magnitude()
                .filter(size -> size.hundredths() > 0 && size.hundredths() <= Worth.MOST.hundredths())
                .map(size -> Points.ofHundredths(size.hundredths()))
                .orElse(Points.of("1")));
    }
}
