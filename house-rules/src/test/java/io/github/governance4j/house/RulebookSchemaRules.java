package io.github.governance4j.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.RulebookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema that editors check a {@code rulebook.yaml} by says what the reader says. */
class RulebookSchemaRules {
    private static final String POINTS = "/editions/0/points";
    private static final String ADOPTED = "/editions/0/adopted";
    private static final String RISK = "/editions/1/risk";
    private static final String MEDIATION = "/editions/0/mediation";
    private static final String OF_THE_SCHEMA = "/$defs/mediation/properties/";

    // Keys in these are names of the writer's own.
    private static final Set<String> OPEN = Set.of("by-level", "by-item");

    private static final RulebookSheet BY_MEETING = RulebookSheet.of("""
            format: 1
            name: 甲村
            zone: Asia/Shanghai
            editions:
              - id: "1"
                from: 2026-01-01
                adopted: {meeting: HOUSEHOLDS, body: jia, held: 2025-12-01, entitled: 30, present: 20, in-favour: 11, filed: 2025-12-02}
                points:
                  catalogue: catalogue.csv
                  kinds: kinds.csv
                  left-out: left-out.csv
                  redeemable: {validity-months: 24, resets-on: 01-10, by-level: {村级: 12}, by-item: {X1: 60}}
                  standing: {base: 1000, validity-months: 12, resets-on: 02-28, by-level: {村级: 0}, by-item: {X1: 1200}}
                  deductions:
                    - {through: 40.25, validity-months: 12}
                    - {validity-months: 24}
                ladders: ladders.csv
            """);
    private static final RulebookSheet BY_AUTHORITY = RulebookSheet.of("""
            format: 1
            name: 甲村
            zone: Asia/Shanghai
            editions:
              - id: 2026
                from: 2026-01-01
                adopted: {authority: town-1, document: 镇发1号, issued: 2025-12-01}
                points: {catalogue: catalogue.csv, validity-months: 0}
            """);

    private static final RulebookSheet OF_MATTERS = RulebookSheet.of("""
            format: 1
            name: 甲县
            zone: Asia/Shanghai
            place:
              levels:
                - {id: county, title: 县}
                - {id: grid, title: 网格, kinds: [{id: base, title: 基础}, {id: special, title: 专属, special: true}]}
              areas: areas.csv
              bodies: bodies.csv
              posts: posts.csv
              tenures: tenures.csv
            editions:
              - id: "1"
                from: 2026-01-01
                adopted: {authority: jia, document: 县发1号, issued: 2025-12-01}
                ladders: ladders.csv
                matters:
                  categories: categories.csv
                  triage: triage.csv
                  routing: routing.csv
                  intake: centre
                  not-dispatched: {EMERGENCY: centre, LEGAL_PROCEDURE: centre, REPEAT_WITHOUT_NEW_FACTS: centre, SECRET_OR_PRIVATE: centre, OUTSIDE_DUTY: centre, UNLAWFUL_OR_IMMORAL: centre}
                  acceptance: {amount: 1, unit: WORKING_DAY, source: 县发1号}
                  dispatch: {amount: 15, unit: CALENDAR_DAY}
                  check: {amount: 3, unit: WORKING_DAY}
                  call-back: {amount: 5, unit: WORKING_DAY}
                  recheck: {amount: 30, unit: CALENDAR_DAY}
                  late-days: 14
                whistle: {calls: whistle.csv, appraisal: {amount: 3, unit: WORKING_DAY}}
              - id: "2"
                from: 2026-07-01
                adopted: {authority: jia, document: 县发2号, issued: 2026-06-01}
                whistle: whistle.csv
                risk:
                  schemes: schemes.csv
                  models: models.csv
                  indicators: indicators.csv
                  bands: bands.csv
                  choices: choices.csv
                  grades: grades.csv
                  cells: cells.csv
                  tiering: tiering.csv
                  tier-terms: terms.csv
                  tier-measures: tier-measures.csv
                  warnings: {levels: levels.csv, measures: measures.csv, tellings: tellings.csv}
                  surge:
                    methods: EARS_C2; POISSON_CUSUM
                    baseline: 7
                    lag: 2
                    sigmas: 5/2
                    spread: SAMPLE
                    least-count: 3
                    reference: 4/3
                    bound: 17/4
                    learn-least: 7
                    learn-most: 28
            """);
    private static final RulebookSheet OF_WARNINGS = RulebookSheet.of("""
            format: 1
            name: 甲县
            zone: Asia/Shanghai
            editions:
              - id: "1"
                from: 2026-01-01
                adopted: {authority: jia, document: 县发1号, issued: 2025-12-01}
                risk:
                  warnings: {levels: levels.csv, measures: measures.csv, tellings: tellings.csv}
                  surge: {}
            """);

