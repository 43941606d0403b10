package io.github.governance4j.testkit.late;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.late.LateCommand;
import io.github.governance4j.core.late.LateDecider;
import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.core.late.Step;
import io.github.governance4j.core.late.Told;
import io.github.governance4j.testkit.decide.Shelf;
import io.github.governance4j.testkit.decide.ShelfCommand;
import io.github.governance4j.testkit.decide.ShelfFact;
import io.github.governance4j.testkit.decide.ShelfRefusal;
import io.github.governance4j.testkit.decide.ShelfSubject;
import io.github.governance4j.testkit.decide.ToolShelf;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

/** Ways to tell a shelf late with one fault each. Nested, so that no build runs them as tests of their own. */
final class BrokenLateShelves {
    private static final Rule SILENCE = Rule.of("late.silence");

    private BrokenLateShelves() {}

    /** A sound one to be tampered with. */
    abstract static class Tampered
            implements Decider<
                    LateCommand<ShelfCommand>,
                    Told<ShelfCommand, Shelf, ShelfFact>,
                    LateFact<ShelfCommand, ShelfFact>,
                    ShelfRefusal> {
        final LateDecider<ShelfCommand, Shelf, ShelfFact, ShelfRefusal> sound;

        Tampered(Duration window) {
            this(window, new ToolShelf(ShelfSubject.EDITIONS));
        }

        Tampered(Duration window, Decider<ShelfCommand, Shelf, ShelfFact, ShelfRefusal> inner) {
            sound = LateDecider.over(inner, window, ShelfRefusal.NO_RULES_IN_FORCE);
        }

        @Override
        public Told<ShelfCommand, Shelf, ShelfFact> initial() {
            return sound.initial();
        }

        @Override
        public Decision<LateFact<ShelfCommand, ShelfFact>, ShelfRefusal> decide(
                LateCommand<ShelfCommand> command, Told<ShelfCommand, Shelf, ShelfFact> told) {
            return command instanceof LateCommand.Tell<ShelfCommand> tell
                    ? tell(tell.act(), told)
                    : sound.decide(command, told);
        }

        Decision<LateFact<ShelfCommand, ShelfFact>, ShelfRefusal> tell(
                ShelfCommand act, Told<ShelfCommand, Shelf, ShelfFact> told) {
            return sound.decide(new LateCommand.Tell<>(act), told);
        }

        @Override
        public Told<ShelfCommand, Shelf, ShelfFact> evolve(
                Told<ShelfCommand, Shelf, ShelfFact> told, LateFact<ShelfCommand, ShelfFact> fact) {
            return sound.evolve(told, fact);
        }

        @Override
        public Optional<Due<LateCommand<ShelfCommand>>> due(Told<ShelfCommand, Shelf, ShelfFact> told) {
            return sound.due(told);
        }
    }

    private static ShelfCommand at(ShelfCommand act, String id, LocalDateTime happened, LocalDateTime recorded) {
        Stamp stamp =
                new Stamp(new CommandId(id), happened, recorded, act.stamp().by());
        return new LateShelf() {}.stamped(act, stamp);
    }

    private static Explanation silence(boolean holds) {
        return SILENCE.says(holds).build();
    }

    static class TellsInTheOrderOfArrival implements LateShelf {
        @Override
        public Tampered late(Duration window) {
            return new Tampered(window) {
                private long place;

                @Override
                Decision<LateFact<ShelfCommand, ShelfFact>, ShelfRefusal> tell(
                        ShelfCommand act, Told<ShelfCommand, Shelf, ShelfFact> told) {
                    place = told.steps().size();
                    Decision<ShelfFact, ShelfRefusal> now = inner().decide(act, told.view());
                    return now.fold(
                            ok -> told.steps().stream()
                                            .anyMatch(step -> step.command().equals(act))
                                    ? Decision.accepted(List.of(), silence(true))
                                    : Decision.accepted(
                                            List.of(new LateFact.StepTold<>(
                                                    place, new Step.Done<>(act, ok.facts()), LocalDateTime.MIN)),
                                            silence(true)),
                            no -> Decision.refused(no.reason(), no.explanation()));
                }
            };
        }
    }

