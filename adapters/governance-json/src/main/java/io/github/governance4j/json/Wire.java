package io.github.governance4j.json;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.problem.Faults;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.json.codec.Codec;
import io.github.governance4j.json.codec.Entry;
import io.github.governance4j.json.codec.Fault;
import io.github.governance4j.json.codec.In;
import io.github.governance4j.json.codec.Message;
import io.github.governance4j.json.codec.Out;
import io.github.governance4j.json.codec.Shapes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Writes facts, commands and explanations as JSON and reads them again (传输格式).
 *
 * <pre>{@code
 * Wire wire = Wire.standard().with("county.flood-watch.opened", 1, FloodWatchOpened.class);
 * String body = wire.body(fact);                                        // {"entry":"e-1","member":"p-7",...}
 * Object back = wire.value(wire.name(fact), wire.version(fact), body);  // equals fact
 * Reading<Object> posted = wire.read(request, "request");               // {"type":"points.ledger.award","version":1,"body":{...}}
 * }</pre>
 *
 * <p>Reading what was written gives an equal value, always; the same value gives the same text, always. The character 0 and halves of
 * characters are written as escapes, so that any column of text can keep what was written. Immutable, safe for several
 * threads; make one and keep it.
 */
public final class Wire {
    private static final Wire STANDARD = new Wire(Names.shipped(), UnknownFields.REFUSE);

    private final Names names;
    private final UnknownFields unknownFields;
    private final Codec explanations;
    private final Codec stamps;
    private final Codec actors;

    private Wire(Names names, UnknownFields unknownFields) {
        this.names = names;
        this.unknownFields = unknownFields;
        this.explanations = names.codecs().of(Explanation.class);
        this.stamps = names.codecs().of(Stamp.class);
        this.actors = names.codecs().of(Actor.class);
    }

    /** {@return a wire for every fact and command of this library, which refuses fields it does not know} */
    public static Wire standard() {
        return STANDARD;
    }

    /**
     * {@return this wire and one more type, a host's own fact or command}
     *
     * @param name its stable name: lower-case words with hyphens, joined by dots, at most 120 characters, for example {@code
     *     "county.flood-watch.opened"}
     * @param version the version it is written in now, from 1
     * @param type a record that is public in an exported package, or opened to this module
     * @throws IllegalArgumentException if name or type are already there, or something in the type has no JSON
     */
    public Wire with(String name, int version, Class<? extends Record> type) {
        return new Wire(names.with(name, version, type), unknownFields);
    }

    /**
     * {@return this wire and a step that brings what an older version wrote up to the next version}
     *
     * @param name the name
     * @param from the version the step begins with
     * @param step turns the object of version {@code from} into that of {@code from + 1}; it is given, and may answer with, maps,
     *     lists, texts, {@code Long} and {@code Boolean}, and may change what it was given
     * @throws IllegalArgumentException if the name is unknown, is not yet past that version, or has that step
     */
    public Wire upcast(String name, int from, UnaryOperator<Map<String, Object>> step) {
        return new Wire(names.upcast(name, from, step), unknownFields);
    }

    /**
     * {@return this wire with another policy for fields nobody knows}
     *
     * @param policy the policy
     */
    public Wire unknownFields(UnknownFields policy) {
        return new Wire(names, policy);
    }

    /**
     * {@return the stable name a value of this kind is kept under, for example {@code points.ledger.deed-scored}}
     *
     * @param value a fact or a command
     * @throws IllegalArgumentException if its type has no name on the wire
     */
    public String name(Object value) {
        return names.of(value).name();
    }

    /**
     * {@return the version that values of this kind are written in now, from 1}
     *
     * @param value a fact or a command
     * @throws IllegalArgumentException if its type has no name on the wire
     */
    public int version(Object value) {
        return names.of(value).version();
    }

    /**
     * {@return the value as one JSON object, without its name and version}
     *
     * @param value a fact or a command
     * @throws IllegalArgumentException if its type has no name on the wire, it is larger than what can be read again, or a key
     *     of a map in it holds half a character
     */
    public String body(Object value) {
        return text(names.of(value).codec(), value);
    }

