package io.github.governance4j.examples.county.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamesProperties {
    @Property
    void whatever_the_names_are_each_finds_its_own(@ForAll("names") List<String> names) {
        Names<String> found = new Names<>();
        Map<String, String> wanted = new HashMap<>();
        for (String name : names) {
            assertThat(found.get(name)).as(name).isEqualTo(wanted.get(name));
            if (!wanted.containsKey(name)) {
                wanted.put(name, "of " + name);
                found.put(name, "of " + name);
            }
        }
        wanted.forEach((name, thing) -> assertThat(found.get(name)).as(name).isEqualTo(thing));
        List<String> all = new ArrayList<>();
        found.forEach(all::add);
        assertThat(all).containsExactlyInAnyOrderElementsOf(new HashSet<>(wanted.values()));
        assertThat(found.isEmpty()).isEqualTo(wanted.isEmpty());
    }

    @Example
    void thousands_of_names_are_found_after_the_table_has_grown() {
        Names<Integer> found = new Names<>();
        for (int i = 0; i < 5_000; i++) {
            assertThat(found.get("H" + i)).isNull();
            found.put("H" + i, i);
        }
        for (int i = 0; i < 5_000; i++) {
            assertThat(found.get("H" + i)).isEqualTo(i);
        }
    }

    /** About the lengths and letters at which a name is no longer written as two numbers, and names that differ in little. */
    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.strings()
                .withChars('\0', '\u0001', 'a', 'b', '\u00FF', '\u0100', '\u0161', '户')
                .ofMaxLength(18)
                .flatMap(name -> Arbitraries.of(
                        name, name + "a", "a" + name, name + "\0", name + "aaaaaaaa", name + "aaaaaaaaaaaaaaaa"))
                .list()
                .ofMaxSize(60);
    }
}
