package io.github.governance4j.json.codec;

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads what an older version wrote: as a tree, step by step to today's, then as today's. */
final class Upcast extends Codec {
    private final Entry entry;
    private final int from;

    Upcast(Entry entry, int from) {
        this.entry = entry;
        this.from = from;
    }

    @Override
    public void write(Out out, Object value) {
        throw new IllegalStateException("only today's version is written");
    }

    @Override
    public @Nullable Object read(In in) {
        if (!in.at(JsonToken.START_OBJECT)) {
            return in.wanted("object");
        }
        Map<String, Object> tree = Tree.object(in);
        if (tree == null) {
            return null;
        }
        String json;
        try {
            for (int step = from; step < entry.version(); step++) {
                UnaryOperator<Map<String, Object>> up =
                        Objects.requireNonNull(entry.steps().get(step));
                tree = up.apply(tree);
            }
            Out out = new Out(in.register());
            Tree.write(out, tree);
            json = out.json();
        } catch (RuntimeException e) {
            return in.fault(in.problem("JSON_NOT_BROUGHT_UP")
                    .with("type", entry.name())
                    .with("found", from)
                    .with("cause", String.valueOf(e.getMessage())));
        }
        return in.within(entry.codec(), json);
    }

    @Override
    public String shape() {
        return entry.name();
    }
}
