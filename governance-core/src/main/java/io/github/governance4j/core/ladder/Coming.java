package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What falls due, as commands (到期命令).
 *
 * <p>Such a command holds nothing but its moment and how many there were before it, and limits in days all end at midnight; so the same
 * few commands are wanted again and again, for one case after the other. The latest are kept, a fixed number of them.
 */
final class Coming {
    private static final int BITS = 10;

    // Several threads may ask at once, and then one forgets what another just kept; all of it is immutable, so none is
    // seen half made.
    private final @Nullable Kept[] kept = new Kept[1 << BITS];

    /**
     * {@return a timer's command}
     *
     * @param number which of the case's, from 1
     * @param at its moment
     */
    Optional<Due<LadderCommand>> due(int number, LocalDateTime at) {
        int place = ((31 * at.hashCode() + number) * 0x9E3779B9) >>> (Integer.SIZE - BITS);
        Kept before = kept[place];
        if (before != null && before.number == number && before.at.equals(at)) {
            return before.due;
        }
        CommandId id = CommandId.ofTimer("due-" + number + "@" + at.toLocalDate());
        Optional<Due<LadderCommand>> due = Optional.of(new Due<>(at, new LadderCommand.Tick(Stamp.timer(id, at, at))));
        kept[place] = new Kept(number, at, due);
        return due;
    }

    private record Kept(int number, LocalDateTime at, Optional<Due<LadderCommand>> due) {}
}
