package io.github.governance4j.json;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.late.LateCommand;
import io.github.governance4j.core.late.LateDecider;
import io.github.governance4j.testkit.decide.DeciderUnderTest;
import io.github.governance4j.testkit.decide.Situation;
import io.github.governance4j.testkit.late.LateCase;
import io.github.governance4j.testkit.late.LateUnderTest;
import java.lang.reflect.Constructor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;

/** Everything that comes about in the lives of every decider of this library: commands, facts, explanations (每个决策器的生平). */
enum Lives {
    LADDER("ladder.ClimbKeepsTheLaws"),
    MATTER("matter.MattersKeepTheLaws"),
    EARLY_SIGN("matter.EarlySignsKeepTheLaws"),
    REPORTER("matter.ReportersKeepTheLaws"),
    WHISTLE("whistle.WhistlesKeepTheLaws"),
    TIER("risk.TieringKeepsTheLaws"),
    HELP("risk.HouseholdHelpKeepsTheLaws"),
    WARNING("risk.warning.WarningsKeepTheLaws"),
    LEDGER("points.LedgerKeepsTheLaws"),
    CLAIM("rights.ClaimingKeepsTheLaws"),
    PLACES("rights.PlacesKeepTheLaws"),
    COURSE("mediation.MediatingKeepsTheLaws"),
    REFERRAL("mediation.ReferringKeepsTheLaws"),
    SETTLEMENT("mediation.SettlingKeepsTheLaws"),
    STIPEND("mediation.StipendsKeepTheLaws"),
    RECORD("mediation.record.SessionRecordsKeepTheLaws"),
    FEEDBACK("mediation.feedback.FeedbackKeepsTheLaws"),
    LATE_LADDER("ladder.LateClimbLaws"),
    LATE_MATTER("matter.LateMatterLaws"),
    LATE_COURSE("mediation.LateCourseLaws");

    private final String subject;

    Lives(String subject) {
        this.subject = "io.github.governance4j.testkit." + subject;
    }

    /**
     * Shows what comes about in the cases the testkit tells of this decider, as they are and told late; the same every time.
     *
     * @param sees is shown each command, then why it was answered as it was, then each fact
     */
    void told(Consumer<Object> sees) {
        if (made() instanceof DeciderUnderTest<?, ?, ?, ?> plain) {
            scenarios(plain, sees);
        }
    }

    /**
     * Lives a life drawn at random; on a thread of jqwik.
     *
     * @param seed of the life
     * @param sees is shown each command, then why it was answered as it was, then each fact
     */
    void live(long seed, Consumer<Object> sees) {
        Object it = made();
        if (it instanceof DeciderUnderTest<?, ?, ?, ?> plain) {
            lives(plain, seed, sees);
        } else {
            retold((LateUnderTest<?, ?, ?, ?>) it, seed, sees);
        }
    }

    // The subjects belong to the testkit's own tests and are not public.
    private Object made() {
        try {
            Constructor<?> constructor = Class.forName(subject).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no " + subject + " in the testkit's tests", e);
        }
    }

    private static <C extends Command, S, E, R extends Enum<R>> void scenarios(
            DeciderUnderTest<C, S, E, R> subject, Consumer<Object> sees) {
        Decider<C, S, E, R> decider = subject.decider();
        subject.scenarios().forEach(scenario -> {
            List<C> acts = new ArrayList<>(scenario.past());
            acts.add(scenario.command());
            walk(decider, withTicks(acts), sees);
        });
        R reason = subject.reasonType().getEnumConstants()[0];
        Decider<LateCommand<C>, ?, ?, R> late = LateDecider.over(decider, Duration.ofDays(60), reason);
        subject.scenarios().stream().limit(12).forEach(scenario -> {
            List<C> acts = new ArrayList<>(scenario.past());
            acts.add(scenario.command());
            walk(late, withTicks(acts.stream().map(LateCommand.Tell::new).toList()), sees);
            Collections.reverse(acts);
            walk(late, withTicks(acts.stream().map(LateCommand.Tell::new).toList()), sees);
        });
    }

    private static <C extends Command> List<Optional<C>> withTicks(List<? extends C> acts) {
        List<Optional<C>> steps = new ArrayList<>();
        acts.forEach(act -> steps.add(Optional.of(act)));
        steps.add(Optional.empty());
        steps.add(Optional.empty());
        return steps;
    }

    private static <C extends Command, S, E, R extends Enum<R>> void lives(
            DeciderUnderTest<C, S, E, R> subject, long seed, Consumer<Object> sees) {
        Situation<C> situation = drawn(subject.situations(), seed);
        List<Optional<C>> steps = new ArrayList<>(situation.past());
        steps.add(Optional.of(situation.command()));
        steps.add(Optional.empty());
        walk(subject.decider(), steps, sees);
    }

    private static <C extends Command, S, E, R extends Enum<R>> void retold(
            LateUnderTest<C, S, E, R> subject, long seed, Consumer<Object> sees) {
        Random random = new Random(seed);
        LateCase<C> one = drawn(subject.cases(), seed);
        List<Optional<LateCommand<C>>> steps = new ArrayList<>();
        List<C> acts = new ArrayList<>(one.acts());
        if (random.nextInt(3) > 0) {
            Collections.shuffle(acts, random);
        }
        for (C act : acts) {
            steps.add(Optional.of(new LateCommand.Tell<>(act)));
            if (random.nextInt(3) == 0) {
                steps.add(Optional.empty());
            }
        }
        steps.add(Optional.empty());
        walk(subject.late(one.window()), steps, sees);
    }

    private static <T> T drawn(Arbitrary<T> arbitrary, long seed) {
        return arbitrary.generator(1000).next(new Random(seed)).value();
    }

    private static <C extends Command, S, E, R extends Enum<R>> void walk(
            Decider<C, S, E, R> decider, List<Optional<C>> steps, Consumer<Object> sees) {
        S state = decider.initial();
        Set<CommandId> taken = new HashSet<>();
        for (Optional<C> step : steps) {
            Optional<C> command = step.isPresent() ? step : decider.due(state).map(Due::command);
            if (command.isEmpty()) {
                continue;
            }
            sees.accept(command.get());
            Decision<E, R> decision = decider.decide(command.get(), state);
            sees.accept(decision.explanation());
            if (decision.isAccepted() && taken.add(command.get().stamp().id())) {
                decision.facts().forEach(sees);
                state = decider.evolveAll(state, decision.facts());
            }
        }
    }
}
