package io.github.governance4j.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.place.BodyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EditionsLaws {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Adoption ADOPTED = Adoption.byAuthority(new BodyId("county"), "No 1", START);
    // Complete only on the tenth day: most editions it adopts are dated before that.
    private static final Adoption LATE = Adoption.byAuthority(new BodyId("county"), "No 2", START.plusDays(10));

    @Property
    void the_edition_that_speaks_is_the_latest_adopted_one_that_has_begun(
            @ForAll("editions") List<Edition<Integer>> editions, @ForAll @IntRange(min = -2, max = 22) int day) {
        LocalDate on = START.plusDays(day);
        Optional<Edition<Integer>> found = Editions.of(editions).on(on);
        // By looking at every one of them: it has begun, and none that is adopted and has begun is later.
        for (Edition<Integer> other : editions) {
            boolean speaks = other.adopted().holds()
                    && !other.from().isAfter(on)
                    && !other.adopted().on().orElseThrow().isAfter(on);
            assertThat(!speaks || found.isPresent()).isTrue();
            found.ifPresent(it ->
                    assertThat(!speaks || !other.from().isAfter(it.from())).isTrue());
        }
        found.ifPresent(it -> {
            assertThat(editions).contains(it);
            assertThat(it.adopted().holds()).isTrue();
            assertThat(it.from()).isBeforeOrEqualTo(on);
            assertThat(it.adopted().on().orElseThrow()).isBeforeOrEqualTo(on);
        });
    }

    @Property
    void a_draft_never_silences_an_adopted_edition(
            @ForAll("editions") List<Edition<Integer>> editions,
            @ForAll @IntRange(max = 20) int draftFrom,
            @ForAll @IntRange(min = -2, max = 22) int day) {
        List<Edition<Integer>> more = new ArrayList<>(editions);
        more.add(new Edition<>(new EditionId("draft"), START.plusDays(draftFrom), Adoption.draft(), 0));
        assertThat(Editions.of(more).on(START.plusDays(day)))
                .isEqualTo(Editions.of(editions).on(START.plusDays(day)));
    }

    @Property
    void the_order_they_are_given_in_does_not_matter(
            @ForAll("editions") List<Edition<Integer>> editions,
            @ForAll Random random,
            @ForAll @IntRange(max = 22) int day) {
        List<Edition<Integer>> shuffled = new ArrayList<>(editions);
        Collections.shuffle(shuffled, random);
        assertThat(Editions.of(shuffled).on(START.plusDays(day)))
                .isEqualTo(Editions.of(editions).on(START.plusDays(day)));
        assertThat(Editions.of(shuffled).all()).containsExactlyInAnyOrderElementsOf(editions);
    }

    @Property
    void the_draft_that_would_speak_is_the_latest_that_would_have_begun(
            @ForAll("editions") List<Edition<Integer>> editions, @ForAll @IntRange(min = -2, max = 22) int day) {
        LocalDate on = START.plusDays(day);
        Optional<LocalDate> latest = editions.stream()
                .filter(e -> !e.from().isAfter(on))
                .filter(e ->
                        !e.adopted().holds() || e.adopted().on().orElseThrow().isAfter(on))
                .map(Edition::from)
                .max(LocalDate::compareTo);
        assertThat(Editions.of(editions).draftOn(on).map(Edition::from)).isEqualTo(latest);
    }

    @Property
    void every_edition_is_found_by_its_name(@ForAll("editions") List<Edition<Integer>> editions) {
        Editions<Integer> all = Editions.of(editions);
        editions.forEach(edition -> assertThat(all.byId(edition.id())).contains(edition));
        assertThat(all.byId(new EditionId("nobody"))).isEmpty();
    }

    @Example
    void an_edition_speaks_from_its_first_day_to_the_day_before_the_next() {
        Editions<Integer> editions = Editions.of(List.of(edition("b", 10, ADOPTED), edition("a", 0, ADOPTED)));
        assertThat(editions.on(START.minusDays(1))).isEmpty();
        assertThat(editions.on(START).map(Edition::id)).contains(new EditionId("a"));
        assertThat(editions.on(START.plusDays(9)).map(Edition::id)).contains(new EditionId("a"));
        assertThat(editions.on(START.plusDays(10)).map(Edition::id)).contains(new EditionId("b"));
        assertThat(editions.on(START.plusYears(50)).map(Edition::id)).contains(new EditionId("b"));
    }

    @Example
    void names_and_first_days_of_adopted_editions_are_their_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Editions.of(List.of(edition("a", 0, ADOPTED), edition("a", 1, ADOPTED))))
                .withMessageContaining("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Editions.of(List.of(edition("a", 0, ADOPTED), edition("b", 0, ADOPTED))))
                .withMessageContaining("2026-01-01");
        assertThat(Editions.of(List.of(edition("a", 0, ADOPTED), edition("b", 0, Adoption.draft())))
                        .all())
                .hasSize(2);
    }

    @Example
    void rules_do_not_reach_back_behind_their_adoption() {
        Editions<Integer> editions = Editions.of(List.of(edition("a", 0, ADOPTED), edition("b", 3, LATE)));
        assertThat(editions.on(START.plusDays(9)).map(Edition::id)).contains(new EditionId("a"));
        assertThat(editions.on(START.plusDays(10)).map(Edition::id)).contains(new EditionId("b"));
        assertThat(editions.draftOn(START.plusDays(9)).map(Edition::id)).contains(new EditionId("b"));
        assertThat(edition("b", 3, LATE).speaksFrom()).isEqualTo(START.plusDays(10));
        assertThat(edition("c", 12, LATE).speaksFrom()).isEqualTo(START.plusDays(12));
    }

    @Example
    void no_editions_say_nothing() {
        assertThat(Editions.none().on(START)).isEmpty();
        assertThat(Editions.none().draftOn(START)).isEmpty();
        assertThat(Editions.none().all()).isEmpty();
    }

    @Provide
    Arbitrary<List<Edition<Integer>>> editions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20), Arbitraries.of(ADOPTED, LATE, Adoption.draft()))
                .as((from, adopted) -> edition("e-" + from, from, adopted))
                .list()
                .ofMaxSize(8)
                .uniqueElements(Edition::from);
    }

    private static Edition<Integer> edition(String id, int from, Adoption adopted) {
        return new Edition<>(new EditionId(id), START.plusDays(from), adopted, from);
    }
}
