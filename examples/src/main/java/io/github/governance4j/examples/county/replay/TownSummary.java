package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.matter.Stage;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.docket.Sums;
import io.github.governance4j.examples.county.rulings.Minutes;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.town.TownResult;

/** The lines that say what came of a log of matters (小结). */
final class TownSummary {
    private TownSummary() {}

    static void print(Console console, TownResult result) {
        Minutes minutes = result.minutes();
        Sums sums = result.sums();
        console.out()
                .line(console.words(
                        minutes.acts() + " 项操作：准予 " + minutes.count(Outcome.ACCEPTED) + "，不予同意 "
                                + minutes.count(Outcome.DECLINED) + "，暂存待补 " + minutes.count(Outcome.HELD) + "，不予受理 "
                                + minutes.count(Outcome.REFUSED) + "；到期自动办理 " + minutes.timers() + " 次。",
                        minutes.acts() + " acts: " + minutes.count(Outcome.ACCEPTED) + " accepted, "
                                + minutes.count(Outcome.DECLINED) + " declined, " + minutes.count(Outcome.HELD)
                                + " held, " + minutes.count(Outcome.REFUSED) + " refused; " + minutes.timers()
                                + " things came about by themselves."));
        console.out()
                .line(console.words(
                        sums.matters() + " 件事项：销号 " + sums.at(Stage.CLOSED) + "，在办 " + sums.open() + "，未化解终止 "
                                + sums.at(Stage.ENDED) + "，并案 " + sums.at(Stage.JOINED) + "，转出 "
                                + sums.at(Stage.ELSEWHERE) + "。",
                        sums.matters() + " matters: " + sums.at(Stage.CLOSED) + " struck off, " + sums.open()
                                + " open, " + sums.at(Stage.ENDED) + " ended unsettled, " + sums.at(Stage.JOINED)
                                + " joined into others, " + sums.at(Stage.ELSEWHERE) + " sent elsewhere."));
        long corrections = minutes.corrections().count();
        long repeated = minutes.repeated().count();
        if (corrections > 0) {
            console.out()
                    .line(console.words(
                            "补报引起更正 " + corrections + " 次。", corrections + " corrections because of acts told late."));
        }
        if (repeated > 0) {
            console.out()
                    .line(console.words(
                            repeated + " 行重复登记，未作任何改变。",
                            repeated + (repeated == 1 ? " row repeats" : " rows repeat")
                                    + " what was decided before; nothing changed."));
        }
    }
}
