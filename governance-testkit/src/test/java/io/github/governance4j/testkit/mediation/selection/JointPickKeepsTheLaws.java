package io.github.governance4j.testkit.mediation.selection;

import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.selection.Mechanism;
import java.util.Set;

/** It promises to find somebody only among those every list names. */
class JointPickKeepsTheLaws implements SelectionLaws {
    @Override
    public Selector selector() {
        return question -> Mechanism.JOINT_PICK.choose(question).mediator();
    }

    @Override
    public Set<MediatorId> among(SelectionCase one) {
        return one.named();
    }
}
