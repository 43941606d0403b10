package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.dispute.RecusalRule;
import io.github.governance4j.mediation.dispute.RefusingAssignee;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.roster.Disclosure;
import io.github.governance4j.mediation.roster.Mediator;
import java.util.Optional;
import java.util.Set;

/** Challenges and disclosures (回避与披露). */
record Recusing(Course course, Office office) implements RecusalCommand.Cases<Decision<CourseFact, CourseRefusal>> {
    @Override
    public Decision<CourseFact, CourseRefusal> askRecusal(RecusalCommand.AskRecusal command) {
        Asked asked = new Asked(CourseAct.ASK_RECUSAL, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        Mediators.pending(Mediators.named(asked.asParty(command.party()), command.mediator()), false);
        RecusalRule rule = Mediators.recusal(office, asked.held());
        boolean disclosed = Mediators.isTied(asked.held(), command.mediator());
        boolean serves = Mediators.serves(asked, command.mediator());
        boolean atOnce = rule == RecusalRule.ON_REQUEST || disclosed || !serves;
        if (!atOnce) {
            asked.withGrounds(command.words());
        }
        return asked.decide(() -> {
            asked.note(ChoosingWhy.RECUSAL.says(atOnce).code(rule).flag(disclosed));
            if (!serves) {
                asked.note(Mediators.serve(asked, Set.of(command.mediator())));
            }
            if (atOnce) {
                asked.progress().release(command.mediator(), ReleasedWhy.RECUSED, asked.at());
                return;
            }
            suspend(asked);
            asked.add(new RecusalFact.RecusalAsked(
                    asked.at(), command.party(), command.mediator(), command.words(), recusalBy(asked)));
        });
    }

    /** Nobody mediates while a challenge waits, or a tie is not waived: a session being held ends. */
    private static void suspend(Asked asked) {
        if (asked.held().session != null) {
            asked.add(new SessionFact.SessionClosed(
                    asked.at(), asked.held().session, SessionOutcome.CONTINUES, Set.of()));
        }
    }

    private Deadline recusalBy(Asked asked) {
        return asked.progress()
                .until(CourseLimit.RECUSAL, office.limits(asked.held()).decideRecusal(), asked.at());
    }

    @Override
    public Decision<CourseFact, CourseRefusal> decideRecusal(RecusalCommand.DecideRecusal command) {
        Asked asked = new Asked(CourseAct.DECIDE_RECUSAL, command, course, office).withGrounds(command.words());
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        asked.asOffice(rules -> rules.roles().arbiters());
        challenged(Mediators.pending(Mediators.named(asked, command.mediator()), true), command.mediator());
        byAnother(asked, command.mediator());
        return asked.decide(() -> {
            if (command.granted()) {
                asked.progress().release(command.mediator(), ReleasedWhy.RECUSED, asked.at());
            } else {
                reject(asked, command);
            }
        });
    }

    /** On a panel, that nobody else is decided on: the challenge would stay unanswered, and nothing would run to answer it. */
    private static void challenged(Asked asked, MediatorId mediator) {
        Held.RecusalAsk ask = asked.held().recusal;
        if (ask != null && !ask.mediator().equals(mediator)) {
            asked.check(
                    CourseRefusal.NO_RECUSAL_PENDING,
                    ChoosingWhy.CHALLENGED
                            .says(false)
                            .id(mediator.value())
                            .id(ask.mediator().value()));
        }
    }

    private static void byAnother(Asked asked, MediatorId mediator) {
        Optional<PostId> own = Mediators.row(asked, mediator).flatMap(Mediator::post);
        PostId acts = asked.stamp().by() instanceof Actor.Post post ? post.post() : null;
        asked.check(
                CourseRefusal.SAME_PERSON,
                ChoosingWhy.OTHER_PERSON
                        .says(own.filter(post -> post.equals(acts)).isEmpty())
                        .id(Asked.text(acts))
                        .id(own.map(PostId::value)));
    }

    private void reject(Asked asked, RecusalCommand.DecideRecusal command) {
        Held.RecusalAsk ask = asked.held().recusal;
        if (ask == null) {
            throw new IllegalStateException("it was found pending");
        }
        Explanation evidence = ChoosingWhy.REJECTED
                .says(true)
                .id(command.mediator().value())
                .text(command.words())
                .build();
        Grounds grounds = new Grounds(
                asked.edition(),
                ChoosingWhy.REJECTED.code(),
                evidence,
                asked.stamp().by(),
                command.words());
        Notice notice = new Notice(Set.of(ask.party()), Optional.empty(), Set.of(), office.remedies(asked.held()));
        asked.add(new RecusalFact.RecusalRejected(asked.at(), ask.party(), command.mediator(), grounds, notice));
    }

    @Override
    public Decision<CourseFact, CourseRefusal> disclose(RecusalCommand.Disclose command) {
        Asked asked = new Asked(CourseAct.DISCLOSE, command, course, office);
        if (asked.atStage()) {
            Mediators.acting(Mediators.named(asked, command.mediator()), command.mediator());
        }
        return asked.decide(() -> {
            boolean waivable = command.relation().isWaivable();
            suspend(asked);
            asked.add(new RecusalFact.Disclosed(
                    asked.at(),
                    command.mediator(),
                    command.relation(),
                    waivable ? Optional.of(recusalBy(asked)) : Optional.empty()));
            if (!waivable) {
                asked.progress().release(command.mediator(), ReleasedWhy.STEPPED_DOWN, asked.at());
            }
        });
    }

    @Override
    public Decision<CourseFact, CourseRefusal> waive(RecusalCommand.Waive command) {
        Asked asked = new Asked(CourseAct.WAIVE, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        asked.asParty(command.party());
        int disclosed = 0;
        int waivable = 0;
        for (Disclosure one : asked.held().disclosures) {
            boolean is = one.mediator().equals(command.mediator());
            disclosed += is ? 1 : 0;
            waivable += is && one.kind().isWaivable() && !one.waivedBy().contains(command.party()) ? 1 : 0;
        }
        asked.check(
                CourseRefusal.NOTHING_TO_WAIVE,
                ChoosingWhy.TO_WAIVE
                        .says(waivable > 0)
                        .id(command.mediator().value())
                        .count(disclosed)
                        .count(waivable));
        Mediators.named(asked, command.mediator());
        return asked.decide(() -> asked.add(new RecusalFact.Waived(asked.at(), command.party(), command.mediator())));
    }

    @Override
    public Decision<CourseFact, CourseRefusal> refuseAssignee(RecusalCommand.RefuseAssignee command) {
        Asked asked = new Asked(CourseAct.REFUSE_ASSIGNEE, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        Mediators.leading(asked.asParty(command.party()), command.mediator());
        ChosenHow how = asked.held().chosenHow;
        if (how != null) {
            asked.check(
                    CourseRefusal.NOT_ASSIGNED,
                    ChoosingWhy.ASSIGNED.says(how == ChosenHow.ASSIGNED).code(how));
        }
        return asked.decide(() -> {
            RefusingAssignee means = office.track(asked.held())
                    .map(Track::rules)
                    .map(rules -> rules.refusingAssignee())
                    .orElse(RefusingAssignee.ANOTHER_IS_ASSIGNED);
            asked.note(ChoosingWhy.REFUSING
                    .says(means == RefusingAssignee.ANOTHER_IS_ASSIGNED)
                    .code(means));
            if (means == RefusingAssignee.ENDS) {
                end(asked, command.party());
            } else {
                asked.progress().release(command.mediator(), ReleasedWhy.REFUSED, asked.at());
            }
        });
    }

    /** It is refusing mediation. */
    private static void end(Asked asked, PersonId party) {
        asked.progress().tellLadder(new TryCommand.Withdraw(asked.inTheNameOf(party), party));
        asked.progress().end(EndKind.REFUSED, EndCause.ofParty(asked.stamp().by(), party), asked.at());
    }
}
