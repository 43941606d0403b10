package io.github.governance4j.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A county of 609 grids (the number of 金塔's), made up from a seed: no area, body, post or person in it is a real one, and every
 * number of households is thrown.
 */
final class GeneratedCounty {
    static final int TOWNS = 9;
    static final int VILLAGES = 87;
    static final int GRIDS = 609;

    private static final String YAML = """
            # Made by GeneratedCounty from a seed. Nothing in these files is real but the number of grids.
            format: 1
            name: 生成的示例县
            zone: Asia/Shanghai
            place:
              levels:
                - {id: county, title: 县}
                - id: town
                  title: 乡镇/街道/园区
                  kinds: [{id: township, title: 乡镇}, {id: street, title: 街道}, {id: park, title: 园区}]
                - id: village
                  title: 行政村/社区
                  kinds: [{id: village, title: 行政村}, {id: community, title: 社区}]
                - id: grid
                  title: 网格
                  kinds: [{id: base-grid, title: 基础网格}, {id: special-grid, title: 专属网格, special: true}]
                - {id: joint-household, title: 联户}
              areas: areas.csv
              bodies: bodies.csv
              posts: posts.csv
              tenures: tenures.csv
            editions:
              - id: "2026-1"
                from: 2026-01-01
                adopted: {authority: county, document: 示例1号, issued: 2025-12-01}
                ladders: ladders.csv
                matters:
                  categories: categories.csv
                  triage: triage.csv
                  routing: routing.csv
                  intake: county-centre
                  not-dispatched:
                    EMERGENCY: county-police
                    LEGAL_PROCEDURE: county-justice
                    REPEAT_WITHOUT_NEW_FACTS: county-centre
                    SECRET_OR_PRIVATE: county-centre
                    OUTSIDE_DUTY: county-centre
                    UNLAWFUL_OR_IMMORAL: county-police
                  acceptance: {amount: 1, unit: WORKING_DAY, source: 示例1号}
                  call-back: {amount: 5, unit: WORKING_DAY}
                  recheck: {amount: 30, unit: CALENDAR_DAY}
                whistle:
                  calls: whistle.csv
                  appraisal: {amount: 3, unit: WORKING_DAY}
            """;

    private final Random random;
    private final StringBuilder areas = new StringBuilder("area,kind,parent,from,through,became,load\n");
    private final StringBuilder bodies = new StringBuilder("body,area,from,through,competence,superior\n");
    private final StringBuilder posts = new StringBuilder("post,body,role,from,area,duties\n");
    private final StringBuilder tenures = new StringBuilder("post,holder,from,through,skills\n");
    private int persons;

    private GeneratedCounty(long seed) {
        this.random = new Random(seed);
    }

    static Map<String, String> files(long seed) {
        return new GeneratedCounty(seed).files();
    }

    private Map<String, String> files() {
        area("county", "county", "", "");
        body("county-centre", "county", "", "");
        post("county-duty", "county-centre", "duty-officer", "county", true);
        body("county-justice", "county", "disputes", "county-centre");
        body("county-water", "county", "water", "county-centre");
        body("county-police", "county", "safety", "county-centre");
        for (int t = 1; t <= TOWNS; t++) {
            String town = "T" + t;
            area(town, t == TOWNS ? "park" : t == 1 ? "street" : "township", "county", "");
            body(town + "-centre", town, "disputes", "county-centre");
            post(town + "-duty", town + "-centre", "duty-officer", town, true);
        }
        for (int v = 1; v <= VILLAGES; v++) {
            String village = String.format("V%02d", v);
            String town = "T" + (1 + v % TOWNS);
            area(village, v % TOWNS == 0 ? "community" : "village", town, "");
            body(village + "-committee", village, "", town + "-centre");
            post(village + "-secretary", village + "-committee", "village-secretary", village, random.nextInt(12) > 0);
            post(village + "-duty", village + "-committee", "duty-officer", village, random.nextInt(12) > 0);
        }
        for (int g = 1; g <= GRIDS; g++) {
            String grid = String.format("G%03d", g);
            String village = String.format("V%02d", 1 + g % VILLAGES);
            area(grid, "base-grid", village, Integer.toString(30 + random.nextInt(120)));
            post(grid + "-leader", village + "-committee", "duty-officer", grid, random.nextInt(20) > 0);
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("rulebook.yaml", YAML);
        files.put("areas.csv", areas.toString());
        files.put("bodies.csv", bodies.toString());
        files.put("posts.csv", posts.toString());
        files.put("tenures.csv", tenures.toString());
        files.put("ladders.csv", """
                ladder,order,level_zh,max_attempts,days,unit
                four-levels,1,网格,,1,WORKING_DAY
                four-levels,2,村,,2,WORKING_DAY
                four-levels,3,乡镇,,2,WORKING_DAY
                four-levels,4,县,,2,WORKING_DAY
                """);
        files.put("categories.csv", """
                category,title_zh,parent
                disputes,矛盾纠纷,
                neighbours,邻里纠纷,disputes
                family,婚恋家庭纠纷,disputes
                wages,劳动人事争议,disputes
                water,水事,
                safety,安全隐患,
                """);
        files.put("triage.csv", """
                size,category,people_min,money_min,several_areas
                BIG,wages,10,,
                BIG,,,100000,
                BIG,,,,true
                SMALL,,,,
                """);
        files.put("routing.csv", """
                category,area,size,precedence,ladder,department,role,level
                disputes,,SMALL,,four-levels,,duty-officer,
                disputes,,BIG,,four-levels,county-justice,duty-officer,
                water,,,,four-levels,county-water,duty-officer,
                safety,,,,four-levels,county-police,duty-officer,
                ,,,,four-levels,county-centre,duty-officer,county
                """);
        files.put("whistle.csv", """
                category,bodies,limit,unit,climbs_to,source
                water,county-water,2,HOUR,county-centre,示例1号
                safety,county-police;county-water,1,HOUR,,
                """);
        return files;
    }

    private void area(String id, String kind, String parent, String load) {
        line(areas, id, kind, parent, "2024-01-01", "", "", load);
    }

    private void body(String id, String area, String competence, String superior) {
        line(bodies, id, area, "2024-01-01", "", competence, superior);
    }

    private void post(String id, String body, String role, String area, boolean held) {
        line(posts, id, body, role, "2024-01-01", area, random.nextInt(4) == 0 ? "visit;screen" : "");
        boolean handedOver = random.nextInt(8) == 0;
        if (handedOver) {
            line(tenures, id, person(), "2024-01-01", "2025-06-30", "");
        }
        if (held) {
            line(tenures, id, person(), handedOver ? "2025-07-01" : "2024-01-01", "", skill());
        }
    }

    private String person() {
        return String.format("W%04d", ++persons);
    }

    private String skill() {
        return List.of("", "", "", "law", "water", "law;mediation").get(random.nextInt(6));
    }

    private static void line(StringBuilder table, String... cells) {
        table.append(String.join(",", cells)).append('\n');
    }
}
