package io.github.governance4j.examples.county.year;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.hazards.Asked;
import io.github.governance4j.examples.county.hazards.HazardAction;
import io.github.governance4j.examples.county.hazards.HazardEntry;
import io.github.governance4j.examples.county.hazards.HazardLog;
import io.github.governance4j.examples.county.hazards.Known;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.ActingCell;
import io.github.governance4j.examples.county.log.Detail;
import io.github.governance4j.examples.county.madeup.Clock;
import io.github.governance4j.examples.county.madeup.Line;
import io.github.governance4j.rulebook.csv.Cell;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One hazard or warning before its decider while a year is made up (推演). An act that is refused leaves no row, unless it is wanted for that.
 *
 * @param <C> commands
 * @param <S> state
 * @param <F> facts
 * @param <R> reasons for refusing
 */
final class Life<C extends Command, S, F, R extends Enum<R>> {
    private static final Position MADE_UP = Position.startOf("generated");
    private static final int A_DAY = 24 * 60;

    private final Known known;
    private final Decider<C, S, F, R> decider;
    private final Function<Asked, C> command;
    private final Clock clock;
    private final SplittableRandom chance;
    private final StreamId id;
    private final List<Line> lines = new ArrayList<>();
    private S state;
    private LocalDateTime now;
    private int acts;

    Life(
            Known known,
            Decider<C, S, F, R> decider,
            Function<Asked, C> command,
            StreamId id,
            LocalDateTime begins,
            SplittableRandom chance) {
        this.known = known;
        this.decider = decider;
        this.command = command;
        this.id = id;
        this.chance = chance;
        this.clock = new Clock(chance);
        this.state = decider.initial();
        this.now = begins;
    }

    S state() {
        return state;
    }

    LocalDateTime now() {
        return now;
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    SplittableRandom chance() {
        return chance;
    }

    List<Line> lines() {
        return lines;
    }

    /** So many times in a hundred. */
    boolean happens(int percent) {
        return chance.nextInt(100) < percent;
    }

    /** Some days go by, the last not included, and what falls due is done. */
    void pass(int leastDays, int mostDays) {
        now = clock.after(now, leastDays * A_DAY + 5, Math.max(leastDays * A_DAY + 200, mostDays * A_DAY));
        fallDue();
    }

    private void fallDue() {
        for (Optional<Due<C>> due = decider.due(state);
                due.isPresent() && !due.get().at().isAfter(now);
                due = decider.due(state)) {
            state = decider.evolveAll(
                    state, decider.decide(due.get().command(), state).facts());
        }
    }

    boolean act(HazardAction action, Optional<? extends Actor> by, String detail) {
        return act(action, by, "", "", detail);
    }

    /** Does it, if the decider lets it. */
    boolean act(HazardAction action, Optional<? extends Actor> by, String category, String area, String detail) {
        Optional<Decision<F, R>> decision = by.map(actor -> decided(action, actor, category, area, detail));
        boolean isTaken = decision.filter(Decision::isAccepted).isPresent();
        if (isTaken) {
            state = decider.evolveAll(state, decision.orElseThrow().facts());
            write(action, by.orElseThrow(), category, area, detail);
        }
        return isTaken;
    }

    /** Writes a row that is refused: somebody tries what cannot be. */
    void inVain(HazardAction action, Optional<? extends Actor> by, String category, String area, String detail) {
        if (by.isPresent() && !decided(action, by.get(), category, area, detail).isAccepted()) {
            write(action, by.get(), category, area, detail);
        }
    }

    private Decision<F, R> decided(HazardAction action, Actor by, String category, String area, String detail) {
        Stamp stamp = new Stamp(new CommandId("x-" + ++acts), now, now, by);
        Consumer<Problem> tell = problem -> {
            throw new IllegalStateException("bug: a generated row is faulty: " + problem);
        };
        HazardEntry entry = HazardLog.entry(
                        new ActRow<>(
                                id,
                                action,
                                stamp,
                                Map.of("category", cell(category), "area", cell(area)),
                                Detail.of(cell(detail), action, tell),
                                "",
                                MADE_UP),
                        known,
                        tell)
                .orElseThrow(() -> new IllegalStateException("bug: a generated row asks for nothing: " + detail));
        return decider.decide(command.apply(entry.asked()), state);
    }

    private void write(HazardAction action, Actor by, String category, String area, String detail) {
        lines.add(new Line(id.value(), action, List.of(category, area), ActingCell.text(by), now, now, detail));
        now = now.plusMinutes(1 + chance.nextInt(5));
    }

    private static Cell cell(String text) {
        return new Cell(MADE_UP, text);
    }
}
