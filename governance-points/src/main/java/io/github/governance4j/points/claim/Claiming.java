package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.claim.flow.ClaimRules;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Decides for one claim (申报的决策函数): from a deed somebody declares, step by step, to its entry on an account.
 *
 * <pre>{@code
 * Claiming claiming = Claiming.over(rules, catalogues, place, WorkCalendar.china());
 * var decision = claiming.decide(new DeclaringCommand.Declare(stamp, declaration, List.of()), claiming.initial());
 * Claim claim = claiming.evolveAll(claiming.initial(), decision.facts());
 * claim.step(); // the first step of the flow
 * }</pre>
 *
 * <p>A claim keeps the edition it was declared under. What fell due before a command happened is done first, in the same decision, whether
 * or not anybody sent the {@link ClaimCommand.Tick} in time. Acts come in the order they happened; one dated before the last is refused.
 * Nobody acts on their own claim or their family's, and for a deduction nothing is done by silence that a person must do.
 */
public final class Claiming implements Decider<ClaimCommand, Claim, ClaimFact, ClaimRefusal> {
    /** The kind of stream a claim is, for stores and desks. */
    public static final String KIND = "points.claim";

    private final Book book;

    private Claiming(Book book) {
        this.book = book;
    }

    /**
     * The decider under a county's rules.
     *
     * @param rules how claims go, every edition, adopted or not; with none at all it still replays
     * @param catalogues what deeds are worth, and so which items there are on the day of a deed
     * @param place who holds what, and where
     * @param calendar which days are working days
     * @return the decider
     */
    public static Claiming over(
            Editions<ClaimRules> rules, Editions<Catalogue> catalogues, Place place, WorkCalendar calendar) {
        return new Claiming(new Book(rules, catalogues, new Office(place), calendar));
    }

    @Override
    public Claim initial() {
        return Claim.NOTHING;
    }

    @Override
    public Decision<ClaimFact, ClaimRefusal> decide(ClaimCommand command, Claim claim) {
        return command.match(new ClaimCommand.Cases<>() {
            @Override
            public Decision<ClaimFact, ClaimRefusal> declaring(DeclaringCommand declaring) {
                return declaring.match(new DeclaringActs(claim));
            }

            @Override
            public Decision<ClaimFact, ClaimRefusal> step(StepCommand step) {
                return step.match(new StepActs(claim));
            }

            @Override
            public Decision<ClaimFact, ClaimRefusal> posting(PostingCommand posting) {
                return posting.match(new PostingActs(claim));
            }

            @Override
            public Decision<ClaimFact, ClaimRefusal> ack(AckCommand ack) {
                return ack.match(new Acks(claim));
            }

            @Override
            public Decision<ClaimFact, ClaimRefusal> remedy(RemedyCommand remedy) {
                return remedy.match(new RemedyActs(claim));
            }

            @Override
            public Decision<ClaimFact, ClaimRefusal> tick(ClaimCommand.Tick tick) {
                return Claiming.this.tick(tick, claim);
            }
        });
    }

    @Override
    public Claim evolve(Claim claim, ClaimFact fact) {
        return Evolving.after(claim, fact);
    }

    /** The first moment that silence speaks, a time is over, or other books that did not answer are asked again. */
    @Override
    public Optional<Due<ClaimCommand>> due(Claim claim) {
        return Due.ofTimer(
                Ticking.next(claim.held()).map(Ticking.Next::at),
                at -> Ticking.name(claim.held(), at),
                ClaimCommand.Tick::new);
    }

    private Decision<ClaimFact, ClaimRefusal> tick(ClaimCommand.Tick tick, Claim claim) {
        Asked asked = asked(ClaimWhy.TICK, tick, claim);
        LocalDateTime at = asked.at();
        Optional<LocalDateTime> next = Ticking.next(claim.held()).map(Ticking.Next::at);
        asked.check(
                ClaimRefusal.NOTHING_DUE,
                ClaimWhy.DUE
                        .says(next.filter(due -> !at.isBefore(due)).isPresent())
                        .moment(at)
                        .flag(next.isPresent())
                        .moment(next.orElse(at)));
        if (claim.held().declared().isPresent()) {
            asked.kept();
        }
        return asked.decide(() -> {});
    }

    private Asked asked(Rule head, ClaimCommand command, Claim claim) {
        return Asked.by(head, command, claim, book);
    }

    private Asked ofBooks(Rule head, ClaimCommand command, Claim claim) {
        return Asked.ofBooks(head, command, claim, book);
    }

