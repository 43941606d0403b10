package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.ObjectionChecks;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.ledger.Hearing;
import io.github.governance4j.points.scoring.Deed;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Asks an account to enter a claim, and to reverse it (提请入账与冲正). */
final class Entering {
    private Entering() {}

    /** Whether all is there that an entry needs: points if somebody chooses them, for a deduction the hearing. */
    static boolean canBeEntered(Course course) {
        boolean award = course.declared().judged().direction() == Direction.AWARD;
        return !Ahead.pointsOpen(course.held())
                && (award || hearing(course.held()).isPresent());
    }

    static void enter(Course course, LocalDateTime at, LocalDateTime recorded, Actor by) {
        Held.Case made = course.declared();
        Declaration declaration = made.declaration();
        // One claim has one entry: what was refused is asked for under the name it had.
        CommandId entry = course.held()
                .booking()
                .map(Booking::entry)
                .orElseGet(() ->
                        ClaimEntries.entry(declaration.claim(), course.held().version() + 1));
        Booking booking = new Booking(
                entry,
                declaration.account(),
                deed(course.held(), declaration),
                declaration.done(),
                Course.later(recorded, declaration.done()),
                by,
                made.judged().direction() == Direction.DEDUCTION ? hearing(course.held()) : Optional.empty());
        course.because(ClaimWhy.BOOKED
                .says(true)
                .id(entry.value())
                .id(declaration.account().value())
                .day(declaration.done().toLocalDate())
                .build());
        ask(course, at, booking, 1);
    }

    static void askAgain(Course course, LocalDateTime at) {
        Held held = course.held();
        if (held.stage() == ClaimStage.REVERSING) {
            Undoing undoing = held.undoing().orElseThrow();
            long times = held.asked() + 1;
            course.add(new EntryFact.ReversalAsked(at, undoing, times, answerBy(course, at, times)));
        } else {
            ask(course, at, held.booking().orElseThrow(), held.asked() + 1);
        }
    }

    private static void ask(Course course, LocalDateTime at, Booking booking, long times) {
        course.add(new EntryFact.EntryAsked(at, booking, times, answerBy(course, at, times)));
    }

    static void reverse(Course course, LocalDateTime at, LocalDateTime recorded, Actor by, String words) {
        Declaration made = course.declared().declaration();
        CommandId entry = course.held().booking().orElseThrow().entry();
        Undoing undoing = new Undoing(
                ClaimEntries.reversal(made.claim(), course.held().version() + 1),
                entry,
                made.account(),
                at,
                recorded,
                by,
                words,
                course.claim().own());
        course.add(new EntryFact.ReversalAsked(at, undoing, 1, answerBy(course, at, 1)));
    }

    private static Deadline answerBy(Course course, LocalDateTime at, long times) {
        Deadline until = course.answerBy(at, times);
        course.because(ClaimWhy.UNTIL
                .says(true)
                .code(Missing.ACCOUNT)
                .moment(until.closes())
                .because(until.explanation())
                .build());
        return until;
    }

    /** The deed as it is entered: with the points somebody chose. */
    static Deed deed(Held held, Declaration declared) {
        Deed deed = declared.deed();
        return held.chosen()
                .map(chosen -> new Deed(
                        deed.item(),
                        deed.member(),
                        Optional.of(new Amount(chosen.points().hundredths())),
                        deed.alsoFits()))
                .orElse(deed);
    }

    /** What went before a deduction: recorded by one, told, answered, decided by another after that. */
    static Optional<Hearing> hearing(Held held) {
        Optional<Held.Told> told = held.told().filter(Held.Told::over);
        Optional<Held.Case> made = held.declared();
        Optional<PersonId> recorder = made.flatMap(found -> ObjectionChecks.person(found.by()));
        Optional<Held.Act> decision = told.flatMap(heard -> decisionAfter(held.acts(), heard));
        Optional<PersonId> decider = decision.flatMap(act -> ObjectionChecks.person(act.by()));
        if (told.isEmpty() || recorder.isEmpty() || decider.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Hearing.builder()
                .recordedBy(recorder.get())
                .noticed(told.get().day())
                .repliesThrough(told.get().replyBy().lastDay())
                .decidedBy(decider.get())
                .words(decision.get().words())
                .addAllFamily(made.orElseThrow().declaration().family())
                .finding(held.finding())
                .claim(made.orElseThrow().declaration().claim().stream())
                .build());
    }

    /** The last decision, if it came after the person was told. */
    private static Optional<Held.Act> decisionAfter(List<Held.Act> acts, Held.Told told) {
        Optional<Held.Act> decision = Optional.empty();
        boolean after = false;
        for (Held.Act act : acts) {
            after |= act.step().equals(told.step());
            if (after && act.decides()) {
                decision = Optional.of(act);
            }
        }
        return decision;
    }

    /** The post that acted last; nobody if none did. */
    static Actor lastPost(Held held) {
        Actor last = held.declared()
                .map(Held.Case::by)
                .filter(Actor.Post.class::isInstance)
                .orElseGet(Actor.Timer::new);
        for (Held.Act act : held.acts()) {
            if (act.by() instanceof Actor.Post) {
                last = act.by();
            }
        }
        return last;
    }
}
