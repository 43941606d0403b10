package io.github.governance4j.rulebook.claim;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.rulebook.Rulebook;
import io.github.governance4j.rulebook.RulebookFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A made-up village with every table of claims, to be changed in one place and read. */
final class ClaimsVillage {
    static final String YAML = """
            format: 1
            name: 甲村
            zone: Asia/Shanghai
            place:
              levels: [{id: village, title: 村}, {id: group, title: 组}]
              areas: areas.csv
              bodies: bodies.csv
              posts: posts.csv
              tenures: tenures.csv
            editions:
              - id: "1"
                from: 2026-01-01
                adopted: {authority: jia, document: 镇发1号, issued: 2025-12-01}
                points:
                  catalogue: catalogue.csv
                  kinds: kinds.csv
                  deductions: [{validity-months: 12}]
                claims:
                  flows: flows.csv
                  routes: routes.csv
                  quotas: quotas.csv
                  declare: {amount: 2, unit: MONTH, source: 村规民约3条}
                  reply: {amount: 5, unit: WORKING_DAY, source: 村规民约4条}
                  answer: {amount: 2, unit: WORKING_DAY}
                  posting: {term: {amount: 15, unit: CALENDAR_DAY, source: 村民委员会组织法35条}, funds-spent: true, provision: 村规民约5条, answerers: committee, answer: {amount: 3, unit: WORKING_DAY}}
                  objections: {window: {amount: 20, unit: CALENDAR_DAY}, reply: {amount: 5, unit: WORKING_DAY}, on-silence: UPHOLDS, with: committee; clerk, remedies: REVIEW; COURT}
            """;
    static final String FLOWS =
            "flow,order,step,kind,source,title_zh,direction,revokers,roles,when,differs_from,silence\n";
    static final String ROUTES = "flow,declarers,kinds,items\n";
    static final String QUOTAS = "quota,items,unit,number,period,per\n";

    private final Map<String, String> files = new LinkedHashMap<>();

    ClaimsVillage() {
        files.put("rulebook.yaml", YAML);
        files.put("areas.csv", "area,kind,parent,from\n甲,village,,2024-01-01\n一组,group,甲,2024-01-01\n");
        files.put("bodies.csv", "body,area,from\nroom,甲,2024-01-01\n");
        files.put("posts.csv", """
                post,body,role,from
                p1,room,leader,2024-01-01
                p2,room,clerk,2024-01-01
                p3,room,committee,2024-01-01
                """);
        files.put("tenures.csv", "post,holder,from\np1,W1,2024-01-01\np2,W2,2024-01-01\np3,W3,2024-01-01\n");
        files.put("catalogue.csv", """
                code,category,direction,title_zh,points_min,points_max,period_cap,unit,evidence
                A1,公共事务,+,参加公共劳动,2,2,,次,签到表
                A2,环境卫生,+,庭院美化示范户,1,5,,年,照片
                D1,村容村貌,-,乱倒垃圾经教育不改,2,2,,次,照片
                """);
        files.put("kinds.csv", """
                item,kind,effect,bearer,by
                A1,PUBLIC_AFFAIRS,GOODS,PERSON,W2
                A2,ENVIRONMENT,GOODS,PERSON,W2
                D1,RULE_BREACH,HONOUR,PERSON,W2
                """);
        files.put("flows.csv", FLOWS + """
                award,1,first,REVIEW,村规民约,评分,+,clerk,leader,3 WORKING_DAY,,GOES_TO>meet
                award,2,meet,MEETING,村规民约,,,,committee,MONTHLY 25 NOTICE=3 STAYS,declaration;first,
                award,3,place,PLACE,村规民约,,,,,,,
                award,4,wall,POSTING,村规民约,,,,clerk,WEEKLY FRIDAY,NONE,
                award,5,book,ENTRY,村规民约,,,,clerk,MONTHLY LAST,,PASSES
                direct,1,book,ENTRY,村规民约,,,,,,,
                case,2,judge,MEETING,村规民约,,,,committee,10 WORKING_DAY,,DECLINES
                case,1,tell,NOTICE,村规民约,,-,,clerk,3 WORKING_DAY,,
                case,3,book,ENTRY,村规民约,,,,clerk,3 WORKING_DAY,,
                """);
        files.put(
                "routes.csv", ROUTES + "award,,,\ndirect,clerk,PUBLIC_AFFAIRS;ENVIRONMENT,A1\ncase,leader;clerk,,D1\n");
        files.put("quotas.csv", QUOTAS + "model-yards,A2,HOUSEHOLD,1,YEAR,group\n");
    }

    /** The same with another text of one file. */
    ClaimsVillage with(String file, String text) {
        files.put(file, text);
        return this;
    }

    /** The same with something in a file replaced. */
    ClaimsVillage with(String file, String old, String text) {
        String before = file(file);
        if (!before.contains(old)) {
            throw new IllegalArgumentException(file + " has no '" + old + "'");
        }
        return with(file, before.replace(old, text));
    }

    /** The same with one more line in a file. */
    ClaimsVillage and(String file, String line) {
        return with(file, file(file) + line + "\n");
    }

    String file(String name) {
        return files.getOrDefault(name, "");
    }

    /** Where {@code line column CODE} is told; in the document a column is the text it begins with, blanks as underscores. */
    String at(String file, String expected) {
        String[] parts = expected.split(" ", -1);
        List<String> lines = file(file).lines().toList();
        String line = lines.get(Integer.parseInt(parts[0]) - 1);
        int column = line.indexOf(parts[1].replace('_', ' '));
        if (file.endsWith(".csv")) {
            int cell = List.of(lines.get(0).split(",", -1)).indexOf(parts[1]);
            List<String> before = List.of(line.split(",", -1)).subList(0, cell);
            column = before.stream().mapToInt(String::length).sum() + cell;
        }
        return file + ":" + parts[0] + ":" + (column + 1) + " error " + parts[2];
    }

    Reading<Rulebook> read() {
        return RulebookFolder.read(folder());
    }

    ClaimRules rules() {
        return read().orThrow()
                .claims()
                .on(LocalDate.of(2026, 1, 1))
                .orElseThrow()
                .rules();
    }

    Path folder() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "village");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code file:line:column CODE} of everything that is told. */
    List<String> told() {
        return read().problems().stream().map(ClaimsVillage::print).toList();
    }

    private static String print(Problem problem) {
        return Path.of(problem.at().file()).getFileName() + ":" + problem.at().line() + ":"
                + problem.at().column() + " " + problem.severity().word() + " " + problem.code();
    }
}
