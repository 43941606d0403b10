package io.github.governance4j.testkit.mediation.feedback;

import static java.util.Map.entry;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.dispute.Guardian;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.feedback.Feedback;
import io.github.governance4j.mediation.feedback.FeedbackCommand;
import io.github.governance4j.mediation.feedback.FeedbackFact;
import io.github.governance4j.mediation.feedback.FeedbackRefusal;
import io.github.governance4j.mediation.feedback.FeedbackRules;
import io.github.governance4j.mediation.feedback.Ratings;
import io.github.governance4j.testkit.decide.DeciderLaws;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.decide.Scenario;
import io.github.governance4j.testkit.ladder.LadderWitness;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The ratings of a dispute under the laws every decider keeps. */
class FeedbackKeepsTheLaws implements DeciderLaws<FeedbackCommand, Ratings, FeedbackFact, FeedbackRefusal> {
    private static final LocalDateTime NOON = LocalDate.of(2026, 3, 2).atTime(12, 0);
    private static final PersonId WANG = new PersonId("wang");
    private static final PersonId CHILD = new PersonId("child");
    private static final PersonId MOTHER = new PersonId("mother");
    private static final MediatorId MEI = new MediatorId("mei");
    private static final MediatorId BO = new MediatorId("bo");
    private static final MediatorId FAR = new MediatorId("far");
    private static final Parties PARTIES = Parties.of(
                    List.of(new Party(WANG, Side.APPLICANT), new Party(CHILD, Side.RESPONDENT)))
            .withMinors(Set.of(CHILD), List.of(new Guardian(CHILD, MOTHER)));

    private static Editions<FeedbackRules> editions(long days, int favourable, int smallest) {
        LocalDate first = LocalDate.of(2025, 1, 1);
        FeedbackRules rules = new FeedbackRules(
                TimeLimit.of("ratings", days, LimitUnit.CALENDAR_DAY, "made up").build(), favourable, smallest);
        return Editions.of(List.of(new Edition<>(
                new EditionId("2025-1"), first, Adoption.byAuthority(new BodyId("county"), "No 1", first), rules)));
    }

    @Override
    public Decider<FeedbackCommand, Ratings, FeedbackFact, FeedbackRefusal> decider() {
        return Feedback.over(editions(10, 4, 5), WorkCalendar.china());
    }

    @Override
    public Decider<FeedbackCommand, Ratings, FeedbackFact, FeedbackRefusal> deciderWithoutEditions() {
        return Feedback.over(Editions.none(), WorkCalendar.china());
    }

    @Override
    public Decider<FeedbackCommand, Ratings, FeedbackFact, FeedbackRefusal> deciderUnderOtherRules() {
        return Feedback.over(editions(1, 1, 1), WorkCalendar.china());
    }

    @Override
    public Class<FeedbackRefusal> reasonType() {
        return FeedbackRefusal.class;
    }

    private static Stamp stamp(String id, int hours, int late, Actor by) {
        LocalDateTime at = NOON.plusHours(hours);
        return new Stamp(new CommandId("c-" + id), at, at.plusHours(late), by);
    }

    private static FeedbackCommand open(String id, int hours) {
        LocalDateTime at = NOON.plusHours(hours);
        return new FeedbackCommand.Open(
                Stamp.timer(new CommandId("t-" + id), at, at), new DisputeId("d-1"), PARTIES, Set.of(MEI, BO));
    }

    private static FeedbackCommand rate(String id, int hours, PersonId by, PersonId party, MediatorId whom, int score) {
        return new FeedbackCommand.Rate(stamp(id, hours, 1, new Actor.Party(by)), party, whom, score);
    }

    private static FeedbackCommand back(String id, int hours, PersonId by, PersonId party, MediatorId whom) {
        return new FeedbackCommand.TakeBack(stamp(id, hours, 1, new Actor.Party(by)), party, whom);
    }

    private static List<FeedbackCommand> rated() {
        return List.of(open("open", 0), rate("one", 1, WANG, WANG, MEI, 5));
    }

