package io.github.governance4j.core.risk;

import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;

/** The rules that speak in assessments. Ranges are written as a rulebook writes them, {@code >160 <=320}; ranks tell which of two tiers is higher. */
final class RiskRules {
    static final Rule ASSESSED = Rule.of(
            "risk.assessed",
            Slot.id("model"),
            Slot.code("model-kind"),
            Slot.id("scheme"),
            Slot.quantity("score"),
            Slot.id("tier"));
    static final Rule ASSESSED_BY_EDITION = Rule.of(
            "risk.assessed-by-edition",
            Slot.id("model"),
            Slot.id("edition"),
            Slot.code("model-kind"),
            Slot.id("scheme"),
            Slot.quantity("score"),
            Slot.id("tier"));
    static final Rule NOT_ASSESSED = Rule.of("risk.not-assessed", Slot.id("model"), Slot.count("needed"));

    static final Rule WEIGHED = Rule.of(
            "risk.weighed",
            Slot.id("indicator"),
            Slot.text("title"),
            Slot.quantity("value"),
            Slot.text("range"),
            Slot.count("weight"),
            Slot.quantity("points"),
            Slot.quantity("contribution"));
    static final Rule FACTOR = Rule.of(
            "risk.factor",
            Slot.id("indicator"),
            Slot.text("title"),
            Slot.quantity("value"),
            Slot.quantity("least-bad"),
            Slot.quantity("contribution"));
    static final Rule STEP = Rule.of(
            "risk.step",
            Slot.id("indicator"),
            Slot.text("title"),
            Slot.quantity("value"),
            Slot.text("range"),
            Slot.quantity("step"),
            Slot.quantity("lowest-step"),
            Slot.quantity("contribution"));
    static final Rule REACHED = Rule.of(
            "risk.reached",
            Slot.id("indicator"),
            Slot.text("title"),
            Slot.quantity("value"),
            Slot.text("range"),
            Slot.id("tier"),
            Slot.count("above-lowest"),
            Slot.quantity("contribution"));

    static final Rule GRADE =
            Rule.of("risk.grade", Slot.quantity("score"), Slot.text("range"), Slot.id("tier"), Slot.count("rank"));
    static final Rule CELL = Rule.of(
            "risk.cell", Slot.quantity("likelihood"), Slot.quantity("severity"), Slot.id("tier"), Slot.count("rank"));
    static final Rule HIGHEST = Rule.of("risk.highest", Slot.count("above-lowest"), Slot.id("tier"));
    static final Rule FLOOR = Rule.of(
            "risk.floor",
            Slot.id("indicator"),
            Slot.text("title"),
            Slot.quantity("value"),
            Slot.text("range"),
            Slot.id("tier"),
            Slot.count("rank"));
    static final Rule MISSING =
            Rule.of("risk.missing", Slot.id("indicator"), Slot.text("title"), Slot.code("treatment"));
    static final Rule TAKEN = Rule.of(
            "risk.taken", Slot.id("indicator"), Slot.text("title"), Slot.code("treatment"), Slot.quantity("value"));
    static final Rule NEAREST = Rule.of(
            "risk.nearest",
            Slot.id("indicator"),
            Slot.text("title"),
            Slot.quantity("from"),
            Slot.quantity("to"),
            Slot.id("tier"));
    static final Rule NO_NEAREST = Rule.of("risk.no-nearest", Slot.count("indicators"));

    private RiskRules() {}
}
