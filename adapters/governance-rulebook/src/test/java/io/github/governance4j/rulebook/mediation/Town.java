package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.rulebook.Rulebook;
import io.github.governance4j.rulebook.RulebookFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A made-up town with every table of mediation, to be changed in one place and read. */
final class Town {
    static final String YAML = """
            format: 1
            name: 甲镇
            zone: Asia/Shanghai
            place:
              levels: [{id: town, title: 镇}]
              areas: areas.csv
              bodies: bodies.csv
              posts: posts.csv
              tenures: tenures.csv
            editions:
              - id: "1"
                from: 2026-01-01
                adopted: {authority: jia, document: 镇发1号, issued: 2025-12-01}
                ladders: ladders.csv
                mediation:
                  roles: {reception: clerk; chief, assigners: chief, arbiters: chief, sealers: chief, keepers: clerk}
                  tracks: tracks.csv
                  kinds: kinds.csv
                  means: means.csv
                  exclusions: exclusions.csv
                  mediators: mediators.csv
                  committees: committees.csv
                  selection: {mechanism: FALLBACK_BARGAINING, most-strikes: 2}
                  case-file: case-file.csv
                  retention: {amount: 10, unit: YEAR, source: 镇发1号}
                  settlement: {confirm: {amount: 30, unit: CALENDAR_DAY}, follow-up: {amount: 1, unit: MONTH}, waivers: waivers.csv, clauses: clauses.csv}
                  referrals: {answer: {amount: 3, unit: WORKING_DAY}, counterparts: counterparts.csv, determined-by: room}
                  stipends: {grades: stipends.csv, approvers: chief, source: 镇发1号, excluded: COURT_ANNEXED}
                  late-days: 7
            """;
    static final String TRACKS =
            "track,title_zh,family,source,means,ladder,limit,extension,refusing_assignee,refusing,most_tries,try_again,exclusions,guardians\n";
    static final String MEDIATORS = "mediator,body,engagement,from,areas,through,kinds,post,status,removed_for\n";

    private final Map<String, String> files = new LinkedHashMap<>();

    Town() {
        files.put("rulebook.yaml", YAML);
        files.put("areas.csv", "area,kind,parent,from\n甲,town,,2024-01-01\n");
        files.put("bodies.csv", "body,area,from,competence\nroom,甲,2024-01-01,neighbours;x\n");
        files.put("posts.csv", "post,body,role,from\np1,room,clerk,2024-01-01\np2,room,chief,2024-01-01\n");
        files.put("tenures.csv", "post,holder,from\np1,W1,2024-01-01\np2,W2,2024-01-01\n");
        files.put(
                "ladders.csv",
                "ladder,order,level_zh,max_attempts,days,unit,role\n三三,1,村,3,,,clerk\n三三,2,镇,3,,,chief\n");
        files.put(
                "tracks.csv",
                TRACKS + "town,镇调解,PEOPLES,人民调解法,people,三三,1 MONTH 人民调解工作若干规定33条,BOTH_PARTIES,,,,,,\n"
                        + "police,治安调解,PUBLIC_SECURITY,公安程序规定,people,,,,,,2,7 WORKING_DAY,fled,true\n");
        files.put(
                "kinds.csv", "kind,title_zh,tracks,bars\nneighbours,邻里,town;police,\ncustody,监护,,SPECIAL_AUTHORITY\n");
        files.put("means.csv", "means,title_zh\npeople,人民调解\n");
        files.put("exclusions.csv", "exclusion,title_zh\nfled,逃跑\n");
        files.put(
                "mediators.csv",
                MEDIATORS
                        + "m-1,room,COMMITTEE_MEMBER,2025-01-01,甲,2027-12-31,,p2,,\n"
                        + "m-2,room,COMMITTEE_MEMBER,2025-01-01,甲,2027-12-31,neighbours,,,\n"
                        + "m-3,room,COMMITTEE_MEMBER,2025-01-01,甲,2027-12-31,,,,\n"
                        + "m-4,room,ENGAGED,2025-01-01,甲,2025-12-31,,,,\n"
                        + "m-4,room,ENGAGED,2026-01-01,甲,,,,REMOVED,TOOK_GAIN\n");
        files.put("committees.csv", "body,women,several_peoples,director\nroom,true,false,m-1\n");
        files.put(
                "case-file.csv",
                "seq,document,title_zh,role,required\n2,d2,调解协议书,AGREEMENT,YES\n1,d1,申请书,APPLICATION,YES\n");
        files.put("waivers.csv", "phrase,basis\n到此为止,镇发1号\n");
        files.put("clauses.csv", "clause,words_zh\n1,甲方向乙方赔礼道歉\n");
        files.put("counterparts.csv", "counterpart,answer,report\nPOLICE,1 WORKING_DAY,30 CALENDAR_DAY\n");
        files.put(
                "stipends.csv",
                "grade,least_yuan,most_yuan,paid_for,paid_to\nORDINARY,100,100,,\nMAJOR,300,500.50,CLOSED,MEDIATOR\n");
    }

    /** The same with another text of one file. */
    Town with(String file, String text) {
        files.put(file, text);
        return this;
    }

    /** The same with one more line in a file. */
    Town and(String file, String line) {
        files.computeIfPresent(file, (name, text) -> text + line + "\n");
        return this;
    }

    String file(String name) {
        return files.getOrDefault(name, "");
    }

    Reading<Rulebook> read() {
        return RulebookFolder.read(folder());
    }

    Path folder() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "town");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code file:line:column CODE} of everything that is told, notes apart. */
    static List<String> told(Reading<?> reading) {
        return reading.problems().stream()
                .filter(problem -> problem.severity() != io.github.governance4j.core.problem.Severity.INFO)
                .map(Town::print)
                .toList();
    }

    private static String print(Problem problem) {
        return Path.of(problem.at().file()).getFileName() + ":" + problem.at().line() + ":"
                + problem.at().column() + " " + problem.code();
    }
}
