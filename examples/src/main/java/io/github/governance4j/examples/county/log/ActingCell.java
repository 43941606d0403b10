package io.github.governance4j.examples.county.log;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.Optional;

/**
 * Who acted, out of the cell {@code by} (行为人): {@code post/person} for somebody who holds a post, {@code party:person} for a party, {@code
 * receipt:number} for a report whose author nobody here knows.
 */
public final class ActingCell {
    /** The kind of that cell. Fails with {@code ACTOR_NOT_UNDERSTOOD}. */
    public static final CellKind<Actor> KIND =
            (cell, tell) -> cell.as(CellKind.TEXT, tell).flatMap(text -> {
                try {
                    return Optional.of(actor(text));
                } catch (IllegalArgumentException notAnActor) {
                    tell.accept(cell.error("ACTOR_NOT_UNDERSTOOD"));
                    return Optional.empty();
                }
            });

    private static final String PARTY = "party:";
    private static final String RECEIPT = "receipt:";

    private ActingCell() {}

    /**
     * {@return how an actor is written in a log; empty for a timer}
     *
     * @param by who acted
     */
    public static String text(Actor by) {
        if (by instanceof Actor.Post post) {
            return post.post() + "/" + post.holder();
        }
        if (by instanceof Actor.Party party) {
            return PARTY + party.person();
        }
        return by instanceof Actor.Channel channel ? RECEIPT + channel.receipt() : "";
    }

    private static Actor actor(String text) {
        if (text.startsWith(PARTY)) {
            return new Actor.Party(new PersonId(text.substring(PARTY.length())));
        }
        if (text.startsWith(RECEIPT)) {
            return new Actor.Channel(new ReceiptId(text.substring(RECEIPT.length())));
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("post/person, party:person or receipt:number: " + text);
        }
        return new Actor.Post(new PostId(text.substring(0, slash)), new PersonId(text.substring(slash + 1)));
    }
}
