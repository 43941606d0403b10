package io.github.governance4j.mediation.rules;

import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.ExtensionRule;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.ExclusionId;
import io.github.governance4j.mediation.MeansId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.dispute.Exclusion;
import io.github.governance4j.mediation.dispute.ExtensionBy;
import io.github.governance4j.mediation.dispute.MediationStart;
import io.github.governance4j.mediation.dispute.Openness;
import io.github.governance4j.mediation.dispute.PanelRule;
import io.github.governance4j.mediation.dispute.RecusalRule;
import io.github.governance4j.mediation.dispute.RefusingAssignee;
import io.github.governance4j.mediation.dispute.SimpleWhen;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.dispute.TrackFamily;
import io.github.governance4j.mediation.dispute.TrackLimits;
import io.github.governance4j.mediation.dispute.TrackRules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every track the law or a published practice limits, with its real numbers. What is labelled ours or made up is nobody's law. */
public final class Tracks {
    public static final TrackId PEOPLES = new TrackId("peoples");
    public static final TrackId ADMINISTRATIVE = new TrackId("administrative");
    public static final TrackId BEFORE_FILING = new TrackId("court-before-filing");
    public static final TrackId ORDINARY_SUIT = new TrackId("court-ordinary");
    public static final TrackId SIMPLE_SUIT = new TrackId("court-simple");
    public static final TrackId MEDICAL = new TrackId("medical");
    public static final TrackId LABOUR = new TrackId("labour");
    public static final TrackId LAND = new TrackId("land");
    public static final TrackId PUBLIC_SECURITY = new TrackId("public-security");
    public static final TrackId INDUSTRY = new TrackId("industry");
    public static final TrackId COMPLAINT = new TrackId("consumer-complaint");

    public static final RoleId VILLAGE_ROOM = new RoleId("village-room");
    public static final RoleId TOWN_ROOM = new RoleId("town-room");
    public static final RoleId COUNTY_ROOM = new RoleId("county-room");
    public static final LadderId THREE_BY_THREE = new LadderId("三三调解");

    private Tracks() {}

    /** Three tries in the village, three in the township, three in the county, each with fresh consent (briefing of Fuquan). */
    public static Ladder threeByThree() {
        List<Rung> rungs = new ArrayList<>();
        List<String> levels = List.of("村(社区)", "乡镇(部门)", "县信访联办");
        List<RoleId> roles = List.of(VILLAGE_ROOM, TOWN_ROOM, COUNTY_ROOM);
        for (int order = 1; order <= 3; order++) {
            Rung rung = Rung.of(order, levels.get(order - 1))
                    .role(roles.get(order - 1))
                    .tries(3)
                    .consent(true)
                    .build();
            rungs.add(order < 3 ? rung.withUsualMoves() : rung);
        }
        return Ladder.of(THREE_BY_THREE, "三三调解", "福泉市", rungs);
    }

    public static List<Track> all() {
        return List.of(
                peoples(),
                administrative(),
                court(BEFORE_FILING, "法院委派调解", limit("TL008", 30, LimitUnit.CALENDAR_DAY, "特邀调解规定27条")),
                court(ORDINARY_SUIT, "法院委托调解(普通程序)", limit("TL009", 15, LimitUnit.CALENDAR_DAY, "特邀调解规定27条")),
                court(SIMPLE_SUIT, "法院委托调解(简易程序)", limit("TL010", 7, LimitUnit.CALENDAR_DAY, "特邀调解规定27条")),
                medical(),
                labour(),
                land(),
                publicSecurity(),
                industry(),
                complaint());
    }

