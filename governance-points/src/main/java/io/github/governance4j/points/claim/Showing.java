package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.PublicNotice;
import io.github.governance4j.core.rights.Publication;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.DeadlineFact;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.claim.flow.PostingRules;
import io.github.governance4j.points.claim.flow.Step;
import io.github.governance4j.points.claim.flow.StepKind;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts a claim up for everybody to see, and answers whoever objects (公示). */
final class Showing {
    private Showing() {}

    static Decision<ClaimFact, ClaimRefusal> post(Asked asked, PostingCommand.Post command) {
        Optional<Step> step = Stepping.here(asked, command.step(), EnumSet.of(StepKind.POSTING));
        step.ifPresent(found -> {
            Stepping.mayAct(asked, found, Set.of());
            Stepping.waitsFor(asked, Missing.POSTING);
            boolean provision = rules(asked).provision().isPresent();
            boolean consented =
                    command.consented().filter(day -> !day.isAfter(asked.day())).isPresent();
            asked.check(
                    ClaimRefusal.CONSENT_MISSING,
                    ClaimWhy.CONSENT
                            .says(provision || consented)
                            .flag(provision)
                            .flag(consented));
        });
        return asked.decide(() -> {
            PostingRules rules = rules(asked);
            Deadline term =
                    rules.term().deadline(asked.at(), asked.course().book().calendar());
            Stepping.until(asked, Missing.POSTING_TIME, term);
            PublicNotice.Basis basis = rules.provision()
                    .<PublicNotice.Basis>map(PublicNotice.Basis.Statutory::new)
                    .orElseGet(() ->
                            new PublicNotice.Basis.Consented(command.consented().orElseThrow()));
            PublicNotice notice = PublicNotice.of(
                    basis, rules.fundsSpent(), asked.day(), term.lastDay(), List.of(line(asked, command.pseudonym())));
            asked.course()
                    .add(new PostingFact.Posted(
                            asked.at(), command.step(), asked.stamp().by(), notice, term));
        });
    }

    /** What is known of the points by now: those chosen, or the same for every act; else they are seen once it is entered. */
    private static Publication.Line line(Asked asked, String pseudonym) {
        Held.Case made = asked.course().declared();
        Points points = asked.held()
                .chosen()
                .map(Held.Chosen::points)
                .or(() -> made.judged().fixed())
                .orElse(Points.ZERO);
        return new Publication.Line(
                pseudonym,
                made.judged().item().value(),
                points.hundredths(),
                made.declaration().done().toLocalDate());
    }

    private static PostingRules rules(Asked asked) {
        return asked.course().flow().posting().orElseThrow();
    }

    private static Optional<Held.Shown> shown(Asked asked) {
        Held held = asked.held();
        boolean up = held.stage() == ClaimStage.AT_STEP;
        return held.stand().filter(at -> up).flatMap(at -> Dues.shown(held, at));
    }

    /** Something is up, and the edition at hand. */
    private static Optional<Held.Shown> up(Asked asked) {
        asked.stage(ClaimStage.AT_STEP);
        Optional<Held.Shown> shown = shown(asked);
        Stepping.waitsFor(asked, Missing.POSTING_TIME, shown.isPresent());
        return asked.held().declared().isPresent() && asked.kept().isPresent() ? shown : Optional.empty();
    }

    static Decision<ClaimFact, ClaimRefusal> takeDown(Asked asked, PostingCommand.TakeDown command) {
        Optional<Held.Shown> shown = up(asked);
        shown.ifPresent(found -> {
            if (asked.stamp().by() instanceof Actor.Post) {
                asked.role(asked.course().step().roles());
            } else {
                asked.oneOf(asked.course().claim().own());
            }
            boolean statutory = found.notice().basis() instanceof PublicNotice.Basis.Statutory;
            asked.check(
                    ClaimRefusal.CONSENT_MISSING,
                    ClaimWhy.BY_CONSENT.says(!statutory).flag(statutory));
        });
        return asked.decide(() -> {
            PublicNotice notice = shown.orElseThrow().notice();
            boolean done = !notice.takenDown().isEmpty();
            String who = notice.lines().get(0).who();
            Publication.TakenDown down =
                    new Publication.TakenDown(who, asked.day(), Publication.Cause.CONSENT_WITHDRAWN);
            if (!done) {
                asked.course()
                        .add(new PostingFact.PostingTakenDown(
                                asked.at(), asked.stamp().by(), command.words(), notice.with(down)));
            }
        });
    }

