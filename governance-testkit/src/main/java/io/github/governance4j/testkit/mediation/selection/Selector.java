package io.github.governance4j.testkit.mediation.selection;

import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.selection.Question;
import java.util.Optional;

/** A way of finding a mediator, as the laws see it. */
@FunctionalInterface
public interface Selector {
    /**
     * {@return who is found; empty for nobody}
     *
     * @param question who may, what the sides say, how busy everybody is
     */
    Optional<MediatorId> select(Question question);
}
