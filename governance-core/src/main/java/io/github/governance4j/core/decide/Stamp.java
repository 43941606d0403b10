package io.github.governance4j.core.decide;

import java.time.LocalDateTime;

/**
 * What every command carries: its id, when it happened, when it was recorded, and by whom (命令印记).
 *
 * <p>A command is judged by {@code happened} and kept at {@code recorded}; a report that arrives late is judged by the day it speaks
 * of. Both are local times of the county's zone. Whether {@code recorded} may precede {@code happened} is for the decider to say.
 *
 * @param id chosen by the host; a retry carries the same one
 * @param happened when it took place
 * @param recorded when it was written down
 * @param by who acted
 */
public record Stamp(CommandId id, LocalDateTime happened, LocalDateTime recorded, Actor by) {
    /**
     * {@return the stamp of what comes about by itself}
     *
     * @param id chosen by the host
     * @param due when it came about
     * @param recorded when it was written down
     */
    public static Stamp timer(CommandId id, LocalDateTime due, LocalDateTime recorded) {
        return new Stamp(id, due, recorded, new Actor.Timer());
    }
}
