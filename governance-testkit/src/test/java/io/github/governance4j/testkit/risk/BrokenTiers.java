package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.risk.tier.Confirmation;
import io.github.governance4j.core.risk.tier.EffectFact;
import io.github.governance4j.core.risk.tier.Move;
import io.github.governance4j.core.risk.tier.ObjectionCommand;
import io.github.governance4j.core.risk.tier.ObjectionFact;
import io.github.governance4j.core.risk.tier.Officer;
import io.github.governance4j.core.risk.tier.Proposal;
import io.github.governance4j.core.risk.tier.ProposalCommand;
import io.github.governance4j.core.risk.tier.ProposalFact;
import io.github.governance4j.core.risk.tier.RectificationCommand;
import io.github.governance4j.core.risk.tier.RectificationFact;
import io.github.governance4j.core.risk.tier.TierCommand;
import io.github.governance4j.core.risk.tier.TierFact;
import io.github.governance4j.core.risk.tier.TierRefusal;
import io.github.governance4j.core.risk.tier.TierRules;
import io.github.governance4j.core.risk.tier.Tiered;
import io.github.governance4j.core.rulebook.Editions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Deciders that give tiers wrongly, each in one way; surefire sees none of them. */
final class BrokenTiers {
    private BrokenTiers() {}

    /** A sound decider, for its heirs to break. */
    private abstract static class Spoilt implements Decider<TierCommand, Tiered, TierFact, TierRefusal> {
        final Decider<TierCommand, Tiered, TierFact, TierRefusal> sound;

        Spoilt(Decider<TierCommand, Tiered, TierFact, TierRefusal> sound) {
            this.sound = sound;
        }

        @Override
        public Tiered initial() {
            return sound.initial();
        }

        @Override
        public Decision<TierFact, TierRefusal> decide(TierCommand command, Tiered tiered) {
            return sound.decide(command, tiered)
                    .fold(
                            ok -> Decision.accepted(
                                    ok.facts().stream()
                                            .map(fact -> recorded(fact))
                                            .toList(),
                                    ok.explanation()),
                            no -> Decision.refused(no.reason(), no.explanation()));
        }

        /** What is recorded of a fact. */
        TierFact recorded(TierFact fact) {
            return fact;
        }

        @Override
        public Tiered evolve(Tiered tiered, TierFact fact) {
            return sound.evolve(tiered, fact);
        }

        @Override
        public Optional<Due<TierCommand>> due(Tiered tiered) {
            return sound.due(tiered);
        }
    }

    private static Stamp by(Stamp stamp, Actor actor) {
        return new Stamp(stamp.id(), stamp.happened(), stamp.recorded(), actor);
    }

    private static Confirmation.Builder copy(Confirmation of) {
        return Confirmation.builder()
                .number(of.number())
                .proposal(of.proposal())
                .move(of.move())
                .confirmedBy(of.confirmedBy())
                .confirmedAt(of.confirmedAt())
                .since(of.since())
                .lastDay(of.lastDay())
                .window(of.window())
                .measures(of.measures())
                .plan(of.plan())
                .dwell(of.dwell())
                .rhythm(of.rhythm())
                .firstReview(of.firstReview())
                .slip(of.slip());
    }

    private static TierFact with(EffectFact.Confirmed fact, Confirmation confirmation) {
        return new EffectFact.Confirmed(fact.at(), confirmation, fact.grounds(), fact.notice());
    }

