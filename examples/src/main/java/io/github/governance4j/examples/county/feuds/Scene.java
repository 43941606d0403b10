package io.github.governance4j.examples.county.feuds;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.examples.county.chamber.Chamber;
import io.github.governance4j.examples.county.chamber.Desks;
import io.github.governance4j.examples.county.disputes.DisputeAction;
import io.github.governance4j.examples.county.disputes.DisputeEntry;
import io.github.governance4j.examples.county.disputes.DisputeLog;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.ActingCell;
import io.github.governance4j.examples.county.log.Detail;
import io.github.governance4j.examples.county.madeup.Clock;
import io.github.governance4j.examples.county.madeup.Staff;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.mediation.settlement.Settlement;
import io.github.governance4j.rulebook.csv.Cell;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The town while its year is made up (生成现场): one time for all disputes, kept by a queue of what people do next, and the real deciders before
 * whom they do it. No two rows are recorded at the same minute, so the order of the log is the order things were decided in.
 */
final class Scene {
    private static final Position MADE_UP = Position.startOf("generated");
    private final Desks desks;
    private final Staff staff;
    private final Chamber chamber;
    private final SplittableRandom chance;
    private final Clock clock;
    private final LocalDateTime end;
    private final PriorityQueue<Next> queue =
            new PriorityQueue<>(Comparator.comparing(Next::at).thenComparing(Next::order));
    private final List<Written> rows = new ArrayList<>();
    private LocalDateTime now;
    private boolean taken;
    private long order;

    /** Something somebody does at a moment. */
    private record Next(LocalDateTime at, long order, Runnable what) {}

    /** A row of the log. */
    record Written(DisputeAction action, LocalDateTime recorded, List<String> cells) {}

    Scene(Desks desks, DisputePlan plan, SplittableRandom chance) {
        this.desks = desks;
        this.staff = new Staff(desks.rulebook().place());
        this.chance = chance;
        this.clock = new Clock(chance);
        this.now = plan.from().atTime(8, 0);
        this.end = plan.through().plusDays(1).atStartOfDay();
        this.chamber = new Chamber(desks, entry -> false, new Hearing());
    }

    private static void impossible(Problem problem) {
        throw new IllegalStateException("bug: a generated row is faulty: " + problem);
    }

    SplittableRandom chance() {
        return chance;
    }

    /** So many times in a hundred. */
    boolean happens(int percent) {
        return chance.nextInt(100) < percent;
    }

    LocalDateTime now() {
        return now;
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    LocalDateTime later(int leastMinutes, int mostMinutes) {
        return clock.after(now, leastMinutes, mostMinutes);
    }

    /** When a village without a network next has one. */
    LocalDateTime sync() {
        return clock.sync(now);
    }

    void at(LocalDateTime moment, Runnable what) {
        queue.add(new Next(moment, order++, what));
    }

    /** Lets everything happen that people do until the end. */
    void play() {
        for (Next next = queue.poll(); next != null && next.at().isBefore(end); next = queue.poll()) {
            now = next.at().isAfter(now) ? next.at() : now;
            next.what().run();
        }
    }

    MediationRules rules() {
        return desks.rulebook().mediation().on(today()).map(Edition::rules).orElseThrow();
    }

    Desks desks() {
        return desks;
    }

    Course course(StreamId dispute) {
        return chamber.course(dispute);
    }

    Settlement settlement(String agreement) {
        return Optional.ofNullable(chamber.sequels().settlements().get(new StreamId(agreement)))
                .orElseGet(() -> desks.settling().initial());
    }

    /** Somebody of a body who holds one of some roles today. */
    Optional<Actor.Post> of(BodyId body, Set<RoleId> roles) {
        return staff.of(body, roles, today(), Optional.empty(), chance);
    }

    Optional<Actor.Post> anybody(String body) {
        return staff.any(new BodyId(body), today(), chance);
    }

    /** Whoever holds the office of a mediator today. */
    Optional<Actor.Post> mediator(MediatorId id) {
        return desks.mediator(id, today()).flatMap(Mediator::post).flatMap(this::holder);
    }

    private Optional<Actor.Post> holder(PostId post) {
        return desks.rulebook()
                .place()
                .roster()
                .holder(post, today())
                .map(tenure -> new Actor.Post(post, tenure.holder()));
    }

    static Actor.Party party(String person) {
        return new Actor.Party(new PersonId(person));
    }

    /** Does it at once, if the deciders let it; a row that is refused is not written. */
    boolean act(String dispute, DisputeAction action, String party, Actor by, String detail) {
        return act(dispute, action, party, by, detail, now, false);
    }

    /** Writes a row that is refused: somebody tries what cannot be. */
    void inVain(String dispute, DisputeAction action, String party, Actor by, String detail) {
        act(dispute, action, party, by, detail, now, true);
    }

    /** Writes down what happened before. */
    boolean act(
            String dispute,
            DisputeAction action,
            String party,
            Actor by,
            String detail,
            LocalDateTime happened,
            boolean inVain) {
        boolean isNow = happened.equals(now);
        now = now.plusMinutes(1);
        LocalDateTime at = isNow ? now : happened;
        String id = String.format("A%06d", rows.size() + 1);
        Stamp stamp = new Stamp(new CommandId(id), at, now, by);
        ActRow<DisputeAction> row = new ActRow<>(
                new StreamId(dispute),
                action,
                stamp,
                Map.of("party", new Cell(MADE_UP, party)),
                Detail.of(new Cell(MADE_UP, detail), action, Scene::impossible),
                "",
                MADE_UP);
        DisputeEntry entry = DisputeLog.entry(row, Scene::impossible)
                .orElseThrow(() -> new IllegalStateException("bug: a generated row asks for nothing: " + detail));
        taken = false;
        chamber.take(entry);
        if (taken != inVain) {
            rows.add(new Written(
                    action,
                    now,
                    List.of(
                            id,
                            dispute,
                            action.word(),
                            party,
                            ActingCell.text(by),
                            at.toString(),
                            now.toString(),
                            detail)));
        }
        return taken;
    }

    /** {@return the rows, in the order they were recorded} */
    List<Written> rows() {
        return rows;
    }

    private final class Hearing implements Chamber.Heard {
        @Override
        public void ruled(Ruling<CourseFact> ruling, Course after) {
            hear(ruling);
        }

        @Override
        public void ruled(Ruling<?> ruling) {
            hear(ruling);
        }

        /** Only of the row at hand: what comes due before it, and what comes of it, is not the row. */
        private void hear(Ruling<?> ruling) {
            if (ruling.id().equals(String.format("A%06d", rows.size() + 1))) {
                taken = ruling.outcome() != Outcome.REFUSED;
            }
        }
    }
}
