package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A few weeks of May and June 2026 in the example town, by hand. Every outcome and every due moment is worked out from the rulebook and the
 * calendar: 2026-05-11 is a Monday and no holiday falls before the Dragon Boat festival on 06-19.
 */
class MatterReplayExamples {
    static final String HEADER = "id,matter,action,category,area,by,happened,recorded,detail\n";

    private static final String DISPATCH = "centre-dispatch-1/p-002";
    private static final String GRID = "heyan-1-member/p-056";

    @TempDir
    Path folder;

    private final List<String> log = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    @BeforeEach
    void nothing_yet() {
        log.clear();
        expected.clear();
    }

    @Test
    void a_dispute_climbs_one_rung_is_solved_on_the_second_and_looked_at_again() throws IOException {
        oneDispute();
    }

    private void oneDispute() throws IOException {
        row("A01,M1,report,neighbour,heyan-1,receipt:R-1", "2026-05-11T09:00", "source=HOTLINE");
        is("A01,M1,report,accepted,matter.act,,,");
        // Rung 1 has one working day: Tuesday. So has the acceptance.
        row("A02,M1,dispatch,,," + DISPATCH, "2026-05-11T10:00", "parties=zq81|zq82");
        is("A02,M1,dispatch,accepted,ladder.enter,,,2026-05-13T00:00");
        row("A03,M1,accept,,," + GRID, "2026-05-11T11:00", "side=TERRITORY;body=heyan-committee");
        is("A03,M1,accept,accepted,matter.act,,,2026-05-13T00:00");
        row("A04,M1,accept,,,justice-1/p-009", "2026-05-11T14:00", "side=DEPARTMENT;body=justice");
        is("A04,M1,accept,accepted,matter.act,,,2026-05-13T00:00");
        // Every party consents to every try.
        row("A05,M1,begin-try,,," + GRID, "2026-05-12T09:00", "consent=zq81");
        is("A05,M1,begin-try,refused,LADDER_REFUSES,,,");
        row("A06,M1,begin-try,,," + GRID, "2026-05-12T09:10", "consent=zq81|zq82");
        is("A06,M1,begin-try,accepted,ladder.try.begin,,,2026-05-13T00:00");
        row("A07,M1,end-try,,," + GRID, "2026-05-12T10:00", "settled=false");
        is("A07,M1,end-try,accepted,ladder.try.end,,,2026-05-13T00:00");
        // Two working days from where the limit below ended: Wednesday and Thursday.
        is("~,M1,timer,accepted,ladder.limit-passed,,,2026-05-15T00:00");
        row("A08,M1,ask-return,,,heyan-mediator/p-040", "2026-05-14T09:00", "reasons=网格尚未入户核实");
        is("A08,M1,ask-return,accepted,ladder.return.ask,,,2026-05-15T00:00");
        row("A09,M1,answer-return,,," + DISPATCH, "2026-05-14T10:00", "agreed=false;reasons=应由村调委会办理");
        is("A09,M1,answer-return,declined,ladder.return.answer,,,2026-05-15T00:00");
        // Answered: this ladder gives no window to ask for more, so nothing is due.
        row("A10,M1,proof,,,heyan-mediator/p-040", "2026-05-14T15:00", "kind=SUPPORTED;proof=双方签字的和解书");
        is("A10,M1,proof,accepted,ladder.reply,,,");
        row("A11,M1,check,,,heyan-mediator/p-040", "2026-05-14T16:00", "passed=true");
        is("A11,M1,check,refused,SAME_PERSON,,,");
        // Call-back within three working days of Friday: Wednesday.
        row("A12,M1,check,,,centre-check/p-004", "2026-05-15T09:00", "passed=true");
        is("A12,M1,check,accepted,matter.act,,,2026-05-21T00:00");
        // Thirty days from 05-15 end on 06-14, a Sunday, and so on Monday.
        row("A13,M1,call-back,,,centre-caller/p-005", "2026-05-18T10:00", "reached=true;solved=true;satisfied=true");
        is("A13,M1,call-back,accepted,matter.act,,,2026-06-16T00:00");
        row("A14,M9,report,road,heyan-2,receipt:R-9", "2026-06-16T08:00", "source=ONLINE");
        is("~,M1,timer,accepted,matter.follow-up-passed,,,");
        is("A14,M9,report,accepted,matter.act,,,");
        decided();
        assertThat(result().at("/matters/M1/stage").asString()).isEqualTo("CLOSED");
        assertThat(result().at("/rates/heyan-committee/solved").toString()).isEqualTo("{\"part\":1,\"of\":1}");
        // Both sides answered in time.
        assertThat(result().at("/rates/justice/responded").toString()).isEqualTo("{\"part\":1,\"of\":1}");
        assertThat(result().at("/returns").toString())
                .isEqualTo("{\"asked\":1,\"agreed\":0,\"refused\":1,\"determined\":0}");
        String page = Files.readString(folder.resolve("out/report.html"));
        // The limit of the first rung and the second look that nobody took; each is said to have come due, never to be
        // granted.
        assertThat(page.split("<span class=\"badge due\">到期 came due</span>", -1))
                .hasSize(3);
        assertThat(page).doesNotContain("class=\"badge timer");
        assertThat(page.split("因逾期升至第 2 级（村（社区）调委会）", -1)).hasSize(2);
        assertThat(page)
                .contains(
                        "· moved up to rung 2 (村（社区）调委会), limit passed",
                        "<dt>未答复 <span lang=\"en\">Unanswered</span></dt><dd>0</dd>");
        // Persons are taken out with the brackets around them, and moments are written as people do.
        assertThat(page).contains("岗位 heyan-mediator 属 ", "Post heyan-mediator belongs to ");
        assertThat(page).doesNotContain("（…", "(…", "p-040").doesNotContainPattern("[^~@#-]\\b2026-\\d\\d-\\d\\dT");
        Shell.Said why = Shell.run("why", folder.resolve("out").toString(), "A11");
        assertThat(why.code()).as(why.err()).isZero();
    }

