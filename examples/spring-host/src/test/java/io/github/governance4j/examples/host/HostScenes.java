package io.github.governance4j.examples.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the platform does, the same on every database. Its clock is only ever put forward: what ticks comes first, in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HostScenes {
    private final String url;
    private Platform platform;

    HostScenes(String url) {
        this.url = url;
    }

    @BeforeAll
    void start() {
        platform = new Platform(url);
    }

    Platform platform() {
        return platform;
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    static String award(String household, String item) {
        return award(household, item, "");
    }

    private static String award(String household, String item, String note) {
        return "{\"household\": \"" + household + "\", \"member\": \"r-204\", \"item\": \"" + item
                + "\", \"happened\": \"2026-03-01T09:30\", \"note\": \"" + note + "\"}";
    }

    private static String matter(String id, String category) {
        return "{\"matter\": \"" + id + "\", \"category\": \"" + category
                + "\", \"area\": \"heyan-1\", \"source\": \"HOTLINE\", \"receipt\": \"R-" + id + "\", \"people\": 3}";
    }

    private static String whistle(String id, String matter) {
        return "{\"whistle\": \"" + id + "\", \"whistler\": \"heyan-committee\", \"category\": \"fire\","
                + " \"area\": \"heyan-1\", \"matter\": \"" + matter + "\"}";
    }

    private static String order(String id, String applicant, String respondent) {
        return "{\"dispute\": \"" + id + "\", \"kind\": \"neighbours\", \"area\": \"柳东村\", \"applicant\": \""
                + applicant + "\", \"respondent\": \"" + respondent
                + "\", \"issue\": \"fence\", \"wanted\": [\"柳东村-mediator-1\", \"柳东村-mediator-2\"]}";
    }

    Platform.Said points(String id, String body) {
        return platform.post("recorder", id, "/points", body);
    }

    private String balance(String household) {
        return platform.get("/accounts/" + household, "en")
                .body()
                .path("redeemable")
                .asText();
    }

    private JsonNode line(String matter) {
        return StreamSupport.stream(platform.get("/matters", "zh").body().spliterator(), false)
                .filter(line -> line.path("stream").asText().equals(matter))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void points_are_awarded_with_the_reason_in_both_languages() {
        Platform.Said said = points("award-1", award("H-award", "QS002", "帮邻居修水管"));

        assertThat(said.status()).isEqualTo(201);
        assertThat(said.text()).contains("按项目 QS002 计分");
        assertThat(platform.rows("point_request", "request_id", "award-1")).isOne();
        assertThat(balance("H-award")).isEqualTo("1.00");
        assertThat(platform.get("/why/award-1", "zh").raw()).contains("每月上限 4 分");
        assertThat(platform.get("/why/award-1", "en-GB").raw()).contains("At most 4 points each month");
        assertThat(platform.get("/why/nobody-asked", "en").status()).isEqualTo(404);
    }

    @Test
    void a_repeated_request_gets_the_first_answer_and_changes_nothing() {
        Platform.Said first = points("twice", award("H-twice", "QS002"));
        Platform.Said second = points("twice", award("H-twice", "QS002"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(platform.rows("point_request", "request_id", "twice")).isOne();
        assertThat(balance("H-twice")).isEqualTo("1.00");
    }

    /** A newer release on another node may have written to it, or a hand. */
    @Test
    void a_household_that_cannot_be_read_is_told_and_keeps_no_other_from_its_points() {
        points("torn-1", award("H-torn", "QS002"));
        JdbcTemplate tables = platform.bean(JdbcTemplate.class);
        tables.update("update g4j_fact set version = version + 900 where stream = 'H-torn'");
        Platform.Said said = points("torn-2", award("H-torn", "QS002"));
        Platform.Said other = points("torn-3", award("H-whole", "QS002"));
        tables.update("update g4j_fact set version = version - 900 where stream = 'H-torn'");

        assertThat(said.status()).isEqualTo(503);
        assertThat(said.code()).isEqualTo("UNREADABLE");
        assertThat(said.text()).contains("无法读取");
        assertThat(platform.rows("point_request", "request_id", "torn-2")).isZero();
        assertThat(other.status()).isEqualTo(201);
        assertThat(points("torn-2", award("H-torn", "QS002")).status()).isEqualTo(201);
    }

    @Test
    void what_the_rules_refuse_leaves_no_row_of_the_platform() {
        Platform.Said said = points("refused", award("H-refused", "QS999"));

        assertThat(said.status()).isEqualTo(409);
        assertThat(said.code()).isEqualTo("ITEM_UNKNOWN");
        assertThat(said.text()).contains("没有项目 QS999");
        assertThat(platform.rows("point_request", "request_id", "refused")).isZero();
        assertThat(platform.get("/why/refused", "zh").status()).isEqualTo(404);
    }

    @Test
    void a_later_step_that_is_refused_takes_the_earlier_ones_and_the_row_with_it() {
        // Anybody of the town may write a report down; only the intake dispatches.
        Platform.Said said = platform.post("fire", "half", "/matters", matter("M-half", "road"));

        assertThat(said.status()).isEqualTo(409);
        assertThat(platform.rows("work_order", "order_id", "half")).isZero();
        assertThat(platform.rows("matter_page", "stream", "M-half")).isZero();
        assertThat(platform.get("/history/M-half", "zh").body()).isEmpty();
    }

    @Test
    void a_row_the_platform_cannot_write_takes_our_facts_with_it() {
        Platform.Said said = points("too-long", award("H-own", "QS002", "字".repeat(201)));

        assertThat(said.status()).isEqualTo(422);
        assertThat(balance("H-own")).isEqualTo("0.00");
        assertThat(platform.get("/history/H-own", "zh").body()).isEmpty();
        assertThat(points("too-long", award("H-own", "QS002")).status()).isEqualTo(201);
    }

    @Test
    void a_faulty_form_is_answered_with_the_place_of_every_fault() {
        Platform.Said said = points("bad", "{\"household\": \"H 1\",\n \"member\": 7, \"thing\": true}");

        assertThat(said.status()).isEqualTo(400);
        assertThat(said.body().path("problems").toString()).contains(":1:", ":2:", "UNKNOWN_FIELD");
        assertThat(points("bad", "{\"household\": ").status()).isEqualTo(400);
        String nobody = matter("M-nobody", "road").replace("\"people\": 3", "\"people\": 0");
        assertThat(platform.post("dispatch", "bad", "/matters", nobody).status())
                .isEqualTo(400);
    }

    @Test
    void a_stream_is_asked_only_for_what_it_is() {
        assertThat(points("kind-1", award("H-kind", "QS002")).status()).isEqualTo(201);
        assertThat(platform.post("dispatch", "kind-2", "/matters", matter("M-kind", "road"))
                        .status())
                .isEqualTo(201);

        Platform.Said said = points("kind-3", award("M-kind", "QS002"));
        assertThat(said.status()).as(said.raw()).isEqualTo(409);
        assertThat(said.code()).isEqualTo("WRONG_KIND");
        assertThat(platform.rows("point_request", "request_id", "kind-3")).isZero();
        assertThat(platform.get("/accounts/M-kind", "en").status()).isEqualTo(409);
        Platform.Said call = platform.post("heyan", "kind-4", "/whistles", whistle("W-kind", "H-kind"));
        assertThat(call.status()).as(call.raw()).isEqualTo(409);
        assertThat(platform.get("/history/W-kind", "zh").body()).isEmpty();
    }

    /** A whistle may come before what it names, and that may turn out to be something else. */
    @Test
    @Order(3)
    void whoever_names_the_wrong_stream_holds_up_nobody() {
        platform.post("dispatch", "astray-1", "/matters", matter("M-astray", "fire"));
        assertThat(platform.post("heyan", "astray-2", "/whistles", whistle("W-astray", "H-astray"))
                        .status())
                .isEqualTo(201);
        assertThat(points("astray-3", award("H-astray", "QS002")).status()).isEqualTo(201);
        platform.post("heyan", "astray-4", "/whistles", whistle("W-right", "M-astray"));

        Platform.Said round = platform.tick("2026-03-10T02:00:01");
        assertThat(round.body().path("stuck").asInt()).isZero();
        assertThat(line("M-astray").path("supervised").asText()).isEqualTo("true");
    }

    @Test
    void who_is_unknown_or_sends_no_id_is_not_served() {
        assertThat(platform.post("nobody", "x-1", "/points", award("H-x", "QS002"))
                        .status())
                .isEqualTo(401);
        assertThat(platform.post("recorder", "~timer", "/points", award("H-x", "QS002"))
                        .status())
                .isEqualTo(400);
        assertThat(platform.post("recorder", "-", "/tick", "{}").status()).isEqualTo(403);
    }

    @Test
    void nobody_takes_an_id_the_library_is_going_to_need() {
        assertThat(points("C1#5:claimed", award("H-taken", "QS002")).status()).isEqualTo(400);
        assertThat(platform.post("dispatch", "W1#2:supervise", "/matters", matter("M-taken", "road"))
                        .status())
                .isEqualTo(400);
        // Alone it is nobody else's; with the step it would be.
        Platform.Said said = platform.post("dispatch", "W1#2", "/matters", matter("M-taken", "road"));
        assertThat(said.status()).as(said.raw()).isEqualTo(201);
        assertThat(said.body().path("id").asText()).isNotEqualTo("W1#2:dispatch");
    }

    @Test
    void nobody_but_a_recorder_awards_points() {
        for (String user : List.of("resident", "mediator", "operator")) {
            Platform.Said said = platform.post(user, "self-" + user, "/points", award("H-self", "QS002"));
            assertThat(said.status()).as(user).isEqualTo(403);
        }
        assertThat(balance("H-self")).isEqualTo("0.00");
        assertThat(points("self", award("H-self", "QS002")).status()).isEqualTo(201);
    }

    @Test
    void an_id_that_is_too_long_with_a_step_is_taken_all_the_same() {
        String longest = "1".repeat(64);
        Platform.Said matter = platform.post("dispatch", longest, "/matters", matter("M-long", "road"));
        assertThat(matter.status()).as(matter.raw()).isEqualTo(201);
        Platform.Said again = platform.post("dispatch", longest, "/matters", matter("M-long", "road"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(matter.body());

        String order = order("D-long", "resident-0000000000001", "resident-0000000000002");
        String uuid = "0b8f7c1e-6a1b-4d7e-9a33-1f2e3d4c5b6a";
        Platform.Said said = platform.post("clerk", uuid, "/disputes", order);
        assertThat(said.status()).as(said.raw()).isEqualTo(201);
        assertThat(platform.post("clerk", uuid, "/disputes", order).body()).isEqualTo(said.body());
    }

    @Test
    void a_moment_nobody_can_name_is_told_at_its_place() {
        for (String year : List.of("-999999999", "+999999999", "1899", "3000")) {
            String moment = year + "-12-31T00:00";
            Platform.Said said = points("moment", award("H-moment", "QS002").replace("2026-03-01T09:30", moment));
            assertThat(said.status()).as(said.raw()).isEqualTo(400);
            assertThat(said.body().path("problems").toString()).contains("form:1:");
            assertThat(platform.tick(moment).status()).isEqualTo(400);
        }
    }

    /** In GBK two villages have names whose bytes no decoder of UTF-8 can read; guessed at, they would be one. */
    @Test
    void a_form_that_is_no_utf_8_is_not_guessed_at() {
        String zhang = award("张家湾", "QS002");
        Charset gbk = Charset.forName("GBK");
        assertThat(platform.post("recorder", "gbk-1", "/points", zhang, "application/json;charset=GBK", gbk)
                        .status())
                .isEqualTo(400);
        assertThat(platform.post("recorder", "gbk-2", "/points", zhang, "application/json", gbk)
                        .status())
                .isEqualTo(400);
        assertThat(platform.post("recorder", "gbk-3", "/points", zhang, "application/json;charset=GBK", UTF_8)
                        .status())
                .isEqualTo(400);
        assertThat(platform.post("recorder", "gbk-4", "/points", zhang, "application/json;charset=utf-8", UTF_8)
                        .status())
                .isEqualTo(201);
        assertThat(platform.get("/why/gbk-4", "zh").status()).isEqualTo(200);
    }

    @Test
    void eight_clients_on_one_account_lose_nothing() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> asked = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String id = "many-" + i;
            asked.add(() -> {
                int status = 503;
                for (int tries = 0; status == 503 && tries < 20; tries++) {
                    status = points(id, award("H-many", "QS003")).status();
                }
                return status;
            });
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> one : clients.invokeAll(asked)) {
            statuses.add(one.get());
        }
        clients.shutdown();

        assertThat(statuses).containsOnly(201);
        // 3 points each, at most 36 a year.
        assertThat(balance("H-many")).isEqualTo("36.00");
        assertThat(platform.get("/history/H-many", "zh").body()).hasSize(24);
    }

    @Test
    @Order(2)
    void a_matter_climbs_when_its_limit_has_passed() {
        assertThat(platform.post("dispatch", "climb", "/matters", matter("M-climb", "road"))
                        .status())
                .isEqualTo(201);
        assertThat(line("M-climb").path("rung").asText()).isEqualTo("1");

        // 5 working days from Monday the 2nd end with Monday the 9th.
        assertThat(platform.tick("2026-03-09T23:59").status()).isEqualTo(200);
        assertThat(line("M-climb").path("rung").asText()).isEqualTo("1");
        assertThat(platform.tick("2026-03-10T00:00").status()).isEqualTo(200);
        assertThat(line("M-climb").path("rung").asText()).isEqualTo("2");
        assertThat(line("M-climb").path("status").asText()).isEqualTo("HANDLING");

        String timer = last("M-climb").path("id").asText();
        assertThat(timer).startsWith("~");
        assertThat(platform.get("/why/" + timer + "?stream=M-climb", "en").status())
                .isEqualTo(200);
        assertThat(platform.get("/matters?status=CLOSED", "zh").body()).isEmpty();
    }

    private JsonNode last(String stream) {
        JsonNode history = platform.get("/history/" + stream, "zh").body();
        return history.get(history.size() - 1);
    }

    @Test
    @Order(1)
    void a_body_that_does_not_report_in_puts_the_matter_under_supervision() {
        platform.post("dispatch", "fire-1", "/matters", matter("M-fire", "fire"));
        Platform.Said whistle = platform.post("heyan", "whistle-1", "/whistles", whistle("W-fire", "M-fire"));
        assertThat(whistle.status()).isEqualTo(201);

        // Two hours to report in, their last second included; the matter's own limits are days away.
        platform.tick("2026-03-02T11:00");
        assertThat(line("M-fire").path("supervised").asText()).isEqualTo("false");
        platform.tick("2026-03-02T11:00:01");
        assertThat(line("M-fire").path("supervised").asText()).isEqualTo("true");
    }

    @Test
    void two_parties_order_a_mediator_in_one_transaction() {
        String order = order("D-1", "r-1", "r-2");
        Platform.Said said = platform.post("clerk", "order-1", "/disputes", order);

        assertThat(said.status()).isEqualTo(201);
        assertThat(platform.get(said.body().path("why").asText(), "zh").raw()).contains("选定调解员 柳东村-mediator-1");
        assertThat(platform.post("clerk", "order-1", "/disputes", order).body()).isEqualTo(said.body());
        assertThat(platform.rows("work_order", "order_id", "order-1")).isOne();
        assertThat(platform.rows("dispute_page", "mediator", "柳东村-mediator-1")).isOne();

        // Not theirs to order: whoever is no clerk of the committee; and nothing is left of it.
        Platform.Said not = platform.post("dispatch", "order-2", "/disputes", order.replace("D-1", "D-2"));
        assertThat(not.status()).isEqualTo(409);
        assertThat(platform.get("/history/D-2", "zh").body()).isEmpty();
    }

    @Test
    void a_restart_keeps_everything() {
        points("before", award("H-restart", "QS002"));
        String why = platform.get("/why/before", "zh").raw();

        platform.close();
        platform = new Platform(url);

        assertThat(platform.get("/why/before", "zh").raw()).isEqualTo(why);
        assertThat(balance("H-restart")).isEqualTo("1.00");
        assertThat(points("before", award("H-restart", "QS002")).status()).isEqualTo(200);
    }
}
