package io.github.governance4j.examples.county.why;

import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.examples.county.chamber.Desks;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.mediated.CourseAgain;
import io.github.governance4j.examples.county.mediated.CourseTable;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.dispute.Track;
import java.util.Optional;

/** Prints one decision on a dispute as a chain: act → verdict → rules → how the dispute stood → edition (理由链). */
final class DisputeChain {
    private final Desks desks;
    private final ActChain chain;

    DisputeChain(Console console, Desks desks) {
        this.desks = desks;
        this.chain = new ActChain(console, desks.rulebook());
    }

    void print(CourseAgain.Step step) {
        Ruling<?> ruling = step.ruling();
        chain.act(ruling, "纠纷", "dispute");
        chain.say(
                "下次自行变化",
                "next changes by itself",
                ruling.due().map(Object::toString).orElse(ActChain.NOTHING));
        chain.rules(ruling);
        standing(step.after());
        Optional<Edition<?>> edition = step.after()
                .edition()
                .flatMap(desks.rulebook().mediation()::byId)
                .or(() -> desks.rulebook()
                        .mediation()
                        .on(ruling.stamp().happened().toLocalDate()))
                .map(found -> found);
        chain.edition(edition);
    }

    private void standing(Course course) {
        chain.head("此后状态", "How the dispute stood afterwards");
        chain.say("阶段", "stage", chain.word("course-stage." + course.stage().name()));
        chain.say("途径", "track", desks.track(course).map(Track::title).orElse(ActChain.NOTHING));
        chain.say("承办组织", "body", course.body().map(Object::toString).orElse(ActChain.NOTHING));
        chain.say("层级", "rung", course.rung() == 0 ? ActChain.NOTHING : Integer.toString(course.rung()));
        chain.say("调解次数", "tries", Integer.toString(course.tries()));
        chain.say("调解员", "mediator", course.mediator().map(Object::toString).orElse(ActChain.NOTHING));
        chain.say(
                "期限",
                "until",
                CourseTable.deadline(course).map(Object::toString).orElse(ActChain.NOTHING));
    }
}