    @Test
    void an_ended_matter_has_no_deadline_any_more() throws IOException {
        row("E1,M2,report,neighbour,heyan-1,receipt:R-1", "2026-05-11T09:00", "source=HOTLINE");
        row("E2,M2,dispatch,,," + DISPATCH, "2026-05-11T10:00", "parties=zq81|zq82");
        row("E3,M2,withdraw,,,party:zq81", "2026-05-11T11:00", "");
        assertThat(replay().code()).isZero();
        String out = folder.resolve("out").toString();
        assertThat(Shell.run("why", "--lang", "en", out, "E2").out()).contains("until: 2026-05-12");
        assertThat(Shell.run("why", "--lang", "en", out, "E3").out()).contains("stage: ended", "until: –");
    }

    @Test
    void a_service_is_extended_as_far_as_the_rule_goes_and_supervised_at_the_top() throws IOException {
        row("B1,M3,report,water,heyan-1," + GRID, "2026-05-11T09:00", "source=GRID;receipt=R-3");
        is("B1,M3,report,accepted,matter.act,,,");
        row("B2,M3,dispatch,,," + DISPATCH, "2026-05-11T10:00", "");
        is("B2,M3,dispatch,accepted,ladder.enter,,,2026-05-13T00:00");
        row("B3,M3,accept,,,water-station-1/p-019", "2026-05-11T11:00", "side=DEPARTMENT;body=water-station");
        is("B3,M3,accept,accepted,matter.act,,,2026-05-13T00:00");
        // Five working days: 12, 13, 14, 15 and 18 May.
        row("B4,M3,accept,,," + GRID, "2026-05-11T12:00", "side=TERRITORY;body=heyan-committee");
        is("B4,M3,accept,accepted,matter.act,,,2026-05-19T00:00");
        row("B5,M3,extend,,,water-station-1/p-019", "2026-05-15T09:00", "amount=3");
        is("B5,M3,extend,refused,LADDER_REFUSES,,,");
        // Three more: 19, 20 and 21 May.
        row(
                "B6,M3,extend,,,water-station-1/p-019",
                "2026-05-15T09:30",
                "amount=3;approver=HEAD_OF_ORGAN;told=2026-05-15T09:20");
        is("B6,M3,extend,accepted,ladder.extend,,,2026-05-22T00:00");
        // Five is the most in all.
        row(
                "B7,M3,extend,,,water-station-1/p-019",
                "2026-05-15T10:00",
                "amount=3;approver=HEAD_OF_ORGAN;told=2026-05-15T09:50");
        is("B7,M3,extend,refused,LADDER_REFUSES,,,");
        row("B8,M4,report,fire,xinqu-park,receipt:R-4", "2026-06-15T08:00", "source=HOTLINE");
        // 22, 25, 26, 27 and 28 May, then ten working days to 11 June; at the top nothing follows but supervision.
        is("~,M3,timer,accepted,ladder.limit-passed,,,2026-05-29T00:00");
        is("~,M3,timer,accepted,ladder.limit-passed,,,2026-06-12T00:00");
        is("~,M3,timer,accepted,ladder.limit-passed,,,");
        is("B8,M4,report,accepted,matter.act,,,");
        row("B9,M4,send-elsewhere,,," + DISPATCH, "2026-06-15T08:10", "kind=EMERGENCY;grounds=正在发生的险情");
        is("B9,M4,send-elsewhere,declined,matter.act,,,2026-06-17T00:00");
        decided();
        assertThat(texts(result().get("overdue"))).containsExactly("M3");
        assertThat(texts(result().get("underSupervision"))).containsExactly("M3");
        assertThat(result().at("/supervised/OVERDUE").asInt()).isEqualTo(1);
        assertThat(result().at("/stages/elsewhere").asInt()).isEqualTo(1);
    }

