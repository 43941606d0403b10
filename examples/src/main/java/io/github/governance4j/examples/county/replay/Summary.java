package io.github.governance4j.examples.county.replay;

import io.github.governance4j.examples.county.book.Plain;
import io.github.governance4j.examples.county.book.Totals;
import io.github.governance4j.examples.county.book.Verdict;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.report.Result;

/** The one line that says what came of a replay (小结). */
final class Summary {
    private Summary() {}

    static void print(Console console, Result result) {
        Totals totals = result.tally().totals();
        console.out()
                .line(console.words(
                        "共 " + totals.deeds() + " 件：计分 " + totals.count(Verdict.ACCEPTED) + "，不计分 "
                                + totals.count(Verdict.DECLINED) + "，不予受理 " + totals.count(Verdict.REFUSED) + "；计入 "
                                + Plain.text(totals.granted()) + " 分，超出上限 " + Plain.text(totals.lost()) + " 分。",
                        totals.deeds() + " deeds: " + totals.count(Verdict.ACCEPTED) + " accepted, "
                                + totals.count(Verdict.DECLINED) + " declined, " + totals.count(Verdict.REFUSED)
                                + " refused; " + Plain.text(totals.granted()) + " points granted, "
                                + Plain.text(totals.lost()) + " lost to caps."));
        long repeated = result.tally().repeated().count();
        if (repeated > 0) {
            console.out()
                    .line(console.words(
                            repeated + " 行重复登记，未作任何改变。",
                            repeated + (repeated == 1 ? " row repeats" : " rows repeat")
                                    + " what was decided before; nothing changed."));
        }
    }
}
