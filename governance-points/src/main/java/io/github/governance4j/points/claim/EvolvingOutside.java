package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.PublicNotice;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.DeadlineFact;
import io.github.governance4j.points.claim.flow.StepId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds one fact of what is put up, or of what other books were asked and answered (事实累加). */
final class EvolvingOutside
        implements PostingFact.Cases<ImmutableHeld.Builder>, EntryFact.Cases<ImmutableHeld.Builder> {
    private final Held held;
    private final ImmutableHeld.Builder draft;

    EvolvingOutside(Held held) {
        this.held = held;
        this.draft = held.draft();
    }

    @Override
    public ImmutableHeld.Builder posted(PostingFact.Posted fact) {
        return draft.shown(
                        new Held.Shown(fact.step(), fact.notice(), fact.term(), List.of(), Optional.empty(), 0, false))
                .acts(act(fact.step(), fact.by(), ""));
    }

    @Override
    public ImmutableHeld.Builder postingTakenDown(PostingFact.PostingTakenDown fact) {
        return draft.shown(held.shown().map(shown -> shown.with(fact.notice())));
    }

    @Override
    public ImmutableHeld.Builder postingObjected(PostingFact.PostingObjected fact) {
        return draft.shown(held.shown().map(shown -> {
            List<PersonId> objectors = new ArrayList<>(shown.objectors());
            objectors.add(fact.by());
            return new Held.Shown(
                    shown.step(),
                    shown.notice(),
                    moved(shown.term(), fact.paused()),
                    List.copyOf(objectors),
                    shown.answerBy().or(() -> Optional.of(fact.answerBy())),
                    shown.overdue(),
                    false);
        }));
    }

    @Override
    public ImmutableHeld.Builder postingAnswered(PostingFact.PostingAnswered fact) {
        draft.acts(act(held.shown().orElseThrow().step(), fact.by(), fact.words()));
        return draft.shown(held.shown().map(shown -> {
            Deadline term = moved(shown.term(), fact.resumed());
            return new Held.Shown(
                    shown.step(),
                    through(shown.notice(), term.lastDay()),
                    term,
                    shown.objectors(),
                    Optional.empty(),
                    0,
                    false);
        }));
    }

    private static Deadline moved(Deadline term, Optional<DeadlineFact> by) {
        return by.map(term::with).orElse(term);
    }

    private static PublicNotice through(PublicNotice notice, LocalDate last) {
        LocalDate most = notice.from().plusDays(PublicNotice.MOST_DAYS - 1L);
        LocalDate through = last.isAfter(most) ? most : last;
        return through.isAfter(notice.through())
                ? new PublicNotice(
                        notice.basis(),
                        notice.spendsVillageFunds(),
                        notice.from(),
                        through,
                        notice.lines(),
                        notice.takenDown())
                : notice;
    }

    @Override
    public ImmutableHeld.Builder postingAnswerOverdue(PostingFact.PostingAnswerOverdue fact) {
        return draft.shown(held.shown()
                .map(shown -> new Held.Shown(
                        shown.step(),
                        shown.notice(),
                        shown.term(),
                        shown.objectors(),
                        Optional.of(fact.again()),
                        shown.overdue() + 1,
                        false)));
    }

    @Override
    public ImmutableHeld.Builder postingOver(PostingFact.PostingOver fact) {
        return draft.shown(held.shown()
                .map(shown -> new Held.Shown(
                        shown.step(), shown.notice(), shown.term(), shown.objectors(), Optional.empty(), 0, true)));
    }

    @Override
    public ImmutableHeld.Builder placeAsked(EntryFact.PlaceAsked fact) {
        return draft.bid(new Held.Bid(fact.bid(), fact.times(), Optional.of(fact.answerBy()), false, false));
    }

    @Override
    public ImmutableHeld.Builder placeGranted(EntryFact.PlaceGranted fact) {
        return draft.bid(held.bid().map(last -> new Held.Bid(last.bid(), last.times(), Optional.empty(), true, false)));
    }

    @Override
    public ImmutableHeld.Builder placeReleased(EntryFact.PlaceReleased fact) {
        return draft.bid(held.bid().map(last -> new Held.Bid(last.bid(), last.times(), Optional.empty(), false, true)));
    }

    @Override
    public ImmutableHeld.Builder entryAsked(EntryFact.EntryAsked fact) {
        return draft.stage(ClaimStage.ENTERING)
                .booking(fact.booking())
                .answerBy(fact.answerBy())
                .asked(fact.times());
    }

    @Override
    public ImmutableHeld.Builder claimEntered(EntryFact.ClaimEntered fact) {
        return answered().stage(ClaimStage.ENTERED).objection(settled());
    }

    /** An open objection to a decision that fell away has nothing left to decide. */
    private Optional<Objection> settled() {
        return held.objection().map(one -> one.isOpen() ? one.ended() : one);
    }

    private ImmutableHeld.Builder answered() {
        return draft.answerBy(Optional.empty()).asked(0);
    }

    @Override
    public ImmutableHeld.Builder reversalAsked(EntryFact.ReversalAsked fact) {
        return draft.stage(ClaimStage.REVERSING)
                .undoing(fact.undoing())
                .answerBy(fact.answerBy())
                .asked(fact.times());
    }

    @Override
    public ImmutableHeld.Builder reversalRefused(EntryFact.ReversalRefused fact) {
        return answered().stage(ClaimStage.ENTERED).undoing(Optional.empty());
    }

    @Override
    public ImmutableHeld.Builder entryTakenBack(EntryFact.EntryTakenBack fact) {
        return answered().stage(ClaimStage.REVERSED).reversals(held.reversals().with(fact.entry(), fact.reversal()));
    }

    @Override
    public ImmutableHeld.Builder entryStandsAgain(EntryFact.EntryStandsAgain fact) {
        Reversals left = held.reversals().without(fact.entry(), fact.reversal());
        draft.reversals(left);
        return left.any() ? draft : answered().stage(ClaimStage.ENTERED).undoing(Optional.empty());
    }

    private List<Held.Act> act(StepId step, Actor by, String words) {
        return Evolving.and(held, new Held.Act(step, false, by, Set.of(), words));
    }
}
