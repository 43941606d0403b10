package io.github.governance4j.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.rulebook.EditionId;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OpaqueIdLaws {
    private static final List<Function<String, OpaqueId>> KINDS = List.of(
            AreaId::new,
            BodyId::new,
            HouseholdId::new,
            PersonId::new,
            PostId::new,
            ReceiptId::new,
            CommandId::new,
            StreamId::new,
            EditionId::new);

    @Property
    void an_id_keeps_its_text_as_it_is(
            @ForAll("kinds") Function<String, OpaqueId> kind, @ForAll("visible") String text) {
        OpaqueId id = kind.apply(text);
        assertThat(id.value()).isEqualTo(text);
        assertThat(id).hasToString(text).isEqualTo(kind.apply(text));
    }

    @Property
    void one_invisible_character_anywhere_spoils_an_id(
            @ForAll("kinds") Function<String, OpaqueId> kind,
            @ForAll("visible") String before,
            @ForAll("invisible") String hidden,
            @ForAll("visible") String after) {
        String text = before.substring(0, before.offsetByCodePoints(0, Math.min(20, points(before))))
                + hidden
                + after.substring(0, after.offsetByCodePoints(0, Math.min(20, points(after))));
        assertThat(OpaqueId.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> kind.apply(text));
    }

    @Property
    void no_id_is_longer_than_64_characters(@ForAll("visible") String text, @ForAll("visible") String more) {
        String both = text + more;
        assertThat(OpaqueId.isValid(both)).isEqualTo(points(both) <= 64);
    }

    @Property
    void ids_of_one_kind_sort_as_their_texts(@ForAll("visible") String a, @ForAll("visible") String b) {
        assertThat(Integer.signum(new PersonId(a).compareTo(new PersonId(b))))
                .isEqualTo(Integer.signum(a.compareTo(b)));
    }

    @Property
    void ids_of_two_kinds_are_never_equal(
            @ForAll("kinds") Function<String, OpaqueId> one, @ForAll("visible") String text) {
        assertThat(KINDS.stream().filter(kind -> kind.apply(text).equals(one.apply(text))))
                .hasSize(1);
    }

    @Example
    void an_id_holds_at_least_one_character() {
        assertThat(OpaqueId.isValid("")).isFalse();
        assertThat(OpaqueId.isValid("户")).isTrue();
    }

    @Example
    void characters_outside_the_basic_plane_count_once() {
        assertThat(OpaqueId.isValid("𠮷".repeat(64))).isTrue();
        assertThat(OpaqueId.isValid("𠮷".repeat(65))).isFalse();
        assertThat(OpaqueId.isValid("𠮷".substring(1))).isFalse();
    }

    @Provide
    Arbitrary<Function<String, OpaqueId>> kinds() {
        return Arbitraries.of(KINDS);
    }

    @Provide
    Arbitrary<String> visible() {
        Arbitrary<Integer> characters = Arbitraries.oneOf(
                Arbitraries.integers().between('!', '~'),
                Arbitraries.integers().between('一', '龥'),
                Arbitraries.integers().between(0x20000, 0x2A6D6));
        return characters
                .list()
                .ofMinSize(1)
                .ofMaxSize(64)
                .map(all -> all.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    @Provide
    Arbitrary<String> invisible() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        " ", "\t", "\n", "\u00A0", "\u3000", "\u2028", "\u0000", "\u001B", "\u007F", "\u200B", "\u202E",
                        "\uFEFF"),
                Arbitraries.of("\uD800", "\uDC00", "\uE000", "\uFFFF"),
                Combinators.combine(Arbitraries.integers().between(0, 0x1F), Arbitraries.of(0, 0x80))
                        .as((low, high) -> Character.toString(low + high)));
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }
}
