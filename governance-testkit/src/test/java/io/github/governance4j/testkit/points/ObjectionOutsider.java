package io.github.governance4j.testkit.points;

import static io.github.governance4j.testkit.points.LedgerOutsider.below;
import static io.github.governance4j.testkit.points.LedgerOutsider.number;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.points.PointsRefusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out again who may object, who may answer, and what comes back or goes again. */
final class ObjectionOutsider {
    private ObjectionOutsider() {}

    static void against(Evidence evidence, Set<PointsRefusal> against) {
        for (Evidence finding : evidence.because()) {
            if (!holds(finding)) {
                against.add(reason(finding));
            }
        }
    }

    private static boolean holds(Evidence e) {
        return switch (e.code()) {
            case "points.object.unknown", "points.object.none-overdue" -> false;
            case "points.object.found" -> number(e, "told") <= number(e, "day");
            case "points.object.in-effect" -> number(e, "taken-back") == 0 && number(e, "day") <= number(e, "last-day");
            case "points.object.in-order" -> number(e, "at") >= number(e, "last-said");
            case "rights.objection.affected" ->
                isAmong(e.fact("objector").word(), e.fact("affected").word());
            case "rights.objection.once" ->
                Set.of("NONE", "WITHDRAWN").contains(e.fact("former").word());
            case "rights.objection.window" -> number(e, "raised") < number(e, "closes");
            case "rights.objection.open" -> e.fact("outcome").word().equals("OPEN");
            case "rights.objection.after" -> number(e, "at") >= number(e, "raised");
            case "rights.objection.by-another" ->
                !isAmong(
                        e.fact("answered-by").word(),
                        "-",
                        e.fact("not-by").word(),
                        e.fact("family").word());
            case "rights.objection.objector" ->
                e.fact("by").word().equals(e.fact("objector").word());
            case "points.object.before-silence" ->
                e.fact("silence").word().equals("WAITS") || number(e, "at") < number(e, "overdue-from");
            default -> true;
        };
    }

    private static PointsRefusal reason(Evidence e) {
        return switch (e.code()) {
            case "points.object.unknown", "points.object.found" -> PointsRefusal.DECISION_UNKNOWN;
            case "points.object.none-overdue" -> PointsRefusal.NOTHING_OVERDUE;
            case "points.object.in-effect" -> PointsRefusal.DECISION_RUN_OUT;
            case "rights.objection.affected" -> PointsRefusal.NOT_AFFECTED;
            case "rights.objection.once" -> PointsRefusal.OBJECTED_BEFORE;
            case "rights.objection.window" -> PointsRefusal.OBJECTION_TOO_LATE;
            case "rights.objection.open" -> PointsRefusal.NO_OPEN_OBJECTION;
            case "rights.objection.after", "points.object.in-order" -> PointsRefusal.DATED_BEFORE_THE_OBJECTION;
            case "rights.objection.by-another" -> PointsRefusal.NOT_ANSWERED_BY_ANOTHER;
            case "rights.objection.objector" -> PointsRefusal.NOT_THE_OBJECTOR;
            default -> PointsRefusal.UPHELD_BY_SILENCE;
        };
    }

    static Map<String, Long> granted(Evidence evidence) {
        Map<String, Long> granted = new HashMap<>();
        evidence.find("points.object.reply").ifPresent(reply -> {
            granted.put("reply-through", number(reply, "reply-through"));
            share(granted, 0, 0, 0);
        });
        evidence.find("points.object.overdue")
                .filter(e -> number(e, "overdue-from") <= number(e, "at"))
                .ifPresent(late -> granted.put("overdue", 1L));
        boolean upheldBySilence = evidence.find("points.object.overdue")
                .filter(e -> e.fact("silence").word().equals("UPHOLDS"))
                .isPresent();
        if (evidence.code().equals("points.answer-objection")) {
            granted.put("upheld", evidence.fact("answer").word().equals("UPHELD") ? 1L : 0L);
        } else if (upheldBySilence) {
            granted.put("upheld", 1L);
        }
        evidence.find("points.object.restored").ifPresent(back -> granted.put("restored", number(back, "standing")));
        evidence.find("points.object.counts-again").ifPresent(again -> share(granted, 0, 0, 0));
        for (String code : List.of("points.object.back", "points.object.goes-again")) {
            evidence.find(code)
                    .ifPresent(
                            e -> share(granted, number(e, "unspent"), number(e, "shortfall"), number(e, "standing")));
        }
        for (Evidence made : below(evidence, "points.made-up")) {
            long owed = Math.min(number(made, "worth"), number(made, "reached") - number(made, "paid"));
            granted.put("made up " + made.fact("entry").word(), ScoreOutsider.leftByCaps(made, owed));
        }
        evidence.find("points.object.over")
                .ifPresent(over -> granted.put("ended " + over.fact("entry").word(), 1L));
        return granted;
    }

    private static void share(Map<String, Long> granted, long unspent, long shortfall, long standing) {
        granted.put("unspent", unspent);
        granted.put("shortfall", shortfall);
        granted.put("standing", standing);
    }

    /** Whether somebody is one of some lists of people. */
    static boolean isAmong(String person, String... lists) {
        for (String list : lists) {
            if (List.of(list.split(" ")).contains(person)) {
                return true;
            }
        }
        return false;
    }
}
