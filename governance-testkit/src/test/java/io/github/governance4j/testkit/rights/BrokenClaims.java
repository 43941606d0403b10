package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.rights.Ruling;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.claim.AckCommand;
import io.github.governance4j.points.claim.Claim;
import io.github.governance4j.points.claim.ClaimCommand;
import io.github.governance4j.points.claim.ClaimFact;
import io.github.governance4j.points.claim.ClaimReaction;
import io.github.governance4j.points.claim.ClaimRefusal;
import io.github.governance4j.points.claim.ClaimStage;
import io.github.governance4j.points.claim.Claiming;
import io.github.governance4j.points.claim.DeclineGround;
import io.github.governance4j.points.claim.EndFact;
import io.github.governance4j.points.claim.EntryReaction;
import io.github.governance4j.points.claim.PostingFact;
import io.github.governance4j.points.claim.StepCommand;
import io.github.governance4j.points.claim.StepFact;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.claim.places.PlacesCommand;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.ObjectionFact;
import io.github.governance4j.points.ledger.Reversal;
import io.github.governance4j.points.scoring.Deed;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Claims with one fault each, in the decider or in what goes between the books. Nested, so that no build runs them as tests of their own. */
final class BrokenClaims {
    private BrokenClaims() {}

    /** A village whose claims are told how to be wrong. */
    interface Village extends ClaimLaws {
        @Override
        default Editions<Catalogue> editions() {
            return RightsVillage.editions();
        }
    }

    /** The library's decider with a hand in its works; as it is, it does what that does. */
    private static class Tampered implements Decider<ClaimCommand, Claim, ClaimFact, ClaimRefusal> {
        private final Claiming sound;

        Tampered(ClaimUnderTest subject) {
            this.sound = Claiming.over(subject.claimRules(), subject.editions(), subject.place(), subject.calendar());
        }

        @Override
        public Claim initial() {
            return sound.initial();
        }

        @Override
        public Decision<ClaimFact, ClaimRefusal> decide(ClaimCommand command, Claim claim) {
            return sound.decide(command, claim)
                    .fold(
                            ok -> Decision.accepted(
                                    ok.facts().stream().map(this::decided).toList(), ok.explanation()),
                            no -> Decision.refused(no.reason(), no.explanation()));
        }

        /** A fact as it is decided. */
        ClaimFact decided(ClaimFact fact) {
            return fact;
        }

        @Override
        public Claim evolve(Claim claim, ClaimFact fact) {
            return sound.evolve(claim, fact);
        }

        @Override
        public Optional<Due<ClaimCommand>> due(Claim claim) {
            return sound.due(claim);
        }

        static ClaimFact declined(ClaimFact fact, UnaryOperator<Ruling> how) {
            return fact instanceof EndFact.ClaimDeclined no
                    ? new EndFact.ClaimDeclined(
                            no.at(), no.decision(), no.ground(), no.step(), no.together(), how.apply(no.ruling()))
                    : fact;
        }

        static Ruling noticed(Ruling ruling, Notice notice) {
            return new Ruling(ruling.grounds(), notice, ruling.lastDay(), ruling.objections());
        }
    }

    static class LetsAnybodyPass implements Village {
        @Override
        public Decider<ClaimCommand, Claim, ClaimFact, ClaimRefusal> claiming() {
            return new Tampered(this) {
                @Override
                public Decision<ClaimFact, ClaimRefusal> decide(ClaimCommand command, Claim claim) {
                    Decision<ClaimFact, ClaimRefusal> right = super.decide(command, claim);
                    return command instanceof StepCommand.Pass pass && !right.isAccepted()
                            ? passed(pass, claim, right)
                            : right;
                }

                private Decision<ClaimFact, ClaimRefusal> passed(
                        StepCommand.Pass pass, Claim claim, Decision<ClaimFact, ClaimRefusal> right) {
                    for (Post post : place().roster().posts()) {
                        Actor holder = new Actor.Post(post.id(), new PersonId("holder-of-" + post.id()));
                        Stamp stamp = new Stamp(
                                pass.stamp().id(),
                                pass.stamp().happened(),
                                pass.stamp().recorded(),
                                holder);
                        Decision<ClaimFact, ClaimRefusal> other = super.decide(
                                new StepCommand.Pass(stamp, pass.step(), pass.words(), Set.of(), pass.points()), claim);
                        if (other.isAccepted()) {
                            return Decision.accepted(
                                    other.facts().stream()
                                            .map(fact -> by(fact, pass.stamp().by()))
                                            .toList(),
                                    other.explanation());
                        }
                    }
                    return right;
                }

                private static ClaimFact by(ClaimFact fact, Actor actor) {
                    return fact instanceof StepFact.StepPassed passed
                            ? new StepFact.StepPassed(
                                    passed.at(),
                                    passed.step(),
                                    actor,
                                    passed.together(),
                                    passed.words(),
                                    passed.points())
                            : fact;
                }
            };
        }
    }

