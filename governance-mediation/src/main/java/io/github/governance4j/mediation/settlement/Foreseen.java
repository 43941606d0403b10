package io.github.governance4j.mediation.settlement;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is seen in the way of a confirmation before a court is asked (申请前预检). It stops nobody: what the court will say is the court's.
 *
 * @param notAccepted grounds on which it would not be accepted
 * @param dismissed grounds on which it would be dismissed
 * @param missing what is not at hand yet; the court asks for it and sets a time (民诉法解释 art. 354)
 */
public record Foreseen(Set<NonAcceptance> notAccepted, Set<Dismissal> dismissed, Set<Material> missing) {
    /**
     * Copies the sets.
     *
     * @param notAccepted grounds on which it would not be accepted
     * @param dismissed grounds on which it would be dismissed
     * @param missing what is not at hand yet
     */
    public Foreseen {
        notAccepted = Collections.unmodifiableSet(new TreeSet<>(notAccepted));
        dismissed = Collections.unmodifiableSet(new TreeSet<>(dismissed));
        missing = Collections.unmodifiableSet(new TreeSet<>(missing));
    }

    /** {@return nothing in the way} */
    public static Foreseen nothing() {
        return new Foreseen(Set.of(), Set.of(), Set.of());
    }

    /** {@return whether nothing is in the way} */
    public boolean isNothing() {
        return notAccepted.isEmpty() && dismissed.isEmpty() && missing.isEmpty();
    }
}
