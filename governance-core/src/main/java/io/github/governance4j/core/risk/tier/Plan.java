package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.PostId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What is to be done about one subject (一事一案): by whom, with which measures, until when, and to what end.
 *
 * @param responsible the post that answers for it (责任人)
 * @param measures which of the measures listed for the tier are taken
 * @param lastDay the last day for it, included (时限)
 * @param target what is to be reached; 1 to 500 characters (目标)
 * @param funds in fen, 0 or more; a hazard's plan needs them where the rules say so (资金)
 * @param contingency what is done if it goes wrong in the meantime; a hazard's plan needs it where the rules say so (应急预案)
 */
public record Plan(
        PostId responsible,
        Set<MeasureId> measures,
        LocalDate lastDay,
        String target,
        OptionalLong funds,
        Optional<String> contingency) {
    /**
     * Copies the measures and checks the texts and the sum.
     *
     * @param responsible the post that answers for it
     * @param measures which measures are taken
     * @param lastDay the last day for it
     * @param target what is to be reached
     * @param funds in fen
     * @param contingency what is done if it goes wrong
     * @throws IllegalArgumentException if a text is blank or has more than 500 characters, or the sum is negative
     */
    public Plan {
        measures = Ordered.copy(measures);
        requireText("target", target);
        contingency.ifPresent(text -> requireText("contingency", text));
        if (funds.orElse(0) < 0) {
            throw new IllegalArgumentException("funds are 0 fen or more: " + funds.getAsLong());
        }
    }

    private static void requireText(String name, String text) {
        if (text.isBlank() || text.length() > Words.MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    name + " has 1 to " + Words.MOST_CHARACTERS + " characters, and is not blank: " + text.length());
        }
    }
}
