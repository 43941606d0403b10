package io.github.governance4j.testkit.mediation.selection;

import io.github.governance4j.mediation.selection.Mechanism;

/** Striking and ranking under the laws of finding a mediator. */
class StrikeAndRankKeepsTheLaws implements SelectionLaws {
    @Override
    public Selector selector() {
        return question -> Mechanism.STRIKE_AND_RANK.choose(question).mediator();
    }
}
