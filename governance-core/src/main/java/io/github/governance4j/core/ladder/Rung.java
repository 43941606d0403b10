package io.github.governance4j.core.ladder;

import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.TimeLimit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One level a case is handled at: by whom, how often, how long, and where it goes from there (层级).
 *
 * <pre>{@code
 * // 信访工作条例 art. 34 and 35: 60 days, by at most 30 more, then 30 days to ask for review by the body above
 * Rung.of(1, "办理机关")
 *         .limit(TimeLimit.of("TL104", 60, LimitUnit.CALENDAR_DAY, "信访工作条例34条").extension(headOfOrgan30).build())
 *         .window(TimeLimit.of("TL105", 30, LimitUnit.CALENDAR_DAY, "信访工作条例35条").build())
 *         .moves(List.of(new Move(Trigger.PARTY_ASKS, 2)))
 *         .build()
 * }</pre>
 */
@Value.Immutable
@Hidden
public sealed interface Rung permits ImmutableRung {
    /** The most tries a rung may allow: 1000 (ours); far beyond any rule. */
    int MOST_TRIES = 1000;

    /** {@return its place, from 1; a higher one is further up} */
    int order();

    /** {@return the level in the rulebook's words, for example {@code 村调委会}; blank where it names nobody} */
    String level();

    /** {@return what is to be done here, in the rulebook's words; blank where it says nothing} */
    @Value.Default
    default String task() {
        return "";
    }

    /** {@return who answers for it, where the rulebook names a role} */
    Optional<RoleId> role();

    /** {@return the most tries a case has here over its whole life, 1 to {@link #MOST_TRIES}; empty where none is stated} */
    OptionalInt tries();

    /** {@return whether every try needs every party's fresh consent (自愿原则, 人民调解法 art. 3)} */
    @Value.Default
    default boolean consent() {
        return false;
    }

    /** {@return how long the case may stay; empty where nothing is stated} */
    Optional<TimeLimit> limit();

    /**
     * How long the limit may stand still in all (中止计算期限), from its first pause on this stay: every pause lies within that time, and
     * one that reaches its end is over by itself, also where the case was answered in the meantime. The bound is ours: 信访工作条例
     * art. 36 leaves out the time of a hearing and names no most.
     *
     * @return the time; empty where the limit may not stand still
     */
    Optional<TimeLimit> pause();

    /** {@return the ways up, at most one for each trigger, each to a higher order} */
    List<Move> moves();

    /** {@return how long after the reply a party may ask for the next rung (请求复查期限); empty where the reply is final} */
    Optional<TimeLimit> window();

    /** {@return how long after it arrived the case may be returned (退单期限); empty where it may not} */
    Optional<TimeLimit> returns();

    /** {@return the remedies the rulebook names here; {@link Remedy#COURT} is open even where it is not among them} */
    Set<Remedy> exits();

    /** {@return the most a statute allows for limit and extensions together, where the rulebook names one} */
    Optional<Ceiling> ceiling();

    /**
     * {@return where a trigger moves a case to, if it moves it}
     *
     * @param on the trigger
     */
    default OptionalInt to(Trigger on) {
        for (Move move : moves()) {
            if (move.on() == on) {
                return OptionalInt.of(move.to());
            }
        }
        return OptionalInt.empty();
    }

    /**
     * {@return this rung with the usual moves where a rulebook names none: to the next order, on every trigger that can come about}
     *
     * <p>{@link Trigger#TRIES_USED} can come about where tries are stated, {@link Trigger#LIMIT_PASSED} where a limit is; the others
     * always can. Not for the highest rung of a ladder, which moves nowhere.
     */
    default Rung withUsualMoves() {
        List<Move> usual = new ArrayList<>();
        for (Trigger trigger : Trigger.values()) {
            boolean never = (trigger == Trigger.TRIES_USED && tries().isEmpty())
                    || (trigger == Trigger.LIMIT_PASSED && limit().isEmpty());
            if (!never) {
                usual.add(new Move(trigger, order() + 1));
            }
        }
        return ImmutableRung.builder().from(this).moves(usual).build();
    }

    /**
     * Checks numbers and moves.
     *
     * @throws IllegalArgumentException if order or tries are out of bounds, a move does not lead up, or two moves share a trigger
     */
    @Value.Check
    default void check() {
        if (order() < 1) {
            throw new IllegalArgumentException("rungs are numbered from 1: " + order());
        }
        if (tries().isPresent() && (tries().getAsInt() < 1 || tries().getAsInt() > MOST_TRIES)) {
            throw new IllegalArgumentException("1 to " + MOST_TRIES + " tries: " + tries().getAsInt());
        }
        Set<Trigger> seen = EnumSet.noneOf(Trigger.class);
        for (Move move : moves()) {
            if (move.to() <= order()) {
                throw new IllegalArgumentException("a move leads up: from " + order() + " to " + move.to());
            }
            if (!seen.add(move.on())) {
                throw new IllegalArgumentException("two moves on " + move.on() + " from rung " + order());
            }
        }
    }

    /**
     * Begins a rung from which only the court is named as a way out, without moves, tries or limits.
     *
     * @param order its place, from 1
     * @param level the level in the rulebook's words
     * @return a builder for the rest
     */
    static Builder of(int order, String level) {
        return ImmutableRung.builder().order(order).level(level).exits(EnumSet.of(Remedy.COURT));
    }

    /** Builds a rung. */
    sealed interface Builder permits ImmutableRung.Builder {
        /**
         * Sets what is to be done.
         *
         * @param task in the rulebook's words
         * @return this
         */
        Builder task(String task);

        /**
         * Sets who answers for it.
         *
         * @param role the role
         * @return this
         */
        Builder role(RoleId role);

        /**
         * Sets how many tries there are.
         *
         * @param tries 1 to {@link Rung#MOST_TRIES}
         * @return this
         */
        Builder tries(int tries);

        /**
         * Sets whether every try needs every party's fresh consent.
         *
         * @param consent whether
         * @return this
         */
        Builder consent(boolean consent);

        /**
         * Sets how long the case may stay.
         *
         * @param limit the limit
         * @return this
         */
        Builder limit(TimeLimit limit);

        /**
         * Sets how long the limit may stand still in all.
         *
         * @param pause the time, from the first pause on
         * @return this
         */
        Builder pause(TimeLimit pause);

        /**
         * Sets the ways up.
         *
         * @param moves each to a higher order, at most one for each trigger
         * @return this
         */
        Builder moves(Iterable<? extends Move> moves);

        /**
         * Sets how long after the reply a party may ask for the next rung.
         *
         * @param window the limit
         * @return this
         */
        Builder window(TimeLimit window);

        /**
         * Sets how long after it arrived the case may be returned.
         *
         * @param returns the limit
         * @return this
         */
        Builder returns(TimeLimit returns);

        /**
         * Sets the remedies the rulebook names, in place of the court alone.
         *
         * @param exits the remedies, possibly none
         * @return this
         */
        Builder exits(Iterable<Remedy> exits);

        /**
         * Sets the most a statute allows.
         *
         * @param ceiling of limit and extensions together
         * @return this
         */
        Builder ceiling(Ceiling ceiling);

        /**
         * Ends.
         *
         * @return the rung
         * @throws IllegalArgumentException if a number is out of bounds or a move does not lead up
         */
        Rung build();
    }
}
