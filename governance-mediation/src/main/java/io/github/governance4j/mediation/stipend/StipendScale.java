package io.github.governance4j.mediation.stipend;

import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.dispute.TrackFamily;
import io.github.governance4j.mediation.house.Hidden;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What one edition says of stipends (以案定补标准): how much for which grade, who decides, what is not paid for.
 *
 * <p>There is no column for settling, and none can be added: whoever is paid for settlements alone presses the parties (人民调解法 art. 3).
 */
@Value.Immutable
@Hidden
public sealed interface StipendScale permits ImmutableStipendScale {
    /** {@return how much each grade may come to; of other grades nothing is paid} */
    Map<StipendGrade, Amounts> amounts();

    /** {@return the roles whose holders open a fund, grant, decline and reclaim; at least one} */
    Set<RoleId> approvers();

    /** {@return the sorts of mediation that are not paid for by stipends, for example those of organs and courts} */
    Set<TrackFamily> excluded();

    /** {@return how long deciding may take; empty if no limit is set} */
    Optional<TimeLimit> decideWithin();

    /** {@return how long there is to object to a stipend declined or reclaimed; empty if no limit is set} */
    Optional<TimeLimit> objectWithin();

    /** {@return the roles that decide objections} */
    Set<RoleId> objectionsWith();

    /** {@return whose scale it is} */
    String source();

    /**
     * How much a grade may come to (补助额度).
     *
     * @param least the least, in fen, 1 or more
     * @param most the most, in fen
     */
    record Amounts(long least, long most) {
        /**
         * Checks the bounds.
         *
         * @param least the least, in fen
         * @param most the most, in fen
         * @throws IllegalArgumentException if they are not in order or nothing is paid
         */
        public Amounts {
            if (least < 1 || most < least) {
                throw new IllegalArgumentException("from 1 fen, least first: " + least + ", " + most);
            }
        }

        /**
         * {@return one amount and no other}
         *
         * @param fen the amount, in fen
         */
        public static Amounts exactly(long fen) {
            return new Amounts(fen, fen);
        }
    }

    /**
     * Checks that somebody decides.
     *
     * @throws IllegalArgumentException if nobody does
     */
    @Value.Check
    default void check() {
        if (approvers().isEmpty()) {
            throw new IllegalArgumentException("somebody decides on stipends");
        }
    }

    /**
     * Begins a scale.
     *
     * @param amounts how much each grade may come to
     * @param approvers the roles that decide
     * @param source whose scale it is
     * @return a builder for the rest
     */
    static Builder of(Map<StipendGrade, Amounts> amounts, Set<RoleId> approvers, String source) {
        Map<StipendGrade, Amounts> sorted = new EnumMap<>(StipendGrade.class);
        sorted.putAll(amounts);
        return ImmutableStipendScale.builder()
                .amounts(Collections.unmodifiableMap(sorted))
                .approvers(approvers)
                .source(source);
    }

    /** Builds a scale. */
    sealed interface Builder permits ImmutableStipendScale.Builder {
        /**
         * Sets what is not paid for.
         *
         * @param excluded sorts of mediation
         * @return this
         */
        Builder excluded(Iterable<TrackFamily> excluded);

        /**
         * Sets how long deciding may take.
         *
         * @param decideWithin the limit, from asking
         * @return this
         */
        Builder decideWithin(TimeLimit decideWithin);

        /**
         * Sets how long there is to object.
         *
         * @param objectWithin the limit, from being told
         * @return this
         */
        Builder objectWithin(TimeLimit objectWithin);

        /**
         * Sets who decides objections.
         *
         * @param objectionsWith roles
         * @return this
         */
        Builder objectionsWith(Iterable<? extends RoleId> objectionsWith);

        /**
         * Ends.
         *
         * @return the scale
         * @throws IllegalArgumentException if nobody decides
         */
        StipendScale build();
    }
}
