package io.github.governance4j.mediation.selection;

import java.util.OptionalInt;

/**
 * How a county finds mediators (选任规则).
 *
 * @param mechanism what comes of what the sides say
 * @param silence what it means that one says nothing
 * @param assignment what decides first when the office assigns
 * @param mostStrikes how many one party may strike on its ballot, 0 or more; empty for any number. Asking an assigned mediator to step back
 *     is another thing and has no such limit
 * @param byDraw whether equals are decided by a draw from a promised seed; else by the smallest id
 */
public record SelectionRules(
        Mechanism mechanism,
        SilentPartyRule silence,
        AssignmentOrder assignment,
        OptionalInt mostStrikes,
        boolean byDraw) {
    /** What holds where a rulebook says nothing (ours): joint pick, silence takes anybody, load first, any strikes, smallest id. */
    public static final SelectionRules USUAL = new SelectionRules(
            Mechanism.JOINT_PICK,
            SilentPartyRule.TAKES_ANYBODY,
            AssignmentOrder.LOAD_FIRST,
            OptionalInt.empty(),
            false);

    /**
     * Checks the number.
     *
     * @param mechanism what comes of what the sides say
     * @param silence what it means that one says nothing
     * @param assignment what decides first when the office assigns
     * @param mostStrikes how many one party may strike
     * @param byDraw whether equals are decided by a draw
     * @throws IllegalArgumentException if the number is below 0
     */
    public SelectionRules {
        if (mostStrikes.isPresent() && mostStrikes.getAsInt() < 0) {
            throw new IllegalArgumentException("fewer than no strikes: " + mostStrikes.getAsInt());
        }
    }

    /**
     * {@return whether a ballot keeps to the number of strikes}
     *
     * @param ballot the ballot
     */
    public boolean allow(Ballot ballot) {
        return mostStrikes.isEmpty() || ballot.struck().size() <= mostStrikes.getAsInt();
    }

    /**
     * {@return who is found by what the sides say}
     *
     * @param question the question
     */
    public Selection choose(Question question) {
        return mechanism.choose(question);
    }

    /**
     * {@return who is assigned by the office}
     *
     * @param question the question
     */
    public Selection assign(Question question) {
        return LeastLoaded.assign(question, assignment);
    }
}
