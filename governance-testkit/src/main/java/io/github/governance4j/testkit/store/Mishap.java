package io.github.governance4j.testkit.store;

import io.github.governance4j.core.store.Snapshot;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Something that befalls snapshots (快照意外).
 *
 * @param what what
 * @param place chooses which character, or how far
 */
public record Mishap(What what, int place) {
    /** What can befall them. */
    public enum What {
        /** Nothing does. */
        NOTHING,
        /** It is dropped. */
        DROPPED,
        /** One character becomes another. */
        DAMAGED,
        /** Its end is lost. */
        CUT,
        /** The first one comes back. */
        AN_OLDER_ONE,
        /** It stands under another form. */
        OF_AN_OLDER_FORM,
        /** It stands under a later version. */
        CALLED_NEWER,
        /** It is that of another stream. */
        OF_ANOTHER_STREAM,
        /** It has seen facts the stream does not hold yet. */
        AHEAD,
        /** Looking for it fails. */
        CANNOT_BE_FOUND,
        /** Keeping one fails. */
        CANNOT_BE_KEPT
    }

    static Arbitrary<List<Mishap>> lists() {
        Arbitrary<What> whats = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(What.NOTHING)), Tuple.of(2, Arbitraries.of(What.class)));
        return Combinators.combine(whats, Arbitraries.integers().between(0, 100_000))
                .as(Mishap::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .withoutEdgeCases();
    }

    Snapshot damaged(Snapshot one) {
        String body = one.body() + " ";
        int at = place % body.length();
        char other = body.charAt(at) == '1' ? '2' : '1';
        return with(one, body.substring(0, at) + other + body.substring(at + 1));
    }

    Snapshot cut(Snapshot one) {
        return with(one, one.body().substring(0, place % (one.body().length() + 1)));
    }

    private static Snapshot with(Snapshot one, String body) {
        return new Snapshot(one.stream(), one.version(), one.form(), body);
    }
}
