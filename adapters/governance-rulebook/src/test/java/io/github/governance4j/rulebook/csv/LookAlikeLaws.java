package io.github.governance4j.rulebook.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** An id that looks like another is told where it stands, and stays what it is. */
class LookAlikeLaws {
    private static final CellKind<PersonId> ID = CellKind.id(PersonId::new);
    private static final Position AT = new Position("t.csv", 3, 5);

    /** As a keyboard set to full width gives them: U+FF01 to U+FF5E, in the order of ASCII. */
    private static char full(char ascii) {
        return (char) ('\uFF01' + (ascii - '!'));
    }

    private static Optional<PersonId> read(String text, List<Problem> told) {
        return new Cell(AT, text).as(ID, told::add);
    }

    @Property
    void an_id_typed_in_full_width_looks_like_the_one_in_ascii(
            @ForAll("plain") String id, @ForAll @IntRange(max = 63) int at) {
        int place = at % id.length();
        String one = id.substring(0, place) + full(id.charAt(place)) + id.substring(place + 1);
        String all = id.chars().mapToObj(c -> "" + full((char) c)).reduce("", String::concat);
        assertThat(LookAlike.of(one)).contains(id);
        assertThat(LookAlike.of(all)).contains(id);
    }

    @Property
    void an_id_between_quotation_marks_looks_like_the_one_without(
            @ForAll("unremarkable") String name, @ForAll("quotes") String quotes) {
        String id = name.replaceAll("[“”]", "");
        assertThat(LookAlike.of(quotes.charAt(0) + id + quotes.charAt(1))).contains(id);
    }

    @Property
    void what_people_call_things_looks_like_nothing_else(@ForAll("unremarkable") String id) {
        assertThat(LookAlike.of(id)).isEmpty();
        List<Problem> told = new ArrayList<>();
        assertThat(read(id, told)).contains(new PersonId(id));
        assertThat(told).isEmpty();
    }

    /** A warning and no error, and nobody else's id. */
    @Property
    void an_id_is_what_stands_there_and_what_it_looks_like_is_named(@ForAll("anyhow") String id) {
        List<Problem> told = new ArrayList<>();
        assertThat(read(id, told)).contains(new PersonId(id));
        assertThat(told).hasSize(LookAlike.of(id).isPresent() ? 1 : 0).allSatisfy(problem -> {
            assertThat(problem.at()).isEqualTo(AT);
            assertThat(problem.code()).isEqualTo("ID_LOOKS_LIKE_ANOTHER");
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.values()).containsEntry("other", LookAlike.of(id).orElseThrow());
            assertThat(LookAlike.of(LookAlike.of(id).orElseThrow())).isEmpty();
        });
    }

    @Example
    void both_ids_are_named_in_both_languages() {
        List<Problem> told = new ArrayList<>();
        read("１２３", told);
        assertThat(told.get(0).text(Language.ZH)).contains("“１２３”", "“123”");
        assertThat(told.get(0).text(Language.EN)).contains("\"１２３\"", "123");
        told.clear();
        read("“h1”", told);
        assertThat(told.get(0).text(Language.EN)).contains("“h1”", "Write h1 ");
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withChars("-_#/.")
                .ofMinLength(1)
                .ofMaxLength(62);
    }

    /** Ids with Chinese in them, its brackets, commas and quotation marks too. */
    @Provide
    Arbitrary<String> unremarkable() {
        Arbitrary<String> chinese = Arbitraries.of("柳东村（东片）", "调解室：甲、乙", "四有”小组“", "甲“一”乙", "三组，北", "张家？", "户");
        return Arbitraries.oneOf(plain(), chinese, plain().map(id -> "户" + id));
    }

    @Provide
    Arbitrary<String> quotes() {
        return Arbitraries.of("“”", "””", "‘’", "\"\"", "''", "「」", "『』", "＂＂");
    }

    @Provide
    Arbitrary<String> anyhow() {
        return Arbitraries.strings().withChars("h1Ｈ１－“”'户（）").ofMinLength(1).ofMaxLength(8);
    }
}
