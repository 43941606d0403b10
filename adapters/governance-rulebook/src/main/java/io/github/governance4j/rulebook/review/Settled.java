package io.github.governance4j.rulebook.review;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.explain.Phrasebook;
import io.github.governance4j.core.rights.review.Bar;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import java.util.Optional;

/**
 * What people have decided about an item.
 *
 * @param as how a named person classified it; empty if nobody did
 * @param leftOut whether somebody left it out by hand
 */
public record Settled(Optional<Classification> as, boolean leftOut) {
    /** Nothing. */
    public static final Settled NOT = new Settled(Optional.empty(), false);

    /**
     * {@return whether that settles what stands in the way} Leaving it out settles everything. What is blocked nobody can put in force;
     * what needs a finding is settled as an offence, which counts only with one; what is doubtful, by whoever classifies it.
     *
     * @param bar what stands in the way
     */
    boolean settles(Bar bar) {
        return leftOut
                || switch (bar) {
                    case BLOCKED -> false;
                    case NEEDS_FINDING ->
                        as.filter(kind -> kind.kind() == DeedKind.OFFENCE).isPresent();
                    case DOUBTFUL -> as.isPresent();
                };
    }

    /** The sentence that says who settled it. */
    String said(Language language) {
        String key = leftOut ? "review.left-out" : "review.classified";
        return Phrasebook.installed()
                .phrase(key, language)
                .map(phrase -> Phrasebook.fill(
                        phrase,
                        hole -> as.map(kind -> hole.equals("by") ? kind.by().value() : word(kind.kind(), language))))
                .orElse(key);
    }

    private static String word(DeedKind kind, Language language) {
        return Phrasebook.installed().phrase("kind." + kind.name(), language).orElse(kind.name());
    }
}
