package io.github.governance4j.testkit.risk.warning;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.risk.warning.LevelRule;
import io.github.governance4j.core.risk.warning.Taken;
import io.github.governance4j.core.risk.warning.Tell;
import io.github.governance4j.core.risk.warning.Warning;
import io.github.governance4j.core.risk.warning.WarningFact;
import io.github.governance4j.core.risk.warning.WarningRules;
import io.github.governance4j.core.risk.warning.WarningStage;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.testkit.claim.Claim;
import io.github.governance4j.testkit.ladder.Wish;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What warnings owe everybody they reach, as laws (预警通则). Implement it in a test class run by jqwik and name rules and place:
 *
 * <pre>{@code
 * class OurWarningsKeepTheLaws implements WarningLaws {
 *     public Editions<WarningRules> editions() { return ...; }
 *     public Place place() { return ...; }
 * }
 * }</pre>
 *
 * <p>Warnings are made from the rules and the roster themselves: every kind and level, with what they allow and now and then what they do
 * not, by those who may and now and then by others. Override {@link #decider} to put a decider of your own under the same laws.
 */
public interface WarningLaws extends WarningUnderTest {
    /**
     * At every moment a warning is in force only what the rules list for its level is done (突发事件应对法 art. 66 and 67).
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void no_measure_is_taken_above_its_level(@ForAll("lives") List<Wish> wishes) {
        WarningLife life = WarningLife.of(this, wishes);
        for (WarningLife.Lived one : life.lived()) {
            for (WarningFact fact : one.decision().facts()) {
                if (fact instanceof WarningFact.Issued issued) {
                    open(
                            one,
                            issued.announcement().level(),
                            issued.announcement().measures());
                } else if (fact instanceof WarningFact.Adjusted adjusted) {
                    open(one, adjusted.level(), adjusted.measures());
                }
            }
            one.after()
                    .inForce(one.command().stamp().happened())
                    .ifPresent(stands -> open(one, stands.level(), stands.measures()));
        }
    }

    private void open(WarningLife.Lived one, WarningLevel level, List<Taken> measures) {
        WarningRules rules = rules(one.after());
        Optional<LevelRule> rule = one.after().announcement().flatMap(said -> rules.rule(said.category(), level));
        for (Taken taken : measures) {
            Claim.holds(
                    rule.isPresent()
                            && rule.get().measures().contains(taken.measure())
                            && rules.measure(taken.measure())
                                    .filter(measure -> measure.isOpenTo(level))
                                    .isPresent(),
                    () -> taken + " at the level " + level + " after " + one.command());
        }
    }

    private WarningRules rules(Warning warning) {
        return warning.edition()
                .flatMap(editions()::byId)
                .map(Edition::rules)
                .orElseThrow(() -> new AssertionError("a warning keeps an edition of the rules: " + warning));
    }

    /**
     * A warning lasts at most as many days as its level may, nothing of it is in force after its last day whether or not that was recorded,
     * nothing but its lapsing is recorded then, and that it falls due by itself.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void nothing_outlives_its_last_day(@ForAll("lives") List<Wish> wishes) {
        WarningLife life = WarningLife.of(this, wishes);
        for (WarningLife.Lived one : life.lived()) {
            one.after().announcement().ifPresent(said -> {
                LocalDateTime over = said.lastDay().plusDays(1).atStartOfDay();
                Claim.same(
                        "what is in force at " + over,
                        Optional.empty(),
                        one.after().inForce(over));
                Claim.holds(
                        one.after().stage() != WarningStage.IN_FORCE
                                || decider()
                                        .due(one.after())
                                        .filter(due -> !due.at().isAfter(later(over, one.after())))
                                        .isPresent(),
                        () -> "never lapses: " + one.after());
                for (WarningFact fact : one.decision().facts()) {
                    Claim.holds(
                            fact.at().isBefore(over)
                                    || fact instanceof WarningFact.Lapsed
                                    || fact instanceof WarningFact.TellingLate,
                            () -> "after its last day: " + fact);
                    if (fact instanceof WarningFact.Issued issued) {
                        long most = rules(one.after())
                                .rule(said.category(), said.level())
                                .map(LevelRule::mostDays)
                                .orElse(0);
                        LocalDateTime latest = issued.at().plusDays(most);
                        Claim.holds(
                                said.lastDay().isBefore(latest.toLocalDate()),
                                () -> "lasts to " + said.lastDay() + ", at most " + most + " days: " + issued);
                    }
                }
            });
        }
    }

    private static LocalDateTime later(LocalDateTime over, Warning warning) {
        return warning.lastAct().filter(over::isBefore).orElse(over);
    }

    /**
     * No warning is adjusted or lifted without saying why (突发事件应对法 art. 70).
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void every_adjustment_and_lifting_names_its_grounds(@ForAll("lives") List<Wish> wishes) {
        for (WarningFact fact : WarningLife.of(this, wishes).facts()) {
            if (fact instanceof WarningFact.Adjusted adjusted) {
                Claim.holds(!adjusted.grounds().isBlank(), () -> "no grounds: " + adjusted);
            } else if (fact instanceof WarningFact.Lifted lifted) {
                Claim.holds(!lifted.grounds().isBlank(), () -> "no grounds: " + lifted);
            }
        }
    }

    /**
     * Once it is lifted or has lapsed a warning has no measures and is not in force, ever.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void a_lifted_warning_has_no_measures(@ForAll("lives") List<Wish> wishes) {
        boolean ended = false;
        for (WarningLife.Lived one : WarningLife.of(this, wishes).lived()) {
            for (WarningFact fact : one.decision().facts()) {
                ended |= fact instanceof WarningFact.Lifted || fact instanceof WarningFact.Lapsed;
            }
            if (ended) {
                Claim.same(
                        "the measures of an ended warning",
                        List.of(),
                        one.after().measures());
                Claim.same(
                        "what is in force of an ended warning",
                        Optional.empty(),
                        one.after().inForce(one.command().stamp().happened()));
            }
        }
    }

    /**
     * A warning states all its parts, and is issued by a body the rules name for its level.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void what_is_issued_is_whole_and_by_who_may(@ForAll("lives") List<Wish> wishes) {
        for (WarningLife.Lived one : WarningLife.of(this, wishes).lived()) {
            for (WarningFact fact : one.decision().facts()) {
                if (fact instanceof WarningFact.Issued issued) {
                    List<BodyId> may = rules(one.after())
                            .rule(
                                    issued.announcement().category(),
                                    issued.announcement().level())
                            .map(LevelRule::issuers)
                            .orElse(List.of());
                    Claim.holds(may.contains(issued.issuer()), () -> "issued by another than " + may + ": " + issued);
                    Claim.holds(
                            !issued.announcement().areas().isEmpty()
                                    && !issued.announcement().advice().isBlank()
                                    && !issued.announcement().measures().isEmpty()
                                    && issued.announcement().cause().isSaid(),
                            () -> "something is missing: " + issued);
                }
            }
        }
    }

    /**
     * Whoever is to be told is told, recorded late, or still to be told; nobody drops out in silence while the warning stands.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void nobody_who_is_to_be_told_is_forgotten(@ForAll("lives") List<Wish> wishes) {
        Set<PostId> owed = new HashSet<>();
        for (WarningLife.Lived one : WarningLife.of(this, wishes).lived()) {
            for (WarningFact fact : one.decision().facts()) {
                if (fact instanceof WarningFact.Issued issued) {
                    owed = posts(issued.telling());
                } else if (fact instanceof WarningFact.Adjusted adjusted) {
                    owed = posts(adjusted.telling());
                } else if (fact instanceof WarningFact.WasTold told) {
                    owed.remove(told.post());
                }
            }
            if (one.after().stage() == WarningStage.IN_FORCE) {
                Set<PostId> open = new HashSet<>();
                one.after().toTell().forEach(tell -> open.add(tell.post()));
                Claim.same("who is still to be told", owed, open);
            }
        }
    }

    private static Set<PostId> posts(WarningFact.Tellings telling) {
        Set<PostId> posts = new HashSet<>();
        for (Tell tell : telling.tells()) {
            posts.add(tell.post());
        }
        return posts;
    }
}
