package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.Publication;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.claim.flow.StepId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds one fact to what is held; reads nothing but the two (事实累加). */
final class Evolving
        implements ClaimFact.Cases<ImmutableHeld.Builder>,
                DeclaringFact.Cases<ImmutableHeld.Builder>,
                StepFact.Cases<ImmutableHeld.Builder>,
                EndFact.Cases<ImmutableHeld.Builder> {
    private final Held held;
    private final ImmutableHeld.Builder draft;

    private Evolving(Held held) {
        this.held = held;
        this.draft = held.draft();
    }

    static Claim after(Claim claim, ClaimFact fact) {
        Held held = claim.held();
        LocalDateTime last = Course.latest(fact.at(), held);
        return new Claim(fact.match((ClaimFact.Cases<ImmutableHeld.Builder>) new Evolving(held))
                .version(held.version() + 1)
                .lastAct(last)
                .build());
    }

    @Override
    public ImmutableHeld.Builder declaring(DeclaringFact fact) {
        return fact.match((DeclaringFact.Cases<ImmutableHeld.Builder>) this);
    }

    @Override
    public ImmutableHeld.Builder step(StepFact fact) {
        return fact.match((StepFact.Cases<ImmutableHeld.Builder>) this);
    }

    @Override
    public ImmutableHeld.Builder posting(PostingFact fact) {
        return fact.match((PostingFact.Cases<ImmutableHeld.Builder>) new EvolvingOutside(held));
    }

    @Override
    public ImmutableHeld.Builder entry(EntryFact fact) {
        return fact.match((EntryFact.Cases<ImmutableHeld.Builder>) new EvolvingOutside(held));
    }

    @Override
    public ImmutableHeld.Builder end(EndFact fact) {
        return fact.match((EndFact.Cases<ImmutableHeld.Builder>) this);
    }

    // Declaring.

    @Override
    public ImmutableHeld.Builder declared(DeclaringFact.Declared fact) {
        Held.Case made =
                new Held.Case(fact.edition(), fact.flow(), fact.declaration(), fact.judged(), fact.by(), fact.at());
        return draft.stage(ClaimStage.AT_STEP)
                .declared(made)
                .acts(act(
                        StepId.DECLARATION,
                        false,
                        fact.by(),
                        Set.of(),
                        fact.declaration().words()))
                .chosen(chosenAtOnce(fact));
    }

    /** What a post declares of an award is its choice already; what a resident does is a wish, and of a breach it takes another. */
    private static Optional<Held.Chosen> chosenAtOnce(DeclaringFact.Declared fact) {
        boolean chooses = fact.by() instanceof Actor.Post
                && fact.judged().direction() == Direction.AWARD
                && fact.judged().range().isPresent();
        return fact.declaration()
                .deed()
                .amount()
                .filter(amount -> chooses)
                .map(amount -> new Held.Chosen(
                        Points.ofHundredths(amount.hundredths()),
                        fact.by(),
                        fact.declaration().words()));
    }

    @Override
    public ImmutableHeld.Builder findingAttached(DeclaringFact.FindingAttached fact) {
        return draft.finding(fact.finding());
    }

    @Override
    public ImmutableHeld.Builder claimWithdrawn(DeclaringFact.ClaimWithdrawn fact) {
        return ended(fact.at()).stage(ClaimStage.WITHDRAWN);
    }

    // Steps.

    @Override
    public ImmutableHeld.Builder stepReached(StepFact.StepReached fact) {
        return draft.stage(ClaimStage.AT_STEP)
                .stand(new Held.Stand(
                        fact.step(), fact.kind(), fact.silence(), fact.at(), fact.until(), fact.due(), 0));
    }

    @Override
    public ImmutableHeld.Builder stepPassed(StepFact.StepPassed fact) {
        boolean decides = held.stand().filter(at -> at.kind().isDeciding()).isPresent();
        fact.points().ifPresent(points -> draft.chosen(new Held.Chosen(points, fact.by(), fact.words())));
        return draft.acts(act(fact.step(), decides, fact.by(), fact.together(), fact.words()));
    }

    @Override
    public ImmutableHeld.Builder stepLeft(StepFact.StepLeft fact) {
        return draft;
    }

    @Override
    public ImmutableHeld.Builder stepOverdue(StepFact.StepOverdue fact) {
        return draft.stand(held.stand()
                .map(at -> new Held.Stand(
                        at.step(),
                        at.kind(),
                        at.silence(),
                        at.since(),
                        at.until(),
                        fact.again().over(),
                        fact.times())));
    }

    @Override
    public ImmutableHeld.Builder personTold(StepFact.PersonTold fact) {
        return draft.told(new Held.Told(fact.step(), fact.at().toLocalDate(), fact.replyBy(), false, List.of()))
                .acts(act(fact.step(), false, fact.by(), Set.of(), fact.words()));
    }

    @Override
    public ImmutableHeld.Builder personReplied(StepFact.PersonReplied fact) {
        return draft.told(held.told().map(told -> {
            List<String> replies = new ArrayList<>(told.replies());
            replies.add(fact.words());
            return new Held.Told(told.step(), told.day(), told.replyBy(), told.over(), List.copyOf(replies));
        }));
    }

    @Override
    public ImmutableHeld.Builder replyTimeOver(StepFact.ReplyTimeOver fact) {
        return draft.told(
                held.told().map(told -> new Held.Told(told.step(), told.day(), told.replyBy(), true, told.replies())));
    }

    // Ends.

    @Override
    public ImmutableHeld.Builder claimDeclined(EndFact.ClaimDeclined fact) {
        draft.acts(act(
                fact.step().orElse(StepId.DECLARATION),
                false,
                fact.grounds().by(),
                fact.together(),
                fact.grounds().words()));
        return ended(fact.at())
                .stage(ClaimStage.DECLINED)
                .objection(Optional.empty())
                .refusal(new Held.Refusal(
                        fact.ground(), fact.step(), Optional.of(fact.decision()), Optional.of(fact.ruling())));
    }

    @Override
    public ImmutableHeld.Builder caseDropped(EndFact.CaseDropped fact) {
        return ended(fact.at())
                .stage(ClaimStage.DROPPED)
                .refusal(new Held.Refusal(fact.ground(), fact.step(), Optional.empty(), Optional.empty()));
    }

    /** What was put up comes down. */
    private ImmutableHeld.Builder ended(LocalDateTime at) {
        return draft.answerBy(Optional.empty()).asked(0).shown(held.shown().map(shown -> {
            String who = shown.notice().lines().get(0).who();
            return shown.with(shown.notice()
                    .with(new Publication.TakenDown(who, at.toLocalDate(), Publication.Cause.TAKEN_BACK)));
        }));
    }

    @Override
    public ImmutableHeld.Builder objectionRaised(EndFact.ObjectionRaised fact) {
        return draft.stage(ClaimStage.OBJECTED).objection(fact.objection());
    }

    @Override
    public ImmutableHeld.Builder objectionUpheld(EndFact.ObjectionUpheld fact) {
        fact.points().ifPresent(points -> draft.chosen(new Held.Chosen(points, fact.by(), fact.words())));
        StepId step = held.refusal().flatMap(Held.Refusal::step).orElse(StepId.DECLARATION);
        return answer(Objection.Answer.UPHELD, fact.by(), fact.at(), fact.words())
                .stage(ClaimStage.AT_STEP)
                .acts(act(step, false, fact.by(), Set.of(), fact.words()));
    }

    @Override
    public ImmutableHeld.Builder objectionRejected(EndFact.ObjectionRejected fact) {
        return answer(Objection.Answer.REJECTED, fact.by(), fact.at(), fact.words())
                .stage(ClaimStage.DECLINED);
    }

    private ImmutableHeld.Builder answer(Objection.Answer answer, Actor by, LocalDateTime at, String words) {
        return draft.objection(
                held.objection().map(one -> one.answered(answer, new Objection.Answered(by, at, words))));
    }

    @Override
    public ImmutableHeld.Builder objectionWithdrawn(EndFact.ObjectionWithdrawn fact) {
        return draft.stage(ClaimStage.DECLINED).objection(held.objection().map(Objection::withdrawn));
    }

    @Override
    public ImmutableHeld.Builder objectionOverdue(EndFact.ObjectionOverdue fact) {
        return draft.objection(held.objection().map(Objection::wentUnanswered));
    }

    private List<Held.Act> act(StepId step, boolean decides, Actor by, Set<PersonId> together, String words) {
        return and(held, new Held.Act(step, decides, by, together, words));
    }

    static List<Held.Act> and(Held held, Held.Act act) {
        List<Held.Act> acts = new ArrayList<>(held.acts());
        acts.add(act);
        return acts;
    }
}
