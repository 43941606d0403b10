package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.LevelId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.rulebook.Effect;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.core.time.Rhythm;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Per;
import io.github.governance4j.points.catalogue.Series;
import io.github.governance4j.points.catalogue.Terms;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.claim.Claiming;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.points.claim.flow.Flow;
import io.github.governance4j.points.claim.flow.FlowId;
import io.github.governance4j.points.claim.flow.PostingRules;
import io.github.governance4j.points.claim.flow.Quota;
import io.github.governance4j.points.claim.flow.QuotaId;
import io.github.governance4j.points.claim.flow.Route;
import io.github.governance4j.points.claim.flow.Silence;
import io.github.governance4j.points.claim.flow.Step;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.claim.flow.StepKind;
import io.github.governance4j.points.claim.flow.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flows with every kind of step, over a catalogue with every kind of worth, for the people of {@link MadeUpClaims#place}. */
final class ClaimCounty {
    static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    static final PersonId ANN = new PersonId("ann");
    /** Of Ann's family, and of the council. */
    static final PersonId KIN = new PersonId("holder-of-council-3");

    static final RoleId LEADER = new RoleId("leader");
    static final RoleId CADRE = new RoleId("cadre");
    static final RoleId COUNCIL = new RoleId("council");
    static final RoleId CLERK = new RoleId("clerk");

    private static final Classification GOOD =
            new Classification(DeedKind.GOOD_DEED, Effect.HONOUR, Bearer.PERSON, new PersonId("clerk"));
    private static final String SOURCE = "made up";

    private ClaimCounty() {}

    /** Over rules whose limits are so many times as long. */
    static Claiming claiming(long times) {
        ObjectionRules.Silence silence = times == 1 ? ObjectionRules.Silence.WAITS : ObjectionRules.Silence.UPHOLDS;
        return Claiming.over(
                Editions.of(List.of(edition(rules(times, silence)))),
                Editions.of(List.of(edition(catalogue()))),
                MadeUpClaims.place(),
                WorkCalendar.china());
    }

    private static <T> Edition<T> edition(T rules) {
        Adoption issued = Adoption.byAuthority(new BodyId("town"), "No 1", FROM.minusDays(9));
        return new Edition<>(new EditionId("2025"), FROM, issued, rules);
    }

    static Actor post(String name) {
        return new Actor.Post(new PostId(name), new PersonId("holder-of-" + name));
    }

    /** A: 5. C: 2, put up by consent. Q: 3, one household a group and year. R: 2 to 10. S: by hours. B: takes 4. O: takes 6, an offence. U: nobody classified it. */
    private static Catalogue catalogue() {
        Worth hours = new Worth.Band(
                new Series("hours"),
                new Amount(0),
                Optional.empty(),
                new Amount(1_00),
                Points.of("1"),
                Optional.empty());
        return Catalogue.of(
                List.of(
                        award("A", new Worth.Fixed(Points.of("5"))),
                        award("C", new Worth.Fixed(Points.of("2"))),
                        award("Q", new Worth.Fixed(Points.of("3"))),
                        award("R", new Worth.Range(Points.of("2"), Points.of("10"))),
                        item("S", hours, Direction.AWARD)
                                .per(Per.AMOUNT)
                                .classification(GOOD)
                                .build(),
                        deduction("B", "4", DeedKind.RULE_BREACH),
                        deduction("O", "6", DeedKind.OFFENCE),
                        item("U", new Worth.Fixed(Points.of("1")), Direction.AWARD)
                                .build()),
                new Terms(Points.of("100"), List.of(new Terms.Decay(Optional.empty(), Validity.ofYears(1)))));
    }

    private static Item.Builder item(String code, Worth worth, Direction direction) {
        return Item.builder()
                .itemCode(new ItemCode(code))
                .category("made up")
                .title("item " + code)
                .direction(direction)
                .worth(worth);
    }

    private static Item award(String code, Worth worth) {
        return item(code, worth, Direction.AWARD).classification(GOOD).build();
    }

    private static Item deduction(String code, String points, DeedKind kind) {
        return item(code, new Worth.Fixed(Points.of(points)), Direction.DEDUCTION)
                .classification(new Classification(kind, Effect.HONOUR, Bearer.PERSON, new PersonId("clerk")))
                .build();
    }

    private static ClaimRules rules(long times, ObjectionRules.Silence silence) {
        return ClaimRules.builder()
                .flows(List.of(own(times), consent(times), scarce(times), brief(times), direct(times), breach(times)))
                .routes(List.of(
                        route(Set.of(), Set.of("Q"), "scarce"),
                        route(Set.of(), Set.of("C"), "consent"),
                        route(Set.of(), Set.of(), "own"),
                        route(Set.of(LEADER), Set.of(), "brief"),
                        route(Set.of(CADRE), Set.of("A", "R"), "direct"),
                        route(Set.of(CADRE), Set.of(), "breach")))
                .quotas(List.of(new Quota(
                        new QuotaId("few"),
                        Set.of(new ItemCode("Q")),
                        Quota.Unit.HOUSEHOLD,
                        Optional.of(new LevelId("group")),
                        1,
                        PeriodKind.YEAR)))
                .objections(new ObjectionRules(
                        ObjectionRules.DEFAULT.window(),
                        ObjectionRules.DEFAULT.reply(),
                        silence,
                        Set.of(CLERK),
                        Set.of()))
                .build();
    }

    private static Route route(Set<RoleId> declarers, Set<String> items, String flow) {
        return new Route(
                declarers,
                Set.of(),
                Set.copyOf(items.stream().map(ItemCode::new).toList()),
                new FlowId(flow));
    }

    private static Flow own(long times) {
        return flow(
                "own",
                List.of(
                        step("review", StepKind.REVIEW, within(5L * times))
                                .roles(Set.of(LEADER))
                                .silence(Silence.goesTo(new StepId("meeting")))
                                .build(),
                        step("meeting", StepKind.MEETING, When.on(Rhythm.monthly("meeting", 25, SOURCE), 0))
                                .roles(Set.of(COUNCIL))
                                .build(),
                        step("posting", StepKind.POSTING, within(5L * times))
                                .roles(Set.of(CADRE))
                                .build(),
                        step("entry", StepKind.ENTRY, When.on(Rhythm.monthEnd("entry", SOURCE), 0))
                                .silence(Silence.PASSES)
                                .build()),
                Optional.of(posting(15L * times, true, Optional.of("村民委员会组织法35条"))),
                Set.of(CADRE, COUNCIL));
    }

    /** Nobody may revoke what goes this way. */
    private static Flow consent(long times) {
        return flow(
                "consent",
                List.of(
                        step("posting", StepKind.POSTING, within(5L * times))
                                .roles(Set.of(CADRE))
                                .build(),
                        byItself()),
                Optional.of(posting(5L * times, false, Optional.empty())),
                Set.of());
    }

    private static PostingRules posting(long days, boolean fundsSpent, Optional<String> provision) {
        return new PostingRules(
                limit("posting", days, LimitUnit.CALENDAR_DAY),
                fundsSpent,
                provision,
                Set.of(COUNCIL, CLERK),
                limit("posting.answer", 7, LimitUnit.WORKING_DAY));
    }

    private static Flow scarce(long times) {
        return flow(
                "scarce",
                List.of(
                        step("place", StepKind.PLACE, When.atOnce()).build(),
                        step("check", StepKind.REVIEW, within(10L * times))
                                .roles(Set.of(COUNCIL))
                                .silence(Silence.DECLINES)
                                .build(),
                        byItself()),
                Optional.empty(),
                Set.of(CADRE));
    }

    private static Flow brief(long times) {
        return flow(
                "brief",
                List.of(
                        step("review", StepKind.REVIEW, within(10L * times))
                                .roles(Set.of(CADRE))
                                .silence(Silence.DECLINES)
                                .build(),
                        step("entry", StepKind.ENTRY, within(10L * times))
                                .roles(Set.of(CLERK))
                                .build()),
                Optional.empty(),
                Set.of(COUNCIL));
    }

    private static Flow direct(long times) {
        return flow(
                "direct",
                List.of(
                        step("review", StepKind.REVIEW, within(3L * times))
                                .roles(Set.of(COUNCIL))
                                .silence(Silence.PASSES)
                                .build(),
                        byItself()),
                Optional.empty(),
                Set.of(COUNCIL));
    }

    private static Flow breach(long times) {
        return new Flow(
                new FlowId("breach"),
                "breach",
                Direction.DEDUCTION,
                List.of(
                        step("notice", StepKind.NOTICE, within(5L * times))
                                .roles(Set.of(CADRE, LEADER))
                                .build(),
                        step("meeting", StepKind.MEETING, within(30L * times))
                                .roles(Set.of(COUNCIL))
                                .silence(Silence.DECLINES)
                                .build(),
                        step("entry", StepKind.ENTRY, within(10L * times))
                                .roles(Set.of(CLERK))
                                .build()),
                Optional.empty(),
                Set.of(COUNCIL));
    }

    private static Flow flow(String id, List<Step> steps, Optional<PostingRules> posting, Set<RoleId> revokers) {
        return new Flow(new FlowId(id), id, Direction.AWARD, steps, posting, revokers);
    }

    private static Step byItself() {
        return step("entry", StepKind.ENTRY, When.atOnce())
                .silence(Silence.PASSES)
                .build();
    }

    private static Step.Builder step(String id, StepKind kind, When when) {
        return Step.of(new StepId(id), kind, when, SOURCE);
    }

    private static When within(long days) {
        return When.within(limit("step", days, LimitUnit.WORKING_DAY));
    }

    private static TimeLimit limit(String code, long amount, LimitUnit unit) {
        return TimeLimit.of(code, amount, unit, SOURCE).build();
    }

    static AreaId group(int number) {
        return new AreaId("group-" + number);
    }
}