    static class JudgesByWhenItIsTold implements LateShelf {
        @Override
        public Tampered late(Duration window) {
            return new Tampered(window) {
                @Override
                Decision<LateFact<ShelfCommand, ShelfFact>, ShelfRefusal> tell(
                        ShelfCommand act, Told<ShelfCommand, Shelf, ShelfFact> told) {
                    LocalDateTime now = told.latest()
                            .filter(latest -> latest.isAfter(act.stamp().happened()))
                            .orElse(act.stamp().happened());
                    return sound.decide(
                            new LateCommand.Tell<>(at(
                                    act,
                                    act.stamp().id().value(),
                                    now,
                                    act.stamp().recorded())),
                            told);
                }
            };
        }
    }

    static class LetsNothingComeAboutByItself implements LateShelf {
        @Override
        public Tampered late(Duration window) {
            return new Tampered(window, new ToolShelf(ShelfSubject.EDITIONS) {
                @Override
                public Optional<Due<ShelfCommand>> due(Shelf shelf) {
                    return Optional.empty();
                }
            }) {};
        }
    }

    static class TakesEachTellingForAnAct implements LateShelf {
        @Override
        public Tampered late(Duration window) {
            return new Tampered(window) {
                @Override
                Decision<LateFact<ShelfCommand, ShelfFact>, ShelfRefusal> tell(
                        ShelfCommand act, Told<ShelfCommand, Shelf, ShelfFact> told) {
                    String id = act.stamp().id() + "-" + told.steps().size();
                    return sound.decide(
                            new LateCommand.Tell<>(at(
                                    act, id, act.stamp().happened(), act.stamp().recorded())),
                            told);
                }
            };
        }
    }

    static class NumbersItsTimersByTheActs implements LateShelf {
        @Override
        public Tampered late(Duration window) {
            return new Tampered(window) {
                @Override
                public Optional<Due<LateCommand<ShelfCommand>>> due(Told<ShelfCommand, Shelf, ShelfFact> told) {
                    return sound.due(told).map(due -> {
                        long acts = told.steps().stream().filter(Step::isAct).count();
                        CommandId id = CommandId.ofTimer("late-" + acts);
                        return new Due<>(due.at(), new LateCommand.Tick<>(Stamp.timer(id, due.at(), due.at())));
                    });
                }
            };
        }
    }

    static class MeasuresTheWindowWhenReplaying implements LateShelf {
        @Override
        public Tampered late(Duration window) {
            return new Tampered(window) {
                @Override
                public Told<ShelfCommand, Shelf, ShelfFact> evolve(
                        Told<ShelfCommand, Shelf, ShelfFact> told, LateFact<ShelfCommand, ShelfFact> fact) {
                    return fact instanceof LateFact.StepTold<ShelfCommand, ShelfFact> step
                            ? sound.evolve(
                                    told,
                                    new LateFact.StepTold<>(
                                            step.place(),
                                            step.step(),
                                            step.step().at().minus(window)))
                            : sound.evolve(told, fact);
                }
            };
        }
    }

    static class CallsWhateverIsAddedACorrection implements LateShelf {
        @Override
        public Tampered late(Duration window) {
            return new Tampered(window) {
                @Override
                Decision<LateFact<ShelfCommand, ShelfFact>, ShelfRefusal> tell(
                        ShelfCommand act, Told<ShelfCommand, Shelf, ShelfFact> told) {
                    Decision<LateFact<ShelfCommand, ShelfFact>, ShelfRefusal> right = super.tell(act, told);
                    return right.isAccepted()
                            ? Decision.accepted(
                                    right.facts().stream()
                                            .map(fact -> corrected(act, fact))
                                            .toList(),
                                    right.explanation())
                            : right;
                }
            };
        }

        private static LateFact<ShelfCommand, ShelfFact> corrected(
                ShelfCommand act, LateFact<ShelfCommand, ShelfFact> fact) {
            return fact instanceof LateFact.StepTold<ShelfCommand, ShelfFact> step
                    ? new LateFact.Retold<>(act, step.place(), List.of(), List.of(step.step()), step.openFrom())
                    : fact;
        }
    }

