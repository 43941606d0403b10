package io.github.governance4j.core.decide;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.ReceiptId;

/**
 * Who acted (行为人). Closed: these four are all who can act.
 *
 * <p>Somebody who reports under protection is a {@link Channel} with a receipt, never a person.
 */
public sealed interface Actor {
    /**
     * Somebody acting for a body (履职人员).
     *
     * @param post the post held
     * @param holder who held it
     */
    record Post(PostId post, PersonId holder) implements Actor {}

    /**
     * Somebody acting for themselves: a resident, a party (当事人).
     *
     * @param person who
     */
    record Party(PersonId person) implements Actor {}

    /**
     * A report that came in by a channel and whose author is not known here (受理渠道).
     *
     * @param receipt what the reporter was given
     */
    record Channel(ReceiptId receipt) implements Actor {}

    /** Nobody: a moment came (定时). */
    record Timer() implements Actor {}
}
