package io.github.governance4j.core.risk;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds what a model of sound shape gets wrong: something that gets worse and lowers score or tier, an indicator that cannot matter, a tier
 * nothing reaches.
 *
 * <p>For each indicator it tries every case the others can be in, or as many different ones as {@link Cases} keeps. An indicator of which
 * not every case was tried is taken to matter; but where the parts are not in order, and no case shows that it does no harm, they are
 * refused without an example.
 */
final class MeaningCheck {
    private final Engine engine;
    private final Consumer<ModelFinding> tell;
    private final BitSet reached = new BitSet();
    private final Seen before;
    private final Seen after;
    private boolean isEveryCaseTried = true;
    private boolean isSound = true;

    private MeaningCheck(Engine engine, Consumer<ModelFinding> tell) {
        this.engine = engine;
        this.tell = tell;
        this.before = new Seen(engine.size());
        this.after = new Seen(engine.size());
    }

    static void of(Engine engine, Consumer<ModelFinding> tell) {
        MeaningCheck check = new MeaningCheck(engine, tell);
        check.each(0, engine.size(), Cases.none(engine));
        if (check.isSound) {
            check.neverSpeaking();
        }
        if (check.isSound && check.isEveryCaseTried) {
            check.outOfReach();
        }
    }

    /** Halves the indicators, so that the cases of all but one need not be put together anew for each. */
    private void each(int from, int until, Cases others) {
        if (until - from == 1) {
            indicator(from, others);
            return;
        }
        int middle = (from + until) >>> 1;
        each(from, middle, others.with(middle, until));
        each(middle, until, others.with(from, middle));
    }

    private void indicator(int at, Cases cases) {
        long[] values = Candidates.of(engine, at);
        boolean isEvery = cases.isEvery() && !engine.scales[at].isPlain();
        boolean canMatter = !isEvery;
        isEveryCaseTried &= isEvery;
        for (Seen others : cases.all()) {
            place(before, others, at, values[0]);
            reached.set(before.height);
            for (int k = 1; k < values.length; k++) {
                place(after, others, at, values[k]);
                reached.set(after.height);
                canMatter |= after.height != before.height;
                if (after.score < before.score || after.height < before.height) {
                    isSound = false;
                    tell.accept(finding(ModelFault.WORSE_SCORES_LOWER, at).showing(example(at)));
                    return;
                }
                place(before, others, at, values[k]);
            }
        }
        if (!isEvery && !Order.isRising(engine, at)) {
            isSound = false;
            tell.accept(finding(ModelFault.NOT_IN_ORDER, at));
        } else if (!canMatter) {
            isSound = false;
            tell.accept(finding(ModelFault.CANNOT_MATTER, at));
        }
    }

    private void neverSpeaking() {
        List<Floor> floors = engine.parts().floors();
        for (int f = 0; f < floors.size(); f++) {
            Floor floor = floors.get(f);
            if (!speaks(floor)) {
                tell.accept(ModelFinding.of(ModelFault.FLOOR_NEVER_SPEAKS, Where.floor(f))
                        .with("indicator", floor.indicator())
                        .with("range", floor.range())
                        .with("tier", floor.tier().id()));
            }
        }
    }

    /** Whether there is a value in the range of a floor for which no other floor of its indicator asks for more. */
    private boolean speaks(Floor floor) {
        for (int i = 0; i < engine.size(); i++) {
            Scale scale = engine.scales[i];
            for (int k = 0; k < scale.size() && engine.indicator(i).id().equals(floor.indicator()); k++) {
                if (engine.floor(i, k) == engine.height(floor.tier())
                        && floor.range().contains(new Quantity(scale.best(k)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void outOfReach() {
        int tiers = engine.parts().head().scheme().tiers().size();
        for (int height = 0; height < tiers; height++) {
            if (!reached.get(height)) {
                tell.accept(ModelFinding.of(ModelFault.TIER_OUT_OF_REACH, Where.MODEL)
                        .with("tier", engine.tier(height).id()));
            }
        }
    }

    private ModelFinding finding(ModelFault fault, int at) {
        return ModelFinding.of(fault, Where.indicator(at))
                .with("indicator", engine.indicator(at).id());
    }

    private void place(Seen seen, Seen others, int at, long value) {
        seen.takeFrom(others);
        seen.count(at, value, engine.scales[at].find(value));
        engine.conclude(seen);
    }

    private CounterExample example(int at) {
        return new CounterExample(engine.indicator(at).id(), outcome(before), outcome(after));
    }

    private CounterExample.Outcome outcome(Seen seen) {
        Readings readings = Readings.NONE;
        for (int i = 0; i < engine.size(); i++) {
            if (seen.isCounted(i)) {
                readings = readings.with(engine.indicator(i).id(), new Quantity(seen.values[i]));
            }
        }
        return new CounterExample.Outcome(readings, new Quantity(seen.score), engine.tier(seen.height));
    }
}
