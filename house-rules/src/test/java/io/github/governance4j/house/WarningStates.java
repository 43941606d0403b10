package io.github.governance4j.house;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.risk.tier.MeasureId;
import io.github.governance4j.core.risk.tier.Target;
import io.github.governance4j.core.risk.warning.Announcement;
import io.github.governance4j.core.risk.warning.Cause;
import io.github.governance4j.core.risk.warning.LevelRule;
import io.github.governance4j.core.risk.warning.Speed;
import io.github.governance4j.core.risk.warning.Taken;
import io.github.governance4j.core.risk.warning.Warning;
import io.github.governance4j.core.risk.warning.WarningCommand;
import io.github.governance4j.core.risk.warning.WarningFact;
import io.github.governance4j.core.risk.warning.WarningMeasure;
import io.github.governance4j.core.risk.warning.WarningRefusal;
import io.github.governance4j.core.risk.warning.WarningRules;
import io.github.governance4j.core.risk.warning.Warnings;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import java.util.List;
import java.util.Map;

/** What can be asked of a warning in {@link TownRules}' town, where two levels are ruled. */
final class WarningStates {
    private static final Actor CENTRE = TownRules.clerk(TownRules.CENTRE, "one");
    private static final MeasureId WATCH = new MeasureId("watch");
    private static final PostId LEAD = new PostId("town-one");

    private WarningStates() {}

    static StateExplorer<WarningCommand, Warning, WarningFact, WarningRefusal> warnings() {
        Warnings warnings =
                Warnings.over(Editions.of(List.of(Adopted.edition(rules()))), TownRules.place(), WorkCalendar.china());
        return new StateExplorer<>(
                warnings,
                Warning::stage,
                warning -> List.of(warning.stage(), warning.level(), warning.toTell(), warning.late(), warning.told()),
                WarningStates::wishes);
    }

    private static WarningRules rules() {
        TimeLimit limit = TimeLimit.of("telling", 2, LimitUnit.HOUR, "made up").build();
        return new WarningRules(
                List.of(rule(WarningLevel.SECOND), rule(WarningLevel.THIRD)),
                List.of(new WarningMeasure(WATCH, "监测值守", Target.PROTECTIVE, WarningLevel.FOURTH, "made up")),
                Map.of(Speed.URGENT, new WarningRules.Telling(List.of(new RoleId("lead")), limit)));
    }

    private static LevelRule rule(WarningLevel level) {
        return LevelRule.of(TownRules.LEAK, level, Speed.URGENT, 3)
                .issuers(List.of(TownRules.CENTRE))
                .measures(List.of(WATCH))
                .build();
    }

    private static List<WarningCommand> wishes(StateExplorer.Moment now) {
        Announcement said = Announcement.of(
                        TownRules.LEAK,
                        WarningLevel.SECOND,
                        now.at(),
                        now.at().toLocalDate().plusDays(1),
                        new Cause.InWords("heavy rain"))
                .areas(List.of(TownRules.AREA))
                .advice("stay in")
                .measures(List.of(Taken.of(WATCH)))
                .build();
        return List.of(
                new WarningCommand.Issue(now.by("issue", CENTRE), said),
                new WarningCommand.Adjust(
                        now.by("lower", CENTRE), WarningLevel.THIRD, List.of(Taken.of(WATCH)), "less rain"),
                new WarningCommand.TellDone(now.by("told", CENTRE), LEAD),
                new WarningCommand.Lift(now.by("lift", CENTRE), "no more rain"));
    }
}
