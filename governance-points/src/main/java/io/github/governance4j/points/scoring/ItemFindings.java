package io.github.governance4j.points.scoring;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.rights.review.Bar;
import io.github.governance4j.core.rights.review.Flag;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;

/** Whether an item judges a deed or a breach, and every reason why not. */
final class ItemFindings {
    static final Rule IN_FORCE = Rule.of("points.item", Slot.id("item"), Slot.text("title"));
    static final Rule NOT_IN_FORCE = Rule.of("points.item.not-in-force", Slot.id("item"), Slot.text("title"));
    static final Rule CLASSIFIED = Rule.of(
            "points.item.classified", Slot.code("kind"), Slot.code("effect"), Slot.code("bearer"), Slot.id("by"));
    static final Rule UNCLASSIFIED = Rule.of("points.item.unclassified", Slot.id("item"));
    static final Rule SET_ASIDE = Rule.of("points.item.set-aside", Slot.code("set-aside"));
    static final Rule REWARDS_A_BREACH = Rule.of("points.item.rewards-a-breach", Slot.id("item"));
    static final Rule PUNISHES_NO_BREACH = Rule.of("points.item.punishes-no-breach", Slot.id("item"));
    static final Rule CROSSES_A_LINE =
            Rule.of("points.item.crosses-a-line", Slot.id("item"), Slot.text("line"), Slot.text("words"));
    static final Rule JUDGES_AN_OFFENCE =
            Rule.of("points.item.judges-an-offence", Slot.id("item"), Slot.text("line"), Slot.text("words"));
    static final Rule IS_DEDUCTION = Rule.of("points.item.deduction", Slot.id("item"));
    static final Rule IS_AWARD = Rule.of("points.item.award", Slot.id("item"));

    private ItemFindings() {}

    /** Whether deeds are scored under an item. */
    static Explanation scored(Item item) {
        Finding finding = finding(item, item.isScored());
        if (item.direction() == Direction.DEDUCTION) {
            finding.because(IS_DEDUCTION.says(false).id(item.code()).build());
        }
        return finding.build();
    }

    /** Whether an item can take away. */
    static Explanation deducts(Item item) {
        Finding finding = finding(item, item.isInForce() && item.direction() == Direction.DEDUCTION);
        if (item.direction() == Direction.AWARD) {
            finding.because(IS_AWARD.says(false).id(item.code()).build());
        }
        return finding.build();
    }

    private static Finding finding(Item item, boolean holds) {
        Finding finding =
                (holds ? IN_FORCE : NOT_IN_FORCE).says(holds).id(item.code()).text(item.title());
        finding.because(item.classification()
                .map(ItemFindings::classified)
                .orElseGet(() -> UNCLASSIFIED.says(false).id(item.code()).build()));
        item.setAside()
                .forEach(
                        code -> finding.because(SET_ASIDE.says(false).code(code).build()));
        if (item.rewardsABreach()) {
            finding.because(REWARDS_A_BREACH.says(false).id(item.code()).build());
        }
        if (item.punishesNoBreach()) {
            finding.because(PUNISHES_NO_BREACH.says(false).id(item.code()).build());
        }
        for (Flag flag : item.reviewed().flags()) {
            if (flag.bar() == Bar.BLOCKED) {
                finding.because(flagged(CROSSES_A_LINE, item, flag));
            } else if (flag.bar() == Bar.NEEDS_FINDING && item.judgesAnOffence()) {
                finding.because(flagged(JUDGES_AN_OFFENCE, item, flag));
            }
        }
        return finding;
    }

    private static Explanation flagged(Rule rule, Item item, Flag flag) {
        return rule.says(false)
                .id(item.code())
                .text(flag.code())
                .text(flag.at().words())
                .build();
    }

    private static Explanation classified(Classification as) {
        return CLASSIFIED
                .says(true)
                .code(as.kind())
                .code(as.effect())
                .code(as.bearer())
                .id(as.by().value())
                .build();
    }
}
