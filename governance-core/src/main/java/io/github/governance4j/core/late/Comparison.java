package io.github.governance4j.core.late;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.late.LateFact.Retold;
import io.github.governance4j.core.late.LateFact.StepTold;
import io.github.governance4j.core.late.Telling.Judged;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What had been told against what is told now: steps were only added, or something is no longer so. */
final class Comparison<C extends Command, E, R extends Enum<R>> {
    private final C act;
    private final long place;
    private final List<Step<C, E>> before;
    private final List<Judged<C, E, R>> now;
    private final LocalDateTime openFrom;

    /** Both sides from the same place of the whole telling on. */
    Comparison(C act, long place, List<Step<C, E>> before, List<Judged<C, E, R>> now, LocalDateTime openFrom) {
        this.act = act;
        this.place = place;
        this.before = before;
        this.now = now;
        this.openFrom = openFrom;
    }

    void record(List<LateFact<C, E>> facts, Finding why) {
        List<LateFact<C, E>> added = new ArrayList<>();
        List<Explanation> reasons = new ArrayList<>();
        int met = 0;
        for (int i = 0; i < now.size(); i++) {
            Judged<C, E, R> one = now.get(i);
            if (met < before.size() && before.get(met).equals(one.step())) {
                met++;
            } else {
                added.add(new StepTold<>(place + i, one.step(), openFrom));
                reasons.add(LateRules.now(one.step(), one.why()));
            }
        }
        if (met == before.size()) {
            facts.addAll(added);
            reasons.forEach(why::because);
        } else {
            correct(facts, why);
        }
    }

    private void correct(List<LateFact<C, E>> facts, Finding why) {
        // The act comes first and is new, so what stays is at the end.
        int same = 0;
        while (same < before.size()
                && before.get(before.size() - 1 - same)
                        .equals(now.get(now.size() - 1 - same).step())) {
            same++;
        }
        List<Step<C, E>> dropped = List.copyOf(before.subList(0, before.size() - same));
        List<Judged<C, E, R>> changed = now.subList(0, now.size() - same);
        List<Step<C, E>> told = changed.stream().map(Judged::step).toList();
        facts.add(new Retold<>(act, place, dropped, told, openFrom));
        Finding retold = LateRules.RETOLD.says(true).count(dropped.size()).count(told.size());
        dropped.stream().filter(step -> !told.contains(step)).forEach(step -> retold.because(LateRules.noLonger(step)));
        Judged<C, E, R> own = changed.get(0);
        for (Judged<C, E, R> one : changed) {
            if (one.step().command().equals(act)) {
                own = one;
            } else if (!dropped.contains(one.step())) {
                retold.because(LateRules.now(one.step(), one.why()));
            }
        }
        why.because(LateRules.now(own.step(), own.why())).because(retold.build());
    }
}