    /** One month from acceptance (司法部令75号 art. 33), longer when both ask (宁波 art. 27); the short track and the spot are made up. */
    public static Track peoples() {
        return Track.of(
                        PEOPLES,
                        "人民调解",
                        TrackFamily.PEOPLES,
                        "人民调解法; 司法部令75号",
                        TrackLimits.of(MediationStart.ACCEPTANCE)
                                .mediation(extensible("TL001", 1, LimitUnit.MONTH, "司法部令75号33条; 宁波条例27条"))
                                .simple(limit("short", 7, LimitUnit.CALENDAR_DAY, "made up"))
                                .extension(ExtensionBy.BOTH_PARTIES)
                                .build(),
                        TrackRules.of()
                                .ownInitiative(true)
                                .ladder(THREE_BY_THREE)
                                .remedies(EnumSet.of(Remedy.COURT, Remedy.ARBITRATION, Remedy.RULING))
                                .simple(SimpleWhen.of("made up")
                                        .mostIssues(1)
                                        .mostParties(2)
                                        .mostFen(500_000)
                                        .build())
                                .onTheSpot(true)
                                .panel(PanelRule.of("三岔河镇3+X调解室").build())
                                .build())
                .means(new MeansId("人民调解"))
                .build();
    }

    private static Track administrative() {
        return Track.of(
                        ADMINISTRATIVE,
                        "行政调解",
                        TrackFamily.ADMINISTRATIVE,
                        "深圳矛盾纠纷多元化解条例45—46条",
                        TrackLimits.of(MediationStart.ACCEPTANCE)
                                .accept(limit("TL015", 5, LimitUnit.WORKING_DAY, "深圳条例46条"))
                                .acceptComplex(limit("TL015C", 10, LimitUnit.WORKING_DAY, "深圳条例46条"))
                                .transfer(limit("TL016", 3, LimitUnit.WORKING_DAY, "深圳条例45条"))
                                .mediation(extensible("TL014", 30, LimitUnit.CALENDAR_DAY, "深圳条例25条"))
                                .extension(ExtensionBy.BOTH_PARTIES)
                                .build(),
                        TrackRules.of().build())
                .means(new MeansId("行政调解"))
                .build();
    }

    private static Track court(TrackId id, String title, TimeLimit limit) {
        return Track.of(
                        id,
                        title,
                        TrackFamily.COURT_ANNEXED,
                        "特邀调解规定12、15、27条",
                        TrackLimits.of(MediationStart.ACCEPTANCE)
                                .mediation(limit)
                                .extension(ExtensionBy.BOTH_PARTIES)
                                .build(),
                        TrackRules.of()
                                .recusal(RecusalRule.WITH_GROUNDS)
                                .refusingAssignee(RefusingAssignee.ENDS)
                                .panel(PanelRule.of("made up").build())
                                .build())
                .means(new MeansId("司法调解"))
                .build();
    }

    private static Track medical() {
        return Track.of(
                        MEDICAL,
                        "医疗纠纷人民调解",
                        TrackFamily.MEDICAL,
                        "医疗纠纷预防和处理条例31、38、42条",
                        TrackLimits.of(MediationStart.ACCEPTANCE)
                                .mediation(extensible("TL017", 30, LimitUnit.WORKING_DAY, "医疗纠纷预防和处理条例38条"))
                                .extension(ExtensionBy.PARTIES_AND_COMMITTEE)
                                .appraisalStandsStill(true)
                                .build(),
                        TrackRules.of()
                                .applicationJoint(true)
                                .openness(Openness.CLOSED)
                                .contentClosed(true)
                                .build())
                .means(new MeansId("行业性专业性调解"))
                .build();
    }

    private static Track labour() {
        return Track.of(
                        LABOUR,
                        "劳动争议调解",
                        TrackFamily.LABOUR,
                        "劳动争议调解仲裁法14条",
                        TrackLimits.of(MediationStart.APPLICATION)
                                .mediation(limit("TL019", 15, LimitUnit.CALENDAR_DAY, "劳动争议调解仲裁法14条"))
                                .build(),
                        TrackRules.of()
                                .remedies(EnumSet.of(Remedy.COURT, Remedy.ARBITRATION))
                                .build())
                .build();
    }