    private static final RulebookSheet OF_MEDIATION = RulebookSheet.of("""
            format: 1
            name: 甲镇
            zone: Asia/Shanghai
            editions:
              - id: "1"
                from: 2026-01-01
                adopted: {authority: jia, document: 镇发1号, issued: 2025-12-01}
                ladders: ladders.csv
                mediation:
                  roles: {reception: clerk; guard, initiators: chief, assigners: chief, arbiters: deputy, extenders: chief, sealers: chief, keepers: clerk}
                  tracks: tracks.csv
                  kinds: dispute-kinds.csv
                  means: means.csv
                  exclusions: exclusions.csv
                  mediators: mediators.csv
                  committees: committees.csv
                  selection: {mechanism: STRIKE_AND_RANK, silence: NO_ORDER, assignment: PLACE_FIRST, most-strikes: 2, draw: true}
                  case-file: case-file.csv
                  retention: {amount: 10, unit: YEAR, source: 镇发1号}
                  settlement:
                    confirm: {amount: 30, unit: CALENDAR_DAY, source: 人民调解法33条}
                    follow-up: {amount: 1, unit: MONTH}
                    waivers: waivers.csv
                    clauses: clauses.csv
                  referrals:
                    answer: {amount: 3, unit: WORKING_DAY}
                    counterparts: counterparts.csv
                    determined-by: centre
                  stipends:
                    grades: stipends.csv
                    approvers: chief; deputy
                    source: 镇发1号
                    excluded: ADMINISTRATIVE; COURT_ANNEXED
                    decide: {amount: 10, unit: WORKING_DAY}
                    object: {amount: 10, unit: WORKING_DAY}
                    objections-with: county
                  feedback: {window: {amount: 15, unit: WORKING_DAY}, favourable-from: 4, smallest-sample: 5}
                  late-days: 7
              - id: "2"
                from: 2026-07-01
                adopted: {authority: jia, document: 镇发2号, issued: 2026-06-01}
                mediation: {roles: clerk, tracks: tracks-2.csv, kinds: dispute-kinds.csv}
            """);