    static class CorrectsWithoutAWord implements LateShelf {
        @Override
        public Tampered late(Duration window) {
            return new Tampered(window) {
                @Override
                Decision<LateFact<ShelfCommand, ShelfFact>, ShelfRefusal> tell(
                        ShelfCommand act, Told<ShelfCommand, Shelf, ShelfFact> told) {
                    Decision<LateFact<ShelfCommand, ShelfFact>, ShelfRefusal> right = super.tell(act, told);
                    return right.isAccepted() ? Decision.accepted(right.facts(), silence(true)) : right;
                }
            };
        }
    }

    static class ThrowsAwayWhatIsImpossible implements LateShelf {
        @Override
        public Tampered late(Duration window) {
            return new Tampered(window) {
                @Override
                Decision<LateFact<ShelfCommand, ShelfFact>, ShelfRefusal> tell(
                        ShelfCommand act, Told<ShelfCommand, Shelf, ShelfFact> told) {
                    Decision<LateFact<ShelfCommand, ShelfFact>, ShelfRefusal> right = super.tell(act, told);
                    boolean holds = right.facts().stream()
                            .anyMatch(fact -> fact instanceof LateFact.StepTold<ShelfCommand, ShelfFact> step
                                    && step.step() instanceof Step.Held);
                    return holds ? Decision.accepted(List.of(), silence(true)) : right;
                }
            };
        }
    }

    static class HoldsWhateverItIsTold implements LateShelf {
        @Override
        public Tampered late(Duration window) {
            return new Tampered(window) {
                @Override
                Decision<LateFact<ShelfCommand, ShelfFact>, ShelfRefusal> tell(
                        ShelfCommand act, Told<ShelfCommand, Shelf, ShelfFact> told) {
                    LocalDateTime later = act.stamp().recorded().plusSeconds(1);
                    return sound.decide(
                            new LateCommand.Tell<>(at(
                                    act, act.stamp().id().value(), act.stamp().happened(), later)),
                            told);
                }
            };
        }
    }

    static class UndoesWhatSeals implements LateSealedShelf {
        @Override
        public Tampered late(Duration window) {
            return new Tampered(window) {};
        }
    }

    static class ClosesTheWindowASecondEarly implements LateShelf {
        @Override
        public Tampered late(Duration window) {
            return new Tampered(window.isZero() ? window : window.minusSeconds(1)) {};
        }
    }

    static class LooksOnlyAtTheLatestMoment implements LateShelf {
        @Override
        public Tampered late(Duration window) {
            return new Tampered(window) {
                @Override
                Decision<LateFact<ShelfCommand, ShelfFact>, ShelfRefusal> tell(
                        ShelfCommand act, Told<ShelfCommand, Shelf, ShelfFact> told) {
                    LocalDateTime happened = act.stamp().happened();
                    LocalDateTime end = happened.plus(window);
                    LocalDateTime recorded = act.stamp().recorded();
                    return sound.decide(
                            new LateCommand.Tell<>(at(
                                    act, act.stamp().id().value(), happened, recorded.isAfter(end) ? end : recorded)),
                            told);
                }
            };
        }
    }

    static class ForgetsNothing implements LateShelf {
        @Override
        public Tampered late(Duration window) {
            return new Tampered(LateDecider.LONGEST) {
                @Override
                Decision<LateFact<ShelfCommand, ShelfFact>, ShelfRefusal> tell(
                        ShelfCommand act, Told<ShelfCommand, Shelf, ShelfFact> told) {
                    boolean tooLate = told.latest()
                            .map(latest -> act.stamp().happened().isBefore(latest.minus(window)))
                            .orElse(false);
                    return tooLate
                            ? Decision.refused(ShelfRefusal.NO_RULES_IN_FORCE, silence(false))
                            : super.tell(act, told);
                }
            };
        }
    }

    static class NeverLetsGoOfWhatIsHeld implements LateShelf {
        @Override
        public Tampered late(Duration window) {
            return new Tampered(window) {
                @Override
                public Optional<Due<LateCommand<ShelfCommand>>> due(Told<ShelfCommand, Shelf, ShelfFact> told) {
                    return inner().due(told.view()).isEmpty() ? Optional.empty() : sound.due(told);
                }
            };
        }
    }

    static class TellsOnlyOneThing implements LateShelf {
        @Override
        public Arbitrary<List<ShelfCommand>> lives() {
            return commands().list().ofSize(1);
        }
    }
}