    @Test
    void what_a_district_tells_after_a_week_stands_as_if_it_had_been_told_at_once() throws IOException {
        row("C1,M5,report,neighbour,muchang-1,receipt:R-5", "2026-05-11T09:00", "source=HOTLINE");
        row("C2,M5,dispatch,,," + DISPATCH, "2026-05-11T10:00", "parties=zq81|zq82");
        // Nothing is heard: two limits pass, and nobody seems to have answered the offers.
        row("C3,M9,report,road,heyan-2,receipt:R-9", "2026-05-15T17:00", "source=ONLINE");
        // Then the week arrives, last things first; the dispute was settled on its first day.
        late("C6,M5,end-try,,,muchang-1-member/p-089", "2026-05-12T10:00", "2026-05-15T18:01", "settled=true");
        late("C5,M5,begin-try,,,muchang-1-member/p-089", "2026-05-12T09:00", "2026-05-15T18:02", "consent=zq81|zq82");
        late(
                "C4,M5,accept,,,muchang-1-member/p-089",
                "2026-05-11T15:00",
                "2026-05-15T18:03",
                "side=TERRITORY;body=muchang-committee");
        late(
                "C7,M5,proof,,,muchang-1-member/p-089",
                "2026-05-12T11:00",
                "2026-05-15T18:04",
                "kind=SUPPORTED;proof=和解书");
        assertThat(replay().code()).isZero();
        JsonNode late = result();
        assertThat(late.at("/matters/M5/stage").asString()).isEqualTo("CHECKING");
        // It never left the first rung.
        assertThat(late.at("/matters/M5/rung").asInt()).isEqualTo(1);
        assertThat(late.get("corrections").asInt()).isPositive();
        assertThat(late.at("/rates/muchang-committee/responded").toString()).isEqualTo("{\"part\":1,\"of\":1}");
        // The same acts told at once, in order, come to the same.
        log.replaceAll(row -> row.startsWith("C") ? row.replaceFirst("(2026[^,]*),2026[^,]*", "$1,$1") : row);
        log.sort(Comparator.comparing(row -> row.split(",", -1)[6]));
        assertThat(replay().code()).isZero();
        for (String what : new String[] {"matters", "funnel", "stages", "rates", "overdue", "underSupervision"}) {
            assertThat(result().get(what)).as(what).isEqualTo(late.get(what));
        }
        assertThat(result().get("corrections").asInt()).isZero();
    }

    @Test
    void what_was_refused_as_it_happened_counts_once_what_it_needed_is_told() throws IOException {
        row("C1,M5,report,neighbour,heyan-1,receipt:R-5", "2026-05-11T09:00", "source=HOTLINE");
        is("C1,M5,report,accepted,matter.act,,,");
        row("C3,M5,accept,,,justice-1/p-009", "2026-05-11T14:00", "side=DEPARTMENT;body=justice");
        is("C3,M5,accept,refused,NOT_AT_THIS_STAGE,,,");
        // Not the owner, whatever else is told.
        row("C4,M5,accept,,,centre-check/p-004", "2026-05-11T15:00", "side=DEPARTMENT;body=centre");
        is("C4,M5,accept,refused,NOT_AT_THIS_STAGE,,,");
        late("C2,M5,dispatch,,," + DISPATCH, "2026-05-11T10:00", "2026-05-12T10:00", "parties=zq81|zq82");
        // Rung 1 has one working day, Tuesday, as if all had been told at once.
        is("C2,M5,dispatch,accepted,ladder.enter,,,2026-05-13T00:00");
        is("C3,M5,accept,accepted,matter.act,,,2026-05-13T00:00");
        decided();
    }

