package io.github.governance4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Explanation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.jqwik.api.Example;

/** What an earlier release wrote is read for ever: one file for each fact and command, and each version it ever had. */
class GoldenLaws {
    /** A fact or command inside another one, with its version. */
    private static final Pattern INSIDE = Pattern.compile("\\{\"([a-z0-9.-]+)@([0-9]+)\":");

    private static final int LONGEST = 4_000;

    @Example
    void what_was_ever_written_is_read_for_ever() {
        Wire wire = Wire.standard();
        Map<String, Integer> missing = new TreeMap<>();
        Names.shipped().all().forEach(entry -> {
            for (int version = 1; version <= entry.version(); version++) {
                if (!Committed.has(file(entry.name(), version))) {
                    missing.put(entry.name(), version);
                }
            }
        });
        if (!missing.isEmpty() && Committed.mayWrite()) {
            write(missing);
            missing.clear();
        }
        assertThat(missing)
                .as("no golden file; run with -Dgovernance.wire=write and commit what it writes")
                .isEmpty();

        Names.shipped().all().forEach(entry -> {
            for (int version = 1; version <= entry.version(); version++) {
                String text = Committed.read(file(entry.name(), version)).strip();
                Object value = wire.read(text, entry.name()).orThrow();
                assertThat(wire.name(value)).isEqualTo(entry.name());
                if (version == entry.version() && !holdsAnOlderForm(text)) {
                    assertThat(wire.write(value)).isEqualTo(text);
                }
                assertThat(wire.read(wire.write(value), entry.name()).orThrow()).isEqualTo(value);
            }
        });
    }

    /** What was told late holds the act as it was written then; it is written in today's form. */
    private static boolean holdsAnOlderForm(String text) {
        return INSIDE.matcher(text)
                .results()
                .anyMatch(inside -> Names.shipped().all().stream()
                        .anyMatch(entry -> entry.name().equals(inside.group(1))
                                && entry.version() > Integer.parseInt(inside.group(2))));
    }

    @Example
    void explanations_ever_written_are_read_for_ever() {
        Wire wire = Wire.standard();
        if (!Committed.has("explanations.txt") && Committed.mayWrite()) {
            StringBuilder all = new StringBuilder();
            new TreeMap<>(explanations())
                    .values()
                    .forEach(text -> all.append(text).append('\n'));
            Committed.write("explanations.txt", all.toString());
        }
        List<String> lines = Committed.read("explanations.txt").lines().toList();

        assertThat(lines)
                .hasSizeGreaterThan(200)
                .allSatisfy(line ->
                        assertThat(wire.explanation(wire.explanation(line))).isEqualTo(line));
    }

    /** One explanation for each rule a decider answers by. */
    private static Map<String, String> explanations() {
        Map<String, String> byCode = new HashMap<>();
        for (Lives of : Lives.values()) {
            of.told(value -> {
                if (value instanceof Explanation explanation) {
                    String text = Wire.standard().explanation(explanation);
                    String key = explanation.code() + explanation.holds();
                    if (text.length() < LONGEST && byCode.getOrDefault(key, "").length() < text.length()) {
                        byCode.put(key, text);
                    }
                }
            });
        }
        return byCode;
    }

    private static void write(Map<String, Integer> missing) {
        Map<String, String> best = new HashMap<>();
        Met met = new Met();
        for (Lives of : Lives.values()) {
            of.told(met::add);
            of.told(value -> offer(best, value));
        }
        for (long seed = 0; seed < 400 && !best.keySet().containsAll(missing.keySet()); seed++) {
            for (Lives of : Lives.values()) {
                of.live(seed, value -> offer(best, value));
            }
        }
        met.byType().values().forEach(values -> values.forEach(value -> offer(best, value)));
        Names.shipped().types().forEach((type, name) -> {
            if (!best.containsKey(name)) {
                Anything anything = new Anything(name.hashCode(), met.byType());
                for (int i = 0; i < 20; i++) {
                    Object value = anything.of(type);
                    if (value != null) {
                        offer(best, value);
                    }
                }
                System.out.println("not met in any life, made up: " + name);
            }
        });
        missing.forEach((name, version) -> Committed.write(file(name, version), best.get(name) + "\n"));
    }

    private static void offer(Map<String, String> best, Object value) {
        String text;
        try {
            text = Wire.standard().write(value);
        } catch (IllegalArgumentException noName) {
            return;
        }
        String name = Wire.standard().name(value);
        Comparator<String> worth = Comparator.<String, Boolean>comparing(one -> one.length() <= LONGEST)
                .thenComparing(one -> one.length() <= LONGEST ? one.length() : -one.length());
        best.merge(name, text, (one, other) -> worth.compare(one, other) >= 0 ? one : other);
    }

    private static String file(String name, int version) {
        return "golden/" + name + "@" + version + ".json";
    }
}
