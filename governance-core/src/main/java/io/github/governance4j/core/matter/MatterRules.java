package io.github.governance4j.core.matter;

import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.TimeLimit;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one edition says of matters (事项规则): who takes them in, who gets which, on which ladder, and how long each step may take.
 *
 * <pre>{@code
 * MatterRules.of(new BodyId("centre"), ladders, triage, routing).acceptance(Optional.of(twoWorkingDays)).build()
 * }</pre>
 */
@Value.Immutable
@Hidden
public sealed interface MatterRules permits ImmutableMatterRules {
    /** The most days after it happened an act may be told: 366 (ours). */
    int MOST_LATE_DAYS = 366;

    /** {@return the body that takes every matter in and owns it until others accept (集中受理机构)} */
    BodyId intake();

    /** {@return the ladders} */
    Ladders ladders();

    /** {@return the kinds of matters; those of the routing table where nothing else is said} */
    @Value.Default
    default Categories categories() {
        return routing().categories();
    }

    /** {@return which matters are big and which are small (小事、大事)} */
    TriageTable triage();

    /** {@return who gets which matter, and on which ladder (统一分流)} */
    RoutingTable routing();

    /** {@return where the six kinds that are not dispatched are sent (北京市接诉即办工作条例 art. 11)} */
    Map<NotDispatched, BodyId> elsewhere();

    /** {@return how long a body has to accept or decline what it is offered; empty where nothing is stated} */
    Optional<TimeLimit> acceptance();

    /**
     * {@return how long the intake has to dispatch, join or send on what was reported; empty where nothing is stated (信访工作条例 art. 22 gives
     * 15 calendar days for registering and forwarding)}
     */
    Optional<TimeLimit> dispatch();

    /**
     * {@return how long proof may wait for its check, and what was settled on its ladder for its proof; empty where nothing is stated (ours)}
     */
    Optional<TimeLimit> check();

    /** {@return how long after strike-off the reporter is to be asked; empty where nobody is} */
    Optional<TimeLimit> callBack();

    /** {@return how long after strike-off somebody is to look again; empty where nobody does} */
    Optional<TimeLimit> recheck();

    /**
     * {@return how many days after it happened an act may still be told, for the {@code LateDecider} round {@link Matters}; 10 where nothing
     * is stated (ours: a district that syncs weekly has some to spare)}
     */
    @Value.Default
    default int lateDays() {
        return 10;
    }

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if they are not 0 to {@link #MOST_LATE_DAYS}
     */
    @Value.Check
    default void checkLateDays() {
        if (lateDays() < 0 || lateDays() > MOST_LATE_DAYS) {
            throw new IllegalArgumentException("acts are told 0 to " + MOST_LATE_DAYS + " days late: " + lateDays());
        }
    }

    /**
     * Begins rules without limits, and without a place for what is not dispatched.
     *
     * @param intake who takes matters in
     * @param ladders the ladders
     * @param triage which matters are big
     * @param routing who gets which
     * @return a builder for the rest
     */
    static Builder of(BodyId intake, Ladders ladders, TriageTable triage, RoutingTable routing) {
        return ImmutableMatterRules.builder()
                .intake(intake)
                .ladders(ladders)
                .triage(triage)
                .routing(routing);
    }

    /** Builds rules. */
    sealed interface Builder permits ImmutableMatterRules.Builder {
        /**
         * Sets the kinds of matters where they are not those of the routing table.
         *
         * @param categories the kinds
         * @return this
         */
        Builder categories(Categories categories);

        /**
         * Sets where the kinds that are not dispatched are sent.
         *
         * @param elsewhere the body for each kind; a kind without one stays with the intake
         * @return this
         */
        Builder elsewhere(Map<NotDispatched, ? extends BodyId> elsewhere);

        /**
         * Sets how long a body has to accept or decline.
         *
         * @param acceptance the limit, if there is one
         * @return this
         */
        Builder acceptance(Optional<? extends TimeLimit> acceptance);

        /**
         * Sets how long the intake has to dispatch, join or send on.
         *
         * @param dispatch the limit, if there is one
         * @return this
         */
        Builder dispatch(Optional<? extends TimeLimit> dispatch);

        /**
         * Sets how long proof may wait for its check, and what was settled for its proof.
         *
         * @param check the limit, if there is one
         * @return this
         */
        Builder check(Optional<? extends TimeLimit> check);

        /**
         * Sets how long after strike-off the reporter is to be asked.
         *
         * @param callBack the limit, if there is one
         * @return this
         */
        Builder callBack(Optional<? extends TimeLimit> callBack);

        /**
         * Sets how long after strike-off somebody is to look again.
         *
         * @param recheck the limit, if there is one
         * @return this
         */
        Builder recheck(Optional<? extends TimeLimit> recheck);

        /**
         * Sets how many days after it happened an act may still be told.
         *
         * @param lateDays 0 to {@link MatterRules#MOST_LATE_DAYS}
         * @return this
         */
        Builder lateDays(int lateDays);

        /**
         * Ends.
         *
         * @return the rules
         * @throws IllegalArgumentException if the days are out of bounds
         */
        MatterRules build();
    }
}
