package io.github.governance4j.examples.county.replay;

import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.rulings.Minutes;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.safety.SafetyResult;
import io.github.governance4j.examples.county.safety.Trend;

/** The lines that say what came of a log of hazards (小结). */
final class HazardSummary {
    private HazardSummary() {}

    static void print(Console console, SafetyResult result) {
        Minutes minutes = result.minutes();
        console.out()
                .line(console.words(
                        minutes.acts() + " 项操作：准予 " + minutes.count(Outcome.ACCEPTED) + "，不予同意 "
                                + minutes.count(Outcome.DECLINED) + "，不予受理 " + minutes.count(Outcome.REFUSED)
                                + "；到期自动办理 " + minutes.timers() + " 次。",
                        minutes.acts() + " acts: " + minutes.count(Outcome.ACCEPTED) + " accepted, "
                                + minutes.count(Outcome.DECLINED) + " declined, "
                                + minutes.count(Outcome.REFUSED) + " refused; " + minutes.timers()
                                + " things came about by themselves."));
        int found = result.yearbook().hazards().size();
        int struckOff = result.yearbook().struckOff();
        console.out()
                .line(console.words(
                        found + " 处隐患，已销号 " + struckOff + " 处。", found + " hazards, " + struckOff + " struck off."));
        long surging = result.trends().stream()
                .filter(trend -> !trend.alarms().isEmpty())
                .count();
        console.out()
                .line(console.words(
                        "异动信号：" + surging + " 个走势，共筛查 " + result.trends().size() + " 个。",
                        "Surges: in " + surging + " of " + result.trends().size() + " trends screened."));
        result.trends().stream()
                .filter(trend -> !trend.alarms().isEmpty())
                .map(HazardSummary::line)
                .forEach(console.out()::line);
        if (minutes.repeated().count() > 0) {
            console.out()
                    .line(console.words(
                            minutes.repeated().count() + " 行重复登记，未作任何改变。",
                            minutes.repeated().count() + " rows repeat what was decided before; nothing changed."));
        }
    }

    private static String line(Trend trend) {
        StringBuilder line = new StringBuilder("  " + trend.area() + " " + trend.category());
        trend.alarms()
                .forEach(alarm -> line.append("  ")
                        .append(alarm.day())
                        .append(' ')
                        .append(alarm.method())
                        .append(' ')
                        .append(alarm.count())
                        .append('>')
                        .append(alarm.bound().toPlainString()));
        return line.toString();
    }
}
