package io.github.governance4j.examples.county.run;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.scoring.Score;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A deed and what was decided on it (办结登记).
 *
 * @param entry the deed
 * @param decision accepted or refused, with its reason
 * @param due when the account next has something to do by itself, after this decision
 */
record Judged(Entry entry, Decision<LedgerFact, PointsRefusal> decision, Optional<LocalDateTime> due) {
    private static final LedgerFact.Cases<Optional<Score>> SCORE = new LedgerFact.Cases<>() {
        @Override
        public Optional<Score> deedScored(LedgerFact.DeedScored fact) {
            return Optional.of(fact.score());
        }

        @Override
        public Optional<Score> lotsLapsed(LedgerFact.LotsLapsed fact) {
            return Optional.empty();
        }
    };

    Optional<Score> score() {
        return decision.facts().stream()
                .flatMap(fact -> fact.match(SCORE).stream())
                .findFirst();
    }

    Verdict verdict() {
        return decision.fold(ok -> granted().isPositive() ? Verdict.ACCEPTED : Verdict.DECLINED, no -> Verdict.REFUSED);
    }

    Points granted() {
        return score().map(Score::granted).orElse(Points.ZERO);
    }

    Points lost() {
        return score().map(Score::lost).orElse(Points.ZERO);
    }

    /** One stable word for why: the refusal, the cap that left something over, or the rule that scored it. */
    String code() {
        return decision.fold(
                ok -> cap().map(Explanation::code).orElse(ok.explanation().code()),
                no -> no.reason().name());
    }

    /** The finding of the cap that left something over. */
    Optional<Explanation> cap() {
        return decision.explanation().because().stream()
                .filter(finding -> finding.code().startsWith("points.cap") && !finding.holds())
                .findFirst();
    }
}
