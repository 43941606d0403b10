package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.settlement.Clause;
import io.github.governance4j.mediation.settlement.ConfirmationFact;
import io.github.governance4j.mediation.settlement.CourtCommand;
import io.github.governance4j.mediation.settlement.EffectFact;
import io.github.governance4j.mediation.settlement.PerformanceCommand;
import io.github.governance4j.mediation.settlement.PerformanceFact;
import io.github.governance4j.mediation.settlement.Settlement;
import io.github.governance4j.mediation.settlement.SettlementCommand;
import io.github.governance4j.mediation.settlement.SettlementFact;
import io.github.governance4j.mediation.settlement.SettlementRefusal;
import io.github.governance4j.mediation.settlement.SettlementStage;
import io.github.governance4j.mediation.settlement.Way;
import io.github.governance4j.testkit.claim.Claim;
import io.github.governance4j.testkit.ladder.Wish;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What an agreement in effect owes the parties, as laws (生效协议通则): 人民调解法 art. 31 to 33. Implement it in a test class run by jqwik
 * and name rules and place:
 *
 * <pre>{@code
 * class OurAgreementsKeepTheLaws implements SettlementLaws {
 *     public Editions<SettlementRules> editions() { return ...; }
 *     public Place place() { return ...; }
 * }
 * }</pre>
 *
 * <p>Agreements of two parties are opened, kept, broken, changed, sued over and brought before a court, by those who may and now and then
 * by one party where both are wanted. Override {@link #decider} to put a decider of your own under the same laws.
 */
public interface SettlementLaws extends SettlementUnderTest {
    /**
     * Once it took effect every party can go to court, in every state and whatever else is pending (art. 3 and 32).
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void the_court_is_open_to_every_party_in_every_state_after_effect(@ForAll("lives") List<Wish> wishes) {
        for (StreamLife.Lived<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> one :
                life(wishes).lived()) {
            Settlement settlement = one.after();
            if (settlement.stage() == SettlementStage.NOT_OPENED) {
                continue;
            }
            LocalDateTime now = settlement.lastAct().orElseThrow();
            for (PersonId party : settlement.parties()) {
                Decision<SettlementFact, SettlementRefusal> sued = decider()
                        .decide(new CourtCommand.Sue(Desk.stamp(now, -1, new Actor.Party(party)), party), settlement);
                Claim.holds(sued.isAccepted(), () -> party + " cannot sue: " + sued + " in " + settlement);
                Claim.holds(
                        decider().evolveAll(settlement, sued.facts()).suits().contains(party),
                        () -> "the suit of " + party + " is lost in " + settlement);
            }
        }
    }

    /**
     * What took effect in a course is followed whatever its words, so that every party can sue over it: it binds already, and the rules of
     * the day may know words that those the dispute keeps do not (art. 3 and 32).
     *
     * @param words what a clause says
     */
    @Property(tries = 50)
    default void what_took_effect_is_followed_and_can_be_sued_over_whatever_its_words(@ForAll("words") String words) {
        LocalDateTime at = effectiveOn().atTime(9, 0);
        SettlementWishes made =
                new SettlementWishes(Desk.all(place(), effectiveOn()).get(0), effectiveOn(), false);
        Stamp follows = Stamp.timer(new CommandId("took-effect"), at, at);
        Decision<SettlementFact, SettlementRefusal> opened =
                decider().decide(made.open(follows, 1, words), decider().initial());
        Settlement settlement = decider().evolveAll(decider().initial(), opened.facts());
        Claim.holds(opened.isAccepted(), () -> "in effect and not followed: " + opened);
        for (PersonId party : SettlementWishes.BOTH) {
            Stamp sues = Desk.stamp(at, 1, new Actor.Party(party));
            Claim.holds(
                    decider()
                            .decide(new CourtCommand.Sue(sues, party), settlement)
                            .isAccepted(),
                    () -> party + " cannot sue over: " + words);
        }
    }

    /**
     * A court is asked for confirmation by every party together (art. 33).
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void confirmation_is_asked_for_by_all_parties_together(@ForAll("lives") List<Wish> wishes) {
        life(wishes)
                .facts(ConfirmationFact.ConfirmationAsked.class)
                .forEach(asked -> Claim.same("who asks for confirmation", SettlementWishes.BOTH, asked.jointly()));
    }

    /**
     * It is asked within 30 days of effect, the last included, wherever that day comes to lie (art. 33, 民法典 art. 201 to 203).
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void confirmation_is_asked_for_within_thirty_days_of_effect(@ForAll("lives") List<Wish> wishes) {
        TimeLimit law =
                TimeLimit.of("30", 30, LimitUnit.CALENDAR_DAY, "人民调解法33条").build();
        life(wishes)
                .facts(ConfirmationFact.ConfirmationAsked.class)
                .forEach(asked -> Claim.holds(
                        law.deadline(effectiveOn(), calendar()).isMet(asked.at()),
                        () -> "in effect on " + effectiveOn() + ", asked too late: " + asked));
    }

    /**
     * While it can still be asked for, its lapsing falls due by itself, no later than the last day is over.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void a_confirmation_nobody_asks_for_lapses_by_itself(@ForAll("lives") List<Wish> wishes) {
        for (StreamLife.Lived<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> one :
                life(wishes).lived()) {
            Settlement settlement = one.after();
            boolean open = settlement.mayAskForConfirmation()
                    && (settlement.stage() == SettlementStage.IN_EFFECT || settlement.stage() == SettlementStage.KEPT);
            settlement.confirmBy().filter(by -> open).ifPresent(by -> {
                LocalDateTime last = settlement.lastAct().orElseThrow();
                LocalDateTime latest = by.closes().isBefore(last) ? last : by.closes();
                Claim.holds(
                        decider()
                                .due(settlement)
                                .filter(due -> !due.at().isAfter(latest))
                                .isPresent(),
                        () -> "never lapses: " + settlement);
            });
        }
    }

    /**
     * Wherever it is said what can be done a suit is among it (art. 32 and 33).
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void a_suit_is_among_whatever_can_be_done(@ForAll("lives") List<Wish> wishes) {
        life(wishes)
                .facts()
                .forEach(fact ->
                        ways(fact).ifPresent(ways -> Claim.holds(ways.contains(Way.SUE), () -> "no suit in " + fact)));
    }

    private static Optional<Set<Way>> ways(SettlementFact fact) {
        if (fact instanceof PerformanceFact.PerformanceOverdue late) {
            return Optional.of(late.ways());
        }
        if (fact instanceof PerformanceFact.BreachReported breach) {
            return Optional.of(breach.ways());
        }
        if (fact instanceof ConfirmationFact.Dismissed dismissed) {
            return Optional.of(dismissed.ways());
        }
        if (fact instanceof ConfirmationFact.NotAccepted not) {
            return Optional.of(not.ways());
        }
        return fact instanceof ConfirmationFact.ConfirmationLapsed lapsed
                ? Optional.of(lapsed.ways())
                : Optional.empty();
    }

    /**
     * No clause that gives up a suit is brought in by a post, or by a change (art. 3).
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void no_clause_gives_up_a_suit(@ForAll("lives") List<Wish> wishes) {
        StreamLife<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> life = life(wishes);
        Stream.concat(
                        life.facts(EffectFact.Opened.class).flatMap(opened -> opened.agreement().clauses().stream()),
                        life.facts(EffectFact.Changed.class).flatMap(changed -> changed.clauses().stream()))
                .map(Clause::words)
                .forEach(words -> Claim.holds(
                        !words.equals(SettlementWishes.WAIVER), () -> "a clause gives up a suit: " + words));
    }

    /**
     * What was agreed is changed by every party together.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void a_change_is_agreed_on_by_all_parties(@ForAll("lives") List<Wish> wishes) {
        life(wishes)
                .facts(EffectFact.Changed.class)
                .forEach(changed -> Claim.same("who changes it", SettlementWishes.BOTH, changed.assents()));
    }

    /**
     * A party speaks for itself: nothing that binds the other, no court's decision and nothing in the other's name is accepted from one
     * alone; that it kept its own part waits for the other or for the body that mediated.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void nobody_binds_the_other_side_alone(@ForAll("lives") List<Wish> wishes) {
        for (StreamLife.Lived<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> one :
                life(wishes).lived()) {
            Settlement settlement = one.after();
            if (settlement.stage() == SettlementStage.NOT_OPENED) {
                continue;
            }
            LocalDateTime now = settlement.lastAct().orElseThrow();
            for (PersonId party : settlement.parties()) {
                for (SettlementCommand attempt : SettlementWishes.alone(party, now)) {
                    Claim.holds(
                            !decider().decide(attempt, settlement).isAccepted(),
                            () -> party + " alone did this: " + attempt + " in " + settlement);
                }
            }
            boolean byParty = one.command() instanceof PerformanceCommand.Perform
                    && one.command().stamp().by() instanceof Actor.Party;
            Claim.holds(
                    !byParty || one.decision().facts().stream().noneMatch(PerformanceFact.ClauseKept.class::isInstance),
                    () -> "kept by the word of who owes it: " + one);
        }
    }

    /**
     * Whoever is a party records nothing as an office in that matter, whatever post they hold.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void nobody_is_the_office_in_a_matter_of_their_own(@ForAll("lives") List<Wish> wishes) {
        life(wishes, true)
                .lived()
                .forEach(one -> Claim.holds(
                        !(one.command().stamp().by() instanceof Actor.Post)
                                || !one.decision().isAccepted(),
                        () -> "a party wrote it down for the office: " + one));
    }

    private StreamLife<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> life(List<Wish> wishes) {
        return life(wishes, false);
    }

    private StreamLife<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> life(
            List<Wish> wishes, boolean own) {
        Desk desk = Desk.all(place(), effectiveOn()).get(0);
        return StreamLife.of(
                decider(), effectiveOn().atTime(9, 0), wishes, new SettlementWishes(desk, effectiveOn(), own));
    }
}
