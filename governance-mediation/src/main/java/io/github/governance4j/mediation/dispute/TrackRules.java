package io.github.governance4j.mediation.dispute;

import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.mediation.ExclusionId;
import io.github.governance4j.mediation.house.Hidden;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How a track differs from the others, besides its limits (调解途径的规则). The defaults are those of people's mediation.
 */
@Value.Immutable
@Hidden
public sealed interface TrackRules permits ImmutableTrackRules {
    /** {@return what a party needs to have a mediator replaced} */
    @Value.Default
    default RecusalRule recusal() {
        return RecusalRule.ON_REQUEST;
    }

    /** {@return what refusing an assigned mediator means} */
    @Value.Default
    default RefusingAssignee refusingAssignee() {
        return RefusingAssignee.ANOTHER_IS_ASSIGNED;
    }

    /** {@return the most tries over the whole mediation, 1 to 9; empty where only a ladder counts them (治安调解: once, a second only if needed or asked)} */
    OptionalInt tries();

    /** {@return the cases it does not take} */
    Set<ExclusionId> exclusions();

    /** {@return whether the body may begin by itself (主动调解): 人民调解法 art. 17} */
    @Value.Default
    default boolean ownInitiative() {
        return false;
    }

    /** {@return whether the guardian of a minor must be there at every session (治安调解)} */
    @Value.Default
    default boolean guardiansAttend() {
        return false;
    }

    /** {@return whether the parties apply together, or consent on being asked (医疗纠纷预防和处理条例 art. 31)} */
    @Value.Default
    default boolean applicationJoint() {
        return false;
    }

    /** {@return whether others may listen where no party objects and nobody's privacy or trade secret is at stake} */
    @Value.Default
    default Openness openness() {
        return Openness.OPEN;
    }

    /** {@return whether what was agreed stays closed without every party's consent (医疗纠纷预防和处理条例 art. 42)} */
    @Value.Default
    default boolean contentClosed() {
        return false;
    }

    /** {@return the ways out the rules name; the court is always open} */
    Set<Remedy> remedies();

    /** {@return the ladder its tries climb; empty where there is none} */
    Optional<LadderId> ladder();

    /** {@return which disputes take the short track (简易程序); empty where there is none} */
    Optional<SimpleWhen> simple();

    /** {@return whether a simple dispute may be settled where it is met, in one act (随手调)} */
    @Value.Default
    default boolean onTheSpot() {
        return false;
    }

    /** {@return who sits together where a panel mediates (3+X); empty where there is none} */
    Optional<PanelRule> panel();

    /** The most tries a track may state: 9 (ours), as many as the longest ladder of this kind has. */
    int MOST_TRIES = 9;

    /**
     * Checks what goes together.
     *
     * @throws IllegalArgumentException if the tries are out of bounds, or the spot is open and nothing is simple
     */
    @Value.Check
    default void check() {
        if (tries().isPresent() && (tries().getAsInt() < 1 || tries().getAsInt() > MOST_TRIES)) {
            throw new IllegalArgumentException("1 to " + MOST_TRIES + " tries: " + tries().getAsInt());
        }
        if (onTheSpot() && simple().isEmpty()) {
            throw new IllegalArgumentException(
                    "only a simple dispute is settled on the spot, and no rule says which are");
        }
    }

    /**
     * Begins the rules of people's mediation (人民调解法).
     *
     * @return a builder for the rest
     */
    static Builder of() {
        return ImmutableTrackRules.builder();
    }

    /** Builds the rules. */
    sealed interface Builder permits ImmutableTrackRules.Builder {
        /**
         * Sets what a party needs to have a mediator replaced.
         *
         * @param recusal the rule
         * @return this
         */
        Builder recusal(RecusalRule recusal);

        /**
         * Sets what refusing an assigned mediator means.
         *
         * @param refusingAssignee the rule
         * @return this
         */
        Builder refusingAssignee(RefusingAssignee refusingAssignee);

        /**
         * Sets the most tries over the whole mediation.
         *
         * @param tries 1 to 9
         * @return this
         */
        Builder tries(int tries);

        /**
         * Sets the cases it does not take.
         *
         * @param exclusions their names
         * @return this
         */
        Builder exclusions(Iterable<? extends ExclusionId> exclusions);

        /**
         * Sets whether the body may begin by itself.
         *
         * @param ownInitiative whether
         * @return this
         */
        Builder ownInitiative(boolean ownInitiative);

        /**
         * Sets whether the guardian of a minor must be there at every session.
         *
         * @param guardiansAttend whether
         * @return this
         */
        Builder guardiansAttend(boolean guardiansAttend);

        /**
         * Sets whether the parties apply together.
         *
         * @param applicationJoint whether
         * @return this
         */
        Builder applicationJoint(boolean applicationJoint);

        /**
         * Sets whether others may listen where no party objects.
         *
         * @param openness which
         * @return this
         */
        Builder openness(Openness openness);

        /**
         * Sets whether what was agreed stays closed.
         *
         * @param contentClosed whether
         * @return this
         */
        Builder contentClosed(boolean contentClosed);

        /**
         * Sets the ways out the rules name.
         *
         * @param remedies the remedies
         * @return this
         */
        Builder remedies(Iterable<Remedy> remedies);

        /**
         * Sets the ladder its tries climb.
         *
         * @param ladder its name
         * @return this
         */
        Builder ladder(LadderId ladder);

        /**
         * Sets which disputes take the short track.
         *
         * @param simple the rule
         * @return this
         */
        Builder simple(SimpleWhen simple);

        /**
         * Sets whether a simple dispute may be settled on the spot.
         *
         * @param onTheSpot whether
         * @return this
         */
        Builder onTheSpot(boolean onTheSpot);

        /**
         * Sets who sits together where a panel mediates.
         *
         * @param panel the rule
         * @return this
         */
        Builder panel(PanelRule panel);

        /**
         * Ends.
         *
         * @return the rules
         * @throws IllegalArgumentException if the tries are out of bounds or the spot is open and nothing is simple
         */
        TrackRules build();
    }
}
