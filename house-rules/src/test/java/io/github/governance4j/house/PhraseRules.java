package io.github.governance4j.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import fixtures.broken.rules.UnspokenRules;
import io.github.governance4j.core.explain.Kind;
import io.github.governance4j.core.explain.Phrasebook;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.rulebook.Bearer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every reason and every problem can be said in both languages, and speaks only of values it has. */
class PhraseRules {
    /** What may stand in a slot for a word, by the slot's name. */
    private static final Map<String, String> VOCABULARIES = Map.ofEntries(
            Map.entry("act", "core.matter.MatterAct"),
            Map.entry("acting-as", "mediation.dispute.Capacity"),
            Map.entry("agreement-fault", "mediation.settlement.AgreementFault$What"),
            Map.entry("agreement-form", "mediation.settlement.AgreementForm"),
            Map.entry("agreement-part", "mediation.settlement.AgreementPart"),
            Map.entry("answer", "core.rights.Objection$Answer"),
            Map.entry("assignment-order", "mediation.selection.AssignmentOrder"),
            Map.entry("bar", "mediation.dispute.Bar"),
            Map.entry("bearer", "core.rulebook.Bearer"),
            Map.entry("came", "core.risk.tier.Came"),
            Map.entry("capacity", "mediation.dispute.Capacity"),
            Map.entry("case-end", "mediation.stipend.CaseEnd"),
            Map.entry("case-family", "mediation.dispute.TrackFamily"),
            Map.entry("cause", "core.ladder.SupervisionCause"),
            Map.entry("certainty", "core.time.Certainty"),
            Map.entry("choice-outcome", "mediation.selection.Outcome"),
            Map.entry("chosen-how", "mediation.course.ChosenHow"),
            Map.entry("claim-came", "points.claim.Came"),
            Map.entry("claim-ground", "points.claim.DeclineGround"),
            Map.entry("claim-missing", "points.claim.Missing"),
            Map.entry("claim-silence", "points.claim.flow.Silence$Kind"),
            Map.entry("claim-stage", "points.claim.ClaimStage"),
            Map.entry("clause-stage", "mediation.settlement.ClauseStage"),
            Map.entry("clock", "mediation.referral.Clock"),
            Map.entry("confirmation", "mediation.settlement.Confirmation"),
            Map.entry("counterpart", "mediation.referral.Counterpart"),
            Map.entry("counting", "core.time.Counting"),
            Map.entry("course-act", "mediation.course.CourseAct"),
            Map.entry("course-limit", "mediation.course.CourseLimit"),
            Map.entry("course-stage", "mediation.course.Stage"),
            Map.entry("court-basis", "mediation.settlement.CourtBasis"),
            Map.entry("day-kind", "core.time.DayKind"),
            Map.entry("dismissal", "mediation.settlement.Dismissal"),
            Map.entry("document-role", "mediation.casefile.DocumentRole"),
            Map.entry("effect", "core.rulebook.Effect"),
            Map.entry("end-kind", "mediation.course.EndKind"),
            Map.entry("extension-by", "mediation.dispute.ExtensionBy"),
            Map.entry("follow-up", "core.matter.FollowUp"),
            Map.entry("former", "core.rights.Objection$Outcome"),
            Map.entry("kind", "core.rulebook.DeedKind"),
            Map.entry("material", "mediation.settlement.Material"),
            Map.entry("mechanism", "mediation.selection.Mechanism"),
            Map.entry("mediator-status", "mediation.roster.MediatorStatus"),
            Map.entry("meeting", "core.rulebook.MeetingKind"),
            Map.entry("model-kind", "core.risk.ModelKind"),
            Map.entry("move", "core.risk.tier.Move"),
            Map.entry("non-acceptance", "mediation.settlement.NonAcceptance"),
            Map.entry("not-dispatched", "core.matter.NotDispatched"),
            Map.entry("not-simple", "mediation.dispute.NotSimple"),
            Map.entry("openness", "mediation.dispute.Openness"),
            Map.entry("outcome", "core.rights.Objection$Outcome"),
            Map.entry("pattern", "core.risk.surge.Pattern"),
            Map.entry("period", "core.time.PeriodKind"),
            Map.entry("place-became", "points.claim.places.TakenPlaces$State"),
            Map.entry("points-direction", "points.catalogue.Direction"),
            Map.entry("points-refusal", "points.PointsRefusal"),
            Map.entry("quota-unit", "points.claim.flow.Quota$Unit"),
            Map.entry("reclaim-cause", "mediation.stipend.ReclaimCause"),
            Map.entry("recusal-rule", "mediation.dispute.RecusalRule"),
            Map.entry("referral-stage", "mediation.referral.ReferralStage"),
            Map.entry("refusing-assignee", "mediation.dispute.RefusingAssignee"),
            Map.entry("remedy", "core.rights.Remedy"),
            Map.entry("reply-kind", "core.ladder.ReplyKind"),
            Map.entry("required", "mediation.casefile.Required"),
            Map.entry("ruling", "mediation.settlement.Ruling"),
            Map.entry("session-outcome", "mediation.course.SessionOutcome"),
            Map.entry("settlement-stage", "mediation.settlement.SettlementStage"),
            Map.entry("side", "core.matter.Side"),
            Map.entry("sign-stage", "core.matter.SignStage"),
            Map.entry("silence", "mediation.selection.SilentPartyRule"),
            Map.entry("size", "core.matter.Size"),
            Map.entry("slip-stage", "core.matter.SlipStage"),
            Map.entry("spread", "core.risk.surge.Spread"),
            Map.entry("stage", "core.matter.Stage"),
            Map.entry("standing", "core.ladder.Standing"),
            Map.entry("step-kind", "points.claim.flow.StepKind"),
            Map.entry("stipend-grade", "mediation.stipend.StipendGrade"),
            Map.entry("stipend-stage", "mediation.stipend.StipendStage"),
            Map.entry("surge-method", "core.risk.surge.Method"),
            Map.entry("term", "core.risk.tier.Term"),
            Map.entry("tier-part", "core.risk.tier.TierPart"),
            Map.entry("track-openness", "mediation.dispute.Openness"),
            Map.entry("treatment", "core.risk.Treatment"),
            Map.entry("trigger", "core.ladder.Trigger"),
            Map.entry("unit", "core.time.LimitUnit"),
            Map.entry("wanted-stage", "core.whistle.WhistleStage"),
            Map.entry("warning-level", "core.risk.WarningLevel"),
            Map.entry("warning-part", "core.risk.warning.Part"),
            Map.entry("warning-stage", "core.risk.warning.WarningStage"),
            Map.entry("way", "mediation.settlement.Way"),
            Map.entry("whistle-stage", "core.whistle.WhistleStage"));
    /** Slots that hold some words of a vocabulary only, or codes of problems. */
    private static final Set<String> PARTS = Set.of("left-in", "set-aside");

