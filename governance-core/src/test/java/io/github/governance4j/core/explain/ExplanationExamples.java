package io.github.governance4j.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationExamples {
    private static final Rule AWARD = Rule.of("shop.award", Slot.text("deed"), Slot.points("granted"));
    private static final Rule CAP =
            Rule.of("shop.cap", Slot.points("cap"), Slot.points("used-before"), Slot.code("per"));
    private static final Rule DAY = Rule.of("shop.day", Slot.day("last"), Slot.moment("closed"), Slot.flag("open"));
    private static final Rule PRICE = Rule.of("shop.price", Slot.money("price"), Slot.id("item"), Slot.count("pieces"));

    private static final Map<String, String> CHINESE = Map.of(
            "shop.award", "“{deed}”得 {granted} 分",
            "shop.cap.yes", "每{per}上限 {cap} 分，此前已得 {used-before} 分，未超",
            "shop.cap.no", "每{per}上限 {cap} 分，此前已得 {used-before} 分，已满",
            "shop.day", "最后一日 {last}，{closed} 关门，开放：{open}，{no-such-slot}",
            "per.MONTH", "月",
            "flag.yes", "是",
            "flag.no", "否");
    private static final Map<String, String> ENGLISH = Map.of(
            "shop.award", "\"{deed}\" earns {granted}",
            "shop.cap", "at most {cap} a {per}, {used-before} before",
            "per.MONTH", "month");
    private static final Phrasebook WORDS =
            (key, language) -> Optional.ofNullable((language == Language.ZH ? CHINESE : ENGLISH).get(key));

    private static final Explanation WHY = AWARD.says(true)
            .text("清扫街道")
            .points(8_00)
            .because(CAP.says(true).points(20_00).points(12_00).code("MONTH").build())
            .because(CAP.says(false).points(20_50).points(20_50).code("YEAR").build())
            .build();

    @Test
    void a_reason_is_read_in_chinese() {
        assertThat(WHY.text(Language.ZH, WORDS)).isEqualTo("""
                        ✓ “清扫街道”得 8 分
                          ✓ 每月上限 20 分，此前已得 12 分，未超
                          · 每YEAR上限 20.5 分，此前已得 20.5 分，已满""");
    }

    @Test
    void a_reason_is_read_in_english() {
        assertThat(WHY.text(Language.EN, WORDS)).isEqualTo("""
                        ✓ "清扫街道" earns 8
                          ✓ at most 20 a month, 12 before
                          · at most 20.5 a YEAR, 20.5 before""");
    }

    @Test
    void without_phrases_code_and_values_are_printed() {
        Explanation why = PRICE.says(false).money(-5).id("WD-1").count(3).build();
        assertThat(why.text(Language.ZH)).isEqualTo("✗ shop.price [price=-0.05, item=WD-1, pieces=3]");
        assertThat(why.line(Language.EN)).isEqualTo("shop.price [price=-0.05, item=WD-1, pieces=3]");
        assertThat(why).hasToString("shop.price fails [price=-0.05, item=WD-1, pieces=3]");
    }

    @Test
    void a_hole_that_no_slot_fills_stays_visible() {
        Explanation why = DAY.says(true)
                .day(LocalDate.of(2025, 2, 5))
                .moment(LocalDateTime.of(2025, 2, 5, 17, 30))
                .flag(false)
                .build();
        assertThat(why.text(Language.ZH, WORDS)).isEqualTo("✓ 最后一日 2025-02-05，2025-02-05T17:30 关门，开放：否，{no-such-slot}");
    }

    @Test
    void the_core_knows_yes_and_no_in_both_languages() {
        Phrasebook core = Phrasebook.installed();
        assertThat(core.phrase("flag.yes", Language.ZH)).contains("是");
        assertThat(core.phrase("flag.no", Language.ZH)).contains("否");
        assertThat(core.phrase("flag.yes", Language.EN)).contains("yes");
        assertThat(core.phrase("flag.no", Language.EN)).contains("no");
        assertThat(core.phrase("flag.maybe", Language.EN)).isEmpty();
    }

    @Test
    void the_machine_s_own_language_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            List<String> texts = new ArrayList<>();
            for (Locale locale :
                    List.of(Locale.US, Locale.SIMPLIFIED_CHINESE, new Locale("ar", "EG"), new Locale("tr", "TR"))) {
                Locale.setDefault(locale);
                texts.add(WHY.text(Language.EN, WORDS) + new CorePhrases().phrase("flag.yes", Language.ZH));
            }
            assertThat(texts).hasSize(4).containsOnly(texts.get(0));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void evidence_gives_one_value_by_name() {
        Evidence cap = WHY.evidence().find("shop.cap").orElseThrow();
        assertThat(cap.fact("cap")).isEqualTo(new Fact("cap", Kind.POINTS, 20_00, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> cap.fact("limit")).withMessageContaining("limit");
    }

    @Test
    void what_a_caller_keeps_of_its_lists_changes_no_explanation() {
        Slot[] slots = {Slot.count("n")};
        Rule rule = Rule.of("shop.kept", slots);
        slots[0] = Slot.text("n");
        assertThat(rule.slots()).containsExactly(Slot.count("n"));

        Finding finding = rule.says(true).count(1);
        Explanation first = finding.build();
        finding.because(WHY);
        assertThat(first.because()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cap",
                "Points.cap",
                "points.",
                ".cap",
                "points cap",
                "points.Cap",
                "1points.cap",
                "points..cap"
            })
    void a_rule_code_is_lower_case_words_joined_by_dots(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rule.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Cap", "used_before", "-cap", "cap-", "used--before", "用量"})
    void a_slot_is_named_in_lower_case_words_joined_by_hyphens(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Slot.count(name));
    }

    @Test
    void two_slots_of_a_rule_never_share_a_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rule.of("shop.twice", Slot.count("n"), Slot.text("n")));
    }

    @Test
    void rules_are_equal_by_code_and_slots() {
        Map<Rule, String> byRule = new HashMap<>();
        byRule.put(Rule.of("shop.same", Slot.count("n")), "found");
        assertThat(byRule).containsKey(Rule.of("shop.same", Slot.count("n")));
        assertThat(byRule).doesNotContainKey(Rule.of("shop.same", Slot.text("n")));
        assertThat(byRule).doesNotContainKey(Rule.of("shop.other", Slot.count("n")));
    }
}
