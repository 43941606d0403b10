package io.github.governance4j.points.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What is written into bytes is read back as it was, whatever the numbers and names. */
class EntriesLaws {
    @Property
    void every_entry_is_read_back_as_it_was_and_in_order(@ForAll @Size(max = 12) List<@From("entries") Entry> entries) {
        Entries packed = Entries.of(entries.toArray(Entry[]::new));
        List<Entry> read = new ArrayList<>();
        packed.forEach(read::add);
        assertThat(read).isEqualTo(entries);
        assertThat(packed.size()).isEqualTo(entries.size());
        assertThat(packed.map(entry -> entry)).isEqualTo(packed).hasSameHashCodeAs(packed);
    }

    @Property
    void sums_are_those_of_the_entries(
            @ForAll @Size(max = 12) List<@From("entries") Entry> entries, @ForAll("days") long day) {
        Entries packed = Entries.of(entries.toArray(Entry[]::new));
        assertThat(packed.standing())
                .isEqualTo(entries.stream().mapToLong(Entry::forStanding).sum());
        assertThat(packed.spendableSum(day))
                .isEqualTo(entries.stream()
                        .mapToLong(entry -> entry.spendableOn(day))
                        .sum());
        assertThat(packed.firstLapse())
                .isEqualTo(LongStream.concat(entries.stream().mapToLong(Entry::nextLapse), LongStream.of(Entry.NEVER))
                        .min()
                        .getAsLong());
    }

    @Property
    void the_latest_entry_of_a_name_is_found_and_it_alone_is_changed(
            @ForAll @Size(min = 1, max = 12) List<@From("entries") Entry> entries, @ForAll("entries") Entry other) {
        Entries packed = Entries.of(entries.toArray(Entry[]::new));
        for (Entry entry : entries) {
            int at = latest(entries, entry.id());
            assertThat(packed.find(entry.id())).contains(entries.get(at));
            List<Entry> expected = new ArrayList<>(entries);
            expected.set(at, other);
            assertThat(packed.changing(entry.id(), any -> other)).isEqualTo(Entries.of(expected.toArray(Entry[]::new)));
        }
        assertThat(packed.find(new CommandId("nobody"))).isEmpty();
    }

    private static int latest(List<Entry> entries, CommandId id) {
        return entries.stream().map(Entry::id).toList().lastIndexOf(id);
    }

    @Provide
    Arbitrary<Long> days() {
        return Arbitraries.longs().between(-3, 3);
    }

    @Provide
    Arbitrary<Entry> entries() {
        Arbitrary<CommandId> ids = Arbitraries.of(
                        "a", "ab", "~b#1", "记录-1", "记录-2", "é", "\uD83C\uDF3E", "x".repeat(64))
                .map(CommandId::new);
        Arbitrary<long[]> numbers = Arbitraries.oneOf(
                        Arbitraries.longs(), Arbitraries.longs().between(-3, 3), Arbitraries.just(0L))
                .array(long[].class)
                .ofSize(4);
        Arbitrary<long[]> moments = Arbitraries.oneOf(Arbitraries.longs(), days(), Arbitraries.just(Entry.NEVER))
                .array(long[].class)
                .ofSize(3);
        Arbitrary<List<Counted>> counted = Combinators.combine(
                        Arbitraries.of(Tally.cap("a", PeriodKind.MONTH, 0), Tally.cap("b", PeriodKind.YEAR, 0)),
                        Arbitraries.longs())
                .as(Counted::new)
                .list()
                .ofMaxSize(3);
        Arbitrary<Origin> origins = Arbitraries.of(
                new Origin.Deed(new PersonId("m"), null, new EditionId("1")),
                new Origin.Deed(null, new PersonId("c"), null),
                new Origin.Deed(new PersonId("m"), new PersonId("c"), new EditionId("1")),
                new Origin.Deed(new PersonId("m"), new PersonId("m"), new EditionId("1")),
                new Origin.Draw(List.of()),
                Origin.Breach.ONE);
        return Combinators.combine(
                        Arbitraries.of(Entry.Kind.class),
                        ids,
                        numbers,
                        moments,
                        counted,
                        origins,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((kind, id, amounts, at, counts, origin, reversed, suspended) -> new Entry(
                        kind,
                        id,
                        at[0],
                        amounts[0],
                        at[1],
                        amounts[1],
                        amounts[2],
                        amounts[3],
                        at[2],
                        counts,
                        origin,
                        reversed,
                        suspended));
    }
}
