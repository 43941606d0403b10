package io.github.governance4j.examples.county.replay;

import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.mediated.MediationResult;
import io.github.governance4j.examples.county.mediated.Sums;
import io.github.governance4j.examples.county.rulings.Minutes;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.mediation.course.EndKind;
import io.github.governance4j.mediation.rates.RateKind;

/** The lines that say what came of a log of disputes (小结). */
final class DisputeSummary {
    private DisputeSummary() {}

    static void print(Console console, MediationResult result) {
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
                        sums.standings().size() + " 件纠纷：受理 " + sums.taken() + "，达成协议 " + sums.at(EndKind.SETTLED)
                                + "，部分达成 " + sums.inPart() + "，未达成终止 " + sums.unsettled() + "，在调 "
                                + sums.open() + "。",
                        sums.standings().size() + " disputes: " + sums.taken() + " taken up, "
                                + sums.at(EndKind.SETTLED) + " settled, " + sums.inPart()
                                + " settled in part, " + sums.unsettled() + " ended without agreement, " + sums.open()
                                + " open."));
        sums.rates()
                .forEach(rate -> console.out()
                        .line(console.words(
                                (rate.kind() == RateKind.SETTLING ? "调成率 " : "办结率 ") + rate.rate() + "，"
                                        + rate.firstDay() + " 至 " + rate.lastDay() + "。",
                                (rate.kind() == RateKind.SETTLING ? "Settling " : "Closing ") + rate.rate() + ", "
                                        + rate.firstDay() + " to " + rate.lastDay() + ".")));
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
