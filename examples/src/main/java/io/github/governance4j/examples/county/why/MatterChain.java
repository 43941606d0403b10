package io.github.governance4j.examples.county.why;

import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.Side;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.examples.county.town.Course;
import io.github.governance4j.examples.county.town.CourseTable;
import io.github.governance4j.examples.county.town.Moves;
import io.github.governance4j.rulebook.Rulebook;

/** Prints one decision on a matter as a chain: act → verdict → rules → how the matter stood → edition (理由链). */
final class MatterChain {
    private final Console console;
    private final Rulebook rulebook;
    private final ActChain chain;

    MatterChain(Console console, Rulebook rulebook) {
        this.console = console;
        this.rulebook = rulebook;
        this.chain = new ActChain(console, rulebook);
    }

    void print(Course.Step step) {
        Ruling<MatterFact> ruling = step.ruling();
        chain.act(ruling, "事项", "matter");
        for (Moves.Move move : Moves.of(step, rulebook)) {
            chain.say("层级变动", "on the ladder", console.words(move.zh(), move.en()));
        }
        chain.say(
                "事项下次自行变化",
                "matter next changes by itself",
                ruling.due().map(Object::toString).orElse(ActChain.NOTHING));
        chain.rules(ruling);
        standing(step.after());
        chain.edition(step.after()
                .edition()
                .flatMap(rulebook.matters()::byId)
                .or(() -> rulebook.matters().on(ruling.stamp().happened().toLocalDate())));
    }

    private void standing(Matter matter) {
        chain.head("此后状态", "How the matter stood afterwards");
        chain.say("阶段", "stage", chain.word("stage." + matter.stage().name()));
        chain.say(
                "条上主办",
                "department",
                matter.owner(Side.DEPARTMENT).map(BodyId::value).orElse(ActChain.NOTHING));
        chain.say(
                "块上主办",
                "territory",
                matter.owner(Side.TERRITORY).map(BodyId::value).orElse(ActChain.NOTHING));
        chain.say(
                "牵头",
                "leads",
                matter.lead().map(side -> chain.word("side." + side.name())).orElse(ActChain.NOTHING));
        chain.say(
                "层级",
                "rung",
                matter.climb().rung() == 0
                        ? ActChain.NOTHING
                        : Integer.toString(matter.climb().rung()));
        chain.say(
                "期限",
                "until",
                CourseTable.deadline(matter).map(Object::toString).orElse(ActChain.NOTHING));
    }
}
