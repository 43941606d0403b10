package io.github.governance4j.examples.county.safety;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.risk.warning.Announcement;
import io.github.governance4j.core.risk.warning.Warning;
import io.github.governance4j.examples.county.report.PageParts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Warnings as a list (预警清单): by whom, of what, where and until when; who was told is counted, not named. */
final class WarningTables {
    private WarningTables() {}

    static List<Map<String, Object>> rows(SafetyResult result) {
        List<Map<String, Object>> rows = new ArrayList<>();
        result.register()
                .warnings()
                .forEach((id, warning) ->
                        warning.announcement().ifPresent(said -> rows.add(row(result, id, warning, said))));
        return rows;
    }

    private static Map<String, Object> row(SafetyResult result, StreamId id, Warning warning, Announcement said) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id.value());
        row.put("category", result.rules().title(said.category()));
        row.put("areas", said.areas().stream().map(AreaId::value).collect(Collectors.joining("、")));
        row.put("level", level(warning, said, Language.ZH));
        row.put("levelEn", level(warning, said, Language.EN));
        row.put("issuer", warning.issuer().map(BodyId::value).orElse("–"));
        row.put("start", PageParts.moment(said.start()));
        row.put("lastDay", said.lastDay().toString());
        row.put("stage", PageParts.word(stage(warning), Language.ZH));
        row.put("stageEn", PageParts.word(stage(warning), Language.EN));
        row.put("untold", warning.toTell().size());
        row.put("late", warning.late().size());
        return row;
    }

    /** The level it was last at. */
    private static String level(Warning warning, Announcement said, Language language) {
        WarningLevel level = warning.level().orElse(said.level());
        return PageParts.word("warning-level." + level.name(), language);
    }

    private static String stage(Warning warning) {
        return "warning-stage." + warning.stage().name();
    }
}
