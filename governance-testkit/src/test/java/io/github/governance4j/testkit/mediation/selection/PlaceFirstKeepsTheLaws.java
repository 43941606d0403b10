package io.github.governance4j.testkit.mediation.selection;

import io.github.governance4j.mediation.selection.AssignmentOrder;
import io.github.governance4j.mediation.selection.LeastLoaded;

/** Assignment by place, then load: it hears strikes alone. */
class PlaceFirstKeepsTheLaws implements SelectionLaws {
    @Override
    public Selector selector() {
        return question ->
                LeastLoaded.assign(question, AssignmentOrder.PLACE_FIRST).mediator();
    }

    @Override
    public boolean hearsRanks() {
        return false;
    }
}