    static class TellsTheNeighbour implements Village {
        @Override
        public Decider<ClaimCommand, Claim, ClaimFact, ClaimRefusal> claiming() {
            return new Tampered(this) {
                @Override
                ClaimFact decided(ClaimFact fact) {
                    return fact instanceof StepFact.PersonTold told
                            ? new StepFact.PersonTold(
                                    told.at(),
                                    told.step(),
                                    told.by(),
                                    new PersonId("neighbour"),
                                    told.words(),
                                    told.replyBy())
                            : fact;
                }
            };
        }
    }

    static class LeavesNoWayOutOfSilence implements Village {
        @Override
        public Decider<ClaimCommand, Claim, ClaimFact, ClaimRefusal> claiming() {
            return new Tampered(this) {
                @Override
                ClaimFact decided(ClaimFact fact) {
                    return fact instanceof EndFact.ClaimDeclined no && no.ground() == DeclineGround.SILENCE
                            ? declined(fact, LeavesNoWayOutOfSilence::closed)
                            : fact;
                }
            };
        }

        private static Ruling closed(Ruling ruling) {
            Notice notice = ruling.notice();
            return Tampered.noticed(
                    ruling, new Notice(notice.to(), Optional.empty(), notice.with(), notice.remedies()));
        }
    }

    static class DeclinesBehindPeoplesBacks implements Village {
        @Override
        public Decider<ClaimCommand, Claim, ClaimFact, ClaimRefusal> claiming() {
            return new Tampered(this) {
                @Override
                ClaimFact decided(ClaimFact fact) {
                    return declined(fact, DeclinesBehindPeoplesBacks::silent);
                }
            };
        }

        private static Ruling silent(Ruling ruling) {
            Notice notice = ruling.notice();
            return Tampered.noticed(ruling, new Notice(Set.of(), notice.objection(), notice.with(), notice.remedies()));
        }
    }

    static class DeclinesWithoutAWord implements Village {
        @Override
        public Decider<ClaimCommand, Claim, ClaimFact, ClaimRefusal> claiming() {
            return new Tampered(this) {
                @Override
                ClaimFact decided(ClaimFact fact) {
                    return declined(fact, DeclinesWithoutAWord::wordless);
                }
            };
        }

        private static Ruling wordless(Ruling ruling) {
            Grounds grounds = ruling.grounds();
            return new Ruling(
                    new Grounds(grounds.edition(), grounds.rule(), grounds.evidence(), grounds.by(), ""),
                    ruling.notice(),
                    ruling.lastDay(),
                    ruling.objections());
        }
    }

    static class TakesNoticesDownADayEarly implements Village {
        @Override
        public Decider<ClaimCommand, Claim, ClaimFact, ClaimRefusal> claiming() {
            return new Tampered(this) {
                @Override
                ClaimFact decided(ClaimFact fact) {
                    return fact instanceof PostingFact.PostingOver over
                            ? new PostingFact.PostingOver(
                                    over.at(), over.step(), over.lastDay().minusDays(1))
                            : fact;
                }
            };
        }
    }

    static class PassesSomeOtherStep implements Village {
        @Override
        public Decider<ClaimCommand, Claim, ClaimFact, ClaimRefusal> claiming() {
            return new Tampered(this) {
                @Override
                ClaimFact decided(ClaimFact fact) {
                    return fact instanceof StepFact.StepPassed passed
                            ? new StepFact.StepPassed(
                                    passed.at(),
                                    new StepId("some-other"),
                                    passed.by(),
                                    passed.together(),
                                    passed.words(),
                                    passed.points())
                            : fact;
                }
            };
        }
    }

    static class CallsLateClaimsSomethingElse implements Village {
        @Override
        public Decider<ClaimCommand, Claim, ClaimFact, ClaimRefusal> claiming() {
            return new Tampered(this) {
                @Override
                ClaimFact decided(ClaimFact fact) {
                    return fact instanceof EndFact.ClaimDeclined no && no.ground() == DeclineGround.TOO_LATE
                            ? new EndFact.ClaimDeclined(
                                    no.at(),
                                    no.decision(),
                                    DeclineGround.REPEATED,
                                    no.step(),
                                    no.together(),
                                    no.ruling())
                            : fact;
                }
            };
        }
    }

