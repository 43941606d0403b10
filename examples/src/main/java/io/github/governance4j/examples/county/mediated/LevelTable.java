package io.github.governance4j.examples.county.mediated;

import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.examples.county.chamber.Story;
import io.github.governance4j.examples.county.report.PageParts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The funnel by level (层级漏斗): of each ladder, how many disputes came to each rung and what became of them there. */
final class LevelTable {
    private LevelTable() {}

    static void put(Map<String, Object> page, MediationResult result) {
        List<Map<String, Object>> ladders = new ArrayList<>();
        result.sums().levels().forEach((id, levels) -> {
            long most =
                    levels.values().stream().mapToLong(Sums.Level::came).max().orElse(1);
            List<Map<String, Object>> rungs = new ArrayList<>();
            levels.forEach((order, level) -> rungs.add(row(result, id, order, level, Math.max(1, most))));
            ladders.add(Map.of("ladder", ladder(result, id).map(Ladder::title).orElse(id.value()), "rungs", rungs));
        });
        PageParts.put(page, "levels", ladders);
    }

    private static Map<String, Object> row(
            MediationResult result, LadderId id, int order, Sums.Level level, long most) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("order", order);
        row.put("level", level(result, id, order));
        row.put("came", level.came());
        row.put("bar", Percents.bar(level.came(), most));
        row.put("tries", level.tries());
        row.put("settled", level.count(Story.Outcome.SETTLED));
        row.put("up", level.count(Story.Outcome.WENT_UP));
        row.put("ended", level.count(Story.Outcome.ENDED));
        row.put("open", level.count(Story.Outcome.OPEN));
        return row;
    }

    /** What people call a rung; its order if the rulebook calls it nothing. */
    static String level(MediationResult result, LadderId id, int order) {
        return ladder(result, id)
                .flatMap(ladder -> ladder.rung(order))
                .map(Rung::level)
                .filter(level -> !level.isBlank())
                .orElseGet(() -> Integer.toString(order));
    }

    private static Optional<Ladder> ladder(MediationResult result, LadderId id) {
        return result.desks().rulebook().mediation().all().stream()
                .flatMap(edition -> edition.rules().ladders().ladder(id).stream())
                .findFirst();
    }
}
