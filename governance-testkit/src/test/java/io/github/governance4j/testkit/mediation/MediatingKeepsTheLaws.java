package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.course.ConsentCommand;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.mediation.course.Mediating;
import io.github.governance4j.mediation.course.PartyCommand;
import io.github.governance4j.testkit.decide.DeciderLaws;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.decide.Scenario;
import io.github.governance4j.testkit.decide.TickLaws;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The mediation of a dispute under the laws every decider keeps. */
class MediatingKeepsTheLaws
        implements DeciderLaws<CourseCommand, Course, CourseFact, CourseRefusal>,
                TickLaws<CourseCommand, Course, CourseFact, CourseRefusal> {
    @Override
    public Decider<CourseCommand, Course, CourseFact, CourseRefusal> decider() {
        return Mediating.over(CourseCounty.editions(5), MadeUpMediation.PLACE, WorkCalendar.china());
    }

    @Override
    public Decider<CourseCommand, Course, CourseFact, CourseRefusal> deciderWithoutEditions() {
        return Mediating.over(Editions.none(), Place.nowhere(), WorkCalendar.china());
    }

    @Override
    public Decider<CourseCommand, Course, CourseFact, CourseRefusal> deciderUnderOtherRules() {
        return Mediating.over(CourseCounty.editions(9), MadeUpMediation.PLACE, WorkCalendar.china());
    }

    @Override
    public Class<CourseRefusal> reasonType() {
        return CourseRefusal.class;
    }

    @Override
    public List<Scenario<CourseCommand, CourseRefusal>> scenarios() {
        List<Scenario<CourseCommand, CourseRefusal>> all = new ArrayList<>(CourseChanges.all());
        all.addAll(CourseRefusals.all());
        return all;
    }

    /** Begun, and what comes on top of it, mostly in the order it happened. */
    @Override
    @Provide
    public Arbitrary<List<Optional<CourseCommand>>> histories() {
        Arbitrary<List<CourseCommand>> begun = Arbitraries.of(List.of(
                CourseScenarios.applied(),
                CourseScenarios.accepted(MadeUpMediation.PEOPLES),
                CourseScenarios.consented(MadeUpMediation.PEOPLES),
                CourseScenarios.ready(MadeUpMediation.PEOPLES),
                CourseScenarios.ready(MadeUpMediation.COURT),
                CourseScenarios.trying(MadeUpMediation.POLICE),
                CourseScenarios.inSession(MadeUpMediation.PEOPLES),
                CourseScenarios.drafted(CourseScenarios.written("a1"))));
        return Combinators.combine(begun, DeciderLaws.super.histories()).as((first, more) -> {
            List<Optional<CourseCommand>> rest = new ArrayList<>(more);
            rest.sort(Comparator.comparing(
                    step -> step.map(c -> c.stamp().happened()).orElse(CourseScenarios.NINE.plusDays(3))));
            List<Optional<CourseCommand>> all = new ArrayList<>();
            first.forEach(command -> all.add(Optional.of(command)));
            all.addAll(rest);
            return all;
        });
    }

    @Override
    public Arbitrary<CourseCommand> commands() {
        Arbitrary<Integer> hours = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(10, 40)),
                Tuple.of(2, Arbitraries.integers().between(40, 24 * 30)));
        Arbitrary<PersonId> parties = Arbitraries.of(CourseScenarios.WANG, CourseScenarios.LI);
        return Combinators.combine(hours, parties, Arbitraries.integers().between(0, 59))
                .as(CourseBids::bid);
    }

    /** Whoever leaves while a limit nobody ticked has ended it hears so, and is not refused. */
    @Override
    public boolean mayBeOvertaken(CourseCommand command) {
        return command instanceof PartyCommand.Withdraw
                || command instanceof PartyCommand.Leave
                || command instanceof ConsentCommand.Refuse;
    }

    /** No code stands for one reason alone: whether something is wanted or not, one finding says both. */
    @Override
    public Map<String, CourseRefusal> reasons() {
        return Map.of();
    }

    @Override
    public Optional<CourseRefusal> reasonShownBy(Explanation finding) {
        return finding.holds() ? Optional.empty() : CourseOutsider.reason(finding.evidence());
    }

    @Override
    public Recomputed<CourseRefusal> recompute(Evidence evidence) {
        return CourseOutsider.recompute(evidence);
    }

    @Override
    public Map<String, Long> outcome(List<CourseFact> facts) {
        return CourseOutcome.of(facts);
    }
}
