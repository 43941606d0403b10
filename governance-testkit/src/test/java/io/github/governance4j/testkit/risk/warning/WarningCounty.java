package io.github.governance4j.testkit.risk.warning;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.risk.tier.MeasureId;
import io.github.governance4j.core.risk.tier.Target;
import io.github.governance4j.core.risk.warning.LevelRule;
import io.github.governance4j.core.risk.warning.Speed;
import io.github.governance4j.core.risk.warning.WarningMeasure;
import io.github.governance4j.core.risk.warning.WarningRules;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.testkit.matter.MatterCounty;
import java.util.List;
import java.util.Map;

/** Rules of a made-up county for warnings of floods; the fourth level is not ruled. */
final class WarningCounty {
    static final CategoryId FLOOD = new CategoryId("flood");
    static final MeasureId WATCH = new MeasureId("watch");
    static final MeasureId PATROL = new MeasureId("patrol");
    static final MeasureId EVACUATE = new MeasureId("evacuate");

    private WarningCounty() {}

    static WarningRules rules(int amount) {
        return new WarningRules(
                List.of(
                        level(WarningLevel.FIRST, Speed.URGENT, amount, List.of(MatterCounty.CENTRE), EVACUATE, PATROL),
                        level(
                                WarningLevel.SECOND,
                                Speed.URGENT,
                                amount,
                                List.of(MatterCounty.CENTRE),
                                EVACUATE,
                                PATROL,
                                WATCH),
                        level(
                                WarningLevel.THIRD,
                                Speed.DYNAMIC,
                                2 * amount,
                                List.of(MatterCounty.CENTRE, MatterCounty.WATER),
                                PATROL,
                                WATCH)),
                List.of(
                        new WarningMeasure(WATCH, "监测值守", Target.PROTECTIVE, WarningLevel.FOURTH, "突发事件应对法66条"),
                        new WarningMeasure(PATROL, "巡查", Target.PROTECTIVE, WarningLevel.THIRD, "made up"),
                        new WarningMeasure(EVACUATE, "转移疏散", Target.ON_PERSONS, WarningLevel.SECOND, "突发事件应对法67条")),
                Map.of(
                        Speed.URGENT,
                        new WarningRules.Telling(
                                List.of(new RoleId("lead"), new RoleId("nobody")),
                                MatterCounty.limit("urgent", amount, LimitUnit.HOUR)),
                        Speed.DYNAMIC,
                        new WarningRules.Telling(
                                List.of(new RoleId("lead"), new RoleId("clerk")),
                                MatterCounty.limit("dynamic", amount, LimitUnit.CALENDAR_DAY))));
    }

    private static LevelRule level(
            WarningLevel level, Speed speed, int days, List<BodyId> issuers, MeasureId... measures) {
        return LevelRule.of(FLOOD, level, speed, days)
                .issuers(issuers)
                .measures(List.of(measures))
                .source("made up")
                .build();
    }

    static Editions<WarningRules> editions(int amount) {
        return Editions.of(List.of(new Edition<>(
                new EditionId("2026-1"),
                MatterCounty.FOUNDED,
                Adoption.byAuthority(MatterCounty.TOWN, "No 1", MatterCounty.FOUNDED),
                rules(amount))));
    }
}
