package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.Standing;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.MediatorId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A dispute as it goes on within one decision: the facts so far, how it stands after them, and why (推进). Used once. */
final class Progress {
    private final Office office;
    private final List<CourseFact> facts = new ArrayList<>(4);
    private final List<Explanation> why = new ArrayList<>(4);
    private Held held;

    Progress(Held held, Office office) {
        this.held = held;
        this.office = office;
    }

    Office office() {
        return office;
    }

    /** How it stands now. */
    Held held() {
        return held;
    }

    List<CourseFact> facts() {
        return facts;
    }

    List<Explanation> why() {
        return why;
    }

    void add(CourseFact fact) {
        facts.add(fact);
        held = Evolving.after(office.climbing(), held, fact);
    }

    void because(Explanation reason) {
        why.add(reason);
    }

    /** A limit of its track from a moment on, and why until then. */
    Deadline until(CourseLimit which, TimeLimit limit, LocalDateTime from) {
        Deadline until = office.deadline(limit, from);
        because(CourseWhy.UNTIL
                .says(true)
                .code(which)
                .moment(until.closes())
                .because(until.explanation())
                .build());
        return until;
    }

    /**
     * Ends it. What was settled in part and then failed, or ran out of time or tries, is settled in part. Every end without an agreement on
     * everything carries the notice.
     */
    void end(EndKind how, EndCause cause, LocalDateTime at) {
        boolean ranOut = how == EndKind.FAILED || how == EndKind.LIMIT_PASSED || how == EndKind.TRIES_USED;
        EndKind kind = ranOut && !held.settled.isEmpty() ? EndKind.SETTLED_IN_PART : how;
        because(CourseWhy.ENDS
                .says(true)
                .code(kind)
                .count(held.settled.size())
                .count(held.openIssues().size())
                .build());
        Optional<RemediesNotice> notice = Optional.empty();
        if (kind != EndKind.SETTLED) {
            Set<Remedy> remedies = office.remedies(held);
            Finding told = CourseWhy.REMEDIES.says(true).count(held.parties().size());
            remedies.forEach(remedy ->
                    told.because(CourseWhy.REMEDY.says(true).code(remedy).build()));
            because(told.build());
            notice = Optional.of(new RemediesNotice(held.parties(), remedies));
        }
        add(new CourseFact.Ended(at, kind, cause, notice));
    }

    /** Drops the draft; mediation goes on, at another level where it went up meanwhile. */
    void drop(DroppedWhy why, LocalDateTime at) {
        add(new AgreementFact.Dropped(at, why));
        consentAnew(at);
    }

    /** Asks for new consent where it went up while a draft was there. */
    void consentAnew(LocalDateTime at) {
        BodyId body = held.bodyAbove;
        if (body != null) {
            add(new CourseFact.WentUp(at, held.climb.rung(), body, Optional.of(consentBy(at))));
        }
    }

    /** The mediator goes: a session being held ends, a draft falls, and somebody else is to be found. */
    void release(MediatorId mediator, ReleasedWhy why, LocalDateTime at) {
        boolean isTheOne = mediator.equals(held.mediator);
        if (isTheOne && held.session != null) {
            add(new SessionFact.SessionClosed(at, held.session, SessionOutcome.CONTINUES, Set.of()));
        }
        if (isTheOne && held.draft != null) {
            drop(DroppedWhy.MEDIATOR_GONE, at);
        }
        if (isTheOne && held.mediator == null && !why.isForGood()) {
            return; // It went up while the draft was there; the mediator went with the level.
        }
        boolean byOffice = held.chosenHow != ChosenHow.JOINTLY;
        Deadline next = byOffice
                ? until(CourseLimit.ASSIGN, office.limits(held).assign(), at)
                : until(CourseLimit.CHOOSE, office.limits(held).choose(), at);
        add(new ChoosingFact.MediatorReleased(at, mediator, why, next, byOffice));
    }

    private Deadline consentBy(LocalDateTime at) {
        return until(CourseLimit.CONSENT, office.limits(held).consent(), at);
    }

    /** Records what the ladder decided, and what follows: another level, or the end. */
    void climb(Decision<LadderFact, LadderRefusal> decision, LocalDateTime at) {
        int before = held.climb.rung();
        for (LadderFact fact : decision.facts()) {
            add(new CourseFact.OnLadder(fact.at(), fact));
        }
        if (held.stage.hasEnded()) {
            return;
        }
        if (held.climb.status() == Standing.EXHAUSTED) {
            end(EndKind.TRIES_USED, EndCause.byItself(), at);
        } else if (before != 0 && held.climb.rung() != before) {
            wentUp(at);
        }
    }

    private void wentUp(LocalDateTime at) {
        Optional<BodyId> body = office.bodyOf(held, at.toLocalDate());
        if (body.isEmpty()) {
            return; // Nobody has taken it up yet.
        }
        because(CourseWhy.WENT_UP
                .says(true)
                .count(held.climb.rung())
                .id(body.get().value())
                .build());
        if (held.session != null) {
            add(new SessionFact.SessionClosed(at, held.session, SessionOutcome.CONTINUES, Set.of()));
        }
        Optional<Deadline> consentBy = held.draft == null ? Optional.of(consentBy(at)) : Optional.empty();
        add(new CourseFact.WentUp(at, held.climb.rung(), body.get(), consentBy));
    }

    /** Asks the ladder. */
    Decision<LadderFact, LadderRefusal> ask(LadderCommand command) {
        return office.climbing().decide(command, held.climb);
    }

    /** Tells the ladder of an end it would not have come to by itself; what it refuses is of no consequence. */
    void tellLadder(LadderCommand command) {
        if (held.climb.status() == Standing.OPEN) {
            ask(command).facts().forEach(fact -> add(new CourseFact.OnLadder(fact.at(), fact)));
        }
    }

    /** What a refusal of the ladder means here. */
    static CourseRefusal refusal(LadderRefusal reason) {
        return switch (reason) {
            case NO_TRIES_LEFT -> CourseRefusal.NO_TRIES_LEFT;
            case NO_WAY_UP -> CourseRefusal.NO_WAY_UP;
            case CONSENT_MISSING -> CourseRefusal.CONSENT_MISSING;
            default -> CourseRefusal.LADDER_REFUSES;
        };
    }
}
