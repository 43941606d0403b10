package io.github.governance4j.rulebook.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.place.LevelId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.core.time.Rhythm;
import io.github.governance4j.core.time.RollOver;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.claim.flow.ClaimLimits;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the section of claims may hold, and what is told of it, where it stands. */
class ClaimsReadingExamples {
    private static Flow flow(ClaimRules rules, String id) {
        return rules.flow(new FlowId(id)).orElseThrow();
    }

    private static Step step(Flow flow, String id) {
        return flow.step(new StepId(id)).orElseThrow();
    }

    @Test
    void every_cell_says_what_it_says() {
        assertThat(new ClaimsVillage().told()).isEmpty();
        ClaimRules rules = new ClaimsVillage().rules();
        Flow award = flow(rules, "award");
        assertThat(award.title()).isEqualTo("评分");
        assertThat(award.direction()).isEqualTo(Direction.AWARD);
        assertThat(award.revokers()).containsExactly(new RoleId("clerk"));
        assertThat(award.steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.REVIEW, StepKind.MEETING, StepKind.PLACE, StepKind.POSTING, StepKind.ENTRY);
        Step first = step(award, "first");
        assertThat(first.roles()).containsExactly(new RoleId("leader"));
        assertThat(first.differsFrom()).isEmpty();
        assertThat(first.silence()).isEqualTo(Silence.goesTo(new StepId("meet")));
        assertThat(first.when())
                .isEqualTo(When.within(
                        TimeLimit.of("first", 3, LimitUnit.WORKING_DAY, "村规民约").build()));
        Step meet = step(award, "meet");
        assertThat(meet.when())
                .isEqualTo(When.on(Rhythm.monthly("meet", 25, "村规民约").with(RollOver.NONE), 3));
        assertThat(meet.differsFrom()).contains(Set.of(StepId.DECLARATION, new StepId("first")));
        assertThat(meet.silence()).isEqualTo(Silence.WAITS);
        assertThat(step(award, "wall").differsFrom()).contains(Set.of());
        assertThat(step(award, "wall").when()).isEqualTo(When.on(Rhythm.weekly("wall", DayOfWeek.FRIDAY, "村规民约"), 0));
        assertThat(step(award, "book").when()).isEqualTo(When.on(Rhythm.monthEnd("book", "村规民约"), 0));
        assertThat(award.posting())
                .contains(new PostingRules(
                        TimeLimit.of("claim.posting", 15, LimitUnit.CALENDAR_DAY, "村民委员会组织法35条")
                                .build(),
                        true,
                        Optional.of("村规民约5条"),
                        Set.of(new RoleId("committee")),
                        TimeLimit.of("claim.posting.answer", 3, LimitUnit.WORKING_DAY, "")
                                .build()));
        // An entry nobody makes comes about by itself.
        assertThat(step(flow(rules, "direct"), "book").silence()).isEqualTo(Silence.PASSES);
        assertThat(flow(rules, "direct").title()).isEqualTo("direct");
        assertThat(flow(rules, "direct").posting()).isEmpty();
        // Rows stand in any order.
        assertThat(flow(rules, "case").steps())
                .extracting(Step::id)
                .containsExactly(new StepId("tell"), new StepId("judge"), new StepId("book"));
        assertThat(flow(rules, "case").direction()).isEqualTo(Direction.DEDUCTION);
        assertThat(rules.routes())
                .containsExactly(
                        new Route(Set.of(), Set.of(), Set.of(), new FlowId("award")),
                        new Route(
                                Set.of(new RoleId("clerk")),
                                Set.of(DeedKind.PUBLIC_AFFAIRS, DeedKind.ENVIRONMENT),
                                Set.of(new ItemCode("A1")),
                                new FlowId("direct")),
                        new Route(
                                Set.of(new RoleId("leader"), new RoleId("clerk")),
                                Set.of(),
                                Set.of(new ItemCode("D1")),
                                new FlowId("case")));
        assertThat(rules.quotas())
                .containsExactly(new Quota(
                        new QuotaId("model-yards"),
                        Set.of(new ItemCode("A2")),
                        Quota.Unit.HOUSEHOLD,
                        Optional.of(new LevelId("group")),
                        1,
                        PeriodKind.YEAR));
        assertThat(rules.declareWithin())
                .isEqualTo(TimeLimit.of("claim.declare", 2, LimitUnit.MONTH, "村规民约3条")
                        .build());
        assertThat(rules.replyWithin().amount()).isEqualTo(5);
        assertThat(rules.answerWithin().amount()).isEqualTo(2);
        ObjectionRules objections = rules.objections();
        assertThat(objections.window().amount()).isEqualTo(20);
        assertThat(objections.window().code())
                .isEqualTo(ObjectionRules.DEFAULT.window().code());
        assertThat(objections.reply().amount()).isEqualTo(5);
        assertThat(objections.onSilence()).isEqualTo(ObjectionRules.Silence.UPHOLDS);
        assertThat(objections.with()).containsExactly(new RoleId("clerk"), new RoleId("committee"));
        assertThat(objections.remedies()).containsExactly(Remedy.COURT, Remedy.REVIEW);
    }

