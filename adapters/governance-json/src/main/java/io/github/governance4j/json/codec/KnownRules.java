package io.github.governance4j.json.codec;

import io.github.governance4j.core.explain.Kind;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Rules already written or read, so that their codes and slots are checked and printed once (已知规则). Bounded, and nothing from
 * outside is kept: what a sender invents must fill neither the memory nor the places of our own.
 */
final class KnownRules {
    private static final int MOST = 4096;
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final Map<String, Slot> SLOTS = new ConcurrentHashMap<>();

    /** A rule with its slots, which are copied each time it is asked for them. */
    private record Known(Rule rule, List<Slot> slots) {}

    private final Map<Rule, String[]> fields = new ConcurrentHashMap<>();
    private final Map<String, Known> rules = new ConcurrentHashMap<>();

    /** The names of a rule's values, with quotes and colon. */
    String[] fields(Rule rule) {
        String[] known = fields.get(rule);
        if (known == null) {
            known = rule.slots().stream()
                    .map(slot -> Out.quotedField(slot.name() + ":" + letter(slot.kind())))
                    .toArray(String[]::new);
            if (fields.size() < MOST) {
                fields.put(rule, known);
            }
        }
        return known;
    }

    private static char letter(Kind kind) {
        return switch (kind) {
            case COUNT -> 'n';
            case POINTS -> 'p';
            case MONEY -> 'm';
            case QUANTITY -> 'q';
            case DAY -> 'd';
            case MOMENT -> 't';
            case FLAG -> 'f';
            case CODE -> 'c';
            case ID -> 'i';
            case TEXT -> 's';
        };
    }

    private static @Nullable Kind kind(char letter) {
        for (Kind kind : KINDS) {
            if (letter(kind) == letter) {
                return kind;
            }
        }
        return null;
    }

    /** The slot a field like {@code cap:p} names, or null. */
    static @Nullable Slot slot(String label, boolean isOurs) {
        Slot known = SLOTS.get(label);
        if (known != null) {
            return known;
        }
        int at = label.indexOf(':');
        if (at < 0) {
            return null;
        }
        Kind kind = at == label.length() - 2 ? kind(label.charAt(at + 1)) : null;
        if (kind == null) {
            return null;
        }
        try {
            Slot slot = new Slot(label.substring(0, at), kind);
            if (isOurs && SLOTS.size() < MOST) {
                SLOTS.put(label, slot);
            }
            return slot;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The rule of that code with those slots, or null if there can be none. */
    @Nullable
    Rule rule(String code, List<Slot> slots, boolean isOurs) {
        Known known = rules.get(code);
        if (known != null && known.slots.equals(slots)) {
            return known.rule;
        }
        if (code.length() > Bounds.NAME) {
            return null;
        }
        try {
            Rule rule = Rule.of(code, slots.toArray(Slot[]::new));
            if (isOurs && rules.size() < MOST) {
                rules.put(code, new Known(rule, rule.slots()));
            }
            return rule;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
