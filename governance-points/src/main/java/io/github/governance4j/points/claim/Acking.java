package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.points.claim.flow.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hears what other books answered (回执). What was heard before, or comes after the end, changes nothing. */
final class Acking {
    private Acking() {}

    static Decision<ClaimFact, ClaimRefusal> place(Asked asked, AckCommand.PlaceAnswered command) {
        Optional<Held.Bid> last = asked.held().bid();
        boolean known = last.filter(found ->
                        found.bid().key().equals(command.key()) && found.bid().attempt() >= command.attempt())
                .isPresent();
        wasAsked(
                asked,
                known,
                command.key() + "/" + command.attempt(),
                last.map(found -> found.bid().key() + "/" + found.bid().attempt())
                        .orElse(Finding.NONE));
        asked.kept();
        return asked.decide(() -> {
            Held.Bid bid = last.orElseThrow();
            if (bid.bid().attempt() == command.attempt() && bid.answerBy().isPresent()) {
                answered(asked, bid, command);
            }
        });
    }

    private static void answered(Asked asked, Held.Bid bid, AckCommand.PlaceAnswered command) {
        Course course = asked.course();
        boolean waits = asked.held().stage() == ClaimStage.AT_STEP
                && asked.held()
                        .stand()
                        .filter(at -> at.kind() == StepKind.PLACE)
                        .isPresent();
        Explanation place = ClaimWhy.PLACE
                .says(command.granted())
                .id(bid.bid().key().stream().value())
                .id(bid.bid().holder())
                .count(bid.bid().number())
                .build();
        if (command.granted()) {
            course.because(place);
            course.add(new EntryFact.PlaceGranted(asked.at(), bid.bid()));
            if (waits) {
                course.leave(asked.at(), Left.PLACE_GRANTED);
            }
        } else if (waits) {
            course.end(Course.Ending.byItself(
                    DeclineGround.NO_PLACE_LEFT, asked.stamp().id(), asked.at(), place));
        } else {
            // It went on without one, by a decision on an objection: there is nothing to hold, and nothing to ask
            // again.
            course.add(new EntryFact.PlaceReleased(asked.at(), bid.bid()));
        }
    }

    static Decision<ClaimFact, ClaimRefusal> credited(Asked asked, AckCommand.Credited command) {
        entry(asked, command.entry());
        asked.kept();
        return asked.decide(() -> {
            if (asked.held().stage() == ClaimStage.ENTERING) {
                entered(asked, command.entry());
            } else if (isRefused(asked)) {
                entered(asked, command.entry());
                Placing.recover(asked.course(), asked.at());
            }
        });
    }

    /** It was refused when asked first. If it was taken when asked again meanwhile, what stands on the account counts. */
    private static boolean isRefused(Asked asked) {
        ClaimStage stage = asked.held().stage();
        return (stage == ClaimStage.DECLINED || stage == ClaimStage.OBJECTED)
                && asked.held()
                        .refusal()
                        .filter(found -> found.ground() == DeclineGround.NOT_CREDITED)
                        .isPresent();
    }

    private static void entered(Asked asked, CommandId entry) {
        asked.course().add(new EntryFact.ClaimEntered(asked.at(), entry));
    }

    static Decision<ClaimFact, ClaimRefusal> notCredited(Asked asked, AckCommand.NotCredited command) {
        entry(asked, command.entry());
        asked.kept();
        return asked.decide(() -> {
            if (asked.held().stage() == ClaimStage.ENTERING) {
                Explanation account = ClaimWhy.ACCOUNT
                        .says(false)
                        .id(command.entry().value())
                        .code(command.reason())
                        .build();
                asked.course()
                        .end(Course.Ending.byItself(
                                DeclineGround.NOT_CREDITED, asked.stamp().id(), asked.at(), account));
            }
        });
    }

    static Decision<ClaimFact, ClaimRefusal> reversed(Asked asked, AckCommand.EntryReversed command) {
        entry(asked, command.entry());
        asked.kept();
        return asked.decide(() -> {
            boolean before = asked.held().reversals().made(command.reversal());
            if (!before && isPastAsking(asked)) {
                arrive(asked, command.entry());
                asked.course().add(new EntryFact.EntryTakenBack(asked.at(), command.entry(), command.reversal()));
                Placing.release(asked.course(), asked.at());
            }
            note(asked, command.entry(), command.reversal(), before);
        });
    }

    /** Whether the account was asked for the entry, and this was not the end of it. */
    private static boolean isPastAsking(Asked asked) {
        return switch (asked.held().stage()) {
            case ENTERING, ENTERED, REVERSING, REVERSED -> true;
            default -> isRefused(asked);
        };
    }

    /** What was reversed had been entered; if that is not known yet, it is now. */
    private static void arrive(Asked asked, CommandId entry) {
        if (asked.held().stage() == ClaimStage.ENTERING || isRefused(asked)) {
            entered(asked, entry);
        }
    }

    private static void note(Asked asked, CommandId entry, Optional<CommandId> reversal, boolean before) {
        asked.course()
                .because(ClaimWhy.REVERSAL
                        .says(true)
                        .id(entry.value())
                        .id(reversal.map(CommandId::value))
                        .flag(before)
                        .count(asked.held().reversals().standing().size())
                        .build());
    }

    static Decision<ClaimFact, ClaimRefusal> notReversed(Asked asked, AckCommand.NotReversed command) {
        entry(asked, command.entry());
        asked.kept();
        return asked.decide(() -> {
            if (asked.held().stage() == ClaimStage.REVERSING) {
                asked.course().add(new EntryFact.ReversalRefused(asked.at(), command.reason()));
            }
        });
    }

    static Decision<ClaimFact, ClaimRefusal> restored(Asked asked, AckCommand.EntryRestored command) {
        entry(asked, command.entry());
        asked.kept();
        return asked.decide(() -> {
            Optional<CommandId> reversal = command.reversal();
            Reversals heard = asked.held().reversals();
            boolean before = reversal.filter(heard.undone()::contains).isPresent();
            if (heard.stands(command.entry(), reversal)) {
                standsAgain(asked, command);
            } else if (!before && reversal.isPresent() && isPastAsking(asked)) {
                // It came sooner than what tells of the reversal itself, which will change nothing any more.
                arrive(asked, command.entry());
                asked.course().add(new EntryFact.EntryTakenBack(asked.at(), command.entry(), reversal));
                standsAgain(asked, command);
            }
            note(asked, command.entry(), reversal, before);
        });
    }

    private static void standsAgain(Asked asked, AckCommand.EntryRestored command) {
        asked.course().add(new EntryFact.EntryStandsAgain(asked.at(), command.entry(), command.reversal()));
        if (asked.held().stage() == ClaimStage.ENTERED) {
            Placing.recover(asked.course(), asked.at());
        }
    }

    private static void entry(Asked asked, CommandId answered) {
        List<CommandId> names = new ArrayList<>();
        asked.held().booking().map(Booking::entry).ifPresent(names::add);
        asked.held().undoing().map(Undoing::reversal).ifPresent(names::add);
        wasAsked(asked, names.contains(answered), answered.value(), Asked.list(names));
    }

    private static void wasAsked(Asked asked, boolean known, String answered, String last) {
        asked.check(
                ClaimRefusal.NOT_ASKED,
                ClaimWhy.WAS_ASKED.says(known).id(answered).text(last));
    }
}
