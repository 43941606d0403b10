package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.ReceiptId;

/** Something asked of what is known of one reporter (上报人身份命令). */
public sealed interface ReporterCommand extends Command {
    /**
     * Handles every kind of command.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * Keep who holds a receipt (登记回执).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param receipt the receipt
     * @param person whose it is
     */
    record Register(Stamp stamp, ReceiptId receipt, PersonId person) implements ReporterCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param receipt the receipt
         * @param person whose it is
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Register {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.register(this);
        }
    }

    /**
     * Forget who holds it (删除身份): 个人信息保护法 art. 47. The host then deletes the stream itself.
     *
     * @param stamp when it happened, when and by whom it was recorded
     */
    record Erase(Stamp stamp) implements ReporterCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Erase {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.erase(this);
        }
    }

    /**
     * One answer for each kind of command.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Register}.
         *
         * @param command what is asked
         * @return the answer
         */
        T register(Register command);

        /**
         * For {@link Erase}.
         *
         * @param command what is asked
         * @return the answer
         */
        T erase(Erase command);
    }
}