    /**
     * Reads what {@link #body} wrote, today or in an earlier release.
     *
     * @param name the name it was kept under
     * @param version the version it was written in
     * @param body the JSON object
     * @return the value
     * @throws UnreadableException if the name or version is not known, or the body is not what the name says
     */
    public Object value(String name, int version, String body) {
        Entry entry = names.named(name);
        Codec codec = entry == null ? null : entry.reading(version);
        if (codec == null) {
            throw new UnreadableException("not known: " + name + "@" + version);
        }
        return kept(codec, body, name + "@" + version);
    }

    /**
     * {@return an explanation as one JSON object}
     *
     * @param explanation the explanation
     * @throws IllegalArgumentException if it is larger than what can be read again
     */
    public String explanation(Explanation explanation) {
        return text(explanations, explanation);
    }

    /**
     * {@return the explanation that was written}
     *
     * @param text what {@link #explanation(Explanation)} gave
     * @throws UnreadableException if it is no explanation
     */
    public Explanation explanation(String text) {
        return (Explanation) kept(explanations, text, "explanation");
    }

    /**
     * {@return a stamp as one JSON object}
     *
     * @param stamp the stamp
     */
    public String stamp(Stamp stamp) {
        return text(stamps, stamp);
    }

    /**
     * {@return the stamp that was written}
     *
     * @param text what {@link #stamp(Stamp)} gave
     * @throws UnreadableException if it is no stamp
     */
    public Stamp stamp(String text) {
        return (Stamp) kept(stamps, text, "stamp");
    }

    /**
     * {@return who acted, as one JSON object}
     *
     * @param actor who
     */
    public String actor(Actor actor) {
        return text(actors, actor);
    }

    /**
     * {@return who acted}
     *
     * @param text what {@link #actor(Actor)} gave
     * @throws UnreadableException if it is nobody
     */
    public Actor actor(String text) {
        return (Actor) kept(actors, text, "actor");
    }

    /**
     * {@return the value as a message: {@code {"type":"points.ledger.award","version":1,"body":{...}}}}
     *
     * @param value a fact or a command
     * @throws IllegalArgumentException if its type has no name on the wire, it is larger than what can be read again, or a key
     *     of a map in it holds half a character
     */
    public String write(Object value) {
        return text(Message.CODEC, value);
    }

    /**
     * Reads a message that others wrote, for example the command a client posted.
     *
     * @param text the message, at most 1,048,576 characters
     * @param file what to call the text in problems, for example {@code "request"}
     * @return the fact or command; or every fault that could be found, each with line and column. Never throws, whatever the text is
     */
    public Reading<Object> read(String text, String file) {
        Faults faults = Faults.in(file);
        Object value = In.gathering(Message.CODEC, text, names, ignoresUnknown(), file, faults);
        return faults.reading(() -> Objects.requireNonNull(value));
    }

    /**
     * Reads a form that others wrote: a record of the host's own, as a bare object without name and version. Forms are read and never
     * kept, so they need none.
     *
     * @param <T> the form
     * @param type a record that is public in an exported package, or opened to this module
     * @param text the text, of any origin
     * @param file what to call it in problems
     * @return the form, or every fault found in the text; never an exception for what the text holds
     * @throws IllegalArgumentException if something in the type has no JSON
     */
    public <T extends Record> Reading<T> read(Class<T> type, String text, String file) {
        Faults faults = Faults.in(file);
        Object value = In.gathering(names.codecs().of(type), text, names, ignoresUnknown(), file, faults);
        return faults.reading(() -> type.cast(Objects.requireNonNull(value)));
    }

    /**
     * What every fact and command of this wire looks like in JSON: one line for each, then one for each thing they are made of. A host
     * that adds its own keeps these lines in a file and compares them in a test: a line that changed wants a new version and an
     * {@link #upcast}.
     *
     * @return the lines, in the order of the names
     */
    public List<String> shape() {
        return Shapes.lines(names.all());
    }

    private String text(Codec codec, Object value) {
        Out out = new Out(names);
        codec.write(out, value);
        return out.json();
    }

    private Object kept(Codec codec, String text, String what) {
        try {
            return In.strictly(codec, text, names, ignoresUnknown());
        } catch (Fault e) {
            Problem problem = e.problem();
            throw new UnreadableException("not readable as " + what + " at "
                    + problem.at().line() + ":" + problem.at().column() + ": " + problem.code());
        }
    }

    private boolean ignoresUnknown() {
        return unknownFields == UnknownFields.IGNORE;
    }
}