    static Decision<ClaimFact, ClaimRefusal> object(Asked asked, PostingCommand.ObjectToPosting command) {
        Optional<Held.Shown> shown = up(asked);
        Optional<PersonId> by =
                asked.stamp().by() instanceof Actor.Party party ? Optional.of(party.person()) : Optional.empty();
        shown.ifPresent(found -> {
            asked.check(
                    ClaimRefusal.NOT_AFFECTED,
                    ClaimWhy.ONE_OF
                            .says(by.isPresent())
                            .id(by.map(PersonId::value))
                            .text(by.map(PersonId::value).orElse(Finding.NONE)));
            asked.check(
                    ClaimRefusal.OBJECTED_BEFORE,
                    ClaimWhy.FIRST
                            .says(by.filter(found.objectors()::contains).isEmpty())
                            .id(by.map(PersonId::value))
                            .text(Asked.list(found.objectors())));
            asked.check(ClaimRefusal.WINDOW_OVER, inTime(found.term(), asked.at()));
        });
        asked.reason(command.words(), true);
        return asked.decide(() -> {
            Held.Shown found = shown.orElseThrow();
            Deadline answerBy = found.answerBy()
                    .orElseGet(() -> rules(asked)
                            .answerWithin()
                            .deadline(asked.known(), asked.course().book().calendar()));
            Stepping.until(asked, Missing.POSTING_ANSWER, answerBy);
            Optional<DeadlineFact> paused = found.term().isPaused()
                    ? Optional.empty()
                    : found.term().pause(asked.at(), asked.course().book().calendar()).facts().stream()
                            .findFirst();
            asked.course()
                    .add(new PostingFact.PostingObjected(
                            asked.at(), by.orElseThrow(), command.words(), answerBy, paused));
        });
    }

    /** The moment a limit was to close says nothing while somebody's objection holds it up. */
    private static Finding inTime(Deadline term, LocalDateTime at) {
        if (term.isPaused()) {
            DeadlineFact paused = term.history().get(term.history().size() - 1);
            return ClaimWhy.STANDS_STILL.says(true).moment(at).moment(paused.at());
        }
        return ClaimWhy.IN_TIME.says(term.isMet(at)).moment(at).moment(term.closes());
    }

    static Decision<ClaimFact, ClaimRefusal> answer(Asked asked, PostingCommand.AnswerPosting command) {
        Optional<Held.Shown> shown = up(asked);
        Stepping.waitsFor(
                asked,
                Missing.POSTING_ANSWER,
                shown.flatMap(Held.Shown::answerBy).isPresent());
        shown.ifPresent(found -> {
            Set<PersonId> earlier = new TreeSet<>(found.objectors());
            earlier.addAll(Stepping.everybody(asked.held()));
            asked.role(rules(asked).answerers());
            asked.notOwn(Set.of());
            asked.otherThan(Set.of(), earlier);
        });
        asked.reason(command.words(), true);
        return asked.decide(() -> {
            boolean right = command.answer() == Objection.Answer.UPHELD;
            Optional<DeadlineFact> resumed = right
                    ? Optional.empty()
                    : shown
                            .orElseThrow()
                            .term()
                            .resume(asked.at(), asked.course().book().calendar())
                            .facts()
                            .stream()
                            .findFirst();
            resumed.map(shown.orElseThrow().term()::with)
                    .ifPresent(term -> Stepping.until(asked, Missing.POSTING_TIME, term));
            asked.course()
                    .add(new PostingFact.PostingAnswered(
                            asked.at(), asked.stamp().by(), command.answer(), command.words(), resumed));
            if (right) {
                asked.course()
                        .end(new Course.Ending(
                                DeclineGround.POSTING_OBJECTED,
                                asked.stamp().id(),
                                asked.at(),
                                asked.known(),
                                asked.stamp().by(),
                                Set.of(),
                                command.words(),
                                ClaimWhy.SAID_NO
                                        .says(false)
                                        .id(asked.course().step().id().value())
                                        .id(asked.person().map(PersonId::value))
                                        .text(command.words())
                                        .build()));
            }
        });
    }
}