    private static final RulebookSheet OF_CLAIMS = RulebookSheet.of("""
            format: 1
            name: 甲村
            zone: Asia/Shanghai
            editions:
              - id: "1"
                from: 2026-01-01
                adopted: {authority: jia, document: 镇发1号, issued: 2025-12-01}
                points:
                  catalogue: catalogue.csv
                  settings: settings.csv
                  objections: {window: {amount: 30, unit: CALENDAR_DAY, source: 镇发1号}, reply: {amount: 7, unit: WORKING_DAY}, on-silence: UPHOLDS, with: clerk; chief, remedies: REVIEW; COURT}
                claims:
                  flows: flows.csv
                  routes: routes.csv
                  quotas: quotas.csv
                  declare: {amount: 3, unit: MONTH}
                  reply: {amount: 7, unit: WORKING_DAY}
                  answer: {amount: 1, unit: WORKING_DAY}
                  posting: {term: {amount: 15, unit: CALENDAR_DAY, source: 村民委员会组织法35条}, funds-spent: true, provision: 村规民约5条, answerers: chief, answer: {amount: 7, unit: WORKING_DAY}}
                  objections: {window: {amount: 1, unit: MONTH}, on-silence: WAITS, with: clerk}
            """);

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void files_that_are_named() throws IOException {
        Files.writeString(folder.resolve("catalogue.csv"), """
                code,category,direction,title_zh,points_min,points_max,period_cap,unit,evidence
                X1,甲,+,乙,2,2,,次,层级:村级
                X2,甲,-,丙,2,2,,次,层级:村级
                """);
        Files.writeString(folder.resolve("areas.csv"), "area,kind,parent,from\nC,county,,2024-01-01\n");
        Files.writeString(folder.resolve("bodies.csv"), "body,area,from\ncentre,C,2024-01-01\n");
        Files.writeString(folder.resolve("posts.csv"), "post,body,role,from\nduty,centre,officer,2024-01-01\n");
        Files.writeString(folder.resolve("tenures.csv"), "post,holder,from\nduty,W1,2024-01-01\n");
        Files.writeString(folder.resolve("categories.csv"), "category,title_zh\nwater,水事\n");
        Files.writeString(folder.resolve("triage.csv"), "size\nSMALL\n");
        Files.writeString(folder.resolve("routing.csv"), "ladder,role,department\n梯,officer,centre\n");
        Files.writeString(folder.resolve("whistle.csv"), "category,bodies,limit,unit\nwater,centre,2,HOUR\n");
        Files.writeString(folder.resolve("schemes.csv"), "scheme,rank,tier\n两级,1,重\n两级,2,轻\n");
        Files.writeString(folder.resolve("models.csv"), "model,title_zh,kind,scheme\n");
        Files.writeString(folder.resolve("indicators.csv"), "model,indicator,title_zh,worse,least,most\n");
        Files.writeString(folder.resolve("bands.csv"), "model,indicator,lower,upper,points\n");
        Files.writeString(folder.resolve("choices.csv"), "model,indicator,value\n");
        Files.writeString(folder.resolve("grades.csv"), "model,measure,lower,upper,tier\n");
        Files.writeString(folder.resolve("cells.csv"), "model,likelihood,severity,tier\n");
        Files.writeString(folder.resolve("tiering.csv"), """
                scheme,proposers,confirmers,arbiters,examiners,confirm,object,answer,rectify,reexamine
                两级,a,b,c,d,3 WORKING_DAY,5 WORKING_DAY,5 WORKING_DAY,10 WORKING_DAY,3 WORKING_DAY
                """);
        Files.writeString(folder.resolve("terms.csv"), "scheme,tier,longest\n两级,重,90 CALENDAR_DAY\n");
        Files.writeString(folder.resolve("tier-measures.csv"), "scheme,tier,measure,target\n两级,重,fence,PROTECTIVE\n");
        Files.writeString(
                folder.resolve("levels.csv"), "category,level,issuers,speed,most_days\nflood,FIRST,centre,URGENT,3\n");
        Files.writeString(
                folder.resolve("measures.csv"), "measure,title_zh,target,from_level\nshut,关,PROTECTIVE,FIRST\n");
        Files.writeString(folder.resolve("tellings.csv"), "speed,roles,amount,unit\nURGENT,officer,1,HOUR\n");
        Files.writeString(folder.resolve("kinds.csv"), "item,kind,effect,bearer,by\nX1,ENVIRONMENT,GOODS,PERSON,c\n");
        Files.writeString(folder.resolve("ladders.csv"), "ladder,order,level_zh,max_attempts,days,unit\n梯,1,村,3,,\n");
        Files.writeString(folder.resolve("tracks.csv"), """
                track,title_zh,family,source,means,exclusions,ladder,limit
                town,镇调解,PEOPLES,人民调解法,,,,1 MONTH
                """);
        Files.writeString(folder.resolve("tracks-2.csv"), "track,title_zh,family,source\ntown,镇调解,PEOPLES,人民调解法\n");
        Files.writeString(folder.resolve("dispute-kinds.csv"), "kind,title_zh,tracks\nneighbours,邻里,town\n");
        Files.writeString(folder.resolve("means.csv"), "means,title_zh\npeople,人民调解\n");
        Files.writeString(
                folder.resolve("mediators.csv"), "mediator,body,engagement,from,areas\nm-1,b,ENGAGED,2026-01-01,a\n");
        Files.writeString(folder.resolve("committees.csv"), "body,women,several_peoples\nb,true,false\n");
        Files.writeString(
                folder.resolve("case-file.csv"), "seq,document,title_zh,role,required\n1,d,申请书,APPLICATION,YES\n");
        Files.writeString(folder.resolve("waivers.csv"), "phrase,basis\n到此为止,镇发1号\n");
        Files.writeString(folder.resolve("clauses.csv"), "clause,words_zh\n1,甲方向乙方赔礼道歉\n");
        Files.writeString(folder.resolve("counterparts.csv"), "counterpart,answer\nPOLICE,1 WORKING_DAY\n");
        Files.writeString(folder.resolve("stipends.csv"), "grade,least_yuan,most_yuan\nORDINARY,100,100\n");
        Files.writeString(folder.resolve("exclusions.csv"), "exclusion,title_zh\nfled,逃跑\n");
        Files.writeString(folder.resolve("settings.csv"), "setting,text_zh\n公示,每季度公布一次\n");
        Files.writeString(folder.resolve("flows.csv"), """
                flow,order,step,kind,source,roles,when
                f,1,look,REVIEW,村规民约,clerk,3 WORKING_DAY
                f,2,book,ENTRY,村规民约,,
                """);
        Files.writeString(folder.resolve("routes.csv"), "flow\nf\n");
        Files.writeString(folder.resolve("quotas.csv"), "quota,items,unit,number,period\nq,X1,HOUSEHOLD,1,YEAR\n");
        Files.writeString(folder.resolve("left-out.csv"), "item,redline,why_zh,why_en\nX2,RL19,由,why\n");
    }