    /** Whoever proposed may confirm: the name on it is looked at, not the person. */
    static class LetsABodyConfirmItsOwn extends MadeUpTiersKeepTheLaws {
        @Override
        public Decider<TierCommand, Tiered, TierFact, TierRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Decision<TierFact, TierRefusal> decide(TierCommand command, Tiered tiered) {
                    return sound.decide(
                            command instanceof ProposalCommand.Propose propose
                                    ? new ProposalCommand.Propose(
                                            by(propose.stamp(), TierCounty.named("mediation-one", "mediation.one")),
                                            propose.subject(),
                                            propose.area(),
                                            propose.model(),
                                            propose.readings(),
                                            propose.affected())
                                    : command,
                            tiered);
                }
            };
        }

        /** Here the confirming body proposes, in another's name. */
        @Override
        public Editions<TierRules> rules() {
            return TierCounty.rulesWhereConfirmersPropose();
        }
    }

    /** Tiers last a year longer than was said. */
    static class LetsTiersRunOn extends MadeUpTiersKeepTheLaws {
        @Override
        public Decider<TierCommand, Tiered, TierFact, TierRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                TierFact recorded(TierFact fact) {
                    return fact instanceof EffectFact.Confirmed confirmed
                            ? with(
                                    confirmed,
                                    copy(confirmed.confirmation())
                                            .lastDay(confirmed
                                                    .confirmation()
                                                    .lastDay()
                                                    .plusYears(1))
                                            .build())
                            : fact;
                }
            };
        }
    }

    /** A raise waits for a day too. */
    static class DelaysRaises extends MadeUpTiersKeepTheLaws {
        @Override
        public Decider<TierCommand, Tiered, TierFact, TierRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                TierFact recorded(TierFact fact) {
                    return fact instanceof EffectFact.Confirmed confirmed
                                    && confirmed.confirmation().move() == Move.RAISED
                            ? with(
                                    confirmed,
                                    copy(confirmed.confirmation())
                                            .since(fact.at().plusHours(1))
                                            .build())
                            : fact;
                }
            };
        }
    }

    /** A lower tier takes effect at once. */
    static class LowersAtOnce extends MadeUpTiersKeepTheLaws {
        @Override
        public Decider<TierCommand, Tiered, TierFact, TierRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                TierFact recorded(TierFact fact) {
                    return fact instanceof EffectFact.Confirmed confirmed
                            ? with(
                                    confirmed,
                                    copy(confirmed.confirmation())
                                            .since(fact.at())
                                            .build())
                            : fact;
                }
            };
        }
    }

    /** An objection is put on file, and nothing else. */
    static class GoesOnWhileSomebodyObjects extends MadeUpTiersKeepTheLaws {
        @Override
        public Decider<TierCommand, Tiered, TierFact, TierRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Tiered evolve(Tiered tiered, TierFact fact) {
                    return fact instanceof ObjectionFact.ObjectionLodged ? tiered : sound.evolve(tiered, fact);
                }
            };
        }
    }

    /** Whoever confirmed may answer the objection, as if somebody else did. */
    static class AnswersForItself extends MadeUpTiersKeepTheLaws {
        @Override
        public Decider<TierCommand, Tiered, TierFact, TierRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Decision<TierFact, TierRefusal> decide(TierCommand command, Tiered tiered) {
                    return sound.decide(
                            command instanceof ObjectionCommand.DecideObjection answer
                                    ? new ObjectionCommand.DecideObjection(
                                            by(answer.stamp(), TierScenarios.ARBITER),
                                            answer.upheld(),
                                            answer.grounds())
                                    : command,
                            tiered);
                }
            };
        }

        /** Here those who confirm are asked for the answer. */
        @Override
        public Editions<TierRules> rules() {
            return TierCounty.rulesWhereConfirmersAnswer();
        }
    }

    /** A wrong raise takes a lowering that waited with it. */
    static class LosesWhatWaited extends MadeUpTiersKeepTheLaws {
        @Override
        public Decider<TierCommand, Tiered, TierFact, TierRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                TierFact recorded(TierFact fact) {
                    return fact instanceof ObjectionFact.ObjectionUpheld upheld
                            ? new ObjectionFact.ObjectionUpheld(
                                    upheld.at(),
                                    upheld.by(),
                                    upheld.grounds(),
                                    upheld.number(),
                                    upheld.back(),
                                    upheld.keepsWaiting(),
                                    Optional.empty(),
                                    upheld.notAgainUntil())
                            : fact;
                }
            };
        }
    }

    /** Whoever reported it may go and see, as if somebody else did. */
    static class LetsPeopleExamineTheirOwnWork extends MadeUpTiersKeepTheLaws {
        @Override
        public Decider<TierCommand, Tiered, TierFact, TierRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Decision<TierFact, TierRefusal> decide(TierCommand command, Tiered tiered) {
                    return sound.decide(
                            command instanceof RectificationCommand.Reexamine seen
                                    ? new RectificationCommand.Reexamine(
                                            by(seen.stamp(), TierCounty.named("safety-three", "safety.three")),
                                            seen.passed(),
                                            seen.grounds())
                                    : command,
                            tiered);
                }
            };
        }
    }

    /** When a tier lapses what was stopped is in use again. */
    static class ForgetsStopsOfUse extends MadeUpTiersKeepTheLaws {
        @Override
        public Decider<TierCommand, Tiered, TierFact, TierRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Tiered evolve(Tiered tiered, TierFact fact) {
                    Officer nobody = new Officer(new PostId("nobody"), TierCounty.ANN, TierCounty.SAFETY);
                    return fact instanceof EffectFact.TierLapsed
                            ? sound.evolve(tiered, new RectificationFact.StruckOff(fact.at(), nobody, "lapsed"))
                            : sound.evolve(tiered, fact);
                }
            };
        }
    }

    /** Nobody is told. */
    static class TellsNobody extends MadeUpTiersKeepTheLaws {
        @Override
        public Decider<TierCommand, Tiered, TierFact, TierRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                TierFact recorded(TierFact fact) {
                    return fact instanceof EffectFact.Confirmed confirmed
                            ? new EffectFact.Confirmed(
                                    fact.at(),
                                    confirmed.confirmation(),
                                    confirmed.grounds(),
                                    new Notice(Set.of(), Optional.empty(), Set.of(), Set.of()))
                            : fact;
                }
            };
        }
    }

    /** Whoever is ordered to put something right is told of the court only. */
    static class KeepsReconsiderationToItself extends MadeUpTiersKeepTheLaws {
        @Override
        public Decider<TierCommand, Tiered, TierFact, TierRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                TierFact recorded(TierFact fact) {
                    return fact instanceof RectificationFact.RectificationOrdered ordered
                            ? new RectificationFact.RectificationOrdered(
                                    fact.at(),
                                    ordered.order(),
                                    ordered.grounds(),
                                    new Notice(ordered.notice().to(), Optional.empty(), Set.of(), Set.of()))
                            : fact;
                }
            };
        }
    }

    /** What is proposed has effect as if it were confirmed. */
    static class GivesProposalsEffect extends MadeUpTiersKeepTheLaws {
        @Override
        public Decider<TierCommand, Tiered, TierFact, TierRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Tiered evolve(Tiered tiered, TierFact fact) {
                    Tiered after = sound.evolve(tiered, fact);
                    return fact instanceof ProposalFact.Proposed proposed
                            ? sound.evolve(after, confirmed(proposed))
                            : after;
                }
            };
        }

        private static TierFact confirmed(ProposalFact.Proposed fact) {
            Proposal.Contents contents = fact.proposal().openForTheStore();
            LocalDateTime at = fact.at();
            LocalDate lastDay = at.toLocalDate().plusDays(9);
            Confirmation made = Confirmation.builder()
                    .number(1)
                    .proposal(contents)
                    .move(Move.FIRST)
                    .confirmedBy(contents.by())
                    .confirmedAt(at)
                    .since(at)
                    .lastDay(lastDay)
                    .slip(false)
                    .build();
            Rule rule = Rule.of("tier.made-up");
            return new EffectFact.Confirmed(
                    at,
                    made,
                    new Grounds(
                            contents.edition(),
                            rule.code(),
                            rule.says(true).build(),
                            contents.by().actor(),
                            "because"),
                    new Notice(Set.of(), Optional.empty(), Set.of(), Set.of()));
        }
    }

    /** Nothing is ever accepted by which anything would come about. */
    static class GetsNowhere extends MadeUpTiersKeepTheLaws {
        @Override
        public Decider<TierCommand, Tiered, TierFact, TierRefusal> decider() {
            return new Spoilt(super.decider()) {
                @Override
                public Decision<TierFact, TierRefusal> decide(TierCommand command, Tiered tiered) {
                    Decision<TierFact, TierRefusal> right = sound.decide(command, tiered);
                    return command instanceof ProposalCommand.Propose && right.isAccepted()
                            ? Decision.accepted(List.of(), right.explanation())
                            : right;
                }
            };
        }
    }
}
