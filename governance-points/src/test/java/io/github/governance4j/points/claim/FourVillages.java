package io.github.governance4j.points.claim;

import io.github.governance4j.core.place.LevelId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.core.time.Rhythm;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.ItemCode;
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
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How four real villages let claims go, as rules; what their papers leave open says "ours". */
public final class FourVillages {
    public static final RoleId LEADER = new RoleId("group-leader");
    public static final RoleId CADRE = new RoleId("cadre");
    public static final RoleId ADMIN = new RoleId("super-admin");
    public static final RoleId COLLECTOR = new RoleId("collector");
    public static final RoleId COUNCIL = new RoleId("village-council");
    public static final RoleId TOWNSHIP = new RoleId("township");
    public static final RoleId DISTRICT = new RoleId("district");
    public static final RoleId INSPECTOR = new RoleId("inspector");
    public static final RoleId SUPERVISOR = new RoleId("supervisor");

    private FourVillages() {}

    /** 罗峪：组长录入待审，村干部录入即生效，超级管理员可说明理由撤销。 */
    public static ClaimRules luoyu() {
        Flow pending = award(
                "pending",
                List.of(
                        step("check", StepKind.REVIEW, within(7, LimitUnit.WORKING_DAY))
                                .roles(Set.of(CADRE))
                                .build(),
                        atOnce()),
                Optional.empty());
        Flow direct = award("direct", List.of(atOnce()), Optional.empty());
        return rules(List.of(pending, direct), List.of(to(LEADER, "pending"), to(CADRE, "direct")));
    }

    /** 文登 16 条：采集员采集，村级议事会每月至少评一次，镇街次月 10 日前复核，报区。 */
    public static ClaimRules wendeng() {
        Flow flow = award(
                "monthly",
                List.of(
                        step("council", StepKind.MEETING, When.on(Rhythm.monthEnd("council", "文登办法16条"), 0))
                                .roles(Set.of(COUNCIL))
                                .build(),
                        step("township", StepKind.REVIEW, When.on(Rhythm.monthly("township", 10, "文登办法16条"), 1))
                                .roles(Set.of(TOWNSHIP))
                                .build(),
                        step("district", StepKind.ENTRY, within(5, LimitUnit.WORKING_DAY))
                                .roles(Set.of(DISTRICT))
                                .build()),
                Optional.empty());
        return rules(List.of(flow), List.of(to(COLLECTOR, "monthly")));
    }

    /** 泾源新旗村：每周五检查，每月 25 日民主评议。 */
    public static ClaimRules jingyuan() {
        Flow flow = award(
                "weekly",
                List.of(
                        step(
                                        "inspection",
                                        StepKind.REVIEW,
                                        When.on(Rhythm.weekly("inspection", DayOfWeek.FRIDAY, "泾源新旗村"), 0))
                                .roles(Set.of(INSPECTOR))
                                .build(),
                        step("meeting", StepKind.MEETING, When.on(Rhythm.monthly("meeting", 25, "泾源新旗村"), 0))
                                .roles(Set.of(COUNCIL))
                                .build(),
                        atOnce()),
                Optional.empty());
        return rules(List.of(flow), List.of(residents("weekly")));
    }

    /** 湘西互助五兴：居民申报，组长初审，两委复核，公示，按月兑付。 */
    public static ClaimRules xiangxi() {
        return rules(List.of(xiangxiFlow()), List.of(residents("five")));
    }

    static Flow xiangxiFlow() {
        return award(
                "five",
                List.of(
                        step("leader", StepKind.REVIEW, within(3, LimitUnit.WORKING_DAY))
                                .roles(Set.of(LEADER))
                                .silence(Silence.goesTo(new StepId("committees")))
                                .build(),
                        step("committees", StepKind.MEETING, within(7, LimitUnit.WORKING_DAY))
                                .roles(Set.of(COUNCIL))
                                .build(),
                        step("posted", StepKind.POSTING, within(3, LimitUnit.WORKING_DAY))
                                .roles(Set.of(CADRE))
                                .build(),
                        Step.of(
                                        new StepId("pay-out"),
                                        StepKind.ENTRY,
                                        When.on(Rhythm.monthEnd("pay-out", "湘西互助五兴"), 0),
                                        "湘西互助五兴")
                                .silence(Silence.PASSES)
                                .build()),
                Optional.of(posting()));
    }

