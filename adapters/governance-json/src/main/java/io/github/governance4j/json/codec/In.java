package io.github.governance4j.json.codec;

import io.github.governance4j.core.problem.Faults;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON being read, and where its faults go (读入).
 *
 * <p>Either the first fault ends the reading with a {@link Fault}, for what we wrote ourselves; or all of them are gathered, for what
 * others write. For one thread.
 */
public final class In {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Bounds.DEPTH)
                    .maxStringLength(Bounds.STRING)
                    .maxNumberLength(Bounds.NUMBER)
                    .maxNameLength(Bounds.NAME)
                    .build())
            .build();

    private final String text;
    private JsonParser parser;
    private final Register register;
    private final boolean ignoresUnknown;
    private final String file;
    private final @Nullable Faults faults;

    private In(String text, Register register, boolean ignoresUnknown, String file, @Nullable Faults faults) {
        this.text = text;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
        this.register = register;
        this.ignoresUnknown = ignoresUnknown;
        this.file = file;
        this.faults = faults;
    }

    /**
     * Reads a whole text that was written here, up to the first fault.
     *
     * @param codec reads the value
     * @param text the text
     * @param register the names for values that may be any fact or command
     * @param ignoresUnknown whether fields nobody knows are skipped
     * @return the value
     * @throws Fault if anything is wrong
     */
    public static Object strictly(Codec codec, String text, Register register, boolean ignoresUnknown) {
        Object value = whole(codec, text, register, ignoresUnknown, "", null);
        if (value == null) {
            throw new Fault(Problem.error(Position.startOf(""), "JSON_SYNTAX"));
        }
        return value;
    }

    /**
     * Reads a whole text from outside and notes every fault.
     *
     * @param codec reads the value
     * @param text the text
     * @param register the names for values that may be any fact or command
     * @param ignoresUnknown whether fields nobody knows are skipped
     * @param file what to call the text in a fault
     * @param faults where faults go
     * @return the value, or null if there is a fault
     */
    public static @Nullable Object gathering(
            Codec codec, String text, Register register, boolean ignoresUnknown, String file, Faults faults) {
        Object value = whole(codec, text, register, ignoresUnknown, file, faults);
        return faults.hasErrors() ? null : value;
    }

    private static @Nullable Object whole(
            Codec codec, String text, Register register, boolean ignoresUnknown, String file, @Nullable Faults faults) {
        int most = faults == null ? Bounds.LENGTH : Bounds.OUTSIDE_LENGTH;
        if (text.length() > most) {
            Problem problem =
                    Problem.error(Position.startOf(file), "JSON_TOO_LONG").with("most", most);
            return refuse(problem, faults);
        }
        In in = new In(text, register, ignoresUnknown, file, faults);
        try (JsonParser first = in.parser) {
            if (in.next() == null) {
                return refuse(Problem.error(Position.startOf(file), "JSON_SYNTAX"), faults);
            }
            Object value = codec.read(in);
            if (first.nextToken() != null) {
                in.fault("JSON_MORE_TEXT");
            }
            return value;
        } catch (StreamConstraintsException e) {
            return refuse(Problem.error(in.position(e.getLocation()), "JSON_TOO_BIG"), faults);
        } catch (JacksonException e) {
            return refuse(Problem.error(in.position(e.getLocation()), "JSON_SYNTAX"), faults);
        }
    }

    /** Reads the value of a field of the whole text, which was skipped before; then stands at the end of the text. */
    @Nullable
    Object again(String field, Codec codec) {
        JsonParser end = parser;
        try (JsonParser second = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser = second;
            second.nextToken();
            while (second.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isIt = second.currentName().equals(field);
                second.nextToken();
                if (isIt) {
                    return codec.read(this);
                }
                second.skipChildren();
            }
            return null;
        } finally {
            parser = end;
        }
    }

    /** Reads a text made of a part of this one; its faults are noted at this place. */
    @Nullable
    Object within(Codec codec, String text) {
        if (faults == null) {
            return strictly(codec, text, register, ignoresUnknown);
        }
        Faults inside = Faults.in(file);
        Object value = whole(codec, text, register, ignoresUnknown, file, inside);
        Position here = position(parser.currentTokenLocation());
        inside.problems()
                .forEach(one -> faults.add(new Problem(here, one.code(), one.severity(), one.item(), one.values())));
        return inside.hasErrors() ? null : value;
    }

    private static @Nullable Object refuse(Problem problem, @Nullable Faults faults) {
        if (faults == null) {
            throw new Fault(problem);
        }
        faults.add(problem);
        return null;
    }

    Register register() {
        return register;
    }

    boolean ignoresUnknown() {
        return ignoresUnknown;
    }

    @Nullable
    JsonToken next() {
        return parser.nextToken();
    }

    boolean at(JsonToken token) {
        return parser.currentToken() == token;
    }

    String name() {
        return parser.currentName();
    }

    String string() {
        return parser.getString();
    }

    JsonParser parser() {
        return parser;
    }

    /** Skips to the end of the value begun. */
    void skip() {
        parser.skipChildren();
    }

    /** Whether the text comes from outside: it is then held to more. */
    boolean isOutside() {
        return faults != null;
    }

    /** Where we stand, kept for a fault found later; only where faults are gathered. */
    @Nullable
    Position mark() {
        return faults == null ? null : position(parser.currentTokenLocation());
    }

    /** Notes a fault here; always null, for the caller to hand on. */
    @Nullable
    Object fault(String code) {
        return fault(problem(code));
    }

    /** Notes a fault; always null, for the caller to hand on. */
    @Nullable
    Object fault(Problem problem) {
        return refuse(problem, faults);
    }

    Problem problem(String code) {
        return Problem.error(position(parser.currentTokenLocation()), code);
    }

    Problem problem(String code, @Nullable Position at) {
        return at == null ? problem(code) : Problem.error(at, code);
    }

    /** Notes that something else was wanted here, and skips what is there. */
    @Nullable
    Object wanted(String what) {
        Problem problem = at(JsonToken.VALUE_NULL)
                ? problem("JSON_NULL").with("wanted", what)
                : problem("JSON_WRONG_TYPE").with("wanted", what).with("found", found());
        skip();
        return fault(problem);
    }

    private String found() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_STRING -> "string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            default -> "nothing";
        };
    }

    private Position position(@Nullable TokenStreamLocation at) {
        return at == null
                ? Position.startOf(file)
                : new Position(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
