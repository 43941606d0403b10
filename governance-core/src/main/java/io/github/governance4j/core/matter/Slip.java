package io.github.governance4j.core.matter;

import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import java.util.Optional;
import org.immutables.value.Value;

/** An assignment slip as it stands (交办单). */
@Value.Immutable
@Hidden
public sealed interface Slip permits ImmutableSlip {
    /** {@return its name within the matter} */
    SlipId id();

    /** {@return who is to do it} */
    BodyId to();

    /** {@return what is to be done} */
    String task();

    /** {@return until when} */
    Deadline deadline();

    /** {@return how far it has come} */
    @Value.Default
    default SlipStage stage() {
        return SlipStage.ASSIGNED;
    }

    /** {@return who reported it done, while that waits for the check or has passed it} */
    Optional<PersonId> doneBy();

    /** {@return whether its deadline has passed, and was recorded} */
    @Value.Default
    default boolean overdue() {
        return false;
    }

    /** {@return the deadline that may still pass by itself; empty once reported done, overdue or closed} */
    default Optional<Deadline> pending() {
        return stage() == SlipStage.ASSIGNED && !overdue() ? Optional.of(deadline()) : Optional.empty();
    }
}