    /** One village with everything: deductions, a quota, points to choose, something put up by consent. Ours. */
    public static ClaimRules willow() {
        Flow deduction = new Flow(
                new FlowId("breach"),
                "违规处理",
                Direction.DEDUCTION,
                List.of(
                        step("told", StepKind.NOTICE, within(5, LimitUnit.WORKING_DAY))
                                .roles(Set.of(CADRE))
                                .differsFrom(Set.of())
                                .silence(Silence.DECLINES)
                                .build(),
                        step("heard", StepKind.MEETING, within(10, LimitUnit.WORKING_DAY))
                                .roles(Set.of(COUNCIL))
                                .silence(Silence.DECLINES)
                                .build(),
                        step("entered", StepKind.ENTRY, within(3, LimitUnit.WORKING_DAY))
                                .roles(Set.of(CADRE))
                                .differsFrom(Set.of())
                                .build()),
                Optional.empty(),
                Set.of(ADMIN));
        Flow quota = award(
                "scarce",
                List.of(
                        Step.of(new StepId("place"), StepKind.PLACE, When.atOnce(), "ours")
                                .build(),
                        step("check", StepKind.REVIEW, within(7, LimitUnit.WORKING_DAY))
                                .roles(Set.of(CADRE))
                                .silence(Silence.DECLINES)
                                .build(),
                        atOnce()),
                Optional.empty());
        Route scarce = new Route(Set.of(), Set.of(), Set.of(new ItemCode("Q")), new FlowId("scarce"));
        return ClaimRules.builder()
                .flows(List.of(deduction, quota, xiangxiFlow()))
                .routes(List.of(scarce, to(CADRE, "breach"), residents("five")))
                .quotas(List.of(new Quota(
                        new QuotaId("one-a-year"),
                        Set.of(new ItemCode("Q")),
                        Quota.Unit.HOUSEHOLD,
                        Optional.of(new LevelId("group")),
                        1,
                        PeriodKind.YEAR)))
                .objections(objections())
                .build();
    }

    static ObjectionRules objections() {
        return new ObjectionRules(
                ObjectionRules.DEFAULT.window(),
                ObjectionRules.DEFAULT.reply(),
                ObjectionRules.Silence.WAITS,
                Set.of(SUPERVISOR),
                Set.of());
    }

    static PostingRules posting() {
        return new PostingRules(
                limit(15, LimitUnit.CALENDAR_DAY),
                true,
                Optional.of("村民委员会组织法35条"),
                Set.of(SUPERVISOR),
                limit(7, LimitUnit.WORKING_DAY));
    }

    static Step atOnce() {
        return Step.of(new StepId("entry"), StepKind.ENTRY, When.atOnce(), "ours")
                .silence(Silence.PASSES)
                .build();
    }

    static Step.Builder step(String id, StepKind kind, When when) {
        return Step.of(new StepId(id), kind, when, "ours");
    }

    static When within(long amount, LimitUnit unit) {
        return When.within(limit(amount, unit));
    }

    static TimeLimit limit(long amount, LimitUnit unit) {
        return TimeLimit.of("limit-" + amount, amount, unit, "ours").build();
    }

    static Flow award(String id, List<Step> steps, Optional<PostingRules> posting) {
        return new Flow(new FlowId(id), id, Direction.AWARD, steps, posting, Set.of(ADMIN));
    }

    static Route to(RoleId declarer, String flow) {
        return new Route(Set.of(declarer), Set.of(), Set.of(), new FlowId(flow));
    }

    static Route residents(String flow) {
        return new Route(Set.of(), Set.of(), Set.of(), new FlowId(flow));
    }

    private static ClaimRules rules(List<Flow> flows, List<Route> routes) {
        return ClaimRules.builder()
                .flows(flows)
                .routes(routes)
                .objections(objections())
                .build();
    }
}
