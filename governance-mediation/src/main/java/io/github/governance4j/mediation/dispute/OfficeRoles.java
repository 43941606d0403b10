package io.github.governance4j.mediation.dispute;

import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.mediation.house.Hidden;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which roles do what for a mediating body (调解组织岗位职责). A role may do several things; whoever takes part in a dispute does none for it.
 */
@Value.Immutable
@Hidden
public sealed interface OfficeRoles permits ImmutableOfficeRoles {
    /** {@return who may accept, decline and hand on} */
    Set<RoleId> reception();

    /** {@return who may begin a mediation on the body's own initiative} */
    Set<RoleId> initiators();

    /** {@return who may assign a mediator (派单)} */
    Set<RoleId> assigners();

    /** {@return who decides on a recusal that needs grounds; never the mediator concerned} */
    Set<RoleId> arbiters();

    /** {@return who agrees for the body that a limit be put off} */
    Set<RoleId> extenders();

    /** {@return who puts the body's seal to an agreement (人民调解法 art. 29)} */
    Set<RoleId> sealers();

    /** {@return who keeps and closes the file (人民调解法 art. 27)} */
    Set<RoleId> keepers();

    /**
     * {@return roles where one does everything, as in a village}
     *
     * @param role who
     */
    static OfficeRoles one(RoleId role) {
        Set<RoleId> all = Set.of(role);
        return of().reception(all)
                .initiators(all)
                .assigners(all)
                .arbiters(all)
                .extenders(all)
                .sealers(all)
                .keepers(all)
                .build();
    }

    /**
     * Checks that nothing is left to nobody.
     *
     * @throws IllegalArgumentException if nobody may accept, assign, decide on recusal, put the seal or close
     */
    @Value.Check
    default void check() {
        if (reception().isEmpty()
                || assigners().isEmpty()
                || arbiters().isEmpty()
                || sealers().isEmpty()
                || keepers().isEmpty()) {
            throw new IllegalArgumentException(
                    "somebody accepts, assigns, decides on recusal, seals and closes: " + this);
        }
    }

    /**
     * Begins roles that are nobody's yet.
     *
     * @return a builder for the rest
     */
    static Builder of() {
        return ImmutableOfficeRoles.builder();
    }

    /** Builds the roles. */
    sealed interface Builder permits ImmutableOfficeRoles.Builder {
        /**
         * Sets who may accept, decline and hand on.
         *
         * @param reception the roles
         * @return this
         */
        Builder reception(Iterable<? extends RoleId> reception);

        /**
         * Sets who may begin on the body's own initiative.
         *
         * @param initiators the roles
         * @return this
         */
        Builder initiators(Iterable<? extends RoleId> initiators);

        /**
         * Sets who may assign a mediator.
         *
         * @param assigners the roles
         * @return this
         */
        Builder assigners(Iterable<? extends RoleId> assigners);

        /**
         * Sets who decides on a recusal that needs grounds.
         *
         * @param arbiters the roles
         * @return this
         */
        Builder arbiters(Iterable<? extends RoleId> arbiters);

        /**
         * Sets who agrees that a limit be put off.
         *
         * @param extenders the roles
         * @return this
         */
        Builder extenders(Iterable<? extends RoleId> extenders);

        /**
         * Sets who puts the body's seal to an agreement.
         *
         * @param sealers the roles
         * @return this
         */
        Builder sealers(Iterable<? extends RoleId> sealers);

        /**
         * Sets who keeps and closes the file.
         *
         * @param keepers the roles
         * @return this
         */
        Builder keepers(Iterable<? extends RoleId> keepers);

        /**
         * Ends.
         *
         * @return the roles
         * @throws IllegalArgumentException if nobody may accept, assign, decide on recusal, put the seal or close
         */
        OfficeRoles build();
    }
}