    @Test
    void what_is_not_said_is_as_ours() {
        String yaml = ClaimsVillage.YAML.substring(0, ClaimsVillage.YAML.indexOf("      declare:"));
        ClaimRules rules = new ClaimsVillage()
                .with("rulebook.yaml", yaml.replace("      quotas: quotas.csv\n", ""))
                .with("flows.csv", "flow,order,step,kind,source\nf,1,book,ENTRY,村规民约\n")
                .with("routes.csv", "flow\nf\n")
                .rules();
        assertThat(rules.declareWithin()).isEqualTo(ClaimLimits.DECLARE);
        assertThat(rules.replyWithin()).isEqualTo(ClaimLimits.REPLY);
        assertThat(rules.answerWithin()).isEqualTo(ClaimLimits.ANSWER);
        assertThat(rules.objections()).isEqualTo(ObjectionRules.DEFAULT);
        assertThat(rules.quotas()).isEmpty();
        assertThat(flow(rules, "f").direction()).isEqualTo(Direction.AWARD);
    }

    @Test
    void a_rulebook_that_says_nothing_of_claims_has_none() {
        String yaml = ClaimsVillage.YAML.substring(0, ClaimsVillage.YAML.indexOf("    claims:"));
        assertThat(new ClaimsVillage()
                        .with("rulebook.yaml", yaml)
                        .read()
                        .orThrow()
                        .claims()
                        .all())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "award,1,first | award,0,first | 2 order NUMBER_OUT_OF_BOUNDS",
                "award,1,first | award,2,first | 3 order ORDER_STATED_TWICE",
                "first,REVIEW | first,READ | 2 kind UNKNOWN_WORD",
                "leader,3 WORKING_DAY | ,3 WORKING_DAY | 2 roles ROLES_DO_NOT_FIT",
                "3,place,PLACE,村规民约,,,, | 3,place,PLACE,村规民约,,,,clerk | 4 roles ROLES_DO_NOT_FIT",
                "leader,3 WORKING_DAY | leader, | 2 when STEP_WITHOUT_TIME",
                "leader,3 WORKING_DAY | leader,3 DAY | 2 when UNKNOWN_WORD",
                "leader,3 WORKING_DAY | leader,soon | 2 when NOT_A_TIME_TO_ACT",
                "leader,3 WORKING_DAY | leader,0 WORKING_DAY | 2 when NUMBER_OUT_OF_BOUNDS",
                "MONTHLY LAST | MONTHLY 32 | 6 when NUMBER_OUT_OF_BOUNDS",
                "MONTHLY LAST | MONTHLY LAST OFTEN | 6 when NOT_A_TIME_TO_ACT",
                "MONTHLY LAST | MONTHLY LAST NOTICE=999 | 6 when NUMBER_OUT_OF_BOUNDS",
                "WEEKLY FRIDAY | WEEKLY FREITAG | 5 when UNKNOWN_WORD",
                "WEEKLY FRIDAY,NONE, | WEEKLY FRIDAY,NONE,PASSES | 5 silence SILENCE_DOES_NOT_FIT",
                "GOES_TO>meet | GOES_TO | 2 silence NOT_A_WAY_ON",
                "GOES_TO>meet | GOES_TO>mars | 2 silence UNKNOWN_STEP",
                "GOES_TO>meet | GOES_TO>first | 2 silence SILENCE_GOES_BACK",
                "declaration;first | declaration;second | 3 differs_from UNKNOWN_STEP",
                "2,meet,MEETING | 2,first,MEETING | 3 step STEP_STATED_TWICE",
                "2,meet,MEETING | 2,declaration,MEETING | 3 step STEP_STATED_TWICE",
                "direct,1,book,ENTRY,村规民约,,,,,,, | direct,1,book,REVIEW,村规民约,,,,clerk,1 MONTH,, | 7 kind FLOW_NEVER_ENTERED",
                "MEETING,村规民约,,,,committee | MEETING,村规民约,别的,,,committee | 3 title_zh FLOW_SAID_TWO_WAYS",
                "10 WORKING_DAY,,DECLINES | 10 WORKING_DAY,,PASSES | 8 silence SILENCE_AGAINST_A_PERSON",
                "case,1,tell,NOTICE | case,1,tell,REVIEW | 10 step DEDUCTION_UNHEARD",
                "case,1,tell,NOTICE,村规民约,,-,,clerk,3 WORKING_DAY,, | case,1,tell,NOTICE,村规民约,,-,,clerk,3 WORKING_DAY,,GOES_TO>book | 10 step DEDUCTION_UNHEARD",
                "case,2,judge,MEETING | case,2,judge,POSTING | 8 kind DEDUCTION_POSTED",
                "村规民约,评分 | ,评分 | 2 source MISSING_VALUE",
                "村规民约,评分 | ` ,评分` | 2 source MISSING_VALUE",
            })
    void a_flow_that_cannot_be_is_told_at_its_cell_and_nothing_is_loaded(String old, String other, String expected) {
        ClaimsVillage village = new ClaimsVillage().with("flows.csv", old, other);
        assertThat(village.told()).contains(village.at("flows.csv", expected));
        assertThat(village.read().<Boolean>fold(whole -> true, faulty -> false)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "routes.csv | award,,, | awards,,, | 2 flow UNKNOWN_FLOW",
                "routes.csv | ,A1 | ,A9 | 3 items UNKNOWN_ITEM",
                "routes.csv | ,A1 | ,D1 | 3 items ROUTE_OF_ANOTHER_DIRECTION",
                "routes.csv | PUBLIC_AFFAIRS;ENVIRONMENT | RULE_BREACH | 3 kinds ROUTE_OF_ANOTHER_DIRECTION",
                "routes.csv | PUBLIC_AFFAIRS;ENVIRONMENT | PETITION | 3 kinds UNKNOWN_WORD",
                "routes.csv | leader;clerk | `` | 4 flow DEDUCTION_BY_RESIDENTS",
                "quotas.csv | A2 | A9 | 2 items UNKNOWN_ITEM",
                "quotas.csv | A2 | `` | 2 items MISSING_VALUE",
                "quotas.csv | HOUSEHOLD | VILLAGE | 2 unit UNKNOWN_WORD",
                "quotas.csv | ,1,YEAR | ,0,YEAR | 2 number NUMBER_OUT_OF_BOUNDS",
                "quotas.csv | YEAR | WEEK | 2 period UNKNOWN_WORD",
                "quotas.csv | group | county | 2 per UNKNOWN_LEVEL",
                "rulebook.yaml | amount: 15, unit: CALENDAR_DAY | amount: 14, unit: CALENDAR_DAY | 25 {amount:_14 POSTING_TOO_SHORT",
                "rulebook.yaml | amount: 15, unit: CALENDAR_DAY | amount: 1, unit: YEAR | 25 {amount:_1, POSTING_TOO_LONG",
                "rulebook.yaml | amount: 20, unit: CALENDAR_DAY | amount: 20, unit: HOUR | 26 {amount:_20 LIMIT_BELOW_A_DAY",
                "rulebook.yaml | amount: 20, unit: CALENDAR_DAY | amount: 0, unit: CALENDAR_DAY | 26 {amount:_0 LIMIT_BELOW_A_DAY",
                "rulebook.yaml | on-silence: UPHOLDS | on-silence: REJECTS | 26 REJECTS UNKNOWN_WORD",
                "rulebook.yaml | remedies: REVIEW; COURT | remedies: PRAYER | 26 PRAYER UNKNOWN_WORD",
                "rulebook.yaml | with: committee; clerk | with: clerk; clerk | 26 clerk;_clerk STATED_TWICE",
                "rulebook.yaml | answerers: committee, | `` | 25 {term MISSING_KEY",
                "rulebook.yaml | answerers: committee, | answerers: two words, | 25 two_words NOT_AN_ID",
                "rulebook.yaml | amount: 2, unit: MONTH | amount: 0, unit: MONTH | 22 {amount:_0 LIMIT_BELOW_A_DAY",
            })
    void tables_and_keys_that_cannot_be_are_told_where_they_stand(
            String file, String old, String other, String expected) {
        ClaimsVillage village = new ClaimsVillage().with(file, old, other);
        assertThat(village.told()).contains(village.at(file, expected));
        assertThat(village.read().<Boolean>fold(whole -> true, faulty -> false)).isFalse();
    }

    @Test
    void what_is_put_up_needs_rules_of_how_long() {
        String yaml = ClaimsVillage.YAML.replaceAll("      posting:.*\n", "");
        assertThat(new ClaimsVillage().with("rulebook.yaml", yaml).told())
                .containsExactly("flows.csv:5:14 error POSTING_UNSAID");
        // Rules that could not be read may have said it.
        assertThat(new ClaimsVillage()
                        .with("rulebook.yaml", "amount: 15, unit: CALENDAR_DAY", "amount: 14, unit: CALENDAR_DAY")
                        .told())
                .containsExactly("rulebook.yaml:25:23 error POSTING_TOO_SHORT");
        assertThat(new ClaimsVillage()
                        .with("rulebook.yaml", "amount: 15, unit: CALENDAR_DAY", "amount: 7, unit: CALENDAR_DAY")
                        .with("rulebook.yaml", "funds-spent: true", "funds-spent: false")
                        .told())
                .isEmpty();
    }

    @Test
    void an_item_has_one_quota() {
        assertThat(new ClaimsVillage()
                        .and("quotas.csv", "more,A1;A2,PERSON,5,MONTH,")
                        .told())
                .containsExactly("quotas.csv:3:6 error ITEM_IN_TWO_QUOTAS");
        assertThat(new ClaimsVillage()
                        .and("quotas.csv", "model-yards,A1,PERSON,5,MONTH,")
                        .told())
                .containsExactly("quotas.csv:3:1 error STATED_IN_TWO_ROWS");
    }

    @Test
    void what_loads_and_does_nothing_is_warned_of() {
        assertThat(new ClaimsVillage().and("routes.csv", "award,,ENVIRONMENT,").told())
                .containsExactly("routes.csv:5:1 warning ROW_NEVER_SPEAKS");
        assertThat(new ClaimsVillage().and("routes.csv", "case,leader,,D1").told())
                .containsExactly("routes.csv:5:1 warning ROW_NEVER_SPEAKS");
        assertThat(new ClaimsVillage()
                        .and("flows.csv", "idle,1,book,ENTRY,村规民约,,,,,,,")
                        .told())
                .containsExactly("flows.csv:11:1 warning FLOW_NEVER_TAKEN");
        assertThat(new ClaimsVillage()
                        .with("flows.csv", "award,3,place,PLACE,村规民约,,,,,,,\n", "")
                        .told())
                .containsExactly("quotas.csv:2:1 warning QUOTA_NEVER_ASKED");
        assertThat(new ClaimsVillage()
                        .with("tenures.csv", "p1,W1,2024-01-01\n", "")
                        .told())
                .containsExactly("flows.csv:2:38 warning ROLE_NOT_HELD");
    }

    @Test
    void while_a_row_cannot_be_read_nobody_is_told_that_something_is_missing() {
        assertThat(new ClaimsVillage()
                        .with("flows.csv", "direct,1,book", "dir ect,1,book")
                        .told())
                .containsExactly("flows.csv:7:1 error NOT_AN_ID");
        assertThat(new ClaimsVillage().with("catalogue.csv", "A1,公共", "A 1,公共").told())
                .contains("catalogue.csv:2:1 error NOT_AN_ID")
                .noneMatch(told -> told.startsWith("routes.csv"));
    }

    @Test
    void what_four_places_do_can_be_written_down() {
        // 罗峪: a leader's entry waits for a look, a cadre's counts at once and can be revoked with a reason. 文登: the
        // council meets monthly, the
        // township looks again by the 10th. 泾源: looked at on Fridays, judged by a meeting on the 25th. 湘西: paid out by
        // the month's end.
        String flows = """
                flow,order,step,kind,source,revokers,roles,when
                leader,1,look,REVIEW,罗峪村,,clerk,5 WORKING_DAY
                leader,2,book,ENTRY,罗峪村,,,
                cadre,1,book,ENTRY,罗峪村,superadmin,,
                wendeng,1,council,MEETING,文登,,council,1 MONTH
                wendeng,2,township,REVIEW,文登,,township,MONTHLY 10
                wendeng,3,book,ENTRY,文登,,,
                jingyuan,1,friday,REVIEW,新旗村,,inspector,WEEKLY FRIDAY
                jingyuan,2,meeting,MEETING,新旗村,,villagers,MONTHLY 25
                jingyuan,3,book,ENTRY,新旗村,,,
                xiangxi,1,look,REVIEW,互助五兴,,leader,5 WORKING_DAY
                xiangxi,2,two,MEETING,互助五兴,,committee,10 WORKING_DAY
                xiangxi,3,pay,ENTRY,互助五兴,,clerk,MONTHLY LAST
                """;
        ClaimRules rules = new ClaimsVillage()
                .with("rulebook.yaml", "      quotas: quotas.csv\n", "")
                .with("flows.csv", flows)
                .with(
                        "routes.csv",
                        "flow,declarers\nleader,leader\ncadre,clerk\nwendeng,collector\njingyuan,inspector\nxiangxi,\n")
                .rules();
        assertThat(rules.flows()).extracting(Flow::id).hasSize(5);
        assertThat(flow(rules, "cadre").revokers()).isEqualTo(Set.of(new RoleId("superadmin")));
        assertThat(flow(rules, "cadre").steps()).hasSize(1);
        assertThat(List.of(
                        step(flow(rules, "wendeng"), "township").when(),
                        step(flow(rules, "xiangxi"), "pay").when()))
                .containsExactly(
                        When.on(Rhythm.monthly("township", 10, "文登"), 0), When.on(Rhythm.monthEnd("pay", "互助五兴"), 0));
    }
}
