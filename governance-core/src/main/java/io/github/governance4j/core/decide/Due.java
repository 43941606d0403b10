package io.github.governance4j.core.decide;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;

/**
 * When something happens by itself, and the command to send then (到期).
 *
 * <p>Whether a thing has lapsed is judged when it is read; sending the command only records it. The command carries {@code at} as
 * its {@code happened}, so that after an outage everything is caught up in due order as if it had been on time.
 *
 * @param <C> commands
 * @param at the moment
 * @param command what to send at or after {@code at}
 */
public record Due<C>(LocalDateTime at, C command) {
    /**
     * {@return what the timer is to send at the next moment something comes about by itself} Nothing where no stamp can name that moment:
     * nobody will be there to record it.
     *
     * <pre>{@code
     * Due.ofTimer(next(shelf), at -> CommandId.ofTimer("shelf", shelf.version(), at), ShelfCommand.Tick::new);
     * }</pre>
     *
     * @param <C> commands
     * @param next the moment, if there is one
     * @param id names the command; never twice the same on one stream
     * @param tick makes the command, of a stamp that happened and was recorded at that moment
     */
    public static <C> Optional<Due<C>> ofTimer(
            Optional<LocalDateTime> next, Function<LocalDateTime, CommandId> id, Function<Stamp, ? extends C> tick) {
        return next.filter(Stamp::canName).map(at -> new Due<>(at, tick.apply(Stamp.timer(id.apply(at), at, at))));
    }
}