    @TempDir
    Path house;

    @Test
    void the_phrase_files_say_the_same_things_in_both_languages() {
        assertThat(PhraseFiles.under(SourceRules.REPOSITORY).faults()).isEmpty();
    }

    @Test
    void every_rule_can_be_said() {
        List<RulesFound.Declared> rules = spoken();
        assertThat(rules).isNotEmpty();
        assertThat(PhraseFiles.under(SourceRules.REPOSITORY).faults(rules)).isEmpty();
    }

    @Test
    void every_word_of_every_vocabulary_can_be_said() {
        Set<String> slots = spoken().stream()
                .flatMap(declared -> declared.rule().slots().stream())
                .filter(slot -> slot.kind() == Kind.CODE)
                .map(Slot::name)
                .collect(Collectors.toSet());
        slots.removeAll(PARTS);
        assertThat(VOCABULARIES.keySet()).containsAll(slots);

        PhraseFiles phrases = PhraseFiles.under(SourceRules.REPOSITORY);
        VOCABULARIES.forEach((slot, name) -> {
            Class<?> vocabulary =
                    HouseRules.MAIN.get(HouseRules.ROOT + "." + name).reflect();
            assertThat(phrases.faultsOfWords(slot, vocabulary)).isEmpty();
        });
    }

    @Test
    void every_problem_can_be_said() {
        assertThat(PhraseFiles.under(SourceRules.REPOSITORY).faultsOfProblems(SourceRules.REPOSITORY))
                .isEmpty();
    }

