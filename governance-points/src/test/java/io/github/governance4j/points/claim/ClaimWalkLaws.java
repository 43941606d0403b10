package io.github.governance4j.points.claim;

import static io.github.governance4j.points.claim.Hamlet.ANN;
import static io.github.governance4j.points.claim.Hamlet.post;
import static io.github.governance4j.points.claim.Hamlet.resident;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rights.Adverse;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.points.claim.flow.Flow;
import io.github.governance4j.points.claim.flow.Step;
import io.github.governance4j.points.claim.flow.StepId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Walks claims of all four villages, and of the one with deductions, every way they can go. */
class ClaimWalkLaws {
    private static final Set<ClaimStage> OVER = EnumSet.of(
            ClaimStage.ENTERED, ClaimStage.REVERSED, ClaimStage.DECLINED, ClaimStage.DROPPED, ClaimStage.WITHDRAWN);
    private static final List<Supplier<ClaimRules>> VILLAGES = List.of(
            FourVillages::luoyu,
            FourVillages::wendeng,
            FourVillages::jingyuan,
            FourVillages::xiangxi,
            FourVillages::willow);
    private static final List<RoleId> ROLES = List.of(
            FourVillages.LEADER,
            FourVillages.CADRE,
            FourVillages.ADMIN,
            FourVillages.COLLECTOR,
            FourVillages.COUNCIL,
            FourVillages.TOWNSHIP,
            FourVillages.DISTRICT,
            FourVillages.INSPECTOR,
            FourVillages.SUPERVISOR);

    @Provide
    Arbitrary<Supplier<ClaimRules>> villages() {
        return Arbitraries.of(VILLAGES);
    }

    /** A walk: what happened, and the claim as it stood after each command. */
    private record Walk(Claiming claiming, List<Claim> stood, List<ClaimFact> facts, LocalDateTime end) {}

