package io.github.governance4j.rulebook.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.casefile.CaseDocument;
import io.github.governance4j.mediation.feedback.FeedbackRules;
import io.github.governance4j.mediation.referral.Counterpart;
import io.github.governance4j.mediation.roster.MediatorStatus;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.mediation.selection.Mechanism;
import io.github.governance4j.mediation.selection.SelectionRules;
import io.github.governance4j.mediation.selection.SilentPartyRule;
import io.github.governance4j.mediation.stipend.StipendGrade;
import io.github.governance4j.mediation.stipend.StipendScale;
import io.github.governance4j.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rulebook of mediation may hold, and what is told of it, where it stands. */
class MediationFaultsExamples {
    private static MediationRules rules(Town town) {
        return town.read()
                .orThrow()
                .mediation()
                .on(LocalDate.of(2026, 1, 1))
                .orElseThrow()
                .rules();
    }

    @Test
    void how_parties_rate_stands_beside_the_rules_and_is_as_usual_where_nothing_is_said() {
        String before = "      late-days: 7\n";
        assertThat(ratings(new Town())).isEqualTo(FeedbackRules.USUAL);
        FeedbackRules stated = ratings(
                new Town()
                        .with(
                                "rulebook.yaml",
                                Town.YAML.replace(
                                        before,
                                        before
                                                + "      feedback: {window: {amount: 1, unit: MONTH, source: 镇发1号}, favourable-from: 3}\n")));
        assertThat(stated.window())
                .isEqualTo(TimeLimit.of("window", 1, LimitUnit.MONTH, "镇发1号").build());
        assertThat(stated.favourableFrom()).isEqualTo(3);
        assertThat(stated.smallestSample()).isEqualTo(FeedbackRules.USUAL.smallestSample());
        for (String wrong : List.of(
                "favourable-from: 6",
                "favourable-from: 0",
                "smallest-sample: 0",
                "smallest-sample: 1001",
                "smallest-sample: many",
                "window: {amount: 5, unit: HOUR}",
                "window: 5",
                "anything: 1")) {
            Town town = new Town()
                    .with("rulebook.yaml", Town.YAML.replace(before, before + "      feedback: {" + wrong + "}\n"));
            assertThat(Town.told(town.read())).as(wrong).hasSize(1);
        }
    }

    private static FeedbackRules ratings(Town town) {
        return town.read()
                .orThrow()
                .feedback()
                .on(LocalDate.of(2026, 1, 1))
                .orElseThrow()
                .rules();
    }

