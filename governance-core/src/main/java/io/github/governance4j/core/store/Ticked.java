package io.github.governance4j.core.store;

import io.github.governance4j.core.house.Hidden;
import java.util.List;
import org.immutables.value.Value;

/** What came of one tick of a {@link Runner} (一轮办理的结果). */
@Value.Immutable
@Hidden
public sealed interface Ticked permits ImmutableTicked {
    /** {@return how many due commands were accepted} */
    int answered();

    /** {@return how many commands that follow from facts were accepted, what was told of refusals included} */
    int delivered();

    /** {@return how many commands that follow from facts had been accepted before and so changed nothing} */
    int repeated();

    /** {@return how many commands that follow from facts were refused} */
    int refused();

    /** {@return how many commands that follow from facts were for a stream of another kind, which never takes them} */
    int undeliverable();

    /** {@return what could not be done, in the order it was found} */
    List<Halt> halts();

    /** {@return whether the limit was reached before everything was done: tick again at once} */
    boolean isMore();
}
