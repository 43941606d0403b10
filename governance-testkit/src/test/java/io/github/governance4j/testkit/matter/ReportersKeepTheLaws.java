package io.github.governance4j.testkit.matter;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.matter.Reporter;
import io.github.governance4j.core.matter.ReporterCommand;
import io.github.governance4j.core.matter.ReporterFact;
import io.github.governance4j.core.matter.ReporterRefusal;
import io.github.governance4j.core.matter.Reporters;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.testkit.claim.Claim;
import io.github.governance4j.testkit.decide.DeciderLaws;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.decide.Scenario;
import io.github.governance4j.testkit.decide.Situation;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;

/** What is kept of reporters, under the laws every decider keeps. */
class ReportersKeepTheLaws implements DeciderLaws<ReporterCommand, Reporter, ReporterFact, ReporterRefusal> {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0);
    private static final PersonId ANN = new PersonId("ann-of-the-mill");

    @Override
    public Decider<ReporterCommand, Reporter, ReporterFact, ReporterRefusal> decider() {
        return new Reporters();
    }

    /** It has none. */
    @Override
    public Decider<ReporterCommand, Reporter, ReporterFact, ReporterRefusal> deciderWithoutEditions() {
        return new Reporters();
    }

    /** There are no others: no rulebook says who may be forgotten. */
    @Override
    public Decider<ReporterCommand, Reporter, ReporterFact, ReporterRefusal> deciderUnderOtherRules() {
        return new Reporters();
    }

    @Override
    public Class<ReporterRefusal> reasonType() {
        return ReporterRefusal.class;
    }

    /** No explanation names the person, neither in its words nor in its values. */
    @Property(tries = 200)
    void no_explanation_names_the_person(@ForAll("situations") Situation<ReporterCommand> situation) {
        Explanation why =
                decider().decide(situation.command(), after(situation.past())).explanation();
        assertThat(why.text(Language.ZH) + why.text(Language.EN) + why.evidence())
                .doesNotContain(ANN.value());
    }

    /** Once erased nothing in the state knows the person, whatever is asked afterwards. */
    @Property(tries = 200)
    void what_is_erased_stays_forgotten(@ForAll("situations") Situation<ReporterCommand> situation) {
        List<Optional<ReporterCommand>> all = new ArrayList<>(situation.past());
        all.add(Optional.of(register("register-at-last", NOON.plusDays(89), 1)));
        all.add(Optional.of(erase("erase-at-last", NOON.plusDays(90), 1)));
        all.add(Optional.of(situation.command()));
        all.add(Optional.of(register("register-again", NOON.plusDays(91), 1)));
        Reporter reporter = after(all);
        Claim.holds(reporter.receipt().isPresent(), () -> "nobody was ever registered: " + reporter);
        Claim.same("who holds it", Optional.empty(), reporter.person());
        Claim.holds(!reporter.toString().contains(ANN.value()), () -> "not forgotten: " + reporter);
    }

    private Reporter after(List<Optional<ReporterCommand>> past) {
        Reporter reporter = decider().initial();
        for (Optional<ReporterCommand> step : past) {
            if (step.isPresent()) {
                reporter = decider()
                        .evolveAll(
                                reporter, decider().decide(step.get(), reporter).facts());
            }
        }
        return reporter;
    }

    private static Stamp stamp(String id, LocalDateTime at, int hoursLate) {
        return new Stamp(
                new CommandId("c-" + id), at, at.plusHours(hoursLate), MatterCounty.post(MatterCounty.CENTRE, "one"));
    }

    private static ReporterCommand register(String id, LocalDateTime at, int hoursLate) {
        return new ReporterCommand.Register(stamp(id, at, hoursLate), new ReceiptId("r-1"), ANN);
    }

    private static ReporterCommand erase(String id, LocalDateTime at, int hoursLate) {
        return new ReporterCommand.Erase(stamp(id, at, hoursLate));
    }

    private static List<ReporterCommand> registered() {
        return List.of(register("register", NOON, 1));
    }

    private static List<ReporterCommand> erased() {
        return List.of(register("register", NOON, 1), erase("erase", NOON.plusDays(30), 1));
    }

    @Override
    public List<Scenario<ReporterCommand, ReporterRefusal>> scenarios() {
        return List.of(
                Scenario.changing("registered", List.of(), register("x", NOON, 1)),
                Scenario.changing("erased", registered(), erase("x", NOON.plusDays(1), 1)),
                Scenario.changing("erased at once", registered(), erase("x", NOON, 1)),
                Scenario.refused(
                        "erased before it was registered",
                        registered(),
                        erase("x", NOON.minusSeconds(1), 1),
                        ReporterRefusal.OUT_OF_ORDER),
                Scenario.refused(
                        "registered twice",
                        registered(),
                        register("x", NOON.plusDays(1), 1),
                        ReporterRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "registered again once erased",
                        erased(),
                        register("x", NOON.plusDays(31), 1),
                        ReporterRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused("nothing to erase", List.of(), erase("x", NOON, 1), ReporterRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "erased twice", erased(), erase("x", NOON.plusDays(31), 1), ReporterRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "known before it happened",
                        registered(),
                        erase("x", NOON.plusDays(1), -1),
                        ReporterRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    @Override
    public Arbitrary<ReporterCommand> commands() {
        Arbitrary<String> ids =
                Arbitraries.longs().between(10_000, Long.MAX_VALUE).map(String::valueOf);
        Arbitrary<Integer> late = Arbitraries.frequency(Tuple.of(9, 2), Tuple.of(1, -1));
        return Combinators.combine(ids, Arbitraries.integers().between(-24, 400), late)
                .flatAs((id, hours, hoursLate) -> Arbitraries.of(
                        register(id, NOON.plusHours(hours), hoursLate), erase(id, NOON.plusHours(hours), hoursLate)));
    }

    @Override
    public Map<String, ReporterRefusal> reasons() {
        return Map.ofEntries(
                entry("matter.order", ReporterRefusal.OUT_OF_ORDER),
                entry("matter.reporter-new", ReporterRefusal.NOT_AT_THIS_STAGE),
                entry("matter.reporter-known", ReporterRefusal.NOT_AT_THIS_STAGE),
                entry("matter.recorded", ReporterRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    /** An outsider who reads the moments and whether anybody was there. */
    @Override
    public Recomputed<ReporterRefusal> recompute(Evidence evidence) {
        Set<ReporterRefusal> against = EnumSet.noneOf(ReporterRefusal.class);
        evidence.because().forEach(finding -> reason(finding).ifPresent(against::add));
        return against.isEmpty() ? Recomputed.accepted(Map.of()) : Recomputed.refused(against);
    }

    private static Optional<ReporterRefusal> reason(Evidence e) {
        return switch (e.code()) {
            case "matter.order" -> unless(number(e, "happened") >= number(e, "last-act"), ReporterRefusal.OUT_OF_ORDER);
            case "matter.reporter-new" -> unless(number(e, "there") == 0, ReporterRefusal.NOT_AT_THIS_STAGE);
            case "matter.reporter-known" -> unless(number(e, "there") == 1, ReporterRefusal.NOT_AT_THIS_STAGE);
            case "matter.recorded" ->
                unless(number(e, "recorded") >= number(e, "happened"), ReporterRefusal.RECORDED_BEFORE_IT_HAPPENED);
            default -> Optional.empty();
        };
    }

    /** Nothing in these facts is an amount, a limit or a date. */
    @Override
    public Map<String, Long> outcome(List<ReporterFact> facts) {
        return Map.of();
    }

    @Override
    public boolean grantsNothing() {
        return true;
    }

    private static Optional<ReporterRefusal> unless(boolean holds, ReporterRefusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }

    private static long number(Evidence e, String name) {
        return e.fact(name).number();
    }
}
