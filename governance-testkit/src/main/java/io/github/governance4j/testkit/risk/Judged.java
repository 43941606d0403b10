package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.risk.Assessed;
import io.github.governance4j.core.risk.Change;
import io.github.governance4j.core.risk.Contribution;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Tier;
import io.github.governance4j.core.risk.Treated;
import java.util.List;
import java.util.Optional;

/**
 * What an assessor says, as plain values, so that one of your own can be put under the laws.
 *
 * @param verdict score and tier; empty if it does not assess
 * @param contributions each indicator's part of the score, largest first; empty if it does not assess
 * @param missing what was missing and what was done about it
 * @param nearest the smallest change that alters the tier
 */
public record Judged(
        Optional<Verdict> verdict, List<Contribution> contributions, List<Treated> missing, Optional<Change> nearest) {
    /**
     * A score and its tier.
     *
     * @param score the score
     * @param tier the tier
     */
    public record Verdict(Quantity score, Tier tier) {}

    /**
     * {@return what the library's own answer says}
     *
     * @param assessed the answer
     */
    public static Judged of(Assessed assessed) {
        return assessed.fold(
                made -> new Judged(
                        Optional.of(new Verdict(made.score(), made.tier())),
                        made.contributions(),
                        made.missing(),
                        made.nearest()),
                lacking -> new Judged(Optional.empty(), List.of(), lacking.missing(), Optional.empty()));
    }

    /**
     * {@return the same with another score}
     *
     * @param score the score
     */
    public Judged scored(Quantity score) {
        return new Judged(verdict.map(one -> new Verdict(score, one.tier())), contributions, missing, nearest);
    }
}