    static class AsksUnderTwoNames implements Village {
        @Override
        public Reaction<ClaimFact, LedgerCommand> toAccounts() {
            return (from, sequence, fact) -> {
                List<Reaction.Sent<LedgerCommand>> twice = new ArrayList<>();
                for (Reaction.Sent<LedgerCommand> sent : new ClaimReaction().on(from, sequence, fact)) {
                    twice.add(sent);
                    if (sent.command() instanceof LedgerCommand.ScoreDeed deed) {
                        Stamp stamp = deed.stamp();
                        twice.add(new Reaction.Sent<>(
                                sent.to(),
                                new LedgerCommand.ScoreDeed(
                                        new Stamp(
                                                new CommandId(stamp.id() + "-again"),
                                                stamp.happened(),
                                                stamp.recorded(),
                                                stamp.by()),
                                        deed.deed())));
                    }
                }
                return twice;
            };
        }
    }

    static class EntersForTheNeighbour implements Village {
        @Override
        public Reaction<ClaimFact, LedgerCommand> toAccounts() {
            return (from, sequence, fact) -> new ClaimReaction()
                    .on(from, sequence, fact).stream()
                            .map(sent -> new Reaction.Sent<>(sent.to(), another(sent.command())))
                            .toList();
        }

        private static LedgerCommand another(LedgerCommand command) {
            return command instanceof LedgerCommand.ScoreDeed scored
                    ? new LedgerCommand.ScoreDeed(
                            scored.stamp(),
                            new Deed(
                                    scored.deed().item(),
                                    new PersonId("neighbour"),
                                    scored.deed().amount(),
                                    scored.deed().alsoFits()))
                    : command;
        }
    }

    static class NeverHearsOfReversals implements Village {
        @Override
        public Reaction<LedgerFact, ClaimCommand> fromAccounts() {
            return (from, sequence, fact) ->
                    fact instanceof Reversal ? List.of() : new EntryReaction().on(from, sequence, fact);
        }
    }

    static class NeverHearsThatAnEntryStandsAgain implements Village {
        @Override
        public Reaction<LedgerFact, ClaimCommand> fromAccounts() {
            return (from, sequence, fact) -> fact instanceof ObjectionFact.ObjectionUpheld
                    ? List.of()
                    : new EntryReaction().on(from, sequence, fact);
        }
    }

    /** Shows only where a claim hears that its entry stands again before it hears that it was reversed. */
    static class HearsOfItsEntryOnlyInOrder implements Village {
        @Override
        @Provide
        public Arbitrary<List<VillageWish>> lives() {
            return Village.super.lives().map(wishes -> {
                List<VillageWish> all = new ArrayList<>(wishes);
                for (int who = 0; who < VillageLife.ACCOUNTS.size(); who++) {
                    all.addAll(VillageWish.contest(who, 0, 1));
                }
                return all;
            });
        }

        @Override
        public Decider<ClaimCommand, Claim, ClaimFact, ClaimRefusal> claiming() {
            return new Tampered(this) {
                @Override
                public Decision<ClaimFact, ClaimRefusal> decide(ClaimCommand command, Claim claim) {
                    Decision<ClaimFact, ClaimRefusal> right = super.decide(command, claim);
                    return command instanceof AckCommand.EntryRestored && claim.stage() != ClaimStage.REVERSED
                            ? Decision.accepted(List.of(), right.explanation())
                            : right;
                }
            };
        }
    }

    static class NeverGivesAPlaceBack implements Village {
        @Override
        public Reaction<ClaimFact, PlacesCommand> toPlaces() {
            return (from, sequence, fact) -> ClaimReaction.places().on(from, sequence, fact).stream()
                    .filter(sent -> sent.command() instanceof PlacesCommand.Take)
                    .toList();
        }
    }

    /** Shows only where several messages are still on their way at the end, so none arrives before. */
    static class TakesDeedsOnlyInOrder implements Village {
        @Override
        @Provide
        public Arbitrary<List<VillageWish>> lives() {
            return Village.super
                    .lives()
                    .map(wishes -> wishes.stream()
                            .filter(wish -> wish.what() != VillageWish.What.DELIVER)
                            .toList());
        }

        @Override
        public TamperedLedger ledger() {
            return new TamperedLedger() {
                private LocalDateTime latest = LocalDateTime.MIN;

                @Override
                public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
                    LocalDateTime recorded = command.stamp().recorded();
                    if (!(command instanceof LedgerCommand.ScoreDeed)) {
                        return super.decide(command, account);
                    }
                    if (recorded.isBefore(latest)) {
                        return refused(PointsRefusal.RECORDED_BEFORE_IT_HAPPENED);
                    }
                    latest = recorded;
                    return super.decide(command, account);
                }
            };
        }
    }

    static class NobodyHandlesAnything implements Village {
        @Override
        @Provide
        public Arbitrary<List<VillageWish>> lives() {
            return Village.super
                    .lives()
                    .map(wishes -> wishes.stream()
                            .filter(wish -> wish.what() != VillageWish.What.HANDLE)
                            .toList());
        }
    }
}