    @Test
    void no_two_rules_share_a_code() {
        assertThat(sharing(RulesFound.in(HouseRules.MAIN))).isEmpty();
    }

    @Test
    void every_phrase_file_belongs_to_a_phrasebook_that_is_found() {
        long books = ServiceLoader.load(Phrasebook.class).stream().count();
        assertThat(PhraseFiles.under(SourceRules.REPOSITORY).files())
                .isEqualTo((int) (2 * books))
                .isPositive();
    }

    @Test
    void rules_without_words_are_noticed() throws IOException {
        write(
                "zh.properties",
                "broken.half.yes = 成立\nbroken.hole = 上限 {cap}\nbroken.word = {a}\nbroken.half-word = {b}\nb.ONE = 一\n");
        write(
                "en.properties",
                "broken.half.yes = holds\nbroken.hole = at most {cap}\nbroken.word = {a}\nbroken.half-word = {b}\n");
        List<RulesFound.Declared> rules =
                RulesFound.in(new ClassFileImporter().importClasses(UnspokenRules.class, UnspokenRules.Ground.class));
        assertThat(rules).hasSize(7);
        assertThat(PhraseFiles.under(house).faults(rules))
                .contains(
                        "broken.silent has no phrase in Chinese",
                        "broken.silent has no phrase in English",
                        "broken.half has no phrase in English",
                        "broken.word gives a 'a', said in Chinese of [] and in English of []",
                        "broken.half-word gives a 'b', said in Chinese of [ONE] and in English of []",
                        "broken.in-enum has no phrase in Chinese",
                        "broken.hole in Chinese speaks of 'cap', which the rule does not give",
                        "broken.hole in English speaks of 'cap', which the rule does not give");
        assertThat(sharing(rules)).containsExactly("broken.silent");
    }

    @Test
    void words_that_are_missing_are_noticed() throws IOException {
        write("zh.properties", "bearer.PERSON = 本人\nbearer.HOUSEHOLD = 家庭户\n");
        write("en.properties", "bearer.PERSON = the person\nother.HOUSEHOLD = the household\n");
        assertThat(PhraseFiles.under(house).faultsOfWords("bearer", Bearer.class))
                .containsExactly("bearer.HOUSEHOLD has no phrase in English");
    }

    @Test
    void files_that_differ_are_noticed() throws IOException {
        write("zh.properties", "a.one = 一\na.two = 二 {n}\na.two = 二 {n}\n");
        write("en.properties", "a.two = two {m}\na.three = three\n");
        assertThat(PhraseFiles.under(house).faults())
                .containsExactlyInAnyOrder(
                        "a.two is said twice, the second time in zh.properties",
                        "a.one is said in Chinese only",
                        "a.three is said in English only",
                        "a.two speaks of other values in Chinese than in English");
    }

    @Test
    void problems_without_words_are_noticed() throws IOException {
        write("zh.properties", "problem.KNOWN = 已知\n");
        write(
                "../java/A.java",
                "class A { Problem p = Problem.error(at, \"KNOWN\"), q = Problem.warning(\n at, \"NEW_ONE\"); }");
        assertThat(PhraseFiles.under(house).faultsOfProblems(house)).containsExactly("problem.NEW_ONE has no phrase");
    }

    // The testkit's own rules speak only to its laws; nobody is ever judged by one.
    private static List<RulesFound.Declared> spoken() {
        return RulesFound.in(HouseRules.MAIN).stream()
                .filter(declared -> !declared.where().startsWith(HouseRules.ROOT + ".testkit."))
                .toList();
    }

    private static Set<String> sharing(List<RulesFound.Declared> rules) {
        // By identity: one rule may be named in several places, but a copy of it is a second rule.
        Map<String, Set<Rule>> byCode = new TreeMap<>();
        for (RulesFound.Declared declared : rules) {
            byCode.computeIfAbsent(declared.rule().code(), code -> Collections.newSetFromMap(new IdentityHashMap<>()))
                    .add(declared.rule());
        }
        byCode.values().removeIf(same -> same.size() == 1);
        return byCode.keySet();
    }

    private void write(String name, String text) throws IOException {
        Path file = house.resolve("a/src/main/resources").resolve(name).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
