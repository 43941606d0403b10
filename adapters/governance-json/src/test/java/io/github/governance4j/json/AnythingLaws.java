package io.github.governance4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any value a type allows is read as it was written, also one that no life has met yet. */
class AnythingLaws {
    private static final Met MET = Met.told();

    @Property(tries = 20)
    void any_value_is_read_as_it_was_written(@ForAll long seed) {
        Anything anything = new Anything(seed, MET.byType());
        new TreeMap<>(Met.namedTypes()).forEach((name, type) -> {
            Object value = anything.of(type);
            if (value != null) {
                Wiring.standard().keeps(value);
            }
        });
    }

    @Example
    void no_type_goes_unmet() {
        Set<String> unmet = new TreeSet<>();
        Set<String> onlyMadeUp = new TreeSet<>();
        Met.namedTypes().forEach((name, type) -> {
            if (!MET.byType().containsKey(type)) {
                onlyMadeUp.add(name);
                Anything anything = new Anything(name.hashCode(), MET.byType());
                boolean isMet = false;
                for (int i = 0; i < 20 && !isMet; i++) {
                    isMet = type.isInstance(anything.of(type));
                }
                if (!isMet) {
                    unmet.add(name);
                }
            }
        });

        assertThat(unmet).isEmpty();
        assertThat(onlyMadeUp).hasSizeLessThan(15);
    }
}
