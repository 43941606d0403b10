package io.github.governance4j.examples.county.streams;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.core.late.Step;
import io.github.governance4j.core.late.Told;
import io.github.governance4j.examples.county.rulings.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One stream that may be told late (案卷): how it stands, the steps that may still be told otherwise, and the sum of all before them.
 *
 * @param <C> commands
 * @param <S> state
 * @param <F> facts
 * @param <P> what the facts are added up to
 */
public final class LateStream<C extends Command, S, F, P extends Passing<F>> implements LateRulings.Items<C, F> {
    private final StreamId id;
    private final P settled;
    private final List<Step<C, F>> open = new ArrayList<>();
    private final Map<CommandId, String> items = new HashMap<>();
    /** Acts refused as they happened, for as long as something that came before them may be told. */
    private final List<C> refused = new ArrayList<>();

    private Told<C, S, F> told;
    private long settledSteps;
    private long reactions;

    LateStream(StreamId id, Told<C, S, F> told, P settled) {
        this.id = id;
        this.told = told;
        this.settled = settled;
    }

    /** {@return which} */
    public StreamId id() {
        return id;
    }

    /** {@return how it stands, as far as was told} */
    public S state() {
        return told.view();
    }

    /** {@return acts refused as they happened that are to be judged again after this one, in the order they happened} */
    List<C> refusedAfter(Command act) {
        return refused.stream()
                .filter(one -> !one.stamp().happened().isBefore(act.stamp().happened()))
                .sorted(Comparator.comparing(one -> one.stamp().happened()))
                .toList();
    }

    void refused(C act) {
        Stamp stamp = act.stamp();
        if (!stamp.recorded().isAfter(stamp.happened())) {
            refused.add(act);
        }
    }

    void takenAfterAll(C act) {
        refused.remove(act);
    }

    /** {@return acts told afterwards that wait for what came before them} */
    public int held() {
        return told.held().size();
    }

    Told<C, S, F> told() {
        return told;
    }

    void stands(Told<C, S, F> now) {
        told = now;
    }

    void asked(CommandId act, String item) {
        items.put(act, item);
    }

    @Override
    public String item(Step<C, F> step) {
        return step.isAct() ? item(step.command().stamp().id()) : Ruling.TIMER;
    }

    @Override
    public String item(CommandId act) {
        return items.getOrDefault(act, Ruling.TIMER);
    }

    /** {@return a number for each fact another stream may hear of, so that what it is sent has an id of its own} */
    public long nextReaction() {
        return ++reactions;
    }

    /** Does to the steps what the fact says was done to the telling. */
    void follow(LateFact<C, F> fact) {
        if (fact instanceof LateFact.StepTold<C, F> added) {
            open.add(at(added.place()), added.step());
        } else if (fact instanceof LateFact.Retold<C, F> retold) {
            int from = at(retold.place());
            open.subList(from, from + retold.dropped().size()).clear();
            open.addAll(from, retold.told());
        }
        while (!open.isEmpty() && open.get(0).at().isBefore(fact.openFrom())) {
            Step<C, F> done = open.remove(0);
            settled.add(done.facts());
            if (!(done instanceof Step.Held)) {
                items.remove(done.command().stamp().id());
            }
            settledSteps++;
        }
        refused.removeIf(act -> act.stamp().happened().isBefore(fact.openFrom()));
    }

    private int at(long place) {
        return Math.toIntExact(place - settledSteps);
    }

    /** {@return the sum of everything that counts; after it nothing more may be told} */
    public P closed() {
        open.forEach(step -> settled.add(step.facts()));
        open.clear();
        return settled;
    }
}
