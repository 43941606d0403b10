package io.github.governance4j.testkit.mediation.selection;

import io.github.governance4j.mediation.selection.AssignmentOrder;
import io.github.governance4j.mediation.selection.LeastLoaded;

/** Assignment by load, then place: it hears strikes alone. */
class LoadFirstKeepsTheLaws implements SelectionLaws {
    @Override
    public Selector selector() {
        return question ->
                LeastLoaded.assign(question, AssignmentOrder.LOAD_FIRST).mediator();
    }

    @Override
    public boolean hearsRanks() {
        return false;
    }
}
