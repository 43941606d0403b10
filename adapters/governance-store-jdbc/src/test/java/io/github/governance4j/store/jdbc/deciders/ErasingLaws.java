package io.github.governance4j.store.jdbc.deciders;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.json.Wire;
import io.github.governance4j.store.jdbc.Erasing;
import io.github.governance4j.store.jdbc.HashChain;
import io.github.governance4j.store.jdbc.JdbcEventStore;
import io.github.governance4j.store.jdbc.JdbcFeed;
import io.github.governance4j.store.jdbc.Schema;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.h2.jdbcx.JdbcDataSource;

/** Whoever is erased from whatever the deciders of the project brought about: what is left is the same but for the names. */
class ErasingLaws {
    private static final Pattern PERSON = Pattern.compile("\"person\":\"([^\"]*)\"");
    private static final LocalDateTime AT = LocalDateTime.of(2030, 1, 5, 9, 0);
    private static final Wire WIRE = Wire.standard();

    @Provide
    Arbitrary<String> deciders() {
        return Arbitraries.of(EveryDecider.SUBJECTS.keySet());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void everybody_can_be_erased_one_after_the_other_and_who_were_two_stay_two(@ForAll("deciders") String decider) {
        DataSource data = fresh();
        JdbcEventStore store = JdbcEventStore.owning(data, WIRE);
        for (StreamId stream : EveryDecider.led(decider, 20, 4).keptIn(store)) {
            List<StoredFact> before = store.load(stream);
            List<String> persons = new ArrayList<>();
            for (String person : persons(before)) {
                Erasing erasing = Erasing.of(data, WIRE).erasable(decider, facts -> Set.of(person));
                assertThat(erasing.erase(stream, AT)).isPositive();
                persons.add(person);
            }

            List<StoredFact> after = store.load(stream);

            assertThat(persons(after)).hasSameSizeAs(persons).allMatch(id -> id.startsWith(Erasing.NOBODY));
            assertThat(after).hasSameSizeAs(before);
            for (int at = 0; at < after.size(); at++) {
                assertThat(named(after.get(at).fact(), persons))
                        .isEqualTo(before.get(at).fact());
            }
        }
        assertThat(JdbcFeed.of(data, WIRE).after(0, 100_000)).isNotEmpty();
        assertThat(HashChain.of(data).erasable(decider).verify().faults()).isEmpty();
    }

    /** A host's own fact in which persons are the keys of maps, once as the only ones who may be. */
    public record Shares(Set<String> members, Map<PersonId, Long> shares, List<Map<String, Optional<String>>> remarks) {
        /** Whoever has a share is a member. */
        public Shares {
            Set<String> named = shares.keySet().stream().map(PersonId::value).collect(Collectors.toSet());
            if (!named.equals(members)) {
                throw new IllegalArgumentException("shares are those of the members");
            }
        }
    }

    /** One in which nothing else says who they are. */
    public record Told(Map<String, String> told, Optional<Map<PersonId, Long>> heard, Set<String> by) {}

    private static final Wire OWN = WIRE.with("testkit.shares", 1, Shares.class).with("testkit.told", 1, Told.class);

    /** Some look like what stands for those who are gone. */
    @Provide
    Arbitrary<Set<String>> members() {
        return Arbitraries.of("p-1", "p-2", "p\"3", "p\\4", "erased-7", "村")
                .set()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property(tries = 150)
    void who_stands_as_a_key_of_a_map_is_erased_and_who_were_two_stay_two(
            @ForAll("members") Set<String> members, @ForAll @Size(max = 2) List<@From("members") Set<String>> erased) {
        DataSource data = fresh();
        JdbcEventStore store = JdbcEventStore.owning(data, OWN);
        StreamId stream = new StreamId("s-1");
        Map<PersonId, Long> shares = new HashMap<>();
        Map<String, Optional<String>> remarks = new HashMap<>();
        members.forEach(member -> {
            shares.put(new PersonId(member), (long) shares.size());
            remarks.put(member, Optional.of(member));
        });
        keep(store, stream, new Shares(members, shares, List.of(remarks, Map.of())));
        Set<String> gone = new HashSet<>();
        for (Set<String> some : erased) {
            // Whom it finds where somebody is gone is nobody any more.
            Erasing.of(data, OWN).erasable("testkit.shares", facts -> some).erase(stream, AT);
            some.stream().filter(id -> !id.startsWith(Erasing.NOBODY)).forEach(gone::add);
        }

        Shares left = (Shares) store.load(stream).get(0).fact();

        assertThat(left.members())
                .hasSameSizeAs(members)
                .doesNotContainAnyElementsOf(gone.isEmpty() ? Set.of("") : gone);
        assertThat(left.shares().values()).containsExactlyInAnyOrderElementsOf(shares.values());
        members.stream()
                .filter(id -> !gone.contains(id))
                .forEach(id -> assertThat(left.shares().get(new PersonId(id))).isEqualTo(shares.get(new PersonId(id))));
        Map<String, Optional<String>> after = left.remarks().get(0);
        assertThat(after.keySet()).isEqualTo(left.members());
        after.forEach((key, value) -> assertThat(value).contains(key));
        assertThat(HashChain.of(data).erasable("testkit.shares").verify().faults())
                .isEmpty();
    }

    /** A field is nobody's id, whatever it is called; a key of a map is, even if a field is called so, too. */
    @Property(tries = 150)
    void who_is_called_like_a_field_is_erased_and_the_field_stays(
            @ForAll("fields") Set<String> persons, @ForAll @Size(max = 2) List<@From("fields") Set<String>> erased) {
        DataSource data = fresh();
        JdbcEventStore store = JdbcEventStore.owning(data, OWN);
        StreamId stream = new StreamId("s-1");
        Map<String, String> told = new HashMap<>();
        Map<PersonId, Long> heard = new HashMap<>();
        persons.forEach(person -> {
            told.put(person, "to " + person);
            heard.put(new PersonId(person), (long) heard.size());
        });
        keep(store, stream, new Told(told, Optional.of(heard), persons));
        Set<String> gone = new HashSet<>();
        for (Set<String> some : erased) {
            Erasing.of(data, OWN).erasable("testkit.shares", facts -> some).erase(stream, AT);
            gone.addAll(some);
        }

        Told left = (Told) store.load(stream).get(0).fact();

        Set<String> all = new HashSet<>(left.by());
        all.addAll(left.told().keySet());
        left.heard().orElseThrow().keySet().forEach(id -> all.add(id.value()));
        assertThat(all).hasSameSizeAs(persons).allMatch(id -> id.startsWith(Erasing.NOBODY) || !gone.contains(id));
        assertThat(left.told().values()).containsExactlyInAnyOrderElementsOf(told.values());
        assertThat(left.heard().orElseThrow().values()).containsExactlyInAnyOrderElementsOf(heard.values());
    }

    @Provide
    Arbitrary<Set<String>> fields() {
        return Arbitraries.of("told", "heard", "by", "p-1").set().ofMinSize(1);
    }

    private static void keep(JdbcEventStore store, StreamId stream, Object fact) {
        store.append(List.of(new Append(
                "testkit.shares",
                stream,
                0,
                Stamp.timer(CommandId.ofTimer("c-1"), AT, AT),
                List.of(fact),
                Adoption.ISSUED.says(true).text("x").day(AT.toLocalDate()).build(),
                Optional.empty(),
                Map.of())));
    }

    private static DataSource fresh() {
        JdbcDataSource data = new JdbcDataSource();
        data.setURL("jdbc:h2:mem:erasing-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Schema.create(data);
        return data;
    }

    /** Whoever acted or is named as a person. */
    private static Set<String> persons(List<StoredFact> facts) {
        Set<String> persons = new LinkedHashSet<>();
        for (StoredFact fact : facts) {
            Matcher person = PERSON.matcher(WIRE.actor(fact.stamp().by()) + WIRE.body(fact.fact()));
            while (person.find()) {
                persons.add(person.group(1));
            }
        }
        return persons;
    }

    /** The fact with the names it had: whoever was erased first is "erased", whoever was second "erased-2". */
    private static Object named(Object fact, List<String> persons) {
        String body = WIRE.body(fact);
        for (int i = 0; i < persons.size(); i++) {
            String placeholder = i == 0 ? Erasing.NOBODY : Erasing.NOBODY + "-" + (i + 1);
            body = body.replace("\"" + placeholder + "\"", "\"" + persons.get(i) + "\"");
        }
        return WIRE.value(WIRE.name(fact), WIRE.version(fact), body);
    }
}
