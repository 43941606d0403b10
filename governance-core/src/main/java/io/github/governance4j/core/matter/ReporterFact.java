package io.github.governance4j.core.matter;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.ReceiptId;
import java.time.LocalDateTime;

/** Something that is true of what is known of one reporter (上报人身份事实). Read by nothing else. */
public sealed interface ReporterFact {
    /** {@return when it happened} */
    LocalDateTime at();

    /**
     * Handles every kind of fact.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * Who holds a receipt (已登记).
     *
     * @param at when it happened
     * @param receipt the receipt
     * @param person whose it is
     */
    record Registered(LocalDateTime at, ReceiptId receipt, PersonId person) implements ReporterFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.registered(this);
        }
    }

    /**
     * It was forgotten (已删除).
     *
     * @param at when it happened
     * @param receipt the receipt
     */
    record Erased(LocalDateTime at, ReceiptId receipt) implements ReporterFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.erased(this);
        }
    }

    /**
     * One answer for each kind of fact.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Registered}.
         *
         * @param fact what happened
         * @return the answer
         */
        T registered(Registered fact);

        /**
         * For {@link Erased}.
         *
         * @param fact what happened
         * @return the answer
         */
        T erased(Erased fact);
    }
}
