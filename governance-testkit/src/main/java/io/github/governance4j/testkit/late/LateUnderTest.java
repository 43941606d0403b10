package io.github.governance4j.testkit.late;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.late.LateCommand;
import io.github.governance4j.core.late.LateDecider;
import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.core.late.LateReaction;
import io.github.governance4j.core.late.Told;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/**
 * What {@link LateLaws} must be told (受检迟报裁量): the decider inside, and what is told to it.
 *
 * @param <C> commands of the decider inside
 * @param <S> its state
 * @param <E> its facts
 * @param <R> its reasons to refuse
 */
public interface LateUnderTest<C extends Command, S, E, R extends Enum<R>> {
    /** {@return the decider inside} */
    Decider<C, S, E, R> inner();

    /** {@return the reason to refuse what lies before the window} */
    R tooLate();

    /** {@return random commands, about few enough things and days that they meet each other; their ids do not matter} */
    Arbitrary<C> commands();

    /**
     * The same wish under another stamp.
     *
     * @param command a command of {@link #commands}
     * @param stamp its new stamp
     * @return the command with that stamp and nothing else changed
     */
    C stamped(C command, Stamp stamp);

    /**
     * The decider under test; the library's own round {@link #inner} unless overridden.
     *
     * @param window how long after it happened an act may be told
     * @return a decider to tell acts to
     */
    default Decider<LateCommand<C>, Told<C, S, E>, LateFact<C, E>, R> late(Duration window) {
        return LateDecider.over(inner(), window, tooLate()).sealedBy(this::seals);
    }

    /**
     * {@return whether people are bound by a fact from the moment it is told, so that no act told later may undo it; of no fact unless
     * overridden}
     *
     * @param fact a fact of the decider inside
     */
    default boolean seals(E fact) {
        return false;
    }

    /**
     * The way a reaction listens to what is told late; the library's own {@link LateReaction} unless overridden.
     *
     * @param reaction listens to facts of the decider inside
     * @return listens to facts of the one under test
     */
    default Reaction<LateFact<C, E>, C> reacting(Reaction<E, C> reaction) {
        return new LateReaction<>(reaction);
    }

    /**
     * The inner state as something with an {@code equals}; override it where the state has none of its own.
     *
     * @param state a state of the decider inside
     * @return what is compared in its place
     */
    default Object asValue(S state) {
        return state;
    }

    /** {@return the least share of cases, in percent, that must reach a correction, a held act and the like: 5} */
    default int leastPercent() {
        return 5;
    }

    /** {@return what is told of one case, in no particular order; override it where random commands do not get far} */
    default Arbitrary<List<C>> lives() {
        return commands().list().ofMinSize(2).ofMaxSize(10);
    }

    /** {@return what is told of a case afterwards, with a window and two orders in which it arrives} */
    @Provide
    default Arbitrary<LateCase<C>> cases() {
        Arbitrary<Long> orders = Arbitraries.longs().between(0, Long.MAX_VALUE);
        return Combinators.combine(lives(), orders, orders)
                .as((life, one, other) -> {
                    Duration window = window(life, one);
                    return new LateCase<>(told(life, window, other), window, one, other);
                })
                .withoutEdgeCases();
    }

    /**
     * {@return each command under an id of its own, numbered across a ten, some recorded as it happened, some at the very end of the window}
     */
    private List<C> told(List<C> life, Duration window, long draw) {
        Random random = new Random(draw);
        List<C> told = new ArrayList<>();
        for (C command : life) {
            Stamp stamp = command.stamp();
            LocalDateTime recorded = switch (random.nextInt(4)) {
                case 0 -> stamp.happened().plus(window);
                case 1 -> stamp.happened();
                default -> stamp.happened().plusSeconds(1 + random.nextLong(window.toSeconds()));
            };
            told.add(stamped(
                    command,
                    new Stamp(new CommandId("act-" + (8 + told.size())), stamp.happened(), recorded, stamp.by())));
        }
        return told;
    }

    /** As long as from one act to another, so that acts lie on its very end; now and then a second less, but a second at least. */
    private Duration window(List<C> life, long draw) {
        LocalDateTime one = life.get((int) (draw % life.size())).stamp().happened();
        LocalDateTime other =
                life.get((int) (draw / life.size() % life.size())).stamp().happened();
        Duration between = Duration.between(one, other).abs();
        Duration drawn = draw % 3 > 0 ? between : between.minusSeconds(1);
        return drawn.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : drawn;
    }
}