    private final class DeclaringActs implements DeclaringCommand.Cases<Decision<ClaimFact, ClaimRefusal>> {
        private final Claim claim;

        DeclaringActs(Claim claim) {
            this.claim = claim;
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> declare(DeclaringCommand.Declare command) {
            return Declaring.declare(asked(ClaimWhy.DECLARE, command, claim), command);
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> attachFinding(DeclaringCommand.AttachFinding command) {
            return Stepping.attach(asked(ClaimWhy.ATTACH_FINDING, command, claim), command);
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> withdraw(DeclaringCommand.Withdraw command) {
            return Stepping.withdraw(asked(ClaimWhy.WITHDRAW, command, claim), command);
        }
    }

    private final class StepActs implements StepCommand.Cases<Decision<ClaimFact, ClaimRefusal>> {
        private final Claim claim;

        StepActs(Claim claim) {
            this.claim = claim;
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> pass(StepCommand.Pass command) {
            return Stepping.pass(asked(ClaimWhy.PASS, command, claim), command);
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> decline(StepCommand.Decline command) {
            return Stepping.decline(asked(ClaimWhy.DECLINE, command, claim), command);
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> tellPerson(StepCommand.TellPerson command) {
            return Stepping.tell(asked(ClaimWhy.TELL, command, claim), command);
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> reply(StepCommand.Reply command) {
            return Stepping.reply(asked(ClaimWhy.REPLY, command, claim), command);
        }
    }

    private final class PostingActs implements PostingCommand.Cases<Decision<ClaimFact, ClaimRefusal>> {
        private final Claim claim;

        PostingActs(Claim claim) {
            this.claim = claim;
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> post(PostingCommand.Post command) {
            return Showing.post(asked(ClaimWhy.POST, command, claim), command);
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> takeDown(PostingCommand.TakeDown command) {
            return Showing.takeDown(asked(ClaimWhy.TAKE_DOWN, command, claim), command);
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> objectToPosting(PostingCommand.ObjectToPosting command) {
            return Showing.object(asked(ClaimWhy.OBJECT_TO_POSTING, command, claim), command);
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> answerPosting(PostingCommand.AnswerPosting command) {
            return Showing.answer(asked(ClaimWhy.ANSWER_POSTING, command, claim), command);
        }
    }

    private final class Acks implements AckCommand.Cases<Decision<ClaimFact, ClaimRefusal>> {
        private final Claim claim;

        Acks(Claim claim) {
            this.claim = claim;
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> placeAnswered(AckCommand.PlaceAnswered command) {
            return Acking.place(ofBooks(ClaimWhy.PLACE_ANSWERED, command, claim), command);
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> credited(AckCommand.Credited command) {
            return Acking.credited(ofBooks(ClaimWhy.CREDITED, command, claim), command);
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> notCredited(AckCommand.NotCredited command) {
            return Acking.notCredited(ofBooks(ClaimWhy.NOT_CREDITED, command, claim), command);
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> entryReversed(AckCommand.EntryReversed command) {
            return Acking.reversed(ofBooks(ClaimWhy.ENTRY_REVERSED, command, claim), command);
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> notReversed(AckCommand.NotReversed command) {
            return Acking.notReversed(ofBooks(ClaimWhy.NOT_REVERSED, command, claim), command);
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> entryRestored(AckCommand.EntryRestored command) {
            return Acking.restored(ofBooks(ClaimWhy.ENTRY_RESTORED, command, claim), command);
        }
    }

    private final class RemedyActs implements RemedyCommand.Cases<Decision<ClaimFact, ClaimRefusal>> {
        private final Claim claim;

        RemedyActs(Claim claim) {
            this.claim = claim;
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> revoke(RemedyCommand.Revoke command) {
            return Remedying.revoke(asked(ClaimWhy.REVOKE, command, claim), command);
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> raiseObjection(RemedyCommand.RaiseObjection command) {
            return Remedying.raise(asked(ClaimWhy.RAISE_OBJECTION, command, claim), command);
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> answerObjection(RemedyCommand.AnswerObjection command) {
            return Remedying.answer(asked(ClaimWhy.ANSWER_OBJECTION, command, claim), command);
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> withdrawObjection(RemedyCommand.WithdrawObjection command) {
            return Remedying.withdraw(asked(ClaimWhy.WITHDRAW_OBJECTION, command, claim), command);
        }
    }
}