    @Test
    void every_table_becomes_its_part_of_the_rules() {
        assertThat(Town.told(new Town().read())).isEmpty();
        MediationRules rules = rules(new Town());
        assertThat(rules.lateDays()).isEqualTo(7);
        assertThat(rules.roles().extenders()).isEmpty();
        assertThat(rules.selection())
                .isEqualTo(new SelectionRules(
                        Mechanism.FALLBACK_BARGAINING,
                        SilentPartyRule.TAKES_ANYBODY,
                        SelectionRules.USUAL.assignment(),
                        OptionalInt.of(2),
                        false));
        assertThat(rules.caseFile().documents()).extracting(CaseDocument::title).containsExactly("申请书", "调解协议书");
        assertThat(rules.caseFile().retention().orElseThrow().unit()).isEqualTo(LimitUnit.YEAR);
        assertThat(rules.settlement().followUp().orElseThrow().unit()).isEqualTo(LimitUnit.MONTH);
        assertThat(rules.settlement().waivers()).hasSize(1);
        assertThat(rules.referral()
                        .orElseThrow()
                        .answerWithin(Counterpart.POLICE)
                        .amount())
                .isEqualTo(1);
        assertThat(rules.referral()
                        .orElseThrow()
                        .answerWithin(Counterpart.COURT)
                        .amount())
                .isEqualTo(3);
        assertThat(rules.stipends().orElseThrow().amounts())
                .containsOnlyKeys(StipendGrade.ORDINARY, StipendGrade.MAJOR)
                .containsEntry(StipendGrade.MAJOR, new StipendScale.Amounts(300_00, 500_50));
        assertThat(rules.roster().mediators().rows()).hasSize(5);
        assertThat(rules.roster()
                        .mediators()
                        .mediator(new MediatorId("m-4"), LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .status())
                .isEqualTo(MediatorStatus.REMOVED);
        assertThat(rules.roster().committees().get(0).director()).isEqualTo(Optional.of(new MediatorId("m-1")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what no track may ask of a party
                "tracks.csv | x,甲,MEDICAL,法,,,,,ENDS,,,,, | tracks.csv:4:19 REFUSING_ASSIGNEE_ENDS",
                "tracks.csv | x,甲,PEOPLES,法,,,,,,POINTS_LOST,,,, | tracks.csv:4:20 REFUSAL_PENALISED",
                // limits
                "tracks.csv | x,甲,PEOPLES,法,,,1个月,,,,,,, | tracks.csv:4:17 NOT_A_LIMIT",
                "tracks.csv | x,甲,PEOPLES,法,,,30 DAYS,,,,,,, | tracks.csv:4:17 UNKNOWN_WORD",
                "tracks.csv | x,甲,PEOPLES,法,,,24 HOUR,,,,,,, | tracks.csv:4:17 LIMIT_IN_HOURS",
                "tracks.csv | x,甲,PEOPLES,法,,,0 MONTH,,,,,,, | tracks.csv:4:17 NUMBER_OUT_OF_BOUNDS",
                "tracks.csv | x,甲,PEOPLES,法,,,,BOTH_PARTIES,,,,,, | tracks.csv:4:18 SAYS_NOTHING_ALONE",
                "tracks.csv | x,甲,PEOPLES,法,,,,,,,1,7 WORKING_DAY,, | tracks.csv:4:23 NO_SECOND_TRY",
                "tracks.csv | x,甲,PEOPLES,法,,,,,,,10,,, | tracks.csv:4:21 NUMBER_OUT_OF_BOUNDS",
                // what is named must be there
                "tracks.csv | x,甲,PEOPLES,法,court,,,,,,,,, | tracks.csv:4:15 UNKNOWN_MEANS",
                "tracks.csv | x,甲,PEOPLES,法,,四四,,,,,,,, | tracks.csv:4:16 UNKNOWN_LADDER",
                "tracks.csv | x,甲,PEOPLES,法,,,,,,,,,fled;gone, | tracks.csv:4:23 UNKNOWN_EXCLUSION",
                "tracks.csv | x,甲,PEOPLE,法,,,,,,,,,, | tracks.csv:4:5 UNKNOWN_WORD",
                "tracks.csv | town,甲,PEOPLES,法,,,,,,,,,, | tracks.csv:4:1 STATED_IN_TWO_ROWS",
                "tracks.csv | two words,甲,PEOPLES,法,,,,,,,,,, | tracks.csv:4:1 NOT_AN_ID",
                "tracks.csv | x,甲,PEOPLES,,,,,,,,,,, | tracks.csv:4:13 MISSING_VALUE",
                "kinds.csv | x,甲,nowhere, | kinds.csv:4:5 UNKNOWN_TRACK",
                "kinds.csv | x,甲,, | kinds.csv:4:5 KIND_WITHOUT_TRACK",
                "kinds.csv | x,甲,town,TRACK_EXCLUDES | kinds.csv:4:10 BAR_OF_A_CASE",
                "means.csv | people,重复 | means.csv:3:1 STATED_IN_TWO_ROWS",
                // the roster
                "mediators.csv | m-9,room,COMMITTEE_MEMBER,2025-01-01,甲,2028-01-01,,,, | mediators.csv:7:40 TERM_TOO_LONG",
                "mediators.csv | m-1,room,ENGAGED,2026-01-01,甲,,,,, | mediators.csv:7:18 MEDIATOR_ROWS_OVERLAP",
                "mediators.csv | m-9,hall,ENGAGED,2026-01-01,甲,,,,, | mediators.csv:7:5 BODY_NOT_THERE",
                "mediators.csv | m-9,room,ENGAGED,2026-01-01,甲;乙,,,,, | mediators.csv:7:29 UNKNOWN_AREA",
                "mediators.csv | m-9,room,ENGAGED,2026-01-01,甲,,fences,,, | mediators.csv:7:32 UNKNOWN_DISPUTE_KIND",
                "mediators.csv | m-9,room,ENGAGED,2026-01-01,甲,,,p9,, | mediators.csv:7:33 UNKNOWN_POST",
                "mediators.csv | m-9,room,ENGAGED,2026-01-01,甲,,,,REMOVED, | mediators.csv:7:34 REMOVED_FOR_A_CAUSE",
                "mediators.csv | m-9,room,ENGAGED,2026-01-01,甲,2025-01-01,,,, | mediators.csv:7:31 ENDS_BEFORE_IT_BEGINS",
                "committees.csv | hall,true,false,m-1 | committees.csv:3:1 UNKNOWN_BODY",
                // the rest
                "case-file.csv | 2,d3,记录,RECORD,YES | case-file.csv:4:1 STATED_IN_TWO_ROWS",
                "case-file.csv | 3,d3,记录,NOTES,YES | case-file.csv:4:9 UNKNOWN_WORD",
                "stipends.csv | COMPLEX,100,200,SETTLED, | stipends.csv:4:17 STIPEND_FOR_SETTLING",
                "stipends.csv | COMPLEX,100,200,,PARTY | stipends.csv:4:18 STIPEND_TO_PARTY",
                "stipends.csv | COMPLEX,200,100,, | stipends.csv:4:13 MOST_BELOW_LEAST",
                "stipends.csv | COMPLEX,0,100,, | stipends.csv:4:9 NUMBER_OUT_OF_BOUNDS",
                "stipends.csv | COMPLEX,1,99999999999999999999,, | stipends.csv:4:11 NUMBER_OUT_OF_BOUNDS",
                "clauses.csv | 2,乙方不得再向人民法院起诉 | clauses.csv:3:3 CLAUSE_WAIVES_REMEDY",
                "clauses.csv | 2,乙方放弃上访 | clauses.csv:3:3 CLAUSE_WAIVES_REMEDY",
                "clauses.csv | 2,此事到此为止 | clauses.csv:3:3 CLAUSE_WAIVES_REMEDY",
                "waivers.csv | 止,镇发1号 | waivers.csv:3:1 PHRASE_TOO_SHORT",
                "counterparts.csv | POLICE,2 WORKING_DAY, | counterparts.csv:3:1 STATED_IN_TWO_ROWS",
            })
    void a_fault_is_told_where_it_stands_and_nothing_is_loaded(String file, String line, String fault) {
        Reading<Rulebook> reading = new Town().and(file, line).read();
        assertThat(Town.told(reading)).containsExactly(fault);
        assertThat(reading.<Boolean>fold(whole -> true, faulty -> false)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "confirm: {amount: 30, | confirm: {amount: 60, | rulebook.yaml:26:29 LIMIT_OF_THE_LAW",
                "amount: 3, unit: WORKING_DAY | amount: 3, unit: HOUR | rulebook.yaml:27:27 LIMIT_IN_HOURS",
                "determined-by: room | determined-by: hall | rulebook.yaml:27:106 UNKNOWN_BODY",
                "excluded: COURT_ANNEXED | excluded: PARTIES | rulebook.yaml:28:82 UNKNOWN_WORD",
                "mechanism: FALLBACK_BARGAINING | mechanism: DRAW | rulebook.yaml:23:30 UNKNOWN_WORD",
                "keepers: clerk | keepers: clerk;clerk | rulebook.yaml:16:100 STATED_TWICE",
                "late-days: 7 | late-days: 367 | rulebook.yaml:29:18 NUMBER_OUT_OF_BOUNDS",
                "means: means.csv | means: gone.csv | rulebook.yaml:19:14 FILE_NOT_FOUND",
            })
    void a_fault_of_a_key_is_told_at_the_key(String from, String to, String fault) {
        Reading<Rulebook> reading =
                new Town().with("rulebook.yaml", Town.YAML.replace(from, to)).read();
        assertThat(Town.told(reading)).contains(fault);
        assertThat(reading.<Boolean>fold(whole -> true, faulty -> false)).isFalse();
    }

    @Test
    void every_fault_of_every_table_is_told_at_once() {
        Reading<Rulebook> reading = new Town()
                .and("tracks.csv", "x,甲,MEDICAL,法,,,,,ENDS,,,,,")
                .and("stipends.csv", "COMPLEX,100,200,SETTLED,PARTY")
                .and("clauses.csv", "2,甲方不得起诉")
                .and("mediators.csv", "m-9,room,COMMITTEE_MEMBER,2025-01-01,乙,,,,,")
                .read();
        assertThat(Town.told(reading))
                .containsExactlyInAnyOrder(
                        "tracks.csv:4:19 REFUSING_ASSIGNEE_ENDS",
                        "stipends.csv:4:17 STIPEND_FOR_SETTLING",
                        "stipends.csv:4:25 STIPEND_TO_PARTY",
                        "clauses.csv:3:3 CLAUSE_WAIVES_REMEDY",
                        "mediators.csv:7:38 UNKNOWN_AREA",
                        "mediators.csv:7:40 TERM_TOO_LONG");
    }

    @Test
    void a_refusal_names_the_article_in_both_languages() {
        Problem problem = new Town()
                .and("stipends.csv", "COMPLEX,100,200,SETTLED,")
                .read()
                .problems()
                .get(0);
        assertThat(problem.message(Language.ZH)).contains("RL20", "人民调解法第三、四、十七条");
        assertThat(problem.message(Language.EN)).contains("RL20", "人民调解法 art. 3, 4, 17");
    }

    @Test
    void roles_and_rungs_that_nobody_holds_are_warned_of() {
        Reading<Rulebook> reading = new Town()
                .with("tenures.csv", "post,holder,from\np1,W1,2024-01-01\n")
                .read();
        assertThat(Town.told(reading))
                .containsExactlyInAnyOrder(
                        "rulebook.yaml:16:26 ROLE_NOT_HELD",
                        "rulebook.yaml:28:51 ROLE_NOT_HELD",
                        "tracks.csv:2:31 RUNG_ROLE_NOT_HELD");
        assertThat(reading.orThrow().mediation().all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 人民调解工作若干规定 33: a month has at most 31 days
                "x,甲,PEOPLES,法,,,2 MONTH,,,,,,, | tracks.csv:4:17 LIMIT_OVER_THE_LAW",
                "x,甲,PEOPLES,法,,,32 CALENDAR_DAY,,,,,,, | tracks.csv:4:17 LIMIT_OVER_THE_LAW",
                "x,甲,PEOPLES,法,,,31 CALENDAR_DAY,,,,,,, | ''",
                // 特邀调解规定 27; 30 working days are 30 days at least
                "x,甲,COURT_ANNEXED,法,,,31 WORKING_DAY,,,,,,, | tracks.csv:4:23 LIMIT_OVER_THE_LAW",
                "x,甲,COURT_ANNEXED,法,,,30 WORKING_DAY,,,,,,, | ''",
                // 医疗纠纷预防和处理条例 38: how many days 30 working days are is not certain
                "x,甲,MEDICAL,法,,,2 MONTH,,,,,,, | ''",
                "x,甲,MEDICAL,法,,,31 WORKING_DAY,,,,,,, | tracks.csv:4:17 LIMIT_OVER_THE_LAW",
                // 劳动争议调解仲裁法 14
                "x,甲,LABOUR,法,,,16 CALENDAR_DAY,,,,,,, | tracks.csv:4:16 LIMIT_OVER_THE_LAW",
                "x,甲,COMMERCIAL,法,,,9 YEAR,,,,,,, | ''",
                // 公安机关办理行政案件程序规定 178 to 183
                "x,甲,PUBLIC_SECURITY,法,,,,,,,2,8 WORKING_DAY,,true | tracks.csv:4:31 LIMIT_OVER_THE_LAW",
                "x,甲,PUBLIC_SECURITY,法,,,,,,,3,,,true | tracks.csv:4:1 TRIES_OVER_THE_LAW",
                "x,甲,PUBLIC_SECURITY,法,,,,,,,,,,true | tracks.csv:4:1 TRIES_OVER_THE_LAW",
                "x,甲,PUBLIC_SECURITY,法,,,,,,,1,,, | tracks.csv:4:1 GUARDIANS_NOT_ASKED",
            })
    void what_is_longer_than_the_law_of_its_family_is_warned_of(String row, String warning) {
        Reading<Rulebook> reading = new Town().and("tracks.csv", row).read();
        assertThat(Town.told(reading)).isEqualTo(warning.isEmpty() ? List.of() : List.of(warning));
        reading.orThrow();
    }

    @Test
    void a_rung_without_a_role_and_a_kind_without_a_body_are_warned_of() {
        Reading<Rulebook> reading = new Town()
                .with("ladders.csv", "ladder,order,level_zh,max_attempts,days,unit,role\n三三,1,村,3,,,\n三三,2,镇,3,,,\n")
                .with("bodies.csv", "body,area,from,competence\nroom,甲,2024-01-01,water\n")
                .read();
        assertThat(Town.told(reading))
                .containsExactlyInAnyOrder("kinds.csv:2:1 NOBODY_MEDIATES", "tracks.csv:2:31 RUNG_WITHOUT_ROLE");
        reading.orThrow();
    }

    @Test
    void a_committee_that_is_not_made_up_as_the_law_says_is_warned_of() {
        Reading<Rulebook> reading = new Town()
                .with("committees.csv", "body,women,several_peoples,director\nroom,false,true,m-4\n")
                .read();
        assertThat(Town.told(reading)).containsExactly("committees.csv:2:1 COMMITTEE_NOT_COMPOSED");
        assertThat(reading.problems().get(0).message(Language.ZH)).contains("第八条");
        reading.orThrow();
    }

    @Test
    void what_hangs_on_a_row_that_could_not_be_read_is_not_told_of_as_well() {
        assertThat(Town.told(new Town()
                        .with("means.csv", "means,title_zh\ntwo words,人民调解\n")
                        .read()))
                .containsExactly("means.csv:2:1 NOT_AN_ID");
        assertThat(Town.told(new Town()
                        .with(
                                "tracks.csv",
                                new Town().file("tracks.csv").replace("town,镇调解,PEOPLES", "town,镇调解,PEOPLE"))
                        .read()))
                .containsExactly("tracks.csv:2:10 UNKNOWN_WORD");
    }

    @Test
    void a_table_that_two_editions_name_is_found_fault_with_once() {
        String second = Town.YAML
                .substring(Town.YAML.indexOf("  - id:"))
                .replace("\"1\"", "\"2\"")
                .replace("2026-01-01", "2026-07-01");
        Reading<Rulebook> reading = new Town()
                .with("rulebook.yaml", Town.YAML + second)
                .and("clauses.csv", "2,甲方不得起诉")
                .read();
        assertThat(Town.told(reading)).containsExactly("clauses.csv:3:3 CLAUSE_WAIVES_REMEDY");
    }

    @Test
    void an_edition_that_is_silent_on_mediation_leaves_it_as_it_was() {
        Rulebook read = new Town().with("rulebook.yaml", Town.YAML + """
                          - id: "2"
                            from: 2026-07-01
                            adopted: {authority: jia, document: 镇发2号, issued: 2026-06-01}
                            ladders: ladders.csv
                        """).read().orThrow();
        assertThat(read.mediation()
                        .on(LocalDate.of(2026, 12, 1))
                        .orElseThrow()
                        .id()
                        .value())
                .isEqualTo("1");
    }
}
