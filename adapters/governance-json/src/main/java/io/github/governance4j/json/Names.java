package io.github.governance4j.json;

import io.github.governance4j.json.codec.Codecs;
import io.github.governance4j.json.codec.Entry;
import io.github.governance4j.json.codec.Register;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Which type stands under which name and version; the table {@code names.csv} and what a host added (名录). Immutable. */
final class Names implements Register {
    private static final String TABLE = "names.csv";

    private final Codecs codecs;
    private final Map<String, Entry> byName;
    private final Map<Class<?>, Entry> byType;
    private final List<Class<?>> interfaces;

    private Names(Codecs codecs, Map<String, Entry> byName, Map<Class<?>, Entry> byType) {
        this.codecs = codecs;
        this.byName = byName;
        this.byType = byType;
        this.interfaces = byType.keySet().stream().filter(Class::isInterface).toList();
    }

    /** The facts and commands of this library. */
    static Names shipped() {
        Codecs codecs = new Codecs();
        Map<String, Entry> byName = new LinkedHashMap<>();
        Map<Class<?>, Entry> byType = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Names.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                Class<?> type = Class.forName(cells[2]);
                Entry entry = new Entry(cells[0], Integer.parseInt(cells[1]), () -> codecs.of(type), Map.of());
                byName.put(cells[0], entry);
                byType.put(type, entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(TABLE + " names a type that is not there", e);
        }
        return OlderForms.readBy(new Names(codecs, byName, byType));
    }

    /** These and one more. */
    Names with(String name, int version, Class<?> type) {
        if (!name.matches("[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+") || name.length() > 120 || version < 1) {
            throw new IllegalArgumentException(
                    "a name is lower-case words joined by dots, a version 1 or more: " + name + ", " + version);
        }
        if (byName.containsKey(name) || byType.containsKey(type)) {
            throw new IllegalArgumentException("already there: " + name + " or " + type.getName());
        }
        codecs.of(type);
        Map<String, Entry> names = new LinkedHashMap<>(byName);
        Map<Class<?>, Entry> types = new HashMap<>(byType);
        Entry entry = new Entry(name, version, () -> codecs.of(type), Map.of());
        names.put(name, entry);
        types.put(type, entry);
        return new Names(codecs, names, types);
    }

    /** These, and a step from one version of a name to the next. */
    Names upcast(String name, int from, UnaryOperator<Map<String, Object>> step) {
        Entry before = byName.get(name);
        if (before == null
                || from < 1
                || from >= before.version()
                || before.steps().containsKey(from)) {
            throw new IllegalArgumentException("no step is wanted from version " + from + " of " + name);
        }
        SortedMap<Integer, UnaryOperator<Map<String, Object>>> steps = new TreeMap<>(before.steps());
        steps.put(from, step);
        Entry after = new Entry(name, before.version(), before::codec, steps);
        Map<String, Entry> names = new LinkedHashMap<>(byName);
        Map<Class<?>, Entry> types = new HashMap<>(byType);
        names.put(name, after);
        types.replaceAll((type, entry) -> entry == before ? after : entry);
        return new Names(codecs, names, types);
    }

    /** Every entry, by name as the table has them. */
    Collection<Entry> all() {
        return byName.values();
    }

    /** Every type with its name. */
    Map<Class<?>, String> types() {
        Map<Class<?>, String> types = new HashMap<>();
        byType.forEach((type, entry) -> types.put(type, entry.name()));
        return types;
    }

    Codecs codecs() {
        return codecs;
    }

    @Override
    public Entry of(Object value) {
        Entry known = byType.get(value.getClass());
        if (known != null) {
            return known;
        }
        for (Class<?> type : interfaces) {
            if (type.isInstance(value)) {
                return Objects.requireNonNull(byType.get(type));
            }
        }
        throw new IllegalArgumentException(
                "no name on the wire: " + value.getClass().getName());
    }

    @Override
    public @Nullable Entry named(String name) {
        return byName.get(name);
    }
}
