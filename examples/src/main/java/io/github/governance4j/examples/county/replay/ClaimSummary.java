package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.examples.county.claimed.ClaimResult;
import io.github.governance4j.examples.county.claimed.HallSums;
import io.github.governance4j.examples.county.claimed.ObjectionSum;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.rulings.Minutes;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.points.claim.ClaimStage;
import java.util.function.ToLongFunction;

/** The lines that say what came of a log of claims and objections (小结). */
final class ClaimSummary {
    private ClaimSummary() {}

    static void print(Console console, ClaimResult result) {
        Summary.print(console, result.points());
        Minutes minutes = result.minutes();
        HallSums sums = result.sums();
        console.out()
                .line(console.words(
                        minutes.acts() + " 项操作：准予 " + minutes.count(Outcome.ACCEPTED) + "，不予同意 "
                                + minutes.count(Outcome.DECLINED) + "，不予受理 " + minutes.count(Outcome.REFUSED)
                                + "；自动办理 " + minutes.timers() + " 次。",
                        minutes.acts() + " acts: " + minutes.count(Outcome.ACCEPTED) + " accepted, "
                                + minutes.count(Outcome.DECLINED) + " declined, " + minutes.count(Outcome.REFUSED)
                                + " refused; " + minutes.timers() + " things came about by themselves."));
        console.out()
                .line(console.words(
                        sums.claims().size() + " 件申报：入账 " + sums.at(ClaimStage.ENTERED) + "，未通过 "
                                + sums.at(ClaimStage.DECLINED, ClaimStage.OBJECTED) + "，撤销减分拟办 "
                                + sums.at(ClaimStage.DROPPED) + "，撤回 " + sums.at(ClaimStage.WITHDRAWN) + "，已冲正 "
                                + sums.at(ClaimStage.REVERSED, ClaimStage.REVERSING) + "，办理中 "
                                + sums.at(ClaimStage.AT_STEP, ClaimStage.ENTERING) + "。",
                        sums.claims().size() + " claims: " + sums.at(ClaimStage.ENTERED) + " entered, "
                                + sums.at(ClaimStage.DECLINED, ClaimStage.OBJECTED) + " declined, "
                                + sums.at(ClaimStage.DROPPED) + " deduction cases dropped, "
                                + sums.at(ClaimStage.WITHDRAWN) + " withdrawn, "
                                + sums.at(ClaimStage.REVERSED, ClaimStage.REVERSING) + " taken back, "
                                + sums.at(ClaimStage.AT_STEP, ClaimStage.ENTERING) + " on their way."));
        console.out()
                .line(console.words(
                        "异议 " + all(sums, ObjectionSum::raised) + " 件：成立 " + of(sums, Objection.Outcome.UPHELD)
                                + "，不成立 " + of(sums, Objection.Outcome.REJECTED) + "，撤回 "
                                + of(sums, Objection.Outcome.WITHDRAWN) + "，处理中 " + of(sums, Objection.Outcome.OPEN)
                                + "（逾期 " + all(sums, ObjectionSum::stillOverdue) + "）。",
                        all(sums, ObjectionSum::raised) + " objections: " + of(sums, Objection.Outcome.UPHELD)
                                + " upheld, " + of(sums, Objection.Outcome.REJECTED) + " rejected, "
                                + of(sums, Objection.Outcome.WITHDRAWN) + " withdrawn, "
                                + of(sums, Objection.Outcome.OPEN) + " open (" + all(sums, ObjectionSum::stillOverdue)
                                + " overdue)."));
    }

    private static long of(HallSums sums, Objection.Outcome outcome) {
        return all(sums, sum -> sum.of(outcome));
    }

    private static long all(HallSums sums, ToLongFunction<ObjectionSum> what) {
        return sums.objections().values().stream().mapToLong(what).sum();
    }
}
