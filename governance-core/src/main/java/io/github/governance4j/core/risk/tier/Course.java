package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A tier as it goes on within one decision: the facts so far, how it stands after them, and why (推进). Used once. */
final class Course {
    private final WorkCalendar calendar;
    private final List<TierFact> facts = new ArrayList<>(2);
    private final List<Explanation> why = new ArrayList<>(2);
    private Tiered tiered;

    Course(Tiered tiered, WorkCalendar calendar) {
        this.tiered = tiered;
        this.calendar = calendar;
    }

    Held held() {
        return tiered.held();
    }

    List<TierFact> facts() {
        return facts;
    }

    List<Explanation> why() {
        return why;
    }

    void add(TierFact fact) {
        facts.add(fact);
        tiered = TierEvolving.after(tiered, fact);
    }

    void because(Explanation reason) {
        why.add(reason);
    }

    /** The next thing that comes about by itself; where several do at one moment, the first of them. */
    private record Next(LocalDateTime at, Came came) {}

    static Optional<LocalDateTime> dueAt(Held held) {
        return Optional.ofNullable(next(held)).map(Next::at);
    }

    private static @Nullable Next next(Held held) {
        Next first = null;
        first = earlier(first, held.pending().map(p -> p.confirmBy().over()), Came.PROPOSAL_LAPSED);
        first = earlier(first, held.waiting().map(Confirmation::since), Came.LOWERED);
        first = earlier(first, held.standing().map(Confirmation::over), Came.LAPSED);
        first = earlier(first, held.review().map(Deadline::over), Came.REVIEW_DUE);
        first = earlier(first, held.reviewBy().map(Deadline::over), Came.REVIEW_OVERDUE);
        first = earlier(first, held.planLate() ? Optional.empty() : planOver(held), Came.PLAN_OVERDUE);
        first = earlier(first, held.objection().map(o -> o.until().over()), Came.OBJECTION_UNANSWERED);
        boolean reported = held.report().isPresent();
        first = earlier(
                first,
                held.order()
                        .filter(o -> !reported && !held.orderLate())
                        .map(o -> o.until().over()),
                Came.RECTIFICATION_OVERDUE);
        first = earlier(
                first,
                held.report()
                        .filter(r -> !held.reexaminationLate())
                        .flatMap(Held.Report::reexamineBy)
                        .map(Deadline::over),
                Came.REEXAMINATION_OVERDUE);
        if (first == null) {
            return null;
        }
        LocalDateTime at = first.at();
        return new Next(held.lastAct().filter(at::isBefore).orElse(at), first.came());
    }

    private static Optional<LocalDateTime> planOver(Held held) {
        return held.standing()
                .flatMap(Confirmation::plan)
                .map(plan -> plan.lastDay().plusDays(1).atStartOfDay());
    }

    private static @Nullable Next earlier(@Nullable Next first, Optional<LocalDateTime> at, Came came) {
        return at.isPresent() && (first == null || at.get().isBefore(first.at())) ? new Next(at.get(), came) : first;
    }

    /** Does whatever fell due up to a moment, included. */
    void catchUp(LocalDateTime until) {
        for (Next next = next(held()); next != null && !next.at().isAfter(until); next = next(held())) {
            Finding reason = TierWhy.CAME.says(true).code(next.came()).moment(next.at());
            add(fact(next, reason));
            because(reason.build());
        }
    }

    private TierFact fact(Next next, Finding reason) {
        LocalDateTime at = next.at();
        Supplier<Confirmation> standing = () -> held().standing().orElseThrow();
        return switch (next.came()) {
            case PROPOSAL_LAPSED -> new ProposalFact.ProposalLapsed(at);
            case LOWERED ->
                new EffectFact.LoweringTookEffect(at, held().waiting().orElseThrow());
            case LAPSED -> new EffectFact.TierLapsed(at, standing.get().lastDay());
            case REVIEW_DUE -> {
                Optional<Deadline> by =
                        standing.get().rhythm().flatMap(Rhythm::within).map(limit -> limit.deadline(at, calendar));
                by.ifPresent(deadline -> reason.because(until(Term.REVIEW_BY, deadline)));
                yield new EffectFact.ReviewFellDue(at, by);
            }
            case REVIEW_OVERDUE -> new EffectFact.ReviewOverdue(at);
            case PLAN_OVERDUE ->
                new EffectFact.PlanOverdue(
                        at, standing.get().plan().orElseThrow().lastDay());
            case OBJECTION_UNANSWERED -> new ObjectionFact.ObjectionUnanswered(at);
            case RECTIFICATION_OVERDUE -> new RectificationFact.RectificationOverdue(at);
            case REEXAMINATION_OVERDUE -> new RectificationFact.ReexaminationOverdue(at);
        };
    }

    static Explanation until(Term term, Deadline deadline) {
        return TierWhy.UNTIL
                .says(true)
                .code(term)
                .moment(deadline.closes())
                .because(deadline.explanation())
                .build();
    }
}