    @Test
    void of_rows_of_one_minute_9_comes_before_10() throws IOException {
        row("9,M5,report,neighbour,heyan-1,receipt:R-5", "2026-05-11T09:00", "source=HOTLINE");
        is("9,M5,report,accepted,matter.act,,,");
        row("10,M5,dispatch,,," + DISPATCH, "2026-05-11T09:00", "parties=zq81|zq82");
        is("10,M5,dispatch,accepted,ladder.enter,,,2026-05-13T00:00");
        row("11,M5,accept,,,justice-1/p-009", "2026-05-11T10:00", "side=DEPARTMENT;body=justice");
        is("11,M5,accept,accepted,matter.act,,,2026-05-13T00:00");
        decided();
    }

    @Test
    void a_row_that_stands_again_changes_nothing_and_another_act_under_its_id_is_a_fault() throws IOException {
        row("D1,M6,report,road,heyan-1,receipt:R-6", "2026-05-11T09:00", "source=HOTLINE");
        is("D1,M6,report,accepted,matter.act,,,");
        late("D1,M6,report,road,heyan-1,receipt:R-6", "2026-05-11T09:00", "2026-05-13T09:00", "source=HOTLINE");
        late("D1,M6,report,road,heyan-2,receipt:R-6", "2026-05-11T09:00", "2026-05-14T09:00", "source=HOTLINE");
        Shell.Said said = replay();
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("matters.csv:4:1: ACT_REPEATED_WITH_OTHER_CONTENT");
        assertThat(decisions()).containsExactlyElementsOf(expected);
        assertThat(result().get("repeated").asInt()).isEqualTo(1);
        assertThat(result().get("faults").asInt()).isEqualTo(1);
    }

    @Test
    void reports_of_a_duplicate_go_over_to_the_matter_it_was_joined_into() throws IOException {
        row("E1,M7,report,road,heyan-1,receipt:R-7", "2026-05-11T09:00", "source=HOTLINE");
        row("E2,M8,report,road,heyan-1,receipt:R-8", "2026-05-11T09:30", "source=ONLINE");
        row("E3,M8,join-into,,," + DISPATCH, "2026-05-11T10:00", "into=M7");
        // Itself, and a matter that nobody reported, are nothing to be joined into.
        row("E4,M7,join-into,,," + DISPATCH, "2026-05-11T10:10", "into=M7");
        row("E5,M7,join-into,,," + DISPATCH, "2026-05-11T10:20", "into=M-none");
        assertThat(replay().code()).isZero();
        assertThat(decisions())
                .contains("E3,M8,join-into,accepted,matter.act,,,")
                .contains("~,M7,join,accepted,matter.act,,,")
                .contains("E4,M7,join-into,refused,JOINS_ITSELF,,,")
                .contains("E5,M7,join-into,refused,MAIN_NOT_OPEN,,,");
        assertThat(result().at("/matters/M8/stage").asString()).isEqualTo("JOINED");
        assertThat(result().get("matters").has("M-none")).isFalse();
    }

    @Test
    void the_page_says_what_the_numbers_say_fetches_nothing_and_names_nobody() throws IOException {
        oneDispute();
        String page = Files.readString(folder.resolve("out/report.html"));
        assertThat(page)
                .contains("default-src 'none'")
                .doesNotContain("<script")
                .doesNotContain("src=\"http")
                .doesNotContain("href=");
        assertThat(page).contains("<dd>" + result().at("/stages/closed").asInt() + "</dd>");
        JsonNode first = result().get("funnel").get(0);
        assertThat(page).contains("<b>" + first.get("entered").asInt() + "</b>");
        for (String person : new String[] {"p-002", "p-056", "p-009", "p-040", "p-004", "p-005", "zq81", "zq82"}) {
            assertThat(page).as(person).doesNotContain(person);
        }
        long accepted = decisions().stream()
                .filter(row -> row.contains(",accepted,") && !row.contains(",timer,"))
                .count();
        assertThat(result().at("/totals/accepted").asLong()).isEqualTo(accepted);
        assertThat(page).contains("准予 " + accepted + "，");
    }

