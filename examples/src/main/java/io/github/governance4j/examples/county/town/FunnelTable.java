package io.github.governance4j.examples.county.town;

import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Trigger;
import io.github.governance4j.examples.county.docket.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The funnel by level (层级漏斗): of each ladder, how many matters came to each rung and what became of them there. */
final class FunnelTable {
    private FunnelTable() {}

    static List<Map<String, Object>> ladders(TownResult result) {
        Map<LadderId, List<Map<String, Object>>> rows = new TreeMap<>(Comparator.comparing(LadderId::value));
        Map<LadderId, Long> most = new TreeMap<>(Comparator.comparing(LadderId::value));
        result.sums()
                .funnel()
                .forEach((rung, visit) -> most.merge(rung.ladder(), visit.count(Visit.Count.ENTERED), Math::max));
        result.sums()
                .funnel()
                .forEach((rung, visit) -> rows.computeIfAbsent(rung.ladder(), none -> new ArrayList<>())
                        .add(row(result, rung, visit, Math.max(1, most.getOrDefault(rung.ladder(), 1L)))));
        List<Map<String, Object>> ladders = new ArrayList<>();
        rows.forEach((ladder, rungs) ->
                ladders.add(Map.of("ladder", TownRules.title(result.rulebook(), ladder), "rungs", rungs)));
        return ladders;
    }

    private static Map<String, Object> row(TownResult result, Visit.Rung rung, Visit visit, long most) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("order", rung.order());
        row.put("level", TownRules.level(result.rulebook(), rung));
        row.put("bar", visit.count(Visit.Count.ENTERED) * 100 / most);
        for (Visit.Count count : Visit.Count.values()) {
            row.put(count.name(), visit.count(count));
        }
        List<Long> climbed = new ArrayList<>();
        for (Trigger trigger : Trigger.values()) {
            climbed.add(visit.climbed(trigger));
        }
        row.put("climbed", climbed);
        return row;
    }
}
