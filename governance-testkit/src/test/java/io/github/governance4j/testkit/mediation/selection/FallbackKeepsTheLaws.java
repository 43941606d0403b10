package io.github.governance4j.testkit.mediation.selection;

import io.github.governance4j.mediation.selection.Mechanism;

/** Fallback bargaining under the laws of finding a mediator. */
class FallbackKeepsTheLaws implements SelectionLaws {
    @Override
    public Selector selector() {
        return question -> Mechanism.FALLBACK_BARGAINING.choose(question).mediator();
    }
}
