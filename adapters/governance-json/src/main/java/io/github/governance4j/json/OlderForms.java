package io.github.governance4j.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How what earlier releases wrote is brought up to today's form (旧版升级). */
final class OlderForms {
    /** They told of an entry, and not by which name it was reversed; without one they are what they were. */
    private static final List<String> WITHOUT_A_REVERSAL = List.of(
            "points.claim.entry-restored",
            "points.claim.entry-reversed",
            "points.claim.entry-stands-again",
            "points.claim.entry-taken-back");

    /** It put an end to a lowering that what fell had set aside; without one it is what it was. */
    private static final String WITHOUT_A_LOWERING_THAT_WAITS_AGAIN = "core.risk.tier.objection-upheld";

    /** It said nothing of who was on a side of the case; then nobody is known to be. */
    private static final String WITHOUT_THE_SIDES = "mediation.stipend.ask";

    /** It took back an award, or of an opening its standing and counts alone; each lot went by itself. */
    private static final String WITHOUT_LOTS = "points.ledger.of-award";

    private OlderForms() {}

    /** Names that read every version there was. */
    static Names readBy(Names today) {
        Names all = today;
        for (String name : WITHOUT_A_REVERSAL) {
            all = all.upcast(name, 1, UnaryOperator.identity());
        }
        all = all.upcast(WITHOUT_LOTS, 1, fact -> {
            fact.put("lots", List.of());
            return fact;
        });
        return all.upcast(WITHOUT_A_LOWERING_THAT_WAITS_AGAIN, 1, UnaryOperator.identity())
                .upcast(WITHOUT_THE_SIDES, 1, OlderForms::withNobodyInvolved);
    }

    /** The case is two levels down; what stands there otherwise is left for the reading to refuse. */
    private static Map<String, Object> withNobodyInvolved(Map<String, Object> ask) {
        if (ask.get("seen") instanceof Map<?, ?> seen && seen.get("value") instanceof Map<?, ?> value) {
            Map<String, Object> there = copy(seen);
            Map<String, Object> closed = copy(value);
            closed.putIfAbsent("involved", List.of());
            there.put("value", closed);
            ask.put("seen", there);
        }
        return ask;
    }

    private static Map<String, Object> copy(Map<?, ?> tree) {
        Map<String, Object> copy = new LinkedHashMap<>();
        tree.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }
}
