package io.github.governance4j.testkit.decide;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.rulebook.Editions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;

/** Tool shelves with one fault each. Nested, so that no build runs them as tests of their own. */
final class BrokenShelves {
    private static final Rule STORY = Rule.of("shelf.story");

    private BrokenShelves() {}

    static class SaysYesToEverything implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions) {
                @Override
                public Decision<ShelfFact, ShelfRefusal> decide(ShelfCommand command, Shelf shelf) {
                    return Decision.accepted(
                            super.decide(command, shelf).facts(),
                            STORY.says(true).build());
                }
            };
        }
    }

    static class SaysNoToEverything implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions) {
                @Override
                public Decision<ShelfFact, ShelfRefusal> decide(ShelfCommand command, Shelf shelf) {
                    return Decision.refused(
                            ShelfRefusal.TOOL_IS_OUT, STORY.says(false).build());
                }
            };
        }
    }

    static class DoesNothing implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions) {
                @Override
                public Decision<ShelfFact, ShelfRefusal> decide(ShelfCommand command, Shelf shelf) {
                    Decision<ShelfFact, ShelfRefusal> right = super.decide(command, shelf);
                    return right.isAccepted() ? Decision.accepted(List.of(), right.explanation()) : right;
                }
            };
        }
    }

    static class LiesAboutTheVerdict implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions) {
                @Override
                public Decision<ShelfFact, ShelfRefusal> decide(ShelfCommand command, Shelf shelf) {
                    return retold(super.decide(command, shelf), BrokenShelves::turned);
                }
            };
        }
    }

    static class TellsAlwaysTheSameStory implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions) {
                @Override
                public Decision<ShelfFact, ShelfRefusal> decide(ShelfCommand command, Shelf shelf) {
                    return retold(
                            super.decide(command, shelf),
                            why -> STORY.says(why.holds()).build());
                }
            };
        }
    }

    /** Right verdict, right reasons, but the numbers are those of one fixed case. */
    static class TellsAlwaysTheSameNumbers implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions) {
                @Override
                List<Explanation> told(List<Explanation> findings) {
                    return findings.stream()
                            .map(finding -> finding.rule().equals(TERM)
                                    ? TERM.says(true).day(0).count(3).day(3).build()
                                    : finding)
                            .toList();
                }
            };
        }
    }

    static class GrantsOneDayMoreThanItTells implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions) {
                @Override
                public Decision<ShelfFact, ShelfRefusal> decide(ShelfCommand command, Shelf shelf) {
                    Decision<ShelfFact, ShelfRefusal> right = super.decide(command, shelf);
                    return right.isAccepted()
                            ? Decision.accepted(
                                    right.facts().stream()
                                            .map(BrokenShelves::longer)
                                            .toList(),
                                    right.explanation())
                            : right;
                }
            };
        }
    }

    static class GivesTheLastReason implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions) {
                @Override
                ShelfRefusal given(List<ShelfRefusal> against) {
                    return against.get(against.size() - 1);
                }
            };
        }
    }

    static class ShowsOnlyTheFirstReason implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions) {
                @Override
                List<Explanation> told(List<Explanation> findings) {
                    Optional<Explanation> first = findings.stream()
                            .filter(finding -> !finding.holds())
                            .findFirst();
                    return findings.stream()
                            .filter(finding -> finding.holds()
                                    || first.filter(finding::equals).isPresent())
                            .toList();
                }
            };
        }
    }

    static class ChokesOnItsOwnFact implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions) {
                @Override
                public Shelf evolve(Shelf shelf, ShelfFact fact) {
                    if (fact instanceof ShelfFact.Lent && shelf.out().size() == 1) {
                        throw new IllegalStateException("no room for " + fact.tool());
                    }
                    return super.evolve(shelf, fact);
                }
            };
        }
    }

    static class ReadsTheRulebookWhenEvolving implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions) {
                @Override
                public Shelf evolve(Shelf shelf, ShelfFact fact) {
                    return super.evolve(
                            shelf, fact instanceof ShelfFact.Lent lent ? reckonedAgain(this, lent, 0) : fact);
                }
            };
        }
    }

    /** Takes the fact's word for it when there are no rules, and the rules' where there are. */
    static class PrefersTodaysRulesToTheFact implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions) {
                @Override
                public Shelf evolve(Shelf shelf, ShelfFact fact) {
                    return super.evolve(
                            shelf,
                            fact instanceof ShelfFact.Lent lent ? reckonedAgain(this, lent, lent.lastDay()) : fact);
                }
            };
        }
    }

    static class AnswersDifferentlyEachTime implements ShelfSubject {
        private int asked;

        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions) {
                @Override
                public Decision<ShelfFact, ShelfRefusal> decide(ShelfCommand command, Shelf shelf) {
                    return ++asked % 5 == 0
                            ? Decision.refused(
                                    ShelfRefusal.TOOL_IS_OUT,
                                    IN_PLACE.says(false).flag(true).build())
                            : super.decide(command, shelf);
                }
            };
        }
    }

    /** Its state can be written to, and refusing does so. */
    static class ForgetsALoanWhenRefusing implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions) {
                @Override
                public Decision<ShelfFact, ShelfRefusal> decide(ShelfCommand command, Shelf shelf) {
                    Decision<ShelfFact, ShelfRefusal> right = super.decide(command, shelf);
                    if (!right.isAccepted() && shelf.out() instanceof TreeMap) {
                        shelf.out().remove(command.tool());
                    }
                    return right;
                }

                @Override
                public Shelf evolve(Shelf shelf, ShelfFact fact) {
                    Shelf after = super.evolve(shelf, fact);
                    return new Shelf(new TreeMap<>(after.out()), after.loans(), after.answered());
                }
            };
        }
    }

    static class IsDueBeforeWhatItAnswered implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions) {
                @Override
                public Optional<Due<ShelfCommand>> due(Shelf shelf) {
                    return next(shelf).map(loan -> reminder(loan, firstLate(loan.getValue())));
                }
            };
        }
    }

    static class IsDueTooEarlyToBeAccepted implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions) {
                @Override
                public Optional<Due<ShelfCommand>> due(Shelf shelf) {
                    return super.due(shelf).map(due -> {
                        LocalDateTime early = due.at().minusDays(1);
                        Stamp stamp = Stamp.timer(due.command().stamp().id(), early, early);
                        return new Due<>(
                                early,
                                new ShelfCommand.Remind(stamp, due.command().tool()));
                    });
                }
            };
        }
    }

    static class IsDueForEverUnderOneId implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions) {
                @Override
                public Shelf evolve(Shelf shelf, ShelfFact fact) {
                    return fact instanceof ShelfFact.Reminded reminded
                            ? shelf.answered(reminded.at())
                            : super.evolve(shelf, fact);
                }
            };
        }
    }

    /** A fresh id each time does not help: the moment never passes. */
    static class IsDueForEverUnderFreshIds implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions) {
                @Override
                public Shelf evolve(Shelf shelf, ShelfFact fact) {
                    return fact instanceof ShelfFact.Reminded reminded
                            ? new Shelf(shelf.out(), shelf.loans() + 1, shelf.answered()).answered(reminded.at())
                            : super.evolve(shelf, fact);
                }

                @Override
                public Optional<Due<ShelfCommand>> due(Shelf shelf) {
                    return super.due(shelf).map(due -> {
                        CommandId id = new CommandId("remind-" + shelf.loans());
                        return new Due<>(
                                due.at(),
                                new ShelfCommand.Remind(
                                        Stamp.timer(id, due.at(), due.at()),
                                        due.command().tool()));
                    });
                }
            };
        }
    }

    /** Its suite says nothing about one of the reasons. */
    static class LeavesAReasonUnreached implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions);
        }

        @Override
        public List<Scenario<ShelfCommand, ShelfRefusal>> scenarios() {
            return ShelfSubject.super.scenarios().stream()
                    .filter(scenario -> !scenario.against().contains(ShelfRefusal.NOT_LATE_YET))
                    .toList();
        }
    }

    /** Its suite never asks for anything that must be refused. */
    static class ShowsNothingToRefuse implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions);
        }

        @Override
        public List<Scenario<ShelfCommand, ShelfRefusal>> scenarios() {
            return ShelfSubject.super.scenarios().stream()
                    .filter(scenario -> scenario.against().isEmpty())
                    .toList();
        }
    }

    /** Its suite names nothing that is granted. */
    static class NamesNothingGranted implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions);
        }

        @Override
        public Map<String, Long> outcome(List<ShelfFact> facts) {
            return Map.of();
        }
    }

    /** Its suite makes random commands that are nearly all refused. */
    static class AsksOnlyBeforeTheRulesBegan implements ShelfSubject {
        @Override
        public ToolShelf over(Editions<ShelfRules> editions) {
            return new ToolShelf(editions);
        }

        @Override
        public Arbitrary<ShelfCommand> commands() {
            return ShelfSubject.super.commands().map(command -> ShelfSubject.lend(command.tool(), -1));
        }
    }

    private static Decision<ShelfFact, ShelfRefusal> retold(
            Decision<ShelfFact, ShelfRefusal> right, UnaryOperator<Explanation> story) {
        Explanation why = story.apply(right.explanation());
        return right.fold(ok -> Decision.accepted(ok.facts(), why), no -> Decision.refused(no.reason(), why));
    }

    private static Explanation turned(Explanation why) {
        Finding turned = why.rule().says(!why.holds());
        why.facts().forEach(turned::fact);
        why.because().forEach(turned::because);
        return turned.build();
    }

    private static ShelfFact longer(ShelfFact fact) {
        return fact instanceof ShelfFact.Lent lent
                ? new ShelfFact.Lent(lent.tool(), lent.day(), lent.lastDay() + 1, lent.edition())
                : fact;
    }

    private static ShelfFact reckonedAgain(ToolShelf shelf, ShelfFact.Lent lent, long withoutRules) {
        long lastDay = shelf.editions
                .on(LocalDate.ofEpochDay(lent.day()))
                .map(edition -> lent.day() + edition.rules().days())
                .orElse(withoutRules);
        return new ShelfFact.Lent(lent.tool(), lent.day(), lastDay, lent.edition());
    }
}
