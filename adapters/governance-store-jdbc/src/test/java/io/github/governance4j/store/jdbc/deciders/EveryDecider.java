package io.github.governance4j.store.jdbc.deciders;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.late.LateCommand;
import io.github.governance4j.testkit.decide.DeciderUnderTest;
import io.github.governance4j.testkit.decide.Scenario;
import io.github.governance4j.testkit.decide.Situation;
import io.github.governance4j.testkit.late.LateLaws;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The deciders of the project, and the subjects by which the kit's own tests put them under its laws. */
final class EveryDecider {
    private static final String KIT = "io.github.governance4j.testkit.";
    private static final String LATE = "late";

    /** Which subject stands for which decider. */
    static final Map<String, String> SUBJECTS = new LinkedHashMap<>();

    static {
        SUBJECTS.put("ledger", "points.LedgerKeepsTheLaws");
        SUBJECTS.put("claiming", "rights.ClaimingKeepsTheLaws");
        SUBJECTS.put("places", "rights.PlacesKeepTheLaws");
        SUBJECTS.put("climbing", "ladder.ClimbKeepsTheLaws");
        SUBJECTS.put("matters", "matter.MattersKeepTheLaws");
        SUBJECTS.put(LATE, "matter.LateMatterLaws");
        SUBJECTS.put("early-signs", "matter.EarlySignsKeepTheLaws");
        SUBJECTS.put("reporters", "matter.ReportersKeepTheLaws");
        SUBJECTS.put("whistles", "whistle.WhistlesKeepTheLaws");
        SUBJECTS.put("tiering", "risk.TieringKeepsTheLaws");
        SUBJECTS.put("household-help", "risk.HouseholdHelpKeepsTheLaws");
        SUBJECTS.put("warnings", "risk.warning.WarningsKeepTheLaws");
        SUBJECTS.put("mediating", "mediation.MediatingKeepsTheLaws");
        SUBJECTS.put("settling", "mediation.SettlingKeepsTheLaws");
        SUBJECTS.put("referring", "mediation.ReferringKeepsTheLaws");
        SUBJECTS.put("stipends", "mediation.StipendsKeepTheLaws");
        SUBJECTS.put("session-records", "mediation.record.SessionRecordsKeepTheLaws");
        SUBJECTS.put("feedback", "mediation.feedback.FeedbackKeepsTheLaws");
    }

    private EveryDecider() {}

    /**
     * One of them, with lives: of the scenarios every so many, and so many random ones.
     *
     * @param nth every how many scenarios
     * @param random how many random lives
     */
    static Led<?, ?, ?, ?> led(String name, int nth, int random) {
        Object subject = subject(name);
        return subject instanceof LateLaws<?, ?, ?, ?> late
                ? late(late, random)
                : led(name, (DeciderUnderTest<?, ?, ?, ?>) subject, nth, random);
    }

    private static <C extends Command, S, E, R extends Enum<R>> Led<C, S, E, R> led(
            String name, DeciderUnderTest<C, S, E, R> subject, int nth, int random) {
        List<List<Optional<C>>> lives = new ArrayList<>();
        List<Scenario<C, R>> told = subject.scenarios();
        for (int i = 0; i < told.size(); i += nth) {
            List<Optional<C>> life = new ArrayList<>();
            told.get(i).past().forEach(command -> life.add(Optional.of(command)));
            life.add(Optional.of(told.get(i).command()));
            life.add(Optional.empty());
            lives.add(life);
        }
        subject.situations().sampleStream().limit(random).forEach(situation -> lives.add(life(situation)));
        return new Led<>(name, subject.decider(), subject::asValue, lives);
    }

    private static <C extends Command> List<Optional<C>> life(Situation<C> situation) {
        List<Optional<C>> life = new ArrayList<>(situation.past());
        life.add(Optional.of(situation.command()));
        return life;
    }

    /** Acts told in the order they happened reversed in part, so that some come late and change what was thought. */
    private static <C extends Command, S, E, R extends Enum<R>> Led<?, ?, ?, ?> late(
            LateLaws<C, S, E, R> subject, int random) {
        List<List<Optional<LateCommand<C>>>> lives = new ArrayList<>();
        subject.lives().sampleStream().limit(2L * random).forEach(acts -> {
            List<C> told = new ArrayList<>(acts);
            told.sort(Comparator.comparing(act -> act.stamp().id().value().hashCode() % 3));
            List<Optional<LateCommand<C>>> life = new ArrayList<>();
            for (C act : told) {
                life.add(Optional.of(new LateCommand.Tell<>(act)));
                life.add(Optional.empty());
            }
            lives.add(life);
        });
        return new Led<>(LATE, subject.late(Duration.ofDays(30)), state -> state, lives);
    }

    // The kit's subjects are its own affair and not public.
    private static Object subject(String name) {
        try {
            var constructor = Class.forName(KIT + SUBJECTS.get(name)).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
