package io.github.governance4j.core.ladder;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.time.ExtensionRule;
import io.github.governance4j.core.time.TimeLimit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How an analysis is said: what it came to, what is wrong, and the rungs both were read from (分析说明). */
final class AnalysisRules {
    static final Rule ANALYSIS =
            Rule.of("ladder.analysis", Slot.id("ladder"), Slot.text("source"), Slot.count("rungs"));
    static final Rule TRIES = Rule.of("ladder.analysis.max-tries", Slot.count("most"));
    static final Rule TRIES_OPEN = Rule.of("ladder.analysis.max-tries-open");
    static final Rule TO_TOP = Rule.of("ladder.analysis.to-top", Slot.count("amount"), Slot.code("unit"));
    static final Rule TO_TOP_OPEN = Rule.of("ladder.analysis.to-top-open");
    static final Rule TO_END = Rule.of("ladder.analysis.to-end", Slot.count("amount"), Slot.code("unit"));
    static final Rule TO_END_OPEN = Rule.of("ladder.analysis.to-end-open");

    static final Rule DEAD_END = Rule.of("ladder.analysis.dead-end", Slot.count("rung"));
    static final Rule WITHOUT_EXIT = Rule.of("ladder.analysis.without-exit", Slot.count("rung"));
    static final Rule UNOWNED = Rule.of("ladder.analysis.unowned", Slot.count("rung"));
    static final Rule UNREACHABLE = Rule.of("ladder.analysis.unreachable", Slot.count("rung"));
    static final Rule OVER_CEILING = Rule.of("ladder.analysis.over-ceiling", Slot.count("rung"));
    static final Rule INCOMPARABLE = Rule.of("ladder.analysis.incomparable", Slot.count("rung"));

    static final Rule RUNG = Rule.of("ladder.analysis.rung", Slot.count("rung"), Slot.text("level"));
    static final Rule ROLE = Rule.of("ladder.analysis.role", Slot.id("role"), Slot.flag("held"));
    static final Rule RUNG_TRIES = Rule.of("ladder.analysis.tries", Slot.count("most"));
    static final Rule LIMIT =
            Rule.of("ladder.analysis.limit", Slot.count("amount"), Slot.code("unit"), Slot.text("source"));
    static final Rule EXTENSION =
            Rule.of("ladder.analysis.extension", Slot.flag("limited"), Slot.count("most"), Slot.code("unit"));
    static final Rule WINDOW = Rule.of("ladder.analysis.window", Slot.count("amount"), Slot.code("unit"));
    static final Rule RETURNS = Rule.of("ladder.analysis.returns", Slot.count("amount"), Slot.code("unit"));
    static final Rule MOVE = Rule.of("ladder.analysis.move", Slot.code("trigger"), Slot.count("to"));
    static final Rule EXIT = Rule.of("ladder.analysis.exit", Slot.code("remedy"));
    static final Rule NO_EXIT = Rule.of("ladder.analysis.no-exit");
    static final Rule CEILING =
            Rule.of("ladder.analysis.ceiling", Slot.count("most"), Slot.code("unit"), Slot.text("source"));

    private AnalysisRules() {}

    static Explanation explain(LadderAnalysis analysis, Predicate<RoleId> held) {
        Ladder ladder = analysis.ladder();
        boolean isSound = analysis.deadEnds().isEmpty()
                && analysis.withoutExit().isEmpty()
                && analysis.unowned().isEmpty()
                && analysis.unreachable().isEmpty()
                && analysis.overCeiling().isEmpty()
                && analysis.incomparable().isEmpty();
        Finding all = ANALYSIS.says(isSound)
                .id(ladder.id().value())
                .text(ladder.source())
                .count(ladder.rungs().size());
        all.because(
                analysis.maxTries().isPresent()
                        ? TRIES.says(true)
                                .count(analysis.maxTries().getAsLong())
                                .build()
                        : TRIES_OPEN.says(true).build());
        spans(all, analysis.longestToTop(), TO_TOP, TO_TOP_OPEN);
        spans(all, analysis.longestToEnd(), TO_END, TO_END_OPEN);
        each(all, analysis.deadEnds(), DEAD_END);
        each(all, analysis.withoutExit(), WITHOUT_EXIT);
        each(all, analysis.unowned(), UNOWNED);
        each(all, analysis.unreachable(), UNREACHABLE);
        each(all, analysis.overCeiling(), OVER_CEILING);
        each(all, analysis.incomparable(), INCOMPARABLE);
        for (Rung rung : ladder.rungs()) {
            all.because(rung(rung, ladder, held));
        }
        return all.build();
    }

    private static void spans(Finding all, Optional<List<Span>> spans, Rule some, Rule open) {
        if (spans.isEmpty()) {
            all.because(open.says(true).build());
            return;
        }
        for (Span span : spans.get()) {
            all.because(some.says(true).count(span.amount()).code(span.unit()).build());
        }
    }

    private static void each(Finding all, List<Integer> orders, Rule rule) {
        for (int order : orders) {
            all.because(rule.says(false).count(order).build());
        }
    }

    private static Explanation rung(Rung rung, Ladder ladder, Predicate<RoleId> held) {
        Finding finding = RUNG.says(true).count(rung.order()).text(rung.level());
        rung.role().ifPresent(role -> {
            boolean isHeld = held.test(role);
            finding.because(ROLE.says(isHeld).id(role.value()).flag(isHeld).build());
        });
        rung.tries()
                .ifPresent(most ->
                        finding.because(RUNG_TRIES.says(true).count(most).build()));
        rung.limit().ifPresent(limit -> limit(finding, limit));
        rung.window().ifPresent(window -> finding.because(amount(WINDOW, window)));
        rung.returns().ifPresent(returns -> finding.because(amount(RETURNS, returns)));
        for (Move move : rung.moves()) {
            finding.because(MOVE.says(ladder.rung(move.to()).isPresent())
                    .code(move.on())
                    .count(move.to())
                    .build());
        }
        if (rung.exits().isEmpty()) {
            finding.because(NO_EXIT.says(false).build());
        }
        rung.exits().stream()
                .sorted()
                .forEach(remedy -> finding.because(EXIT.says(true).code(remedy).build()));
        rung.ceiling()
                .ifPresent(ceiling -> finding.because(CEILING.says(CeilingFit.of(rung) == CeilingFit.WITHIN)
                        .count(ceiling.amount())
                        .code(ceiling.unit())
                        .text(ceiling.source())
                        .build()));
        return finding.build();
    }

    private static void limit(Finding finding, TimeLimit limit) {
        finding.because(LIMIT.says(true)
                .count(limit.amount())
                .code(limit.unit())
                .text(limit.source())
                .build());
        if (limit.extension().isPresent()) {
            ExtensionRule extension = limit.extension().get();
            finding.because(EXTENSION
                    .says(extension.ceiling().isPresent())
                    .flag(extension.ceiling().isPresent())
                    .count(extension.ceiling().orElse(0))
                    .code(extension.unit())
                    .build());
        }
    }

    private static Explanation amount(Rule rule, TimeLimit limit) {
        return rule.says(true).count(limit.amount()).code(limit.unit()).build();
    }
}
