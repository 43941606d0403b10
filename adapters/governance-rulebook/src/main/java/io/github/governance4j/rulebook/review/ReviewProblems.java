package io.github.governance4j.rulebook.review;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.explain.Phrasebook;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.core.rights.review.Flag;
import io.github.governance4j.core.rights.review.Proposal;
import io.github.governance4j.core.rights.review.Spot;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of a review as problems. Built by hand, since why something is a line takes longer to say than other values may. */
final class ReviewProblems {
    /** As many words as a sentence can bear. */
    private static final int MOST_WORDS = 5;

    /** As much of a rule as a sentence can bear. */
    private static final int MOST_CHARACTERS = 40;

    private ReviewProblems() {}

    /** A flag on a rule of these words; a settled one is only worth knowing. */
    static Problem of(Flag flag, String title, Position at, Optional<String> item, Settled settled) {
        boolean isSettled = settled.settles(flag.bar());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", firstOf(title));
        values.put("found", flag.at().words());
        for (Language language : Language.values()) {
            String in = language == Language.ZH ? "-zh" : "-en";
            values.put("why" + in, flag.line().why().in(language));
            values.put("lawful" + in, flag.line().lawful().in(language));
            values.put("settled" + in, isSettled ? settled.said(language) : "");
        }
        values.put("basis", flag.line().basis());
        return new Problem(at, flag.code(), isSettled ? Severity.INFO : flag.severity(), item, values);
    }

    /** A proposal, for whoever will classify the item. */
    static Problem of(Proposal proposal, Position at, Optional<String> item) {
        if (proposal.kind().isEmpty()) {
            return new Problem(at, "KIND_NOT_CLEAR", Severity.INFO, item, Map.of());
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put(
                "found",
                proposal.because().stream()
                        .map(Spot::words)
                        .distinct()
                        .limit(MOST_WORDS)
                        .collect(Collectors.joining("、")));
        for (Language language : Language.values()) {
            String in = language == Language.ZH ? "-zh" : "-en";
            values.put("kind" + in, word("kind", proposal.kind().get(), language));
            values.put("effect" + in, word("effect", proposal.effect(), language));
            values.put("bearer" + in, word("bearer", proposal.bearer(), language));
        }
        values.put(
                "cells",
                String.join(
                        ",",
                        proposal.kind().get().name(),
                        proposal.effect().name(),
                        proposal.bearer().name()));
        return new Problem(at, "PROPOSED_KIND", Severity.INFO, item, values);
    }

    private static String firstOf(String title) {
        return title.codePointCount(0, title.length()) <= MOST_CHARACTERS
                ? title
                : title.substring(0, title.offsetByCodePoints(0, MOST_CHARACTERS - 1)) + "…";
    }

    private static String word(String slot, Enum<?> word, Language language) {
        return Phrasebook.installed().phrase(slot + "." + word.name(), language).orElse(word.name());
    }
}
