package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.house.Hidden;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An early sign as its facts left it (苗头): something noticed at a place or about a matter. It becomes a matter or lapses; it is never a
 * mark against a person, and there is nowhere in it to name one.
 */
@Value.Immutable
@Hidden
public sealed interface EarlySign permits ImmutableEarlySign {
    /** {@return how far it has come} */
    SignStage stage();

    /** {@return where, or about which matter; empty before it is noted} */
    Optional<EarlySignCommand.About> about();

    /** {@return the last day it is kept for, included; empty before it is noted} */
    Optional<LocalDate> lastDay();

    /** {@return the matter it became} */
    Optional<StreamId> matter();

    /** {@return when the last fact happened} */
    Optional<LocalDateTime> lastAct();
}
