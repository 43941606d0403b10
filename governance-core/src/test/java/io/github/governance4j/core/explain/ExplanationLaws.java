package io.github.governance4j.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.DateTimes;
import net.jqwik.time.api.Dates;

class ExplanationLaws {
    private static final Phrasebook SILENT = (key, language) -> Optional.empty();

    @Property
    void what_was_filled_in_is_given_back(@ForAll @Size(max = 6) List<@From("facts") Fact> facts) {
        Explanation why = of("law.leaf", true, facts, List.of());
        assertThat(why.facts()).isEqualTo(named(facts));
        for (Fact fact : named(facts)) {
            assertThat(why.fact(fact.name())).isEqualTo(fact);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> why.fact("never-named"));
    }

    @Property
    void equality_is_by_rule_verdict_values_and_findings(
            @ForAll("explanations") Explanation one, @ForAll("explanations") Explanation other) {
        assertThat(copy(one)).isEqualTo(one).hasSameHashCodeAs(one);
        boolean sameStory = one.text(Language.EN, SILENT).equals(other.text(Language.EN, SILENT))
                && one.evidence().equals(other.evidence());
        assertThat(one.equals(other)).isEqualTo(sameStory);
    }

    @Property
    void what_is_written_on_reading_is_what_would_have_been_written_at_once(@ForAll("explanations") Explanation why) {
        Supplier<Explanation> late = () -> why.rule().later(why.holds(), new Noted(why));
        assertThat(late.get()).isEqualTo(why).hasSameHashCodeAs(why).hasToString(why.toString());
        assertThat(why).isEqualTo(late.get());
        assertThat(late.get()).isEqualTo(late.get());
        assertThat(late.get().facts()).isEqualTo(why.facts());
        assertThat(late.get().because()).isEqualTo(why.because());
        assertThat(late.get().evidence()).isEqualTo(why.evidence());
        assertThat(late.get().text(Language.ZH, SILENT)).isEqualTo(why.text(Language.ZH, SILENT));
        for (String code : codes(why)) {
            assertThat(late.get().find(code)).isEqualTo(why.find(code));
            assertThat(late.get().findAll(code)).isEqualTo(why.findAll(code));
        }
    }

    @Property
    void nothing_is_written_but_what_was_promised(@ForAll("explanations") Explanation why) {
        Explanation otherVerdict = why.rule().later(!why.holds(), new Noted(why));
        assertThatIllegalStateException().isThrownBy(otherVerdict::facts);
        Explanation otherRule = Rule.of("law.other").later(why.holds(), new Noted(why));
        assertThatIllegalStateException().isThrownBy(otherRule::because);
    }

    /** Writes an explanation anew, part by part. */
    private static final class Noted extends Unwritten {
        private final Explanation why;

        Noted(Explanation why) {
            this.why = why;
        }

        @Override
        protected Explanation write() {
            return copy(why);
        }
    }

    @Property
    void the_evidence_has_every_code_and_value_and_no_verdict(@ForAll("explanations") Explanation why) {
        assertThat(codes(why.evidence())).isEqualTo(codes(why));
        assertThat(flipped(why).evidence()).isEqualTo(why.evidence());
        assertThat(flipped(why)).isNotEqualTo(why);
    }

