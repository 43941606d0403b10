package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.OpaqueId;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.WrongKindException;
import io.github.governance4j.json.Wire;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One append as the columns it is going to fill; made before a connection is taken, so that nothing waits for it. */
final class Draft {
    /** Bytes of a salt. */
    static final int SALT = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    final Append append;
    final String stream;
    final String command;
    final String kind;
    final long expected;
    final int facts;
    final String[] names;
    final int[] versions;
    final String[] bodies;
    final byte[][] salts;
    final LocalDateTime happened;
    final LocalDateTime recorded;
    final int nanos;
    final String actor;
    final @Nullable String edition;
    final String explanation;
    final byte[] salt;
    final @Nullable LocalDateTime due;
    final int dueNanos;
    final String row;
    /** What the stream's hash is going to be continued with. */
    final byte[] content;

    private Draft(Append append, Wire wire, RowHash hash) {
        Stamp stamp = append.stamp();
        this.append = append;
        stream = append.stream().value();
        command = stamp.id().value();
        kind = OpaqueId.checked("kind", append.kind());
        expected = append.expectedVersion();
        facts = append.facts().size();
        happened = Moments.micros(stamp.happened());
        recorded = Moments.micros(stamp.recorded());
        nanos = Moments.pair(stamp.happened(), stamp.recorded());
        actor = wire.actor(stamp.by());
        edition = edition(append.explanation());
        explanation = wire.explanation(append.explanation());
        due = append.due().map(Moments::micros).orElse(null);
        dueNanos = append.due().map(Moments::finer).orElse(0);
        row = FlatJson.write(append.row());
        names = new String[facts];
        versions = new int[facts];
        bodies = new String[facts];
        salts = new byte[facts][];
        byte[] random = new byte[SALT * (facts + 1)];
        RANDOM.nextBytes(random);
        salt = Arrays.copyOf(random, SALT);
        for (int i = 0; i < facts; i++) {
            Object fact = append.facts().get(i);
            names[i] = wire.name(fact);
            versions[i] = wire.version(fact);
            bodies[i] = wire.body(fact);
            salts[i] = Arrays.copyOfRange(random, SALT * (i + 1), SALT * (i + 2));
        }
        content = content(hash);
    }

    static List<Draft> of(List<Append> appends, Wire wire) {
        RowHash hash = new RowHash();
        return appends.stream().map(append -> new Draft(append, wire, hash)).toList();
    }

    /** Those of one append over several streams. */
    static List<Draft> together(List<Append> appends, Wire wire) {
        if (appends.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to append");
        }
        Set<StreamId> named = new HashSet<>();
        for (Append append : appends) {
            if (!named.add(append.stream())) {
                throw new IllegalArgumentException("one append names the stream " + append.stream() + " twice");
            }
        }
        return of(appends, wire);
    }

    long firstSequence() {
        return expected + 1;
    }

    long after() {
        return expected + facts;
    }

    /** A stream belongs to one decider for good. */
    void requireKind(String kept) {
        if (!kind.equals(kept)) {
            throw new WrongKindException(append.stream(), kind);
        }
    }

    private byte[] content(RowHash hash) {
        byte[][] digests = new byte[facts][];
        for (int i = 0; i < facts; i++) {
            digests[i] = hash.digest(salts[i], bodies[i]);
        }
        Stamp stamp = append.stamp();
        hash.command(
                stream,
                kind,
                command,
                stamp.happened(),
                stamp.recorded(),
                edition == null ? "" : edition,
                hash.digest(salt, actor, explanation),
                firstSequence(),
                facts);
        for (int i = 0; i < facts; i++) {
            hash.fact(names[i], versions[i], digests[i]);
        }
        return hash.content();
    }

    /** The first edition the explanation names, in reading order. */
    private static @Nullable String edition(Explanation explanation) {
        for (Slot slot : explanation.rule().slots()) {
            if (slot.name().equals("edition") && slot.kind().isWord()) {
                String word = explanation.fact("edition").word();
                return OpaqueId.isValid(word) ? word : null;
            }
        }
        for (Explanation finding : explanation.because()) {
            String found = edition(finding);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
