package io.github.governance4j.mediation.course;

import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;

/** What can be found about tries, sessions and agreements. Whether it holds follows from the values. */
final class SessionWhy {
    /** The track allows one more try; any number where it names none. */
    static final Rule TRACK_TRIES =
            Rule.of("course.track-tries", Slot.flag("limited"), Slot.count("most"), Slot.count("used"));
    /** What is spoken of is the session being held, or a name not used yet, as it must be. */
    static final Rule SESSION =
            Rule.of("course.session", Slot.id("session"), Slot.id("held"), Slot.flag("used"), Slot.flag("wanted"));
    /** Whoever is there is a party, acts for one, or was agreed to by every party. */
    static final Rule ATTENDS =
            Rule.of("course.attends", Slot.count("attending"), Slot.count("strangers"), Slot.text("persons"));
    /** Somebody is there who is a party or acts for one. */
    static final Rule PARTY_ATTENDS = Rule.of("course.party-attends", Slot.count("attending"));
    /** The guardian of every minor is there, where the track wants it. */
    static final Rule GUARDIANS = Rule.of(
            "course.guardians-attend", Slot.flag("wanted"), Slot.count("minors"), Slot.count("without-guardian"));
    /** Whether others may listen: closed where privacy is at stake or a party asks for it, else as the track has it. */
    static final Rule OPENNESS = Rule.of(
            "course.openness",
            Slot.code("openness"),
            Slot.flag("confidential"),
            Slot.count("asked-closed"),
            Slot.count("asked-open"),
            Slot.count("parties"),
            Slot.code("track-openness"));
    /** The points that are named fit the outcome, and all of them are at issue. */
    static final Rule AGREED = Rule.of(
            "course.points-agreed",
            Slot.code("session-outcome"),
            Slot.count("named"),
            Slot.count("open"),
            Slot.count("not-at-issue"));
    /** The points an agreement is about are at issue, and some are left to agree on. */
    static final Rule AT_ISSUE =
            Rule.of("course.at-issue", Slot.count("named"), Slot.count("open"), Slot.count("not-at-issue"));
    /** No agreement of that name took effect before. */
    static final Rule NEW_AGREEMENT = Rule.of("course.new-agreement", Slot.id("agreement"), Slot.flag("known"));
    /** Whoever agrees may agree to an outcome for the party. */
    static final Rule MAY_ASSENT =
            Rule.of("course.may-assent", Slot.id("person"), Slot.id("party"), Slot.code("capacity"));
    /** What is settled on the spot is spoken: a written agreement wants signatures and the seal (人民调解法 art. 29). */
    static final Rule SPOKEN = Rule.of("course.spoken", Slot.code("agreement-form"));
    /** Everything is there that the form asks for before an agreement has effect (人民调解法 arts. 29–30). */
    static final Rule EFFECT = Rule.of(
            "course.agreement-effect",
            Slot.code("agreement-form"),
            Slot.count("parties"),
            Slot.count("assents"),
            Slot.flag("mediator-signed"),
            Slot.flag("sealed"));
    /** The agreement covers all that was still at issue; what is left stays mediated under the same consents. */
    static final Rule WHOLE = Rule.of("course.agreement-whole", Slot.count("covered"), Slot.count("left"));

    private SessionWhy() {}
}
