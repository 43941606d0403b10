package io.github.governance4j.testkit.decide;

import java.util.List;
import java.util.Optional;

/**
 * A past and a question (情境): what a generated law is about.
 *
 * @param <C> commands
 * @param past what was asked before, oldest first; an empty step does whatever is due next
 * @param command what is asked now
 */
public record Situation<C>(List<Optional<C>> past, C command) {
    /**
     * Copies the past.
     *
     * @param past what was asked before
     * @param command what is asked now
     */
    public Situation {
        past = List.copyOf(past);
    }
}
