package io.github.governance4j.examples.county.quarter;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.core.matter.MatterView;
import io.github.governance4j.core.matter.Matters;
import io.github.governance4j.core.matter.Side;
import io.github.governance4j.core.matter.Stage;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.examples.county.log.ActingCell;
import io.github.governance4j.examples.county.madeup.Clock;
import io.github.governance4j.examples.county.madeup.Line;
import io.github.governance4j.examples.county.matters.Action;
import io.github.governance4j.examples.county.matters.Asked;
import io.github.governance4j.rulebook.csv.Cell;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * One matter before the deciders while its quarter is made up (事项推演). An act that is refused leaves no row, unless it is wanted for that.
 */
final class Life {
    private static final Position MADE_UP = Position.startOf("generated");
    private static final Seen<MatterView> UNSEEN = new Seen<>(
            new StreamId("-"), 0, new MatterView(Stage.NOT_REPORTED, new CategoryId("-"), new ReceiptId("-")));

    /** Looks at no other matter. */
    static final Function<StreamId, Seen<MatterView>> NOBODY_ELSE = other -> UNSEEN;

    private final Town town;
    private final Clock clock;
    private final SplittableRandom chance;
    private final String id;
    private final List<Line> lines = new ArrayList<>();
    private Matter state;
    private LocalDateTime now;
    /** Until when only the far district knows what it did last. */
    private LocalDateTime known;

    private boolean isFar;
    private int acts;

    Life(Town town, String id, LocalDateTime begins, SplittableRandom chance) {
        this.town = town;
        this.id = id;
        this.chance = chance;
        this.clock = new Clock(chance);
        this.state = town.matters().initial();
        this.now = begins;
        this.known = begins;
    }

    String id() {
        return id;
    }

    Matter state() {
        return state;
    }

    LocalDateTime now() {
        return now;
    }

    SplittableRandom chance() {
        return chance;
    }

    List<Line> lines() {
        return lines;
    }

    /** Whether it was reported, and that was known, by a moment. */
    boolean isKnownBy(LocalDateTime moment) {
        return !lines.isEmpty() && !lines.get(0).recorded().isAfter(moment);
    }

    /** So many times in a hundred. */
    boolean happens(int percent) {
        return chance.nextInt(100) < percent;
    }

    /** From now on its territory is without a network. */
    void far() {
        isFar = true;
    }

    /** Time goes by, and what falls due is done. */
    void pass(int leastMinutes, int mostMinutes) {
        now = clock.after(now, leastMinutes, mostMinutes);
        fallDue();
    }

    private void fallDue() {
        Matters matters = town.matters();
        for (Optional<Due<MatterCommand>> due = matters.due(state);
                due.isPresent() && !due.get().at().isAfter(now);
                due = matters.due(state)) {
            state = matters.evolveAll(
                    state, matters.decide(due.get().command(), state).facts());
        }
    }

    /** The body that owns a side. */
    Optional<BodyId> owner(Side side) {
        return state.owner(side);
    }

    /** Somebody of either owner; in the far district mostly of the territory's. */
    Optional<Actor.Post> anOwner() {
        Side side = happens(isFar ? 80 : 50) ? Side.TERRITORY : Side.DEPARTMENT;
        return owner(side).flatMap(this::somebody);
    }

    Optional<Actor.Post> somebody(BodyId body) {
        return town.staff().any(body, now.toLocalDate(), chance);
    }

    Optional<Actor.Post> intake() {
        return somebody(town.rules().intake());
    }

    boolean act(Action action, Optional<? extends Actor> by, String detail) {
        return by.isPresent() && act(action, by.get(), "", "", detail, NOBODY_ELSE);
    }

    /** Does it, if the deciders let it. */
    boolean act(
            Action action,
            Actor by,
            String category,
            String area,
            String detail,
            Function<StreamId, Seen<MatterView>> others) {
        LocalDateTime recorded = recorded(by);
        if (recorded.equals(now) && now.isBefore(known)) {
            // Nobody else knows yet what the far district did.
            now = clock.after(known, 5, 240);
            fallDue();
            recorded = now;
        }
        Stamp stamp = new Stamp(new CommandId("x-" + ++acts), now, recorded, by);
        Decision<MatterFact, MatterRefusal> decision = town.matters()
                .decide(asked(action, stamp, category, area, detail).given(others), state);
        if (decision.isAccepted()) {
            state = town.matters().evolveAll(state, decision.facts());
            lines.add(new Line(id, action, List.of(category, area), ActingCell.text(by), now, recorded, detail));
            known = recorded.isAfter(known) ? recorded : known;
        }
        return decision.isAccepted();
    }

    /** Writes a row that is refused: somebody tries what cannot be. */
    void inVain(Action action, Optional<? extends Actor> by, String detail) {
        if (by.isEmpty() || now.isBefore(known)) {
            return;
        }
        Stamp stamp = new Stamp(new CommandId("x-" + ++acts), now, now, by.get());
        if (!town.matters()
                .decide(asked(action, stamp, "", "", detail).given(NOBODY_ELSE), state)
                .isAccepted()) {
            lines.add(new Line(id, action, List.of("", ""), ActingCell.text(by.get()), now, now, detail));
            now = now.plusMinutes(1);
        }
    }

    private static Asked asked(Action action, Stamp stamp, String category, String area, String detail) {
        return Asked.read(action, stamp, cell(category), cell(area), cell(detail), problem -> {
                    throw new IllegalStateException("bug: a generated row is faulty: " + problem);
                })
                .orElseThrow(() -> new IllegalStateException("bug: a generated row asks for nothing: " + detail));
    }

    /** What the far district does is written down when it has a network. */
    private LocalDateTime recorded(Actor by) {
        boolean isOffline = by instanceof Actor.Post post && town.isFar(post.post(), now.toLocalDate());
        return isOffline ? clock.sync(now) : now;
    }

    private static Cell cell(String text) {
        return new Cell(MADE_UP, text);
    }
}
