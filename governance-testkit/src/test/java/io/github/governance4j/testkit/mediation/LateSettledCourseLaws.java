package io.github.governance4j.testkit.mediation;

import static io.github.governance4j.testkit.mediation.CourseScenarios.LI;
import static io.github.governance4j.testkit.mediation.CourseScenarios.NINE;
import static io.github.governance4j.testkit.mediation.CourseScenarios.WANG;
import static io.github.governance4j.testkit.mediation.CourseScenarios.and;
import static io.github.governance4j.testkit.mediation.CourseScenarios.assent;
import static io.github.governance4j.testkit.mediation.CourseScenarios.drafted;
import static io.github.governance4j.testkit.mediation.CourseScenarios.spoken;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.Mediating;
import io.github.governance4j.mediation.course.PartyCommand;
import io.github.governance4j.mediation.dispute.Openness;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A dispute is settled by word of mouth, and a party is said to have wished something else before or after. */
class LateSettledCourseLaws extends LateCourseLaws {
    private static final List<CourseCommand> SETTLED =
            and(drafted(spoken("a1", Set.of())), assent(10, WANG), assent(11, LI));

    @Override
    public Mediating inner() {
        return Mediating.over(CourseCounty.editions(5), MadeUpMediation.PLACE, WorkCalendar.china());
    }

    @Override
    public Arbitrary<List<CourseCommand>> lives() {
        Arbitrary<CourseCommand> wish = Combinators.combine(
                        Arbitraries.of(WANG, LI),
                        Arbitraries.integers().between(0, 13 * 60),
                        Arbitraries.integers().between(0, 2))
                .as(LateSettledCourseLaws::wish);
        return wish.list().ofMaxSize(3).map(wishes -> and(SETTLED, wishes.toArray(CourseCommand[]::new)));
    }

    private static CourseCommand wish(PersonId party, int minutes, int kind) {
        Stamp stamp = new Stamp(
                new CommandId("wish"), NINE.plusMinutes(minutes), NINE.plusMinutes(minutes), new Actor.Party(party));
        return switch (kind) {
            case 0 -> new PartyCommand.Withdraw(stamp, party);
            case 1 -> new PartyCommand.Leave(stamp, party, Remedy.COURT);
            default -> new PartyCommand.AskPublicity(stamp, party, Openness.CLOSED);
        };
    }
}