    /** Village or township mediates (农村土地承包经营纠纷调解仲裁法 arts. 7–10); no limit is published. */
    private static Track land() {
        return Track.of(
                        LAND,
                        "农村土地承包纠纷调解",
                        TrackFamily.LAND,
                        "农村土地承包经营纠纷调解仲裁法7—10条",
                        TrackLimits.of(MediationStart.ACCEPTANCE).build(),
                        TrackRules.of()
                                .remedies(EnumSet.of(Remedy.COURT, Remedy.ARBITRATION))
                                .build())
                .build();
    }

    private static Track publicSecurity() {
        Set<ExclusionId> shutOut =
                Set.copyOf(exclusions().stream().map(Exclusion::id).toList());
        return Track.of(
                        PUBLIC_SECURITY,
                        "治安调解",
                        TrackFamily.PUBLIC_SECURITY,
                        "公安机关办理行政案件程序规定178—183条",
                        TrackLimits.of(MediationStart.ACCEPTANCE)
                                .again(limit("TL020", 7, LimitUnit.WORKING_DAY, "公安机关办理行政案件程序规定183条"))
                                .build(),
                        TrackRules.of()
                                .tries(2)
                                .exclusions(shutOut)
                                .guardiansAttend(true)
                                .build())
                .build();
    }

    private static Track industry() {
        return Track.of(
                        INDUSTRY,
                        "行业性专业性调解",
                        TrackFamily.INDUSTRY,
                        "深圳矛盾纠纷多元化解条例25条",
                        TrackLimits.of(MediationStart.ACCEPTANCE)
                                .mediation(extensible("TL014", 30, LimitUnit.CALENDAR_DAY, "深圳条例25条"))
                                .extension(ExtensionBy.BOTH_PARTIES)
                                .build(),
                        TrackRules.of().build())
                .means(new MeansId("行业性专业性调解"))
                .build();
    }

    private static Track complaint() {
        return Track.of(
                        COMPLAINT,
                        "市场监管投诉调解",
                        TrackFamily.ADMINISTRATIVE,
                        "市场监督管理投诉举报处理暂行办法14、21条",
                        TrackLimits.of(MediationStart.ACCEPTANCE)
                                .accept(limit("TL021B", 7, LimitUnit.WORKING_DAY, "市场监督管理投诉举报处理暂行办法14条"))
                                .mediation(limit("TL021", 45, LimitUnit.WORKING_DAY, "市场监督管理投诉举报处理暂行办法21条"))
                                .build(),
                        TrackRules.of().build())
                .means(new MeansId("行政调解"))
                .build();
    }

    /** What the police may not mediate (公安机关办理行政案件程序规定 arts. 178–183). */
    public static List<Exclusion> exclusions() {
        return List.of(
                exclusion("hired-violence", "雇凶伤害他人"),
                exclusion("gang-fight", "结伙斗殴"),
                exclusion("repeat-offender", "多次实施违反治安管理行为"),
                exclusion("refused", "当事人明确表示不愿意调解处理"),
                exclusion("offence-while-mediated", "调解过程中又针对对方实施违反治安管理行为"),
                exclusion("fled", "调解过程中违法嫌疑人逃跑"));
    }

    private static Exclusion exclusion(String id, String title) {
        return new Exclusion(new ExclusionId(id), title, "公安机关办理行政案件程序规定178—183条");
    }

    private static TimeLimit limit(String code, long amount, LimitUnit unit, String source) {
        return TimeLimit.of(code, amount, unit, source).build();
    }

    /** A limit that may be put off, with no bound named. */
    private static TimeLimit extensible(String code, long amount, LimitUnit unit, String source) {
        return TimeLimit.of(code, amount, unit, source)
                .extension(ExtensionRule.of(LimitUnit.CALENDAR_DAY, "双方当事人要求").build())
                .build();
    }
}
