package io.github.governance4j.examples.county.town;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.ReturnFact;
import io.github.governance4j.core.matter.HandlingFact;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.examples.county.docket.Visit;
import io.github.governance4j.examples.county.report.PageParts;
import io.github.governance4j.rulebook.Rulebook;
import java.util.List;
import java.util.stream.Stream;

/** From rung to rung in plain words (升级、退回、重新办理): a reader should not have to find it among the reasons. */
public final class Moves {
    private Moves() {}

    /**
     * One move.
     *
     * @param zh in Chinese
     * @param en in English
     */
    public record Move(String zh, String en) {}

    /**
     * {@return the moves made by one decision, in order; usually none}
     *
     * @param step the decision
     * @param rulebook what rungs are called
     */
    public static List<Move> of(Course.Step step, Rulebook rulebook) {
        return step.ruling().facts().stream()
                .flatMap(Moves::climbing)
                .flatMap(fact -> move(fact, step, rulebook))
                .toList();
    }

    private static Stream<LadderFact> climbing(MatterFact fact) {
        return fact instanceof HandlingFact.OnLadder climbing ? Stream.of(climbing.fact()) : Stream.empty();
    }

    private static Stream<Move> move(LadderFact fact, Course.Step step, Rulebook rulebook) {
        if (fact instanceof LadderFact.Climbed climbed) {
            String why = "trigger." + climbed.trigger().name();
            Move to = rung(climbed.stay().rung(), step, rulebook);
            return Stream.of(new Move(
                    "因" + PageParts.word(why, Language.ZH) + "升至" + to.zh(),
                    "moved up to " + to.en() + ", " + PageParts.word(why, Language.EN)));
        }
        if (fact instanceof ReturnFact.Returned returned) {
            Move to = rung(returned.stay().rung(), step, rulebook);
            return Stream.of(new Move("退回至" + to.zh(), "returned to " + to.en()));
        }
        if (fact instanceof LadderFact.Reopened reopened) {
            Move at = rung(reopened.stay().rung(), step, rulebook);
            return Stream.of(new Move("在" + at.zh() + "重新办理", "reopened on " + at.en()));
        }
        return Stream.empty();
    }

    private static Move rung(int order, Course.Step step, Rulebook rulebook) {
        String number = Integer.toString(order);
        String level = step.after()
                .climb()
                .ladder()
                .map(ladder -> TownRules.level(rulebook, new Visit.Rung(ladder, order)))
                .filter(name -> !name.equals(number))
                .orElse("");
        return level.isEmpty()
                ? new Move("第 " + number + " 级", "rung " + number)
                : new Move("第 " + number + " 级（" + level + "）", "rung " + number + " (" + level + ")");
    }
}
