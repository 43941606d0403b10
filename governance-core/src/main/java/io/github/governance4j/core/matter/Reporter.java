package io.github.governance4j.core.matter;

import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.ReceiptId;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** What is kept of one reporter (上报人身份): who holds a receipt, until it is erased. */
@Value.Immutable
@Hidden
public sealed interface Reporter permits ImmutableReporter {
    /** {@return the receipt; empty before it is registered} */
    Optional<ReceiptId> receipt();

    /** {@return who holds it; empty before it is registered and once it is erased} */
    Optional<PersonId> person();

    /** {@return when the last fact happened} */
    Optional<LocalDateTime> lastAct();
}