    @Test
    void the_schema_is_a_schema() {
        assertThat(RulebookSheet.faultsOfTheSchema()).isEmpty();
    }

    @Test
    void every_shipped_rulebook_passes() throws IOException {
        Path shelf = SourceRules.REPOSITORY.resolve("examples/rulebooks");
        try (Stream<Path> all = Files.walk(shelf)) {
            List<Path> shipped = all.filter(file -> file.endsWith(RulebookFolder.DOCUMENT))
                    .sorted()
                    .toList();
            assertThat(shipped)
                    .extracting(file -> shelf.relativize(file).getName(0).toString())
                    .contains("ladders", "luoyu", "qingshi", "wendeng");
            assertThat(shipped)
                    .allSatisfy(file ->
                            assertThat(RulebookSheet.of(file).faultsBySchema()).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_has_every_key_passes_both(RulebookSheet sample) {
        assertThat(sample.faultsBySchema()).isEmpty();
        assertThat(sample.errorsByReader(folder)).isEmpty();
    }

    @Test
    void the_samples_have_every_key_of_the_schema() {
        Set<String> inSamples = new TreeSet<>();
        samples().forEach(sample -> eachKey(sample, (at, key) -> inSamples.add(key)));
        assertThat(RulebookSheet.SCHEMA.findValues("properties").stream()
                        .flatMap(properties -> properties.propertyNames().stream()))
                .isSubsetOf(inSamples);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_lacks_a_key_is_faulted_by_both_or_by_neither(RulebookSheet sample) {
        List<String> optional = new ArrayList<>();
        eachKey(sample, (at, key) -> {
            RulebookSheet lacking = sample.copy();
            lacking.mapping(at).remove(key);
            assertThat(lacking.faultsBySchema().isEmpty())
                    .as("%s/%s left out: %s", at, key, lacking.errorsByReader(folder))
                    .isEqualTo(lacking.errorsByReader(folder).isEmpty());
            if (lacking.faultsBySchema().isEmpty()) {
                optional.add(key);
            }
        });
        assertThat(optional).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_key_with_a_slip_in_it_is_faulted_by_both(RulebookSheet sample) {
        eachKey(sample, (at, key) -> {
            RulebookSheet slipped = sample.copy();
            ObjectNode mapping = slipped.mapping(at);
            JsonNode value = mapping.remove(key);
            mapping.set(key + "s", value);
            assertThat(slipped.faultsBySchema()).as("%s/%ss", at, key).isNotEmpty();
            assertThat(slipped.errorsByReader(folder))
                    .as("%s/%ss", at, key)
                    .extracting(Problem::code)
                    .contains("UNKNOWN_KEY");
        });
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void the_keys_the_reader_names_are_those_of_the_schema(RulebookSheet sample, String at, String schemaOf) {
        RulebookSheet planted = sample.with(at + "/nonesuch", "1");
        String named = planted.errorsByReader(folder).stream()
                .filter(problem -> "nonesuch".equals(problem.values().get("found")))
                .map(problem -> problem.values().getOrDefault("keys", ""))
                .findFirst()
                .orElse("");
        Set<String> keys = new TreeSet<>(List.of(named.split(", ")));
        if (schemaOf.equals("/$defs/meeting")) {
            // What it tells the two forms of an adoption apart by.
            keys.remove("authority");
        }
        assertThat(keys)
                .containsExactlyInAnyOrderElementsOf(
                        RulebookSheet.SCHEMA.at(schemaOf + "/properties").propertyNames());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/format                     | 2",
                "/format                     | `\"one\"`",
                "/name                       | `\"\"`",
                "/name                       | []",
                "/zone                       | `\"\"`",
                "/editions                   | []",
                "/editions                   | {}",
                "/editions/0/id              | `\"two words\"`",
                "/editions/0/id              | `\"\"`",
                "/editions/0/from            | `\"1 January 2026\"`",
                "/editions/0/from            | `\"2026-13-01\"`",
                "/editions/0/from            | `\"1899-12-31\"`",
                "/editions/0/from            | `\"3000-01-01\"`",
                "/editions/0/from            | 2026",
                "/editions/0/adopted         | `\"yes\"`",
                "/editions/0/adopted         | []",
                "/editions/0/adopted/meeting | `\"HOUSEHOLD\"`",
                "/editions/0/adopted/body    | `\"\"`",
                "/editions/0/adopted/held    | `\"2025/12/01\"`",
                "/editions/0/adopted/entitled | 0",
                "/editions/0/adopted/entitled | 100000001",
                "/editions/0/adopted/present | -1",
                "/editions/0/adopted/present | `\"20\"`",
                "/editions/0/adopted/in-favour | 10.5",
                "/editions/0/adopted/filed   | `\"soon\"`",
                "/editions/0/points          | []",
                "/editions/0/points/catalogue | `\"../catalogue.csv\"`",
                "/editions/0/points/catalogue | `\"/catalogue.csv\"`",
                "/editions/0/points/kinds    | `\"a\\\\\\\\b.csv\"`",
                "/editions/0/points/left-out | `\"\"`",
                "/editions/0/points/validity-months | 24",
                "/editions/0/points/redeemable | 24",
                "/editions/0/points/redeemable/validity-months | 1201",
                "/editions/0/points/redeemable/validity-months | -1",
                "/editions/0/points/redeemable/resets-on | `\"13-01\"`",
                "/editions/0/points/redeemable/resets-on | `\"04-31\"`",
                "/editions/0/points/redeemable/resets-on | `\"1-10\"`",
                "/editions/0/points/redeemable/by-level | []",
                "/editions/0/points/redeemable/by-item/X1 | 1201",
                "/editions/0/points/standing/base | -1",
                "/editions/0/points/standing/base | 1000001",
                "/editions/0/points/standing/base | `\"many\"`",
                "/editions/0/points/standing/by-level/村级 | 1201",
                "/editions/0/points/deductions | {}",
                "/editions/0/points/deductions/0/through | 0",
                "/editions/0/points/deductions/0/through | -5",
                "/editions/0/points/deductions | `[{\"validity-months\": 1}, {\"validity-months\": 2}]`",
                "/editions/0/points/deductions/0/validity-months | 1201",
                "/editions/0/ladders         | `\"../ladders.csv\"`",
                "/editions/0/ladders         | {}",
            })
    void what_deviates_is_faulted_by_both(String at, String json) {
        RulebookSheet deviating = BY_MEETING.with(at, json);
        assertThat(deviating.faultsBySchema()).as("the schema").isNotEmpty();
        assertThat(deviating.errorsByReader(folder)).as("the reader").isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/place                      | []",
                "/place/levels               | []",
                "/place/levels               | {}",
                "/place/levels/0/id          | `\"two words\"`",
                "/place/levels/0/title       | `\"\"`",
                "/place/levels/0/kinds       | []",
                "/place/levels/1/kinds/1/special | `\"yes\"`",
                "/place/areas                | `\"../areas.csv\"`",
                "/place/tenures              | {}",
                "/editions/0/matters         | `\"matters.csv\"`",
                "/editions/0/matters/triage  | []",
                "/editions/0/matters/intake  | `\"\"`",
                "/editions/0/matters/not-dispatched | []",
                "/editions/0/matters/not-dispatched/EMERGENCY | {}",
                "/editions/0/matters/acceptance | 5",
                "/editions/0/matters/acceptance/amount | -1",
                "/editions/0/matters/acceptance/amount | 1.5",
                "/editions/0/matters/acceptance/unit | `\"DAY\"`",
                "/editions/0/matters/acceptance/source | `\"\"`",
                "/editions/0/whistle         | []",
                "/editions/0/whistle/calls   | `\"/whistle.csv\"`",
                "/editions/0/whistle/appraisal | []",
                "/editions/1/whistle         | `\"../whistle.csv\"`",
            })
    void what_deviates_in_place_and_matters_is_faulted_by_both(String at, String json) {
        RulebookSheet deviating = OF_MATTERS.with(at, json);
        assertThat(deviating.faultsBySchema()).as("the schema").isNotEmpty();
        assertThat(deviating.errorsByReader(folder)).as("the reader").isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/editions/1/risk            | []",
                "/editions/1/risk            | {}",
                "/editions/1/risk            | `{\"models\": \"models.csv\", \"indicators\": \"indicators.csv\", \"surge\": {}}`",
                "/editions/1/risk            | `{\"tier-terms\": \"terms.csv\", \"surge\": {}}`",
                "/editions/1/risk            | `{\"bands\": \"bands.csv\", \"surge\": {}}`",
                "/editions/1/risk/models     | `\"../models.csv\"`",
                "/editions/1/risk/tiering    | {}",
                "/editions/1/risk/warnings   | `\"levels.csv\"`",
                "/editions/1/risk/warnings/levels | []",
                "/editions/1/risk/surge      | []",
                "/editions/1/risk/surge/methods | `\"EARS_C4\"`",
                "/editions/1/risk/surge/methods | `\"EARS_C1;\"`",
                "/editions/1/risk/surge/baseline | 2",
                "/editions/1/risk/surge/baseline | 29",
                "/editions/1/risk/surge/lag  | 15",
                "/editions/1/risk/surge/sigmas | `\"2.5\"`",
                "/editions/1/risk/surge/sigmas | -1",
                "/editions/1/risk/surge/spread | `\"NONE\"`",
                "/editions/1/risk/surge/least-count | 0",
                "/editions/1/risk/surge/least-count | 1000001",
                "/editions/1/risk/surge/bound | `\"1/2/3\"`",
                "/editions/1/risk/surge/learn-least | 1",
                "/editions/1/risk/surge/learn-most | 29",
            })
    void what_deviates_in_risk_is_faulted_by_both(String at, String json) {
        RulebookSheet deviating = OF_MATTERS.with(at, json);
        assertThat(deviating.faultsBySchema()).as("the schema").isNotEmpty();
        assertThat(deviating.errorsByReader(folder)).as("the reader").isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/editions/0/mediation        | []",
                "/editions/0/mediation        | {}",
                "/editions/0/mediation/roles  | []",
                "/editions/0/mediation/roles  | `\"two words\"`",
                "/editions/0/mediation/roles/reception | `\"\"`",
                "/editions/0/mediation/roles/reception | `\"clerk;;guard\"`",
                "/editions/0/mediation/roles/keepers | []",
                "/editions/0/mediation/tracks | `\"../tracks.csv\"`",
                "/editions/0/mediation/kinds  | {}",
                "/editions/0/mediation/means  | []",
                "/editions/0/mediation/mediators | `\"\"`",
                "/editions/0/mediation/selection | []",
                "/editions/0/mediation/selection/mechanism | `\"DRAW\"`",
                "/editions/0/mediation/selection/silence | `\"CONSENTS\"`",
                "/editions/0/mediation/selection/most-strikes | -1",
                "/editions/0/mediation/selection/draw | `\"true\"`",
                "/editions/0/mediation/case-file | {}",
                "/editions/0/mediation/retention | 10",
                "/editions/0/mediation/settlement | `\"clauses.csv\"`",
                "/editions/0/mediation/settlement/follow-up/unit | `\"WEEK\"`",
                "/editions/0/mediation/settlement/clauses | []",
                "/editions/0/mediation/referrals | {}",
                "/editions/0/mediation/referrals/answer | 3",
                "/editions/0/mediation/referrals/determined-by | `\"two words\"`",
                "/editions/0/mediation/stipends | {}",
                "/editions/0/mediation/stipends/approvers | `\"\"`",
                "/editions/0/mediation/stipends/excluded | `\"PARTIES\"`",
                "/editions/0/mediation/late-days | 367",
                "/editions/0/mediation/late-days | `\"7\"`",
            })
    void what_deviates_in_mediation_is_faulted_by_both(String at, String json) {
        RulebookSheet deviating = OF_MEDIATION.with(at, json);
        assertThat(deviating.faultsBySchema()).as("the schema").isNotEmpty();
        assertThat(deviating.errorsByReader(folder)).as("the reader").isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/editions/0/points/settings | []",
                "/editions/0/points/objections | []",
                "/editions/0/points/objections/window | 30",
                "/editions/0/points/objections/window/amount | 0",
                "/editions/0/points/objections/window/unit | `\"HOUR\"`",
                "/editions/0/points/objections/reply/amount | -1",
                "/editions/0/points/objections/on-silence | `\"REJECTS\"`",
                "/editions/0/points/objections/with | `\"\"`",
                "/editions/0/points/objections/remedies | `\"PRAYER\"`",
                "/editions/0/points/objections/remedies | []",
                "/editions/0/claims          | []",
                "/editions/0/claims          | {}",
                "/editions/0/claims/flows    | `\"../flows.csv\"`",
                "/editions/0/claims/quotas   | {}",
                "/editions/0/claims/declare  | 3",
                "/editions/0/claims/declare/unit | `\"HOUR\"`",
                "/editions/0/claims/reply/amount | 0",
                "/editions/0/claims/answer/unit | `\"WEEK\"`",
                "/editions/0/claims/posting  | 15",
                "/editions/0/claims/posting/term | {}",
                "/editions/0/claims/posting/funds-spent | `\"true\"`",
                "/editions/0/claims/posting/provision | `\"\"`",
                "/editions/0/claims/posting/answerers | `\"\"`",
                "/editions/0/claims/objections | 30",
            })
    void what_deviates_in_claims_is_faulted_by_both(String at, String json) {
        RulebookSheet deviating = OF_CLAIMS.with(at, json);
        assertThat(deviating.faultsBySchema()).as("the schema").isNotEmpty();
        assertThat(deviating.errorsByReader(folder)).as("the reader").isNotEmpty();
    }

    @Test
    void a_rulebook_has_a_hundred_editions_at_most() {
        assertThat(BY_AUTHORITY.editions(100).faultsBySchema()).isEmpty();
        assertThat(BY_AUTHORITY.editions(101).faultsBySchema()).isNotEmpty();
        assertThat(BY_AUTHORITY.editions(101).errorsByReader(folder))
                .extracting(Problem::code)
                .contains("TOO_MANY_EDITIONS");
    }

    @Test
    void every_key_has_words_in_both_languages() {
        List<JsonNode> described = RulebookSheet.SCHEMA.findParents("description");
        assertThat(described).hasSizeGreaterThan(40).allSatisfy(node -> {
            assertThat(node.path("title").asString()).matches(".*\\p{IsHan}.*· .*[a-z].*");
            assertThat(node.path("description").asString()).matches("(?s).*\\p{IsHan}.*[A-Za-z].*");
        });
        assertThat(RulebookSheet.SCHEMA.findValues("properties"))
                .allSatisfy(properties -> assertThat(
                                properties.properties().stream().map(Map.Entry::getValue))
                        .allSatisfy(property -> assertThat(property.has("description") || property.has("$ref"))
                                .isTrue()));
    }

    private static Stream<RulebookSheet> samples() {
        return Stream.of(BY_MEETING, BY_AUTHORITY, OF_MATTERS, OF_WARNINGS, OF_MEDIATION, OF_CLAIMS);
    }

    private static Stream<Arguments> mappings() {
        return Stream.of(
                Arguments.of(BY_MEETING, "", ""),
                Arguments.of(BY_MEETING, "/editions/0", "/$defs/edition"),
                Arguments.of(BY_MEETING, ADOPTED, "/$defs/meeting"),
                Arguments.of(BY_AUTHORITY, ADOPTED, "/$defs/authority"),
                Arguments.of(BY_MEETING, POINTS, "/$defs/points"),
                Arguments.of(BY_MEETING, POINTS + "/redeemable", "/$defs/points/properties/redeemable"),
                Arguments.of(BY_MEETING, POINTS + "/standing", "/$defs/points/properties/standing"),
                Arguments.of(BY_MEETING, POINTS + "/deductions/0", "/$defs/points/properties/deductions/items"),
                Arguments.of(OF_MATTERS, "/place", "/$defs/place"),
                Arguments.of(OF_MATTERS, "/place/levels/0", "/$defs/place/properties/levels/items"),
                Arguments.of(
                        OF_MATTERS,
                        "/place/levels/1/kinds/0",
                        "/$defs/place/properties/levels/items/properties/kinds/items"),
                Arguments.of(OF_MATTERS, "/editions/0/matters/acceptance", "/$defs/limit"),
                Arguments.of(OF_MATTERS, "/editions/0/whistle", "/$defs/whistle"),
                Arguments.of(OF_MATTERS, RISK, "/$defs/risk"),
                Arguments.of(OF_MEDIATION, MEDIATION, "/$defs/mediation"),
                Arguments.of(OF_MEDIATION, MEDIATION + "/roles", "/$defs/office"),
                Arguments.of(OF_MEDIATION, MEDIATION + "/selection", OF_THE_SCHEMA + "selection"),
                Arguments.of(OF_MEDIATION, MEDIATION + "/settlement", OF_THE_SCHEMA + "settlement"),
                Arguments.of(OF_MEDIATION, MEDIATION + "/referrals", OF_THE_SCHEMA + "referrals"),
                Arguments.of(OF_MEDIATION, MEDIATION + "/stipends", OF_THE_SCHEMA + "stipends"),
                Arguments.of(OF_CLAIMS, POINTS + "/objections", "/$defs/objections"),
                Arguments.of(OF_CLAIMS, "/editions/0/claims", "/$defs/claims"),
                Arguments.of(OF_CLAIMS, "/editions/0/claims/posting", "/$defs/claims/properties/posting"),
                Arguments.of(OF_CLAIMS, "/editions/0/claims/posting/term", "/$defs/days"),
                Arguments.of(OF_MATTERS, RISK + "/warnings", "/$defs/risk/properties/warnings"),
                Arguments.of(OF_MATTERS, RISK + "/surge", "/$defs/risk/properties/surge"));
    }

    /** Every key of a mapping whose keys are fixed, and where the mapping stands. */
    private static void eachKey(RulebookSheet sheet, BiConsumer<String, String> told) {
        eachKey("", sheet.root(), told);
    }

    private static void eachKey(String at, JsonNode node, BiConsumer<String, String> told) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                eachKey(at + "/" + i, node.get(i), told);
            }
        }
        node.properties().forEach(entry -> {
            told.accept(at, entry.getKey());
            if (!OPEN.contains(entry.getKey())) {
                eachKey(at + "/" + entry.getKey(), entry.getValue(), told);
            }
        });
    }
}
