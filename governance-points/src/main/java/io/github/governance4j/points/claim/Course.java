package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.core.rights.Ruling;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.claim.flow.ClaimLimits;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.points.claim.flow.Flow;
import io.github.governance4j.points.claim.flow.Step;
import io.github.governance4j.points.claim.flow.StepId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The way of a claim while one command is decided: facts are added, and each is seen by what follows (办理进程). Used once. */
final class Course {
    /** How often something is looked at again before that is done only once a year. */
    static final long OFTEN = 12;

    private final Book book;
    private final List<ClaimFact> facts = new ArrayList<>();
    private final List<Explanation> why = new ArrayList<>();
    private Claim claim;

    Course(Claim claim, Book book) {
        this.claim = claim;
        this.book = book;
    }

    Book book() {
        return book;
    }

    Claim claim() {
        return claim;
    }

    Held held() {
        return claim.held();
    }

    Held.Case declared() {
        return held().declared().orElseThrow(() -> new IllegalStateException("nothing was declared"));
    }

    List<ClaimFact> facts() {
        return facts;
    }

    List<Explanation> why() {
        return why;
    }

    void add(ClaimFact fact) {
        facts.add(fact);
        claim = Evolving.after(claim, fact);
    }

    void because(Explanation finding) {
        why.add(finding);
    }

    /** The edition the claim keeps, if it is at hand. */
    Optional<Edition<ClaimRules>> edition() {
        return held().declared()
                .flatMap(made -> book.rules().byId(made.edition()))
                .filter(found -> found.rules().flow(declared().flow()).isPresent());
    }

    ClaimRules rules() {
        return edition().orElseThrow().rules();
    }

    Flow flow() {
        return rules().flow(declared().flow()).orElseThrow();
    }

    /** The step the claim stands at. */
    Step step() {
        return flow().step(held().stand().orElseThrow().step()).orElseThrow();
    }

    /** It stands at a step from now on; what comes about there at once does. */
    void reach(Step step, LocalDateTime at) {
        Optional<Deadline> until = step.when().from(at, book.calendar());
        LocalDateTime due = later(at, Ahead.due(step, until, at));
        Finding reached = ClaimWhy.REACHED
                .says(true)
                .id(step.id().value())
                .code(step.kind())
                .code(step.silence().kind());
        reached.moment(due);
        until.ifPresent(limit -> reached.because(limit.explanation()));
        because(reached.build());
        add(new StepFact.StepReached(at, step.id(), step.kind(), step.silence(), until, due));
        switch (step.kind()) {
            case PLACE -> Placing.ask(this, at);
            case ENTRY -> {
                if (until.isEmpty() && Entering.canBeEntered(this)) {
                    Entering.enter(this, at, at, Entering.lastPost(held()));
                }
            }
            default -> {}
        }
    }

    /** It goes on from a step that nobody passed. */
    void leave(LocalDateTime at, Left because) {
        StepId step = held().stand().orElseThrow().step();
        add(new StepFact.StepLeft(at, step, because));
        next(step, at);
    }

    void next(StepId step, LocalDateTime at) {
        flow().after(step).ifPresent(after -> reach(after, at));
    }

    /** A claim is declined with grounds and notice; a deduction case is dropped. */
    void end(Ending ending) {
        Optional<StepId> step = held().stand().map(Held.Stand::step);
        Direction direction = declared().judged().direction();
        because(ClaimWhy.ENDS
                .says(true)
                .code(ending.ground())
                .code(direction)
                .because(ending.evidence())
                .build());
        if (direction == Direction.DEDUCTION) {
            add(new EndFact.CaseDropped(ending.at(), ending.ground(), step, ending.by(), ending.words()));
        } else {
            add(new EndFact.ClaimDeclined(
                    ending.at(), ending.decision(), ending.ground(), step, ending.together(), ruling(ending)));
        }
        Placing.release(this, ending.at());
    }

    private Ruling ruling(Ending ending) {
        ObjectionRules objections = rules().objections();
        Set<PersonId> to = new TreeSet<>(Set.of(declared().declaration().deed().member()));
        if (declared().by() instanceof Actor.Party party) {
            to.add(party.person());
        }
        Notice notice = objections.notice(to, ending.told(), book.calendar());
        notice.objection().ifPresent(until -> because(until.explanation()));
        Grounds grounds = new Grounds(
                declared().edition(), ending.evidence().code(), ending.evidence(), ending.by(), ending.words());
        return new Ruling(
                grounds,
                notice,
                notice.objection().map(Deadline::lastDay).orElse(ending.told().toLocalDate()),
                objections);
    }

    /** Why a claim ends without an entry, who says so, when they did and when those it concerns could know. */
    record Ending(
            DeclineGround ground,
            CommandId decision,
            LocalDateTime at,
            LocalDateTime told,
            Actor by,
            Set<PersonId> together,
            String words,
            Explanation evidence) {
        /** What nobody decided. */
        static Ending byItself(DeclineGround ground, CommandId decision, LocalDateTime at, Explanation evidence) {
            return new Ending(ground, decision, at, at, new Actor.Timer(), Set.of(), "", evidence);
        }
    }

    /** When something that was asked or missed is looked at again: after a month, when it happened often after a year. */
    Deadline again(LocalDateTime at, long times) {
        TimeLimit limit = times >= OFTEN ? ClaimLimits.AGAIN_LATE : ClaimLimits.AGAIN;
        return limit.deadline(at, book.calendar());
    }

    /** Until when other books answer: as the rules say the first time, then ever later. */
    Deadline answerBy(LocalDateTime at, long times) {
        return times == 1 ? rules().answerWithin().deadline(at, book.calendar()) : again(at, times);
    }

    static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDateTime latest(LocalDateTime at, Held held) {
        return held.lastAct().map(last -> later(last, at)).orElse(at);
    }
}
