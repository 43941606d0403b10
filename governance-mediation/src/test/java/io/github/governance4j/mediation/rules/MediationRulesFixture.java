package io.github.governance4j.mediation.rules;

import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.MeansId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.dispute.Bar;
import io.github.governance4j.mediation.dispute.DisputeKind;
import io.github.governance4j.mediation.dispute.Means;
import io.github.governance4j.mediation.dispute.OfficeRoles;
import io.github.governance4j.mediation.roster.RosterRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rules with every track, the eighteen kinds the judicial administration counts, and the eight means of Guazhou's 881. */
public final class MediationRulesFixture {
    public static final DisputeKindId NEIGHBOURS = new DisputeKindId("邻里纠纷");
    public static final DisputeKindId WAGES = new DisputeKindId("拖欠农民工工资纠纷");
    public static final DisputeKindId MEDICAL = new DisputeKindId("医疗纠纷");
    public static final DisputeKindId DAMAGES = new DisputeKindId("损害赔偿纠纷");
    public static final DisputeKindId LAND = new DisputeKindId("山林土地纠纷");
    /** Not one of the eighteen: what only another authority may handle. */
    public static final DisputeKindId TITLE = new DisputeKindId("土地权属争议");

    private static final List<String> EIGHTEEN = List.of(
            "婚姻家庭纠纷",
            "邻里纠纷",
            "房屋宅基地纠纷",
            "合同纠纷",
            "生产经营纠纷",
            "损害赔偿纠纷",
            "山林土地纠纷",
            "征地拆迁纠纷",
            "环境污染纠纷",
            "拖欠农民工工资纠纷",
            "其他劳动争议纠纷",
            "旅游纠纷",
            "电子商务纠纷",
            "其他消费纠纷",
            "医疗纠纷",
            "道路交通事故纠纷",
            "物业纠纷",
            "其他纠纷");
    private static final List<String> EIGHT =
            List.of("人民调解", "行政调解", "司法调解", "行业性专业性调解", "行政裁决和行政复议", "第三方调解", "个性化品牌化调解", "诉前司法确认");

    private MediationRulesFixture() {}

    public static MediationRules rules() {
        return with(RosterRules.none()).build();
    }

    /** The same with a roster, for the rest to be said. */
    public static MediationRules.Builder with(RosterRules roster) {
        return MediationRules.of(roles())
                .roster(roster)
                .tracks(Tracks.all())
                .kinds(kinds())
                .means(means())
                .exclusions(Tracks.exclusions())
                .ladders(Ladders.of(List.of(Tracks.threeByThree())));
    }

    /** In every body the mediation room does everything. */
    public static OfficeRoles roles() {
        Set<RoleId> rooms = Set.of(Tracks.VILLAGE_ROOM, Tracks.TOWN_ROOM, Tracks.COUNTY_ROOM);
        return OfficeRoles.of()
                .reception(rooms)
                .initiators(rooms)
                .assigners(rooms)
                .arbiters(rooms)
                .extenders(rooms)
                .sealers(rooms)
                .keepers(rooms)
                .build();
    }

    public static List<DisputeKind> kinds() {
        List<DisputeKind> kinds = new ArrayList<>();
        for (String title : EIGHTEEN) {
            List<TrackId> tracks = new ArrayList<>(List.of(Tracks.PEOPLES, Tracks.ADMINISTRATIVE));
            switch (title) {
                case "医疗纠纷" -> tracks.set(0, Tracks.MEDICAL);
                case "拖欠农民工工资纠纷", "其他劳动争议纠纷" -> tracks.add(0, Tracks.LABOUR);
                case "山林土地纠纷" -> tracks.add(0, Tracks.LAND);
                case "损害赔偿纠纷" -> tracks.add(Tracks.PUBLIC_SECURITY);
                case "其他消费纠纷" -> tracks.add(Tracks.COMPLAINT);
                case "物业纠纷" -> tracks.add(Tracks.INDUSTRY);
                default -> {}
            }
            tracks.addAll(List.of(Tracks.BEFORE_FILING, Tracks.ORDINARY_SUIT, Tracks.SIMPLE_SUIT));
            kinds.add(DisputeKind.of(new DisputeKindId(title), title, new CategoryId("dispute"))
                    .tracks(tracks)
                    .build());
        }
        kinds.add(DisputeKind.of(TITLE, TITLE.value(), new CategoryId("dispute"))
                .bars(Set.of(Bar.SPECIAL_AUTHORITY))
                .build());
        return kinds;
    }

    public static List<Means> means() {
        return EIGHT.stream()
                .map(title -> new Means(new MeansId(title), title, "瓜州县881"))
                .toList();
    }
}
