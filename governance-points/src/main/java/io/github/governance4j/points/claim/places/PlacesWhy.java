package io.github.governance4j.points.claim.places;

import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;

/** What can be found about places, each with the values it rests on. */
final class PlacesWhy {
    /** A place is asked for; what came of it stands below. */
    static final Rule TAKE =
            Rule.of("places.take", Slot.moment("happened"), Slot.id("claim"), Slot.id("holder"), Slot.count("attempt"));
    /** A place is given back. */
    static final Rule GIVE_BACK = Rule.of(
            "places.give-back", Slot.moment("happened"), Slot.id("claim"), Slot.id("holder"), Slot.count("attempt"));
    /** It is about the stream's places. */
    static final Rule KEY = Rule.of("places.key", Slot.id("asked"), Slot.id("here"));
    /** Whether the claim asked, or gave back, before; a later attempt is a new one. */
    static final Rule BEFORE = Rule.of("places.before", Slot.count("last-attempt"), Slot.code("place-became"));
    /** Whether there is one: the holder has one already, or fewer are taken than there are, or one is due in any case. */
    static final Rule LEFT = Rule.of(
            "places.left",
            Slot.id("edition"),
            Slot.count("number"),
            Slot.count("taken"),
            Slot.flag("has-one"),
            Slot.flag("beyond"));

    private PlacesWhy() {}
}
