package io.github.governance4j.json.codec;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Fact;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Kind;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * An explanation: rule, verdict, values by {@code name:kind}, and what it rests on (说明的传输格式).
 *
 * <pre>{"r":"points.cap","cap:p":2000,"on:d":"2026-03-02","of":[...]}</pre>
 *
 * <p>One is kept with every command and is the longest text there, so it is told in few characters: the verdict stands there only where
 * it is no, and a kind is one letter. The kinds stand beside the values, so an explanation of a rule that no longer exists can be read.
 */
final class ExplanationCodec extends Codec {
    private static final String RULE = Out.quotedField("r");
    private static final String HOLDS = Out.quotedField("holds");
    private static final String OF = Out.quotedField("of");

    private final KnownRules rules = new KnownRules();

    @Override
    public void write(Out out, Object value) {
        Explanation explanation = (Explanation) value;
        out.open('{');
        out.field(RULE);
        out.plain(Out.name(explanation.code()));
        if (!explanation.holds()) {
            out.field(HOLDS);
            out.flag(false);
        }
        List<Fact> facts = explanation.facts();
        if (!facts.isEmpty()) {
            String[] fields = rules.fields(explanation.rule());
            for (int i = 0; i < facts.size(); i++) {
                out.field(fields[i]);
                write(out, facts.get(i));
            }
        }
        List<Explanation> because = explanation.because();
        if (!because.isEmpty()) {
            out.field(OF);
            out.open('[');
            for (int i = 0; i < because.size(); i++) {
                out.element();
                write(out, because.get(i));
            }
            out.close(']');
        }
        out.close('}');
    }

    private static void write(Out out, Fact fact) {
        if (fact.kind().isWord()) {
            out.string(fact.word());
            return;
        }
        long number = fact.number();
        if (fact.kind() == Kind.DAY && isDay(number)) {
            out.put('"');
            Moments.writeDay(out, LocalDate.ofEpochDay(number));
            out.quote();
        } else if (fact.kind() == Kind.MOMENT && isDay(Math.floorDiv(number, 86_400L))) {
            out.put('"');
            Moments.writeMoment(out, LocalDateTime.ofEpochSecond(number, 0, ZoneOffset.UTC));
            out.quote();
        } else if (fact.kind() == Kind.FLAG && (number & 1) == number) {
            out.flag(number == 1);
        } else {
            out.number(number);
        }
    }

    /** Whether it is a day of the years 1000 to 9999: others stay numbers. */
    private static boolean isDay(long epochDay) {
        return epochDay >= -354_285 && epochDay <= 2_932_896;
    }

    @Override
    public @Nullable Object read(In in) {
        if (!in.at(JsonToken.START_OBJECT)) {
            return in.wanted("object");
        }
        Draft draft = new Draft();
        boolean whole = true;
        while (in.next() == JsonToken.PROPERTY_NAME) {
            String field = in.name();
            in.next();
            whole &= draft.read(this, in, field);
        }
        return whole ? draft.made(in, rules) : null;
    }

    /** What was read so far. */
    private static final class Draft {
        private @Nullable String code;
        private @Nullable Boolean holds;
        private @Nullable List<Explanation> because;
        private final List<Slot> slots = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();

        /** Whether a field was in order. */
        boolean read(ExplanationCodec codec, In in, String field) {
            switch (field) {
                case "r" -> {
                    boolean isFirst = code == null || duplicate(in, field);
                    code = in.at(JsonToken.VALUE_STRING) ? in.string() : text(in.wanted("string"));
                    return isFirst && code != null;
                }
                case "holds" -> {
                    boolean isFirst = holds == null || duplicate(in, field);
                    holds = (Boolean) Leaves.FLAG.read(in);
                    return isFirst && holds != null;
                }
                case "of" -> {
                    boolean isFirst = because == null || duplicate(in, field);
                    because = new ArrayList<>();
                    return findings(codec, in, because) && isFirst;
                }
                default -> {
                    if (field.indexOf(':') >= 0) {
                        return value(in, field);
                    }
                    if (!in.ignoresUnknown()) {
                        in.fault(in.problem("JSON_UNKNOWN_FIELD")
                                .with("found", field)
                                .with("known", List.of("r", "holds", "of")));
                    }
                    in.skip();
                    return in.ignoresUnknown();
                }
            }
        }

        private static @Nullable String text(@Nullable Object value) {
            return (String) value;
        }

        private static boolean duplicate(In in, String field) {
            in.fault(in.problem("JSON_DUPLICATE_FIELD").with("field", field));
            return false;
        }

        private boolean value(In in, String label) {
            Slot slot = KnownRules.slot(label, !in.isOutside());
            if (slot == null) {
                in.fault(in.problem("JSON_UNKNOWN_VALUE").with("found", label));
                in.skip();
                return false;
            }
            Fact fact = fact(in, slot);
            if (fact == null) {
                return false;
            }
            slots.add(slot);
            facts.add(fact);
            return true;
        }

        private static @Nullable Fact fact(In in, Slot slot) {
            Kind kind = slot.kind();
            if (kind.isWord()) {
                Object word = Leaves.TEXT.read(in);
                return word == null ? null : new Fact(slot.name(), kind, 0, (String) word);
            }
            Object number;
            if (kind == Kind.DAY && in.at(JsonToken.VALUE_STRING)) {
                Object day = Leaves.DAY.read(in);
                number = day == null ? null : (Object) ((LocalDate) day).toEpochDay();
            } else if (kind == Kind.MOMENT && in.at(JsonToken.VALUE_STRING)) {
                Object moment = Leaves.MOMENT.read(in);
                number = moment == null ? null : (Object) ((LocalDateTime) moment).toEpochSecond(ZoneOffset.UTC);
            } else if (kind == Kind.FLAG && (in.at(JsonToken.VALUE_TRUE) || in.at(JsonToken.VALUE_FALSE))) {
                number = in.at(JsonToken.VALUE_TRUE) ? 1L : 0L;
            } else {
                number = Leaves.LONG.read(in);
            }
            return number == null ? null : new Fact(slot.name(), kind, (Long) number, "");
        }

        private static boolean findings(ExplanationCodec codec, In in, List<Explanation> into) {
            if (!in.at(JsonToken.START_ARRAY)) {
                return in.wanted("array") != null;
            }
            boolean whole = true;
            while (in.next() != JsonToken.END_ARRAY) {
                Object finding = codec.read(in);
                if (finding == null) {
                    whole = false;
                } else {
                    into.add((Explanation) finding);
                }
            }
            return whole;
        }

        @Nullable
        Object made(In in, KnownRules rules) {
            if (code == null) {
                return in.fault(
                        in.problem("JSON_MISSING_FIELD").with("field", "r").with("type", "explanation"));
            }
            Rule rule = rules.rule(code, slots, !in.isOutside());
            if (rule == null) {
                return in.fault("JSON_NO_EXPLANATION");
            }
            Finding finding = rule.says(holds == null || holds);
            for (Fact fact : facts) {
                finding.fact(fact);
            }
            if (because != null) {
                for (Explanation one : because) {
                    finding.because(one);
                }
            }
            return finding.build();
        }
    }

    @Override
    public String shape() {
        return "explanation";
    }
}
