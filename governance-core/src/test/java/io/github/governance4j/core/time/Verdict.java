package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Evidence;
import java.time.LocalDateTime;
import java.util.List;

/** Judges a wish about a deadline again from the codes and values of the reason alone. */
final class Verdict {
    private Verdict() {}

    static boolean isAccepted(Evidence wish) {
        return wish.because().stream().allMatch(Verdict::holds);
    }

    private static boolean holds(Evidence check) {
        return switch (check.code()) {
            case "time.in-order" -> !moment(check, "at").isBefore(moment(check, "not-before"));
            case "time.is-paused" -> flag(check, "paused");
            case "time.is-running" -> !flag(check, "paused");
            case "time.in-time" ->
                flag(check, "paused")
                        || moment(check, "at").isBefore(moment(check, "closes"))
                        || (flag(check, "closes-included")
                                && moment(check, "at").equals(moment(check, "closes")));
            case "time.extendable" -> flag(check, "extendable");
            case "time.extension-approved" ->
                word(check, "needed").isEmpty() || !word(check, "given").isEmpty();
            case "time.extension-approver" ->
                word(check, "needed").isEmpty()
                        || word(check, "given").isEmpty()
                        || word(check, "given").equals(word(check, "needed"));
            case "time.extension-ceiling" ->
                check.fact("granted-before").number() + check.fact("amount").number()
                        <= check.fact("ceiling").number();
            case "time.stays-firm" -> flag(check, "firm-after") || !flag(check, "firm-before");
            case "time.keeps-regions" ->
                List.of(word(check, "regions").split(" "))
                                .containsAll(
                                        List.of(word(check, "regions-before").split(" ")))
                        || word(check, "regions-before").isEmpty();
            case "time.stays-ahead" ->
                !moment(check, "closes").isBefore(moment(check, "closes-before"))
                        || moment(check, "closes").isAfter(moment(check, "at"));
            default -> true;
        };
    }

    private static LocalDateTime moment(Evidence check, String name) {
        return check.fact(name).moment();
    }

    private static boolean flag(Evidence check, String name) {
        return check.fact(name).number() == 1;
    }

    private static String word(Evidence check, String name) {
        return check.fact(name).word();
    }
}
