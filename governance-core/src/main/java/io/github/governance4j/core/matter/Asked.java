package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Checklist;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Incumbency;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Post;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One command on one matter being judged: what every command is checked for, and the list the rest goes on. */
final class Asked {
    /** The whole: this act, at this moment. */
    static final Rule ACT = Rule.of("matter.act", Slot.code("act"), Slot.moment("happened"));
    /** A matter that has come so far can be asked this. */
    static final Rule STAGE = Rule.of("matter.stage", Slot.code("stage"), Slot.code("act"));
    /** Whoever acts holds the post on the day, in one of the bodies whose act it is. */
    static final Rule ACTS_FOR = Rule.of(
            "matter.acts-for",
            Slot.id("post"),
            Slot.id("holder"),
            Slot.id("held-by"),
            Slot.id("body"),
            Slot.text("bodies"));
    /** Somebody other than who did it checks it. */
    static final Rule SECOND_PERSON = Rule.of("matter.second-person", Slot.id("done-by"), Slot.id("checked-by"));
    /** Something was given that shows it. */
    static final Rule PROOF = Rule.of("matter.proof", Slot.text("proof"));
    /** Grounds were given. */
    static final Rule GROUNDS = Rule.of("matter.grounds", Slot.text("grounds"));
    /** There is such a body on the day. */
    static final Rule THERE = Rule.of("matter.body", Slot.id("body"), Slot.day("day"), Slot.flag("there"));

    private final MatterCommand command;
    private final Matter matter;
    private final Checklist<MatterRefusal> list = Checklist.of(MatterRefusal.class);

    /** Begins with what holds for every command: the stage, and that it was recorded after it happened. */
    Asked(MatterCommand command, Matter matter) {
        this.command = command;
        this.matter = matter;
        Stage stage = matter.stage();
        list.check(
                MatterRefusal.NOT_AT_THIS_STAGE,
                STAGE.says(command.act().isPossibleAt(stage))
                        .code(stage)
                        .code(command.act())
                        .build());
        list.check(MatterRefusal.RECORDED_BEFORE_IT_HAPPENED, Moments.recorded(stamp()));
    }

    Stamp stamp() {
        return command.stamp();
    }

    /** When it happened, to the second. */
    LocalDateTime at() {
        return command.stamp().happened().withNano(0);
    }

    LocalDate day() {
        return at().toLocalDate();
    }

    Asked inOrder() {
        matter.lastAct().ifPresent(last -> list.check(MatterRefusal.OUT_OF_ORDER, Moments.order(at(), last)));
        return this;
    }

    /** Who acts, of those in service; nobody for whoever holds no post. */
    Optional<PersonId> person() {
        return stamp().by() instanceof Actor.Post post ? Optional.of(post.holder()) : Optional.empty();
    }

    /** The body a post belongs to on the day, if whoever acts holds it then. */
    Optional<BodyId> body(Office office) {
        return by(office).held().map(Post::body);
    }

    private Incumbency by(Office office) {
        return Incumbency.of(stamp().by(), office.place().roster(), day());
    }

    /** Checks that it is done for one of these bodies; not where there are none, as before anything was reported. */
    Asked actingFor(Office office, Collection<BodyId> bodies) {
        if (bodies.isEmpty()) {
            return this;
        }
        Incumbency by = by(office);
        // A vacant post acts for nobody.
        Optional<BodyId> body = by.heldBy().flatMap(holder -> by.body());
        list.check(
                MatterRefusal.NOT_THE_OWNER,
                by.fill(ACTS_FOR.says(
                                by.holds() && body.filter(bodies::contains).isPresent()))
                        .id(body.map(BodyId::value))
                        .text(bodies.stream().map(BodyId::value).distinct().collect(Collectors.joining(" ")))
                        .build());
        return this;
    }

    /** The body that took it in, or where that is gone the one that takes matters in now; none before it was reported. */
    List<BodyId> intake(Office office) {
        return matter.intake()
                .map(body -> isThere(office, body)
                        ? body
                        : office.editions()
                                .on(day())
                                .map(edition -> edition.rules().intake())
                                .orElse(body))
                .map(List::of)
                .orElse(List.of());
    }

    /** The owner of a side; where that body is gone, the intake, so that somebody can hand the side over. */
    List<BodyId> owner(Office office, Side side) {
        return matter.owner(side)
                .map(body -> isThere(office, body) ? List.of(body) : intake(office))
                .orElse(List.of());
    }

    /** Whether there is such a body on the day. */
    boolean isThere(Office office, BodyId body) {
        return office.place().roster().body(body, day()).isPresent();
    }

    /** Checks that there is such a body on the day, so that it can do what it is asked for. */
    Asked to(Office office, BodyId body) {
        boolean there = isThere(office, body);
        return check(
                MatterRefusal.BODY_UNKNOWN,
                THERE.says(there).id(body.value()).day(day()).flag(there).build());
    }

    /** Both owners. */
    List<BodyId> owners() {
        List<BodyId> owners = new ArrayList<>(3);
        matter.owner(Side.DEPARTMENT).ifPresent(owners::add);
        matter.owner(Side.TERRITORY).ifPresent(owners::add);
        return owners;
    }

    /** Both owners, and the intake. */
    List<BodyId> ownersAndIntake(Office office) {
        List<BodyId> bodies = owners();
        bodies.addAll(intake(office));
        return bodies;
    }

    Asked withGrounds(String grounds) {
        return check(
                MatterRefusal.GROUNDS_MISSING,
                GROUNDS.says(!grounds.isBlank()).text(grounds).build());
    }

    Asked withProof(String proof) {
        return check(
                MatterRefusal.PROOF_MISSING,
                PROOF.says(!proof.isBlank()).text(proof).build());
    }

    /** Checks that whoever acts is not the one who did it. */
    Asked byAnother(Optional<PersonId> did) {
        if (did.isEmpty()) {
            return this;
        }
        return check(
                MatterRefusal.SAME_PERSON,
                SECOND_PERSON
                        .says(!person().equals(did))
                        .id(did.get().value())
                        .id(person().map(PersonId::value))
                        .build());
    }

    Asked check(MatterRefusal reason, Explanation finding) {
        list.check(reason, finding);
        return this;
    }

    Asked note(Explanation finding) {
        list.note(finding);
        return this;
    }

    boolean stands() {
        return list.stands();
    }

    Decision<MatterFact, MatterRefusal> decide(Supplier<List<MatterFact>> facts) {
        return list.decide(ok -> ACT.says(ok).code(command.act()).moment(at()), facts);
    }
}
