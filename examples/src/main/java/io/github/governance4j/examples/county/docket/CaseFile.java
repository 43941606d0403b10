package io.github.governance4j.examples.county.docket;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.core.late.Step;
import io.github.governance4j.core.late.Told;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.examples.county.matters.Action;
import io.github.governance4j.examples.county.rulings.Ruling;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One matter on the docket (案卷): how it stands, the steps that may still be told otherwise, and the sum of all before them.
 */
public final class CaseFile {
    private final StreamId matter;
    private final Passage settled = new Passage();
    private final List<Step<MatterCommand, MatterFact>> open = new ArrayList<>();
    private final Map<CommandId, Action> actions = new HashMap<>();
    private Told<MatterCommand, Matter, MatterFact> told;
    private long settledSteps;
    private long reactions;
    private Optional<LocalDateTime> due = Optional.empty();

    CaseFile(StreamId matter, Told<MatterCommand, Matter, MatterFact> told) {
        this.matter = matter;
        this.told = told;
    }

    /** {@return which matter} */
    public StreamId matter() {
        return matter;
    }

    /** {@return how it stands, as far as was told} */
    public Matter state() {
        return told.view();
    }

    /** {@return acts told afterwards that wait for what came before them} */
    public int held() {
        return told.held().size();
    }

    Told<MatterCommand, Matter, MatterFact> told() {
        return told;
    }

    Optional<LocalDateTime> due() {
        return due;
    }

    void stands(Told<MatterCommand, Matter, MatterFact> now, Optional<LocalDateTime> next) {
        told = now;
        due = next;
    }

    void asked(CommandId act, Action action) {
        actions.put(act, action);
    }

    String item(Step<MatterCommand, MatterFact> step) {
        return step.isAct() ? item(step.command().stamp().id()) : Ruling.TIMER;
    }

    String item(CommandId act) {
        Action action = actions.get(act);
        return action == null ? Ruling.TIMER : action.word();
    }

    /** A number for each fact another matter may hear of, so that what it is sent has an id of its own. */
    long nextReaction() {
        return ++reactions;
    }

    /** Does to the steps what the fact says was done to the telling. */
    void follow(LateFact<MatterCommand, MatterFact> fact) {
        if (fact instanceof LateFact.StepTold<MatterCommand, MatterFact> added) {
            open.add(at(added.place()), added.step());
        } else if (fact instanceof LateFact.Retold<MatterCommand, MatterFact> retold) {
            int from = at(retold.place());
            open.subList(from, from + retold.dropped().size()).clear();
            open.addAll(from, retold.told());
        }
        while (!open.isEmpty() && open.get(0).at().isBefore(fact.openFrom())) {
            Step<MatterCommand, MatterFact> done = open.remove(0);
            settled.add(done.facts());
            if (!(done instanceof Step.Held)) {
                actions.remove(done.command().stamp().id());
            }
            settledSteps++;
        }
    }

    private int at(long place) {
        return Math.toIntExact(place - settledSteps);
    }

    /** {@return the sum of everything that counts; after it nothing more may be told} */
    Passage closed() {
        open.forEach(step -> settled.add(step.facts()));
        open.clear();
        return settled;
    }
}
