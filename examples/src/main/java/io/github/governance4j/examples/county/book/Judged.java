package io.github.governance4j.examples.county.book;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.examples.county.deeds.Entry;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.scoring.Score;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A deed and what was decided on it (办结登记). */
public final class Judged {
    private static final Set<String> CAPS = Set.of("points.cap", "points.cap.life", "points.cap.member");

    private final Entry entry;
    private final Decision<LedgerFact, PointsRefusal> decision;
    private final Optional<LocalDateTime> due;
    private final Optional<Score> score;
    private final Points granted;
    private final Points lost;
    private final List<Explanation> boundCaps;

    /**
     * A decided deed.
     *
     * @param entry the deed
     * @param decision accepted or refused, with its reason
     * @param due when the account next has something to do by itself, after this decision
     */
    public Judged(Entry entry, Decision<LedgerFact, PointsRefusal> decision, Optional<LocalDateTime> due) {
        this.entry = entry;
        this.decision = decision;
        this.due = due;
        this.score = score(decision.facts());
        this.granted = score.map(Score::granted).orElse(Points.ZERO);
        this.lost = score.map(Score::lost).orElse(Points.ZERO);
        // Read only where a cap left something over: reading has the explanation written, and most deeds lose nothing.
        this.boundCaps = lost.isPositive() ? boundCaps(decision.explanation()) : List.of();
    }

    private static Optional<Score> score(List<LedgerFact> facts) {
        for (LedgerFact fact : facts) {
            if (fact instanceof LedgerFact.DeedScored scored) {
                return Optional.of(scored.score());
            }
        }
        return Optional.empty();
    }

    private static List<Explanation> boundCaps(Explanation why) {
        List<Explanation> bound = new ArrayList<>(0);
        for (Explanation finding : why.because()) {
            if (!finding.holds() && CAPS.contains(finding.code())) {
                bound.add(finding);
            }
        }
        return bound;
    }

    /** {@return the deed} */
    public Entry entry() {
        return entry;
    }

    /** {@return accepted or refused, with its reason} */
    public Decision<LedgerFact, PointsRefusal> decision() {
        return decision;
    }

    /** {@return when the account next has something to do by itself, after this decision} */
    public Optional<LocalDateTime> due() {
        return due;
    }

    /** {@return what it came to; empty if it was refused} */
    public Optional<Score> score() {
        return score;
    }

    /** {@return accepted, declined or refused} */
    public Verdict verdict() {
        return !decision.isAccepted() ? Verdict.REFUSED : granted.isPositive() ? Verdict.ACCEPTED : Verdict.DECLINED;
    }

    /** {@return what counts} */
    public Points granted() {
        return granted;
    }

    /** {@return what caps left over} */
    public Points lost() {
        return lost;
    }

    /**
     * {@return one stable word for why: the refusal, the cap that left most over, what made a deed worth nothing, or the rule that scored
     * it}
     */
    public String code() {
        return decision.fold(
                ok -> rule(ok.explanation()).code(), no -> no.reason().name());
    }

    private Explanation rule(Explanation why) {
        if (!boundCaps.isEmpty()) {
            // Among equals the first: max alone would take the last.
            return boundCaps.stream()
                    .reduce((one, other) -> lost(other) > lost(one) ? other : one)
                    .orElse(why);
        }
        return verdict() == Verdict.DECLINED
                ? why.because().stream()
                        .filter(finding -> finding.code().startsWith("points.worth"))
                        .findFirst()
                        .orElse(why)
                : why;
    }

    private static long lost(Explanation cap) {
        return cap.fact("lost").number();
    }

    /** {@return the findings of the caps that left something over} */
    public List<Explanation> boundCaps() {
        return boundCaps;
    }
}
