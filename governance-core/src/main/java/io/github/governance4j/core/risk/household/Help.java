package io.github.governance4j.core.risk.household;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.place.HouseholdId;
import io.github.governance4j.core.place.PostId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The help for one household as its facts left it (帮扶). */
@Value.Immutable
@Hidden
public sealed interface Help permits ImmutableHelp {
    /** {@return which household; empty before anybody was named} */
    Optional<HouseholdId> household();

    /** {@return the post that helps it, as far as recorded} */
    Optional<PostId> helper();

    /** {@return the last day of the help, included} */
    Optional<LocalDate> lastDay();

    /** {@return its open disputes} */
    Set<StreamId> disputes();

    /** {@return how many facts there are} */
    long version();

    /** {@return when the latest of them happened} */
    Optional<LocalDateTime> lastAct();

    /**
     * {@return the post that helps it on a day; judged by the day, whether or not anybody recorded that the last one is over}
     *
     * @param day the day
     */
    default Optional<PostId> helper(LocalDate day) {
        return helper().filter(post -> lastDay().filter(last -> !day.isAfter(last)).isPresent());
    }
}
