package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.Climbing;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.ladder.Move;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.ladder.Trigger;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Analyses and deciders made to break a law. */
final class BrokenAnalyses {
    private BrokenAnalyses() {}

    static class ForgetsReturns implements AnalysisLaws {
        @Override
        public Outcome analysed(Ladder ladder) {
            return AnalysisLaws.super.analysed(each(ladder, rung -> copy(rung, rung.moves(), true, false, false)));
        }
    }

    static class ForgetsWindows implements AnalysisLaws {
        @Override
        public Outcome analysed(Ladder ladder) {
            return AnalysisLaws.super.analysed(each(ladder, rung -> copy(rung, rung.moves(), false, true, false)));
        }
    }

    static class ForgetsMovesThatSkip implements AnalysisLaws {
        /** Among the others one on which a move that skips is the only way up: few generated ones hang on it. */
        @Override
        public Arbitrary<Ladder> ladders() {
            Rung lower = Rung.of(1, "lower")
                    .moves(List.of(new Move(Trigger.BEYOND_COMPETENCE, 3)))
                    .build();
            Ladder skips = Ladder.of(
                    new LadderId("skips"),
                    "skips",
                    "made up",
                    List.of(lower, Rung.of(3, "upper").build()));
            return Arbitraries.frequencyOf(
                            Tuple.of(1, Arbitraries.just(skips)), Tuple.of(3, AnalysisLaws.super.ladders()))
                    .withoutEdgeCases();
        }

        @Override
        public Outcome analysed(Ladder ladder) {
            return AnalysisLaws.super.analysed(each(
                    ladder,
                    rung -> copy(
                            rung,
                            rung.moves().stream()
                                    .filter(move -> move.to() == rung.order() + 1)
                                    .toList(),
                            true,
                            true,
                            false)));
        }
    }

    static class DecidesForOneMoreTry implements AnalysisLaws {
        @Override
        public Decider<LadderCommand, Climb, LadderFact, LadderRefusal> decider(Editions<Ladders> editions) {
            return Climbing.over(
                    editions.map(ladders -> Ladders.of(ladders.all().stream()
                            .map(ladder -> each(ladder, rung -> copy(rung, rung.moves(), true, true, true)))
                            .toList())),
                    WorkCalendar.china());
        }
    }

    static Ladder each(Ladder ladder, UnaryOperator<Rung> change) {
        return Ladder.of(
                ladder.id(),
                ladder.title(),
                ladder.source(),
                ladder.rungs().stream().map(change).toList());
    }

    private static Rung copy(Rung rung, List<Move> moves, boolean windows, boolean returns, boolean oneMore) {
        Rung.Builder copy = Rung.of(rung.order(), rung.level())
                .consent(rung.consent())
                .moves(moves)
                .exits(rung.exits());
        rung.tries().ifPresent(tries -> copy.tries(oneMore ? tries + 1 : tries));
        rung.limit().ifPresent(copy::limit);
        rung.window().filter((TimeLimit any) -> windows).ifPresent(copy::window);
        rung.returns().filter((TimeLimit any) -> returns).ifPresent(copy::returns);
        return copy.build();
    }
}