    @Override
    public List<Scenario<FeedbackCommand, FeedbackRefusal>> scenarios() {
        return List.of(
                Scenario.changing("opened", List.of(), open("x", 0)),
                Scenario.changing("rated", List.of(open("open", 0)), rate("x", 1, WANG, WANG, MEI, 1)),
                Scenario.changing("both mediators", rated(), rate("x", 2, WANG, WANG, BO, 3)),
                Scenario.changing("a guardian for a child", rated(), rate("x", 2, MOTHER, CHILD, MEI, 2)),
                Scenario.changing("taken back", rated(), back("x", 2, WANG, WANG, MEI)),
                Scenario.changing("taken back long after", rated(), back("x", 24 * 400, WANG, WANG, MEI)),
                Scenario.changing(
                        "rated anew",
                        List.of(open("open", 0), rate("one", 1, WANG, WANG, MEI, 5), back("two", 2, WANG, WANG, MEI)),
                        rate("x", 3, WANG, WANG, MEI, 2)),
                // The tenth day is the 12th of March, and it ends with that day.
                Scenario.changing(
                        "on the last day", List.of(open("open", 0)), rate("x", 24 * 10 + 11, WANG, WANG, MEI, 4)),
                Scenario.refused(
                        "the day after",
                        List.of(open("open", 0)),
                        rate("x", 24 * 10 + 12, WANG, WANG, MEI, 4),
                        FeedbackRefusal.TOO_LATE),
                Scenario.refused("too early", rated(), back("x", 0, WANG, WANG, MEI), FeedbackRefusal.OUT_OF_ORDER),
                Scenario.refused("opened twice", rated(), open("x", 2), FeedbackRefusal.ALREADY_OPEN),
                Scenario.refused("before there were rules", List.of(), open("x", -24 * 700), FeedbackRefusal.NO_RULES),
                Scenario.refused(
                        "not ended",
                        List.of(),
                        rate("x", 1, WANG, WANG, MEI, 5),
                        FeedbackRefusal.NOT_OPEN,
                        FeedbackRefusal.NOT_ENTITLED,
                        FeedbackRefusal.NOT_ITS_MEDIATOR),
                Scenario.refused(
                        "for somebody else", rated(), rate("x", 2, MOTHER, WANG, BO, 5), FeedbackRefusal.NOT_ENTITLED),
                Scenario.refused(
                        "a child by itself", rated(), rate("x", 2, CHILD, CHILD, BO, 5), FeedbackRefusal.NOT_ENTITLED),
                Scenario.refused(
                        "somebody else's to take back",
                        rated(),
                        back("x", 2, MOTHER, WANG, MEI),
                        FeedbackRefusal.NOT_ENTITLED),
                Scenario.refused(
                        "who did not mediate",
                        rated(),
                        rate("x", 2, WANG, WANG, FAR, 5),
                        FeedbackRefusal.NOT_ITS_MEDIATOR),
                Scenario.refused("twice", rated(), rate("x", 2, WANG, WANG, MEI, 4), FeedbackRefusal.ALREADY_RATED),
                Scenario.refused(
                        "nothing to take back", rated(), back("x", 2, WANG, WANG, BO), FeedbackRefusal.NOT_RATED),
                Scenario.refused("six", rated(), rate("x", 2, WANG, WANG, BO, 6), FeedbackRefusal.NO_SUCH_SCORE),
                Scenario.refused("nought", rated(), rate("x", 2, WANG, WANG, BO, 0), FeedbackRefusal.NO_SUCH_SCORE),
                Scenario.refused(
                        "known before it happened",
                        rated(),
                        new FeedbackCommand.Rate(stamp("x", 2, -1, new Actor.Party(WANG)), WANG, BO, 5),
                        FeedbackRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    @Override
    public Arbitrary<FeedbackCommand> commands() {
        Arbitrary<String> ids =
                Arbitraries.longs().between(10_000, Long.MAX_VALUE).map(String::valueOf);
        return Combinators.combine(
                        ids,
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.of(Tuple.of(WANG, WANG), Tuple.of(MOTHER, CHILD), Tuple.of(MOTHER, WANG)),
                        Arbitraries.of(MEI, BO),
                        Arbitraries.integers().between(1, 5))
                .flatAs((id, hours, who, whom, score) -> Arbitraries.frequency(
                        Tuple.of(2, open(id, hours)),
                        Tuple.of(4, rate(id, hours, who.get1(), who.get2(), whom, score)),
                        Tuple.of(2, back(id, hours, who.get1(), who.get2(), whom))));
    }

    @Override
    public Map<String, FeedbackRefusal> reasons() {
        return Map.ofEntries(
                entry("feedback.order", FeedbackRefusal.OUT_OF_ORDER),
                entry("feedback.recorded", FeedbackRefusal.RECORDED_BEFORE_IT_HAPPENED),
                entry("feedback.is-open", FeedbackRefusal.NOT_OPEN),
                entry("feedback.edition", FeedbackRefusal.NO_RULES),
                entry("feedback.entitled", FeedbackRefusal.NOT_ENTITLED),
                entry("feedback.mediated", FeedbackRefusal.NOT_ITS_MEDIATOR),
                entry("feedback.time", FeedbackRefusal.TOO_LATE),
                entry("feedback.once", FeedbackRefusal.NOT_RATED),
                entry("feedback.score", FeedbackRefusal.NO_SUCH_SCORE));
    }

    /** Open where it may not be, and rated where it may not be, are reasons of their own. */
    @Override
    public Optional<FeedbackRefusal> reasonShownBy(Explanation finding) {
        return finding.holds()
                ? Optional.empty()
                : Optional.ofNullable(reasons().get(finding.code()))
                        .map(reason -> finding.facts().stream()
                                        .anyMatch(fact -> fact.name().equals("wanted") && fact.number() == 0)
                                ? otherwise(reason)
                                : reason);
    }

    private static FeedbackRefusal otherwise(FeedbackRefusal reason) {
        return reason == FeedbackRefusal.NOT_OPEN ? FeedbackRefusal.ALREADY_OPEN : FeedbackRefusal.ALREADY_RATED;
    }

    /** With the reason and nothing else. */
    @Override
    public Recomputed<FeedbackRefusal> recompute(Evidence evidence) {
        Set<FeedbackRefusal> against = EnumSet.noneOf(FeedbackRefusal.class);
        Map<String, Long> granted = new HashMap<>();
        if (evidence.code().equals("feedback.rate")) {
            granted.put("score", number(evidence, "score"));
        }
        for (Evidence e : evidence.because()) {
            boolean holds = switch (e.code()) {
                case "feedback.order" -> number(e, "happened") >= number(e, "last-act");
                case "feedback.recorded" -> number(e, "recorded") >= number(e, "happened");
                case "feedback.is-open" -> number(e, "open") == number(e, "wanted");
                case "feedback.once" -> number(e, "rated") == number(e, "wanted");
                case "feedback.edition" -> !e.fact("edition").word().equals("-");
                case "feedback.entitled" -> number(e, "acts-for-the-party") == 1;
                case "feedback.mediated" -> number(e, "mediated") == 1;
                case "feedback.time" -> number(e, "happened") - number(e, "included") < number(e, "until");
                case "feedback.score" ->
                    number(e, "lowest") <= number(e, "score") && number(e, "score") <= number(e, "highest");
                case "time.deadline" -> {
                    granted.put("until", LadderWitness.closes(e).toEpochSecond(ZoneOffset.UTC));
                    yield true;
                }
                default -> true;
            };
            if (!holds) {
                FeedbackRefusal reason = Objects.requireNonNull(reasons().get(e.code()));
                boolean turned =
                        e.facts().stream().anyMatch(fact -> fact.name().equals("wanted") && fact.number() == 0);
                against.add(turned ? otherwise(reason) : reason);
            }
        }
        return against.isEmpty() ? Recomputed.accepted(granted) : Recomputed.refused(against);
    }

    private static long number(Evidence e, String name) {
        return e.fact(name).number();
    }

    @Override
    public Map<String, Long> outcome(List<FeedbackFact> facts) {
        Map<String, Long> outcome = new HashMap<>();
        for (FeedbackFact fact : facts) {
            if (fact instanceof FeedbackFact.Opened opened) {
                outcome.put("until", opened.until().closes().toEpochSecond(ZoneOffset.UTC));
            } else if (fact instanceof FeedbackFact.Rated rated) {
                outcome.put("score", (long) rated.score());
            }
        }
        return outcome;
    }
}
