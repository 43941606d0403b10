package io.github.governance4j.core.late;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Stamp;

/**
 * What can be asked of a {@link LateDecider} (迟报命令).
 *
 * @param <C> commands of the decider inside
 */
public sealed interface LateCommand<C extends Command> extends Command {
    /**
     * An act is told, when it happens or afterwards (补报).
     *
     * @param <C> commands of the decider inside
     * @param act what happened; told afterwards if it was recorded after it happened
     */
    record Tell<C extends Command>(C act) implements LateCommand<C> {
        @Override
        public Stamp stamp() {
            return act.stamp();
        }
    }

    /**
     * A moment came: what is due by then is done (到期). Its id is its own, because a retelling may make the same thing due again.
     *
     * @param <C> commands of the decider inside
     * @param stamp of the timer; {@code happened} is the moment that came
     */
    record Tick<C extends Command>(Stamp stamp) implements LateCommand<C> {}
}
