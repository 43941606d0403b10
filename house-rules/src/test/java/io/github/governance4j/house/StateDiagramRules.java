package io.github.governance4j.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.ladder.Standing;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.matter.SignStage;
import io.github.governance4j.core.matter.Stage;
import io.github.governance4j.core.risk.tier.TierStage;
import io.github.governance4j.core.risk.warning.WarningStage;
import io.github.governance4j.core.whistle.WhistleStage;
import io.github.governance4j.mediation.course.EndKind;
import io.github.governance4j.mediation.referral.ReferralStage;
import io.github.governance4j.mediation.settlement.Confirmation;
import io.github.governance4j.mediation.settlement.Settlement;
import io.github.governance4j.mediation.settlement.SettlementStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/states.md} is drawn from what the deciders do. To draw it anew after a change that is meant:
 * {@code mvn -pl house-rules -am test -Dtest=StateDiagramRules -Dsurefire.failIfNoSpecifiedTests=false -Dstates.write=true}.
 */
class StateDiagramRules {
    private static final Path PAGE = SourceRules.REPOSITORY.resolve("docs/states.md");
    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 3, 2, 9, 0);

    private static final String HEAD = """
            # States (状态图)

            Written by a test (`StateDiagramRules` in `house-rules`) from what the deciders do: every state that a handful of commands can reach is
            gone through, and each arrow carries the facts that lead along it. It is not edited by hand.
            """;

    @Test
    void the_page_shows_what_the_deciders_do() throws IOException {
        String drawn = page();
        if (Boolean.getBoolean("states.write")) {
            Files.writeString(PAGE, drawn);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(drawn);
    }

    @Test
    void what_can_no_longer_happen_would_be_missed_on_the_page() {
        var withoutTries = ClimbStates.explorer(now -> ClimbStates.wishes(now).stream()
                .filter(command -> !(command instanceof TryCommand.EndTry))
                .toList());
        assertThat(section("", "", withoutTries.explored(BEGIN)))
                .isNotEqualTo(section("", "", ClimbStates.explorer().explored(BEGIN)));
    }

    @Test
    void every_standing_is_reached() {
        assertThat(reached(ClimbStates.explorer().explored(BEGIN))).contains(allButTheFirst(Standing.values()));
        assertThat(reached(TownStates.matters().explored(BEGIN))).contains(allButTheFirst(Stage.values()));
        assertThat(reached(TownStates.signs().explored(BEGIN))).contains(allButTheFirst(SignStage.values()));
        assertThat(reached(TownStates.whistles().explored(BEGIN))).contains(allButTheFirst(WhistleStage.values()));
        assertThat(reached(WarningStates.warnings().explored(BEGIN))).contains(allButTheFirst(WarningStage.values()));
        assertThat(reached(TierStates.tiers().explored(BEGIN))).contains(allButTheFirst(TierStage.values()));
        assertThat(reached(CourseStates.explored(BEGIN))).contains(allButTheFirst(CourseStates.stages()));
        assertThat(reached(AfterwardsStates.agreements(Settlement::stage).explored(BEGIN)))
                .contains(allButTheFirst(SettlementStage.values()));
        assertThat(reached(AfterwardsStates.agreements(Settlement::confirmation).explored(BEGIN)))
                .contains(allButTheFirst(Confirmation.values()));
        assertThat(reached(AfterwardsStates.referrals().explored(BEGIN)))
                .contains(allButTheFirst(ReferralStage.values()));
    }

    private static List<Object> reached(SortedMap<StateExplorer.Edge, SortedSet<String>> edges) {
        return edges.keySet().stream().map(edge -> (Object) edge.to()).toList();
    }

    private static Object[] allButTheFirst(Enum<?>[] standings) {
        return Arrays.stream(standings).skip(1).toArray();
    }

    private static String page() {
        return HEAD
                + section(
                        "A case on its ladder (层级办理)",
                        "`Climbing`, on a ladder of two rungs with tries, limit, extension, request window and return.",
                        ClimbStates.explorer().explored(BEGIN))
                + section(
                        "A matter (事项)",
                        "`Matters`, with the facts of its ladder among its own.",
                        TownStates.matters().explored(BEGIN))
                + section(
                        "An early sign (苗头)",
                        "`EarlySigns`.",
                        TownStates.signs().explored(BEGIN))
                + section(
                        "A whistle (吹哨报到)",
                        "`Whistles`, two bodies called.",
                        TownStates.whistles().explored(BEGIN))
                + section(
                        "A warning (预警)",
                        "`Warnings`, two levels ruled and one post to be told.",
                        WarningStates.warnings().explored(BEGIN))
                + section(
                        "The tier of a subject (定级)",
                        "`Tiering`, two levels, with dwell, review, objection and rectification.",
                        TierStates.tiers().explored(BEGIN))
                + courses()
                + section(
                        "An agreement in effect (调解协议履行)",
                        "`Settling`, one payment. A suit is open in every state; what becomes of a confirmation is drawn below.",
                        AfterwardsStates.agreements(Settlement::stage).explored(BEGIN))
                + section(
                        "The confirmation of an agreement (司法确认)",
                        "`Settling` again, drawn by how far the confirmation has come, with all else that happens meanwhile.",
                        AfterwardsStates.agreements(Settlement::confirmation).explored(BEGIN))
                + section(
                        "A referral (对接移送)",
                        "`Referring`, with limits for answering and for telling how it ended.",
                        AfterwardsStates.referrals().explored(BEGIN));
    }

    private static String section(String title, String about, SortedMap<StateExplorer.Edge, SortedSet<String>> edges) {
        StringBuilder text = new StringBuilder("\n## " + title + "\n\n" + about + "\n\n```mermaid\nstateDiagram-v2\n");
        Class<?> type = edges.firstKey().from().getDeclaringClass();
        for (Object constant : type.getEnumConstants()) {
            text.append("    ").append(constant).append(" : ").append(constant);
            String chinese = chinese((Enum<?>) constant);
            text.append(chinese.isEmpty() ? "" : "<br/>" + chinese).append('\n');
        }
        text.append("    [*] --> ").append(type.getEnumConstants()[0]).append('\n');
        edges.forEach((edge, facts) -> text.append("    ")
                .append(edge.from())
                .append(" --> ")
                .append(edge.to())
                .append(" : ")
                .append(inLines(List.copyOf(facts)))
                .append('\n'));
        return text.append("```\n").toString();
    }

    /**
     * A course can end from nearly everywhere: its ends are one arrow in the drawing, and a table beneath it. What leaves the stage as it is
     * would crowd the drawing too, and is listed.
     */
    private static String courses() {
        SortedMap<StateExplorer.Edge, SortedSet<String>> goesOn = new TreeMap<>();
        Map<Enum<?>, SortedSet<String>> stays = new LinkedHashMap<>();
        SortedMap<EndKind, List<Enum<?>>> ends = new TreeMap<>();
        CourseStates.explored(BEGIN).forEach((edge, facts) -> {
            if (CourseStates.isOpen(edge.from()) && !CourseStates.isOpen(edge.to())) {
                facts.forEach(kind -> ends.computeIfAbsent(EndKind.valueOf(kind), none -> new ArrayList<>())
                        .add(edge.from()));
            } else if (edge.from().equals(edge.to())) {
                stays.put(edge.from(), facts);
            } else {
                goesOn.put(edge, facts);
            }
        });
        StringBuilder text = new StringBuilder(section("A dispute in mediation (调解进程)", """
                `Mediating`, on two tracks: people's mediation up a ladder of two rungs with one try each, and mediation for a court. From every
                stage between APPLIED and AGREEING it can end: those arrows are drawn as one, and the first table tells which end comes from where.
                What happens without a change of stage is in the second.""", goesOn));
        text.insert(
                text.lastIndexOf("```"),
                "    OPEN : any stage from APPLIED to AGREEING<br/>在办各阶段\n    OPEN --> ENDED : Ended\n");
        text.append("\n| It ends as | from |\n|---|---|\n");
        ends.forEach((kind, from) -> row(text, kind + " " + chinese(kind), from));
        text.append("\n| While it is | there can be |\n|---|---|\n");
        stays.forEach((stage, facts) -> row(text, stage + " " + chinese(stage), facts));
        return text.toString();
    }

    private static void row(StringBuilder text, String first, Collection<?> second) {
        text.append("| ")
                .append(first.strip())
                .append(" | ")
                .append(second.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .append(" |\n");
    }

    // Three to a line: a long label makes the drawing wider than a page.
    private static String inLines(List<String> facts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < facts.size(); i++) {
            text.append(i == 0 ? "" : i % 3 == 0 ? ",<br/>" : ", ").append(facts.get(i));
        }
        return text.toString();
    }

    /** What the source calls a constant in Chinese: the words in brackets at the end of its comment. */
    private static String chinese(Enum<?> constant) {
        String file = constant.getDeclaringClass().getName().replace('.', '/') + ".java";
        String module =
                file.startsWith("io/github/governance4j/mediation/") ? "governance-mediation" : "governance-core";
        Path source = SourceRules.REPOSITORY.resolve(module + "/src/main/java").resolve(file);
        String text = SourceText.lines(source).stream().collect(Collectors.joining("\n"));
        Matcher found = Pattern.compile("\\(([^()]*)\\)(?::[^*]*)?\\. \\*/\\s*" + constant.name() + "\\b")
                .matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
