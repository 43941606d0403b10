package io.github.governance4j.core.ladder;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.ApproverRole;
import io.github.governance4j.core.time.ExtensionRule;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import java.time.LocalDate;
import java.util.List;

/** Ladders as statutes and counties have them, written down by hand. */
final class KnownLadders {
    static final LocalDate FROM = LocalDate.of(2022, 5, 1);
    static final ApproverRole HEAD = new ApproverRole("HEAD_OF_ORGAN");

    private KnownLadders() {}

    /** 信访工作条例 (2022) art. 23, 34, 35, 36: 60 (+30), 30 and 30 days, 30 days to ask for the next; nothing moves by itself. */
    static Ladder petition() {
        TimeLimit handling = days("TL104", 60, "信访工作条例34条")
                .extension(ExtensionRule.of(LimitUnit.CALENDAR_DAY, "情况复杂")
                        .ceiling(30)
                        .approver(HEAD)
                        .mustTell(true)
                        .build())
                .build();
        return Ladder.of(
                new LadderId("信访三级"),
                "信访三级",
                "信访工作条例",
                List.of(
                        Rung.of(1, "办理")
                                .limit(handling)
                                .returns(workingDays("TL103", 5, "信访工作条例23条"))
                                .window(days("TL105", 30, "信访工作条例35条").build())
                                .exits(List.of(Remedy.COURT, Remedy.REVIEW))
                                .moves(List.of(new Move(Trigger.PARTY_ASKS, 2)))
                                .build(),
                        Rung.of(2, "复查(上一级)")
                                .limit(days("TL106", 30, "信访工作条例35条").build())
                                .pause(days("made-up", 14, "none").build())
                                .window(days("TL107", 30, "信访工作条例36条").build())
                                .exits(List.of(Remedy.COURT, Remedy.REVIEW))
                                .moves(List.of(new Move(Trigger.PARTY_ASKS, 3)))
                                .build(),
                        Rung.of(3, "复核(再上一级)")
                                .limit(days("TL108", 30, "信访工作条例36条").build())
                                .build()));
    }

    /** 高台县: group mediator 1, village 2, judicial office 2, township centre 2 working days; up when the time is over. */
    static Ladder sevenDays() {
        return Ladder.of(
                new LadderId("四级七天"),
                "四级七天",
                "gaotai.gov.cn 2022-04-24",
                List.of(
                        sevenDays(1, "社级人民调解员/网格员", 1).withUsualMoves(),
                        sevenDays(2, "村调委会", 2).withUsualMoves(),
                        sevenDays(3, "镇司法所", 2).withUsualMoves(),
                        sevenDays(4, "镇综治中心", 2)));
    }

    private static Rung sevenDays(int order, String level, long days) {
        return Rung.of(order, level)
                .limit(workingDays("四级七天-" + order, days, "gaotai.gov.cn 2022-04-24"))
                .build();
    }

    /** 三三调解: three tries each at village, township and county; consent to each try is 人民调解法 art. 3. */
    static Ladder threeThrees() {
        return Ladder.of(
                new LadderId("三三调解"),
                "三三调解",
                "county practice",
                List.of(
                        threeTries(1, "村(社区)").withUsualMoves(),
                        threeTries(2, "乡镇(部门)").withUsualMoves(),
                        threeTries(3, "县信访联办")));
    }

    private static Rung threeTries(int order, String level) {
        return Rung.of(order, level).tries(3).consent(true).build();
    }

    /**
     * 潍坊市12345条例 art. 20 to 23: five working days; overdue is supervised, not moved; difficult matters go to the office and then the
     * executive meeting. Within how many days a ticket is returned our sources do not say; two are made up here.
     */
    static Ladder weifang() {
        return Ladder.of(
                new LadderId("12345疑难(潍坊)"),
                "12345疑难(潍坊)",
                "潍坊条例20-23",
                List.of(
                        Rung.of(1, "承办单位")
                                .limit(workingDays("潍坊20", 5, "潍坊条例20"))
                                .returns(workingDays("made-up", 2, "none"))
                                .moves(List.of(new Move(Trigger.BEYOND_COMPETENCE, 2)))
                                .build(),
                        Rung.of(2, "市政府办公室组织研究")
                                .moves(List.of(new Move(Trigger.BEYOND_COMPETENCE, 3)))
                                .build(),
                        Rung.of(3, "市政府常务会议").build()));
    }

    static TimeLimit.Builder days(String code, long amount, String source) {
        return TimeLimit.of(code, amount, LimitUnit.CALENDAR_DAY, source);
    }

    static TimeLimit workingDays(String code, long amount, String source) {
        return TimeLimit.of(code, amount, LimitUnit.WORKING_DAY, source).build();
    }

    static Edition<Ladders> edition(String id, LocalDate from, Ladder... ladders) {
        return new Edition<>(
                new EditionId(id),
                from,
                Adoption.byAuthority(new BodyId("county"), "No 1", from),
                Ladders.of(List.of(ladders)));
    }

    static Editions<Ladders> editions() {
        return Editions.of(List.of(edition("2022-1", FROM, petition(), sevenDays(), threeThrees(), weifang())));
    }
}
