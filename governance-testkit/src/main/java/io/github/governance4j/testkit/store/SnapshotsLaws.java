package io.github.governance4j.testkit.store;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Snapshot;
import io.github.governance4j.core.store.Snapshots;
import io.github.governance4j.testkit.claim.Claim;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** What every filling of {@link Snapshots} owes its desk, as laws (快照库通则). Part of {@link SnapshotLaws}. */
public interface SnapshotsLaws {
    /** One stream. */
    StreamId ONE = new StreamId("one");
    /** Another. */
    StreamId OTHER = new StreamId("other");

    /** {@return a place for snapshots, with nothing in it} */
    Snapshots freshSnapshots();

    /** Nothing is kept of a stream nobody kept anything of, and nothing can be dropped of it. */
    @Example
    default void nothing_is_kept_of_an_unknown_stream() {
        Snapshots snapshots = freshSnapshots();
        Claim.same("what is kept", Optional.empty(), snapshots.latest(ONE, "form@1"));
        snapshots.drop(ONE);
    }

    /**
     * What was kept comes back as it was, whatever characters it has.
     *
     * @param body some text
     */
    @Property(tries = 30)
    default void a_snapshot_comes_back_as_it_was_kept(@ForAll @StringLength(max = 3000) String body) {
        Snapshots snapshots = freshSnapshots();
        // What no database keeps is no text either: half a character, and the character that is none.
        String text = body.codePoints()
                .filter(one -> one != 0 && (one < Character.MIN_SURROGATE || one > Character.MAX_SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append("\n积分 \uD842\uDFB7 '\"\\")
                .toString();
        Snapshot snapshot = new Snapshot(ONE, 7, "form@1", text);
        snapshots.keep(snapshot);
        Claim.same("what is kept", Optional.of(snapshot), snapshots.latest(ONE, "form@1"));
        Claim.same("what is kept of another stream", Optional.empty(), snapshots.latest(OTHER, "form@1"));
    }

    /** One form is never given for another. */
    @Example
    default void a_snapshot_of_another_form_is_not_given() {
        Snapshots snapshots = freshSnapshots();
        snapshots.keep(new Snapshot(ONE, 7, "form@1", "a"));
        for (String form : new String[] {"form@2", "FORM@1", "form@1 ", "form"}) {
            Claim.same("what is kept in the form " + form, Optional.empty(), snapshots.latest(ONE, form));
        }
    }

    /** The last one kept is the one there is, also where it is older or of another form. */
    @Example
    default void a_snapshot_takes_the_place_of_the_one_before() {
        Snapshots snapshots = freshSnapshots();
        snapshots.keep(new Snapshot(ONE, 7, "form@1", "a"));
        snapshots.keep(new Snapshot(OTHER, 7, "form@1", "o"));
        for (Snapshot next : new Snapshot[] {
            new Snapshot(ONE, 9, "form@1", "b"),
            new Snapshot(ONE, 3, "form@1", "c"),
            new Snapshot(ONE, 3, "form@2", "d")
        }) {
            snapshots.keep(next);
            Claim.same("what is kept", Optional.of(next), snapshots.latest(ONE, next.form()));
        }
        Claim.same("what is kept in the earlier form", Optional.empty(), snapshots.latest(ONE, "form@1"));
        Claim.same(
                "what is kept of the other stream",
                Optional.of(new Snapshot(OTHER, 7, "form@1", "o")),
                snapshots.latest(OTHER, "form@1"));
    }

    /** What was dropped is gone; nothing else is. */
    @Example
    default void a_dropped_snapshot_is_gone() {
        Snapshots snapshots = freshSnapshots();
        Snapshot other = new Snapshot(OTHER, 2, "form@1", "o");
        snapshots.keep(new Snapshot(ONE, 7, "form@1", "a"));
        snapshots.keep(other);
        snapshots.drop(ONE);
        Claim.same("what was dropped", Optional.empty(), snapshots.latest(ONE, "form@1"));
        Claim.same("what was not", Optional.of(other), snapshots.latest(OTHER, "form@1"));
    }
}