    @Test
    void every_decision_can_be_asked_about_afterwards() throws IOException {
        oneDispute();
        Shell.Said said = Shell.run("why", folder.resolve("out").toString(), "A11", "--lang", "en");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("outcome: refused")
                .contains("code: SAME_PERSON")
                .contains("by: heyan-mediator/p-040")
                .contains("edition: 2026-1");
        Shell.Said zh = Shell.run("why", folder.resolve("out").toString(), "A11", "--lang", "zh");
        assertThat(zh.out()).contains("阶段: 待核查").doesNotContain("CHECKING", "牵头: DEPARTMENT", "牵头: TERRITORY");
    }

    @Test
    void a_log_that_is_sorted_by_matter_says_so() throws IOException {
        row("D1,M6,report,road,heyan-1,receipt:R-6", "2026-05-11T09:00", "source=HOTLINE");
        row("D2,M7,report,road,heyan-1,receipt:R-7", "2026-05-11T09:00", "source=HOTLINE");
        assertThat(replay().err()).doesNotContain("ROWS_NOT_AS_RECORDED");
        row("D3,M8,report,road,heyan-1,receipt:R-8", "2026-05-10T09:00", "source=HOTLINE");
        row("D4,M9,report,road,heyan-1,receipt:R-9", "2026-05-10T10:00", "source=HOTLINE");
        Shell.Said said = replay();
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.err()).contains("matters.csv:4:1: ROWS_NOT_AS_RECORDED", "2 rows were recorded before");
    }

    @Test
    void two_logs_in_one_folder_are_not_guessed_between() throws IOException {
        row("D1,M6,report,road,heyan-1,receipt:R-6", "2026-05-11T09:00", "source=HOTLINE");
        replay();
        Files.writeString(folder.resolve("log/activities.csv"), RandomLog.HEADER);
        Shell.Said said = replay();
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("activities.csv, matters.csv").doesNotContain("\tat ");
        // Either may be named.
        assertThat(Shell.run(
                                "replay",
                                "rulebooks/qinghe",
                                "--log",
                                folder.resolve("log/matters.csv").toString(),
                                "--out",
                                folder.resolve("out").toString())
                        .code())
                .isZero();
    }

    @Test
    void a_rulebook_without_matters_says_so() throws IOException {
        row("D1,M6,report,road,heyan-1,receipt:R-6", "2026-05-11T09:00", "source=HOTLINE");
        replay();
        Shell.Said said = Shell.run(
                "replay",
                "rulebooks/qingshi",
                "--log",
                folder.resolve("log").toString(),
                "--out",
                folder.resolve("other").toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("RULEBOOK_WITHOUT_MATTERS");
        assertThat(folder.resolve("other/result.json")).doesNotExist();
    }

    private void row(String begins, String at, String detail) {
        late(begins, at, at, detail);
    }

    private void late(String begins, String happened, String recorded, String detail) {
        log.add(begins + "," + happened + "," + recorded + "," + detail + "\n");
    }

    private void is(String decision) {
        expected.add(decision);
    }

    private void decided() throws IOException {
        Shell.Said said = replay();
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(decisions()).containsExactlyElementsOf(expected);
    }

    private Shell.Said replay() throws IOException {
        Path logs = Files.createDirectories(folder.resolve("log"));
        Files.writeString(logs.resolve("matters.csv"), HEADER + String.join("", log));
        return Shell.run(
                "replay",
                "rulebooks/qinghe",
                "--log",
                logs.toString(),
                "--out",
                folder.resolve("out").toString());
    }

    /** The rows of decisions.csv, the ids of timers and of what follows from a fact cut to their first sign. */
    private List<String> decisions() throws IOException {
        return Files.readAllLines(folder.resolve("out/decisions.csv")).stream()
                .skip(1)
                .map(row -> row.replaceFirst("^(~|M8#)[^,]*", "~"))
                .toList();
    }

    private JsonNode result() throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(folder.resolve("out/result.json")));
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(one -> texts.add(one.asString()));
        return texts;
    }
}
