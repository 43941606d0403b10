package io.github.governance4j.core.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.PersonId;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who may object to a decision, until when, and who may answer (异议的受理条件). Each answers with a finding from which it can be worked out
 * again; deciders hold them against their own reasons to refuse.
 */
public final class ObjectionChecks {
    /** Whoever objects is one of those told of the decision. */
    public static final Rule AFFECTED =
            Rule.of("rights.objection.affected", Slot.id("objector"), Slot.text("affected"));
    /** It was raised within the window. */
    public static final Rule IN_WINDOW =
            Rule.of("rights.objection.window", Slot.moment("raised"), Slot.day("last-day"), Slot.moment("closes"));
    /** The decision cannot be objected to; what remains are the remedies. */
    public static final Rule NO_WINDOW = Rule.of("rights.objection.no-window");
    /** It was not objected to before, or that was withdrawn. */
    public static final Rule ONCE = Rule.of("rights.objection.once", Slot.code("former"));
    /** An objection is open. */
    public static final Rule OPEN = Rule.of("rights.objection.open", Slot.code("outcome"));
    /** What follows an objection is no earlier than it. */
    public static final Rule AFTER = Rule.of("rights.objection.after", Slot.moment("raised"), Slot.moment("at"));
    /** Whoever answers is a person, and none of those who recorded, decided or are affected, nor of their families. */
    public static final Rule BY_ANOTHER =
            Rule.of("rights.objection.by-another", Slot.id("answered-by"), Slot.text("not-by"), Slot.text("family"));
    /** Whoever takes it back is who raised it. */
    public static final Rule OBJECTOR = Rule.of("rights.objection.objector", Slot.id("by"), Slot.id("objector"));

    /** Stands for an objection there is none of. */
    public static final String NONE = "NONE";

    private ObjectionChecks() {}

    /**
     * Who acts, as a person.
     *
     * @param by who acted
     * @return the person, or empty for a channel and the clock
     */
    public static Optional<PersonId> person(Actor by) {
        if (by instanceof Actor.Post post) {
            return Optional.of(post.holder());
        }
        return by instanceof Actor.Party party ? Optional.of(party.person()) : Optional.empty();
    }

    /**
     * Whether somebody is one of those a decision affects.
     *
     * @param objector who objects, or is spoken for
     * @param notice what those affected were told
     * @return the finding
     */
    public static Explanation affected(Optional<PersonId> objector, Notice notice) {
        return AFFECTED.says(objector.filter(notice.to()::contains).isPresent())
                .id(objector.map(PersonId::value))
                .text(list(notice.to()))
                .build();
    }

    /**
     * Whether an objection came within the window. What comes to be known late is judged by when it was raised.
     *
     * @param raised when it was raised
     * @param notice what those affected were told
     * @return the finding
     */
    public static Explanation inWindow(LocalDateTime raised, Notice notice) {
        LocalDateTime at = raised.withNano(0);
        return notice.objection()
                .map(until -> IN_WINDOW
                        .says(until.isMet(at))
                        .moment(at)
                        .day(until.lastDay())
                        .moment(until.closes())
                        .build())
                .orElseGet(() -> NO_WINDOW.says(false).build());
    }

    /**
     * Whether a decision was not objected to before; one withdrawn leaves the rest of the window to object again.
     *
     * @param former the objection there was, if any
     * @return the finding
     */
    public static Explanation once(Optional<Objection> former) {
        return ONCE.says(former.filter(one -> one.outcome() != Objection.Outcome.WITHDRAWN)
                        .isEmpty())
                .code(former.map(one -> one.outcome().name()).orElse(NONE))
                .build();
    }

    /**
     * Whether an objection is open.
     *
     * @param objection the objection there is, if any
     * @return the finding
     */
    public static Explanation open(Optional<Objection> objection) {
        return OPEN.says(objection.filter(Objection::isOpen).isPresent())
                .code(objection.map(one -> one.outcome().name()).orElse(NONE))
                .build();
    }

    /**
     * Whether something comes after an objection, at its very moment included.
     *
     * @param objection the objection
     * @param at when the other thing happened
     * @return the finding
     */
    public static Explanation after(Objection objection, LocalDateTime at) {
        LocalDateTime raised = objection.raised().withNano(0);
        LocalDateTime then = at.withNano(0);
        return AFTER.says(!then.isBefore(raised)).moment(raised).moment(then).build();
    }

    /**
     * Whether an objection is decided by another: a person who neither recorded nor made the decision, whom it does not affect, and who is
     * no family of those.
     *
     * @param by who answers
     * @param hands who recorded and who made the decision
     * @param affected whom it affects, the objector among them
     * @param family who is family of those affected, as the host saw it
     * @return the finding
     */
    public static Explanation byAnother(
            Actor by, Collection<PersonId> hands, Collection<PersonId> affected, Set<PersonId> family) {
        Optional<PersonId> answers = person(by);
        Set<PersonId> not = new TreeSet<>(hands);
        not.addAll(affected);
        return BY_ANOTHER
                .says(answers.filter(one -> !not.contains(one) && !family.contains(one))
                        .isPresent())
                .id(answers.map(PersonId::value))
                .text(list(not))
                .text(list(family))
                .build();
    }

    /**
     * Whether somebody is who raised an objection.
     *
     * @param by who takes it back, or is spoken for
     * @param objection the objection
     * @return the finding
     */
    public static Explanation objector(Optional<PersonId> by, Objection objection) {
        return OBJECTOR.says(by.filter(objection.by()::equals).isPresent())
                .id(by.map(PersonId::value))
                .id(objection.by().value())
                .build();
    }

    /**
     * Several people in one text of a finding.
     *
     * @param people who
     * @return their ids in order, with a blank between, which no id has; a hyphen for nobody
     */
    public static String list(Collection<PersonId> people) {
        return people.isEmpty()
                ? Finding.NONE
                : people.stream().map(PersonId::value).sorted().collect(Collectors.joining(" "));
    }
}