    @Property
    void every_finding_is_one_line_indented_by_its_depth(@ForAll("explanations") Explanation why) {
        List<String> expected = new ArrayList<>();
        outline(why, false, 0, expected);
        List<String> lines = why.text(Language.ZH, SILENT).lines().toList();
        assertThat(lines).hasSameSizeAs(expected);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).startsWith(expected.get(i));
        }
    }

    @Property
    void nothing_somebody_wrote_adds_a_line_or_reaches_the_terminal(@ForAll String before, @ForAll String after) {
        Rule rule = Rule.of("law.wrote", Slot.text("title"), Slot.id("who"));
        for (String sign : List.of("\n  ✗ forged", "\r", "\u001B[31m", "\u202E", "\u2028", "\u2029", "\u0085")) {
            Explanation why =
                    rule.says(true).text(before + sign + after).id(sign).build();
            Phrasebook says = (key, language) -> Optional.of("{title} {who}");
            for (Phrasebook book : List.of(SILENT, says)) {
                assertThat(why.text(Language.ZH, book).codePoints())
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)
                        .noneMatch(c -> c == 0x2028 || c == 0x2029);
            }
        }
    }

    @Property
    void what_is_found_by_code_is_the_first_in_reading_order(@ForAll("explanations") Explanation why) {
        for (String code : codes(why)) {
            assertThat(why.find(code)).isEqualTo(why.findAll(code).stream().findFirst());
            assertThat(why.findAll(code))
                    .hasSize((int) codes(why).stream().filter(code::equals).count());
            assertThat(why.evidence().find(code)).isEqualTo(why.find(code).map(Explanation::evidence));
        }
        assertThat(why.find("law.absent")).isEmpty();
        assertThat(why.findAll("law.absent")).isEmpty();
    }

    @Property
    void a_value_of_another_kind_or_one_too_many_is_caught(
            @ForAll @Size(min = 1, max = 5) List<@From("facts") Fact> facts, @ForAll("facts") Fact stray) {
        Finding half = started(facts.subList(0, facts.size() - 1), rule("law.leaf", facts), true);
        assertThatIllegalStateException().isThrownBy(half::build);
        Kind wanted = facts.get(facts.size() - 1).kind();
        if (stray.kind() != wanted) {
            assertThatIllegalStateException()
                    .isThrownBy(() ->
                            fill(half, new Fact("f" + (facts.size() - 1), stray.kind(), stray.number(), stray.word())));
        }
        Finding full = started(facts, rule("law.leaf", facts), true);
        assertThatIllegalStateException().isThrownBy(() -> fill(full, stray));
    }

    @Property
    void a_stored_fact_goes_only_where_its_name_belongs(@ForAll("facts") Fact fact) {
        Rule rule = Rule.of("law.leaf", new Slot("f0", fact.kind()));
        assertThatIllegalStateException()
                .isThrownBy(() -> rule.says(true).fact(new Fact("other", fact.kind(), fact.number(), fact.word())));
    }

    @Property
    void amounts_are_printed_exactly(@ForAll long hundredths) {
        for (Kind kind : List.of(Kind.POINTS, Kind.MONEY)) {
            String printed = new Fact("amount", kind, hundredths, "").print();
            assertThat(new BigDecimal(printed).movePointRight(2)).isEqualByComparingTo(BigDecimal.valueOf(hundredths));
            assertThat(printed).doesNotContain("E").matches("-?\\d+(\\.\\d?[1-9])?");
        }
    }

    @Property
    void days_and_moments_are_given_back(@ForAll("days") LocalDate day, @ForAll("moments") LocalDateTime moment) {
        Rule rule = Rule.of("law.leaf", Slot.day("day"), Slot.day("epoch-day"), Slot.moment("moment"));
        Explanation why =
                rule.says(true).day(day).day(day.toEpochDay()).moment(moment).build();
        assertThat(why.fact("day").day())
                .isEqualTo(day)
                .isEqualTo(why.fact("epoch-day").day());
        assertThat(why.fact("moment").moment()).isEqualTo(moment);
        assertThat(LocalDate.parse(why.fact("day").print())).isEqualTo(day);
        assertThat(LocalDateTime.parse(why.fact("moment").print())).isEqualTo(moment);
        assertThatIllegalStateException().isThrownBy(() -> why.fact("day").moment());
        assertThatIllegalStateException().isThrownBy(() -> why.fact("moment").day());
    }

    @Property
    void a_phrase_prints_each_value_where_its_hole_is(
            @ForAll @Size(max = 4) List<@From("facts") Fact> facts, @ForAll Language language) {
        StringBuilder phrase = new StringBuilder("$1 \\ ");
        StringBuilder expected = new StringBuilder("$1 \\ ");
        for (Fact fact : named(facts)) {
            phrase.append('[').append('{').append(fact.name()).append("}]");
            expected.append('[').append(fact.print()).append(']');
        }
        Phrasebook book = (key, asked) -> key.equals("law.leaf") ? Optional.of(phrase.toString()) : Optional.empty();
        Explanation why = of("law.leaf", true, facts, List.of());
        assertThat(why.text(language, book)).isEqualTo("✓ " + expected);
    }

    @Property
    void the_first_book_that_has_a_phrase_is_heard(@ForAll @Size(max = 5) List<@From("words") String> answers) {
        List<Phrasebook> books = answers.stream()
                .map(answer ->
                        (Phrasebook) (key, language) -> answer.isEmpty() ? Optional.empty() : Optional.of(answer))
                .toList();
        assertThat(Phrasebook.of(books).phrase("any", Language.ZH))
                .isEqualTo(answers.stream().filter(answer -> !answer.isEmpty()).findFirst());
    }

    @Provide
    Arbitrary<Fact> facts() {
        Arbitrary<Fact> numbers = Combinators.combine(
                        Arbitraries.of(Kind.COUNT, Kind.POINTS, Kind.MONEY, Kind.QUANTITY), Arbitraries.longs())
                .as((kind, number) -> new Fact("f", kind, number, ""));
        Arbitrary<Fact> days = days().map(day -> new Fact("f", Kind.DAY, day.toEpochDay(), ""));
        // What a person wrote may look like a hole, a group reference or an escape.
        Arbitrary<Fact> texts = Combinators.combine(
                        Arbitraries.of(Kind.CODE, Kind.ID, Kind.TEXT),
                        Arbitraries.of("{f0}", "$0", "\\", "张家村", "LY003"))
                .as((kind, word) -> new Fact("f", kind, 0, word));
        return Arbitraries.oneOf(numbers, days, texts);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().yearBetween(1, 9999);
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return DateTimes.dateTimes();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("", "甲", "乙");
    }

    @Provide
    Arbitrary<Explanation> explanations() {
        Arbitrary<Explanation> leaf = leaf(List.of());
        Arbitrary<Explanation> branch = leaf.list().ofMaxSize(3).flatMap(ExplanationLaws::leaf);
        return branch.list().ofMaxSize(3).flatMap(ExplanationLaws::leaf);
    }

    private static Arbitrary<Explanation> leaf(List<Explanation> because) {
        // Few codes and values, so that two draws are often equal.
        Arbitrary<List<Fact>> facts = Arbitraries.of(0L, 1L)
                .map(n -> new Fact("f", Kind.COUNT, n, ""))
                .list()
                .ofMaxSize(2);
        return Combinators.combine(Arbitraries.of("law.a", "law.b"), Arbitraries.of(true, false), facts)
                .as((code, holds, values) -> of(code, holds, values, because));
    }

    private static List<Fact> named(List<Fact> facts) {
        List<Fact> named = new ArrayList<>();
        for (Fact fact : facts) {
            named.add(new Fact("f" + named.size(), fact.kind(), fact.number(), fact.word()));
        }
        return named;
    }

    private static Rule rule(String code, List<Fact> facts) {
        return Rule.of(
                code,
                named(facts).stream().map(f -> new Slot(f.name(), f.kind())).toArray(Slot[]::new));
    }

    private static Finding started(List<Fact> facts, Rule rule, boolean holds) {
        Finding finding = rule.says(holds);
        named(facts).forEach(fact -> fill(finding, fact));
        return finding;
    }

    private static Explanation of(String code, boolean holds, List<Fact> facts, List<Explanation> because) {
        Finding finding = started(facts, rule(code, facts), holds);
        because.forEach(finding::because);
        return finding.build();
    }

    private static Finding fill(Finding finding, Fact fact) {
        return switch (fact.kind()) {
            case COUNT -> finding.count(fact.number());
            case POINTS -> finding.points(fact.number());
            case MONEY -> finding.money(fact.number());
            case QUANTITY -> finding.quantity(fact.number());
            case DAY -> finding.day(fact.number());
            case MOMENT, FLAG -> finding.fact(fact);
            case CODE -> finding.code(fact.word());
            case ID -> finding.id(fact.word());
            case TEXT -> finding.text(fact.word());
        };
    }

    private static Explanation copy(Explanation why) {
        Finding finding = why.rule().says(why.holds());
        why.facts().forEach(finding::fact);
        why.because().forEach(below -> finding.because(copy(below)));
        return finding.build();
    }

    private static Explanation flipped(Explanation why) {
        Finding finding = why.rule().says(!why.holds());
        why.facts().forEach(finding::fact);
        why.because().forEach(below -> finding.because(flipped(below)));
        return finding.build();
    }

    private static List<String> codes(Explanation why) {
        List<String> codes = new ArrayList<>(List.of(why.code()));
        why.because().forEach(below -> codes.addAll(codes(below)));
        return codes;
    }

    private static List<String> codes(Evidence evidence) {
        List<String> codes = new ArrayList<>(List.of(evidence.code()));
        evidence.because().forEach(below -> codes.addAll(codes(below)));
        return codes;
    }

    private static void outline(Explanation why, boolean holdsAbove, int depth, List<String> lines) {
        String mark = why.holds() ? "✓ " : holdsAbove ? "· " : "✗ ";
        lines.add("  ".repeat(depth) + mark + why.code());
        why.because().forEach(below -> outline(below, why.holds(), depth + 1, lines));
    }
}
