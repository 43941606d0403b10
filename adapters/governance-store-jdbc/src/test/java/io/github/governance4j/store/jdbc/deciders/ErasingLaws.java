package io.github.governance4j.store.jdbc.deciders;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.json.Wire;
import io.github.governance4j.store.jdbc.Erasing;
import io.github.governance4j.store.jdbc.HashChain;
import io.github.governance4j.store.jdbc.JdbcEventStore;
import io.github.governance4j.store.jdbc.JdbcFeed;
import io.github.governance4j.store.jdbc.Schema;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