    @Property(tries = 80)
    void at_every_step_something_is_due_or_somebody_is_asked_and_the_person_can_leave(
            @ForAll("villages") Supplier<ClaimRules> village, @ForAll long seed) {
        Walk walk = walk(village.get(), new Random(seed), 30);
        for (Claim claim : walk.stood()) {
            if (claim.stage() == ClaimStage.NOTHING || OVER.contains(claim.stage())) {
                continue;
            }
            boolean waits = claim.stage() == ClaimStage.OBJECTED;
            assertThat(claim.missing()).as(claim.toString()).isNotEmpty();
            assertThat(Ticking.next(claim.held()).isPresent() || waits)
                    .as("due at %s", claim)
                    .isTrue();
            if (claim.stage() == ClaimStage.AT_STEP) {
                LocalDateTime now = claim.lastAct().orElseThrow();
                Actor by = claim.held().declared().orElseThrow().by();
                boolean moves = Ticking.next(claim.held())
                        .filter(next -> !next.at().isAfter(now))
                        .isPresent();
                var leave = new DeclaringCommand.Withdraw(new Stamp(new CommandId("leave"), now, now, by), "");
                assertThat(moves || walk.claiming().decide(leave, claim).isAccepted())
                        .as(claim.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void the_walks_come_to_every_stage_and_every_step() {
        Set<ClaimStage> stages = EnumSet.noneOf(ClaimStage.class);
        Set<String> all = new TreeSet<>();
        for (int village = 0; village < VILLAGES.size(); village++) {
            ClaimRules rules = VILLAGES.get(village).get();
            String name = Integer.toString(village);
            for (Flow flow : rules.flows()) {
                for (Step step : flow.steps()) {
                    all.add(name + " " + flow.id() + " " + step.id());
                }
            }
            for (int seed = 0; seed < 150; seed++) {
                for (Claim claim : walk(rules, new Random(seed), 30).stood()) {
                    stages.add(claim.stage());
                    claim.flow()
                            .ifPresent(flow -> claim.held()
                                    .stand()
                                    .ifPresent(at -> all.remove(name + " " + flow + " " + at.step())));
                }
            }
        }
        assertThat(all).as("never come to").isEmpty();
        assertThat(stages).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(ClaimStage.NOTHING)));
    }

    @Property(tries = 80)
    void time_alone_never_hurts_anybody_and_never_stands_still(
            @ForAll("villages") Supplier<ClaimRules> village, @ForAll long seed) {
        Walk walk = walk(village.get(), new Random(seed), 12);
        Claim claim = walk.stood().get(walk.stood().size() - 1);
        LocalDateTime last = LocalDateTime.MIN;
        for (int i = 0; i < 40; i++) {
            Optional<Due<ClaimCommand>> due = walk.claiming().due(claim);
            if (due.isEmpty()) {
                break;
            }
            var decision = walk.claiming().decide(due.get().command(), claim);
            assertThat(decision.isAccepted())
                    .as(decision.explanation().toString())
                    .isTrue();
            assertThat(decision.facts()).isNotEmpty();
            Claim after = walk.claiming().evolveAll(claim, decision.facts());
            walk.claiming()
                    .due(after)
                    .ifPresent(next ->
                            assertThat(next.at()).isAfterOrEqualTo(due.get().at()));
            if (claim.direction().filter(Direction.DEDUCTION::equals).isPresent()) {
                assertThat(decision.facts())
                        .noneMatch(fact -> fact instanceof EntryFact.EntryAsked asked && asked.times() == 1);
            }
            assertThat(due.get().at()).isAfterOrEqualTo(last);
            last = due.get().at();
            claim = after;
        }
    }

    @Property(tries = 80)
    void nothing_adverse_comes_without_grounds_notice_a_last_day_and_a_way_to_court(
            @ForAll("villages") Supplier<ClaimRules> village, @ForAll long seed) {
        for (ClaimFact fact : walk(village.get(), new Random(seed), 30).facts()) {
            if (fact instanceof Adverse adverse) {
                assertThat(adverse.notice().to()).contains(ANN);
                assertThat(adverse.notice().remedies()).contains(Remedy.COURT);
                assertThat(adverse.notice().objection()).isPresent();
                assertThat(adverse.grounds().evidence().holds()).isFalse();
                assertThat(adverse.lastDay()).isAfterOrEqualTo(fact.at().toLocalDate());
            }
        }
    }

    @Property(tries = 80)
    void whoever_passes_is_another_and_no_family(@ForAll("villages") Supplier<ClaimRules> village, @ForAll long seed) {
        Walk walk = walk(village.get(), new Random(seed), 30);
        Claim end = walk.stood().get(walk.stood().size() - 1);
        for (Held.Act act : end.held().acts()) {
            boolean declared = act.step().equals(StepId.DECLARATION) && act.by() instanceof Actor.Party;
            if (act.by() instanceof Actor.Post by && !declared) {
                assertThat(end.own()).doesNotContain(by.holder());
            }
            if (act.decides()) {
                assertThat(act.by())
                        .isNotEqualTo(end.held().declared().orElseThrow().by());
            }
        }
    }

    @Property(tries = 80)
    void a_claim_is_entered_under_one_name_only(@ForAll("villages") Supplier<ClaimRules> village, @ForAll long seed) {
        Set<CommandId> names = new HashSet<>();
        for (ClaimFact fact : walk(village.get(), new Random(seed), 40).facts()) {
            if (fact instanceof EntryFact.EntryAsked asked) {
                names.add(asked.booking().entry());
            }
        }
        assertThat(names.size()).isLessThanOrEqualTo(1);
    }

    @Property(tries = 80)
    void what_falls_due_is_the_same_whether_or_not_the_timer_came(
            @ForAll("villages") Supplier<ClaimRules> village, @ForAll long seed) {
        Walk walk = walk(village.get(), new Random(seed), 12);
        Claim claim = walk.stood().get(walk.stood().size() - 1);
        Optional<Due<ClaimCommand>> due = walk.claiming().due(claim);
        if (due.isEmpty()) {
            return;
        }
        LocalDateTime at = due.get().at().plusDays(2);
        ClaimCommand tick = new ClaimCommand.Tick(Stamp.timer(new CommandId("~late"), at, at));
        Claim atOnce = walk.claiming()
                .evolveAll(claim, walk.claiming().decide(tick, claim).facts());
        Claim inTurn = claim;
        while (walk.claiming()
                .due(inTurn)
                .filter(next -> !next.at().isAfter(at))
                .isPresent()) {
            inTurn = walk.claiming()
                    .evolveAll(
                            inTurn,
                            walk.claiming()
                                    .decide(walk.claiming().due(inTurn).get().command(), inTurn)
                                    .facts());
        }
        assertThat(inTurn).isEqualTo(atOnce);
    }

    @Property(tries = 80)
    void facts_alone_make_the_claim(@ForAll("villages") Supplier<ClaimRules> village, @ForAll long seed) {
        Walk walk = walk(village.get(), new Random(seed), 25);
        Claiming bare = Claiming.over(Editions.none(), Editions.none(), Place.nowhere(), WorkCalendar.china());
        assertThat(bare.replay(walk.facts()))
                .isEqualTo(walk.stood().get(walk.stood().size() - 1));
    }

    private static Walk walk(ClaimRules rules, Random random, int length) {
        Claiming claiming =
                Claiming.over(Hamlet.editions(rules), Hamlet.catalogues(), Hamlet.place(), WorkCalendar.china());
        List<ClaimFact> facts = new ArrayList<>();
        List<Claim> stood = new ArrayList<>();
        LocalDateTime now = LocalDateTime.of(2026, 3, 2, 9, 0);
        Claim claim = claiming.initial();
        for (int i = 0; i < length; i++) {
            now = now.plusHours(random.nextInt(random.nextInt(4) == 0 ? 1500 : 60));
            for (int attempt = 0; attempt < 12; attempt++) {
                ClaimCommand command = command(rules, claiming, claim, now, random, i * 100 + attempt);
                Decision<ClaimFact, ClaimRefusal> decision = claiming.decide(command, claim);
                assertThat(decision.explanation().holds()).isEqualTo(decision.isAccepted());
                if (decision.isAccepted()) {
                    facts.addAll(decision.facts());
                    claim = claiming.evolveAll(claim, decision.facts());
                    stood.add(claim);
                    break;
                }
            }
        }
        stood.add(claim);
        return new Walk(claiming, stood, facts, now);
    }

    private static ClaimCommand command(
            ClaimRules rules, Claiming claiming, Claim claim, LocalDateTime now, Random random, int n) {
        List<RoleId> roles = random.nextBoolean() ? wanted(rules, claim) : ROLES;
        RoleId role = roles.get(random.nextInt(roles.size()));
        Actor by = random.nextInt(3) == 0 ? resident(ANN) : post(role, 1 + random.nextInt(2));
        Stamp stamp = new Stamp(new CommandId("c" + n), now, now.plusHours(random.nextInt(5)), by);
        Stamp timer = Stamp.timer(new CommandId("~c" + n), now, now);
        if (claim.stage() == ClaimStage.NOTHING) {
            List<String> items = List.of("A", "Q", "R", "B", "O");
            return new DeclaringCommand.Declare(
                    stamp,
                    Hamlet.deed("C1", items.get(random.nextInt(items.size())), "2026-03-01T09:00")
                            .build(),
                    List.of());
        }
        StepId step = claim.held().stand().map(Held.Stand::step).orElse(StepId.DECLARATION);
        CommandId entry = claim.entry().orElse(new CommandId("none"));
        String words = random.nextInt(6) == 0 ? "" : "理由";
        Objection.Answer answer = random.nextBoolean() ? Objection.Answer.UPHELD : Objection.Answer.REJECTED;
        Optional<Points> points = random.nextInt(3) == 0 ? Optional.of(Points.of("7")) : Optional.empty();
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> new StepCommand.Pass(stamp, step, words, Set.of(), points);
            case 4 -> new StepCommand.Decline(stamp, step, words, Set.of());
            case 5 -> new StepCommand.TellPerson(stamp, step, words);
            case 6 -> new StepCommand.Reply(stamp, words);
            case 7 -> new PostingCommand.Post(stamp, step, "no-1", Optional.empty());
            case 8 -> new PostingCommand.ObjectToPosting(stamp, words);
            case 9 -> new PostingCommand.AnswerPosting(stamp, answer, words);
            case 10 ->
                claim.held()
                        .bid()
                        .<ClaimCommand>map(bid -> new AckCommand.PlaceAnswered(
                                timer, bid.bid().key(), bid.bid().attempt(), random.nextBoolean()))
                        .orElseGet(() -> new ClaimCommand.Tick(timer));
            case 11 -> new AckCommand.Credited(timer, entry);
            case 12 -> new AckCommand.NotCredited(timer, entry, PointsRefusal.ITEM_NOT_IN_FORCE);
            case 13 -> new AckCommand.EntryReversed(timer, entry, Optional.of(new CommandId("w" + n % 3)));
            case 14 -> new RemedyCommand.Revoke(stamp, words);
            case 15 -> new RemedyCommand.RaiseObjection(stamp, words, Optional.empty());
            case 16 -> new RemedyCommand.AnswerObjection(stamp, answer, words, points);
            case 17 -> new DeclaringCommand.AttachFinding(stamp, "F-1");
            case 18 -> new AckCommand.EntryRestored(timer, entry, Optional.of(new CommandId("w" + n % 3)));
            default ->
                claiming.due(claim)
                        .filter(due -> !due.at().isAfter(now))
                        .map(Due::command)
                        .orElseGet(() -> new DeclaringCommand.Withdraw(stamp, words));
        };
    }

    /** Who can act at the step the claim stands at; anybody if nobody is asked. */
    private static List<RoleId> wanted(ClaimRules rules, Claim claim) {
        List<RoleId> roles = claim.flow()
                .flatMap(rules::flow)
                .flatMap(flow -> claim.step().flatMap(flow::step))
                .map(step -> List.copyOf(step.roles()))
                .orElse(List.of());
        return roles.isEmpty() ? ROLES : roles;
    }
}
