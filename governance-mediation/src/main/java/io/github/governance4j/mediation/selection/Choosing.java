package io.github.governance4j.mediation.selection;

import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.roster.Eligibility;
import java.util.Arrays;
import java.util.Optional;

/**
 * One choice being worked out: every eligible mediator has a sum of depths and a worst depth over the sides that spoke; two comparisons
 * of these are all that tells the mechanisms apart.
 */
final class Choosing {
    /** In place of a sum: struck by a side. */
    static final int STRUCK = -1;
    /** In place of a sum: not on the list of a side that has one, where all must name. */
    static final int NOT_NAMED = -2;

    final Question question;
    /** By what; empty where the office assigns. */
    final Optional<Mechanism> mechanism;

    final Optional<AssignmentOrder> order;
    /** Whether a side said nothing where all must speak. */
    final boolean isOrderMissing;

    final int[] sums;
    final int[] worsts;

    private Choosing(Question question, Optional<Mechanism> mechanism, Optional<AssignmentOrder> order) {
        this.question = question;
        this.mechanism = mechanism;
        this.order = order;
        this.isOrderMissing = mechanism.isPresent() && isMissing(question);
        this.sums = new int[question.eligible().size()];
        this.worsts = new int[sums.length];
    }

    static Selection choose(Mechanism mechanism, Question question) {
        Choosing choosing = new Choosing(question, Optional.of(mechanism), Optional.empty());
        choosing.hear(mechanism == Mechanism.JOINT_PICK);
        return choosing.result();
    }

    static Selection assign(AssignmentOrder order, Question question) {
        Choosing choosing = new Choosing(question, Optional.empty(), Optional.of(order));
        choosing.hear(false);
        return choosing.result();
    }

    MediatorId id(int at) {
        return question.eligible().get(at).id();
    }

    int load(int at) {
        return question.loads().open(id(at));
    }

    /** Whether nobody is found for want of a side's word. */
    private static boolean isMissing(Question question) {
        if (question.silence() == SilentPartyRule.NO_ORDER) {
            for (Voice voice : question.voices()) {
                if (voice.isSilent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void hear(boolean mustName) {
        int[] side = new int[sums.length];
        int[] own = new int[sums.length];
        for (Voice voice : question.voices()) {
            if (!voice.isSilent()) {
                Arrays.fill(side, 0);
                for (Ballot ballot : voice.ballots()) {
                    read(ballot, mustName, own);
                    for (int at = 0; at < own.length; at++) {
                        side[at] = lower(side[at], own[at]);
                    }
                }
                for (int at = 0; at < side.length; at++) {
                    boolean stays = sums[at] >= 0 && side[at] >= 0;
                    worsts[at] = Math.max(worsts[at], side[at]);
                    sums[at] = stays ? sums[at] + side[at] : lower(sums[at], side[at]);
                }
            }
        }
    }

    private void read(Ballot ballot, boolean mustName, int[] depths) {
        Eligibility eligible = question.eligible();
        int named = 0;
        for (MediatorId id : ballot.ranked()) {
            named += eligible.indexOf(id) < 0 ? 0 : 1;
        }
        // Only what is eligible counts: a list of nobody who may mediate is still a list.
        Arrays.fill(depths, mustName && !ballot.ranked().isEmpty() ? NOT_NAMED : named + 1);
        int depth = 0;
        for (MediatorId id : ballot.ranked()) {
            int at = eligible.indexOf(id);
            if (at >= 0) {
                depths[at] = ++depth;
            }
        }
        for (MediatorId id : ballot.struck()) {
            int at = eligible.indexOf(id);
            if (at >= 0) {
                depths[at] = STRUCK;
            }
        }
    }

    /** The less content of two: struck, then not named, then the deeper. */
    private static int lower(int one, int other) {
        if (one >= 0 && other >= 0) {
            return Math.max(one, other);
        }
        return one == STRUCK || other == STRUCK ? STRUCK : NOT_NAMED;
    }

    private Selection result() {
        if (sums.length == 0) {
            return new Selection(this, Outcome.NOBODY_ELIGIBLE, -1);
        }
        int best = -1;
        int ties = 0;
        for (int at = 0; at < sums.length && !isOrderMissing; at++) {
            if (sums[at] >= 0) {
                int compared = best < 0 ? -1 : compare(at, best);
                if (compared < 0) {
                    best = at;
                    ties = 1;
                } else if (compared == 0) {
                    ties++;
                }
            }
        }
        if (best < 0) {
            return new Selection(this, Outcome.NOBODY_AGREED_ON, -1);
        }
        return new Selection(this, Outcome.FOUND, ties == 1 ? best : drawn(best, ties));
    }

    /** Which of those who are equal in everything; {@code best} is the one with the smallest id. */
    private int drawn(int best, int ties) {
        if (question.draw().isEmpty()) {
            return best;
        }
        int at = best;
        for (int left = question.draw().get().pick(ties); left > 0; left--) {
            do {
                at++;
            } while (sums[at] < 0 || compare(at, best) != 0);
        }
        return at;
    }

    /** Below 0 if the first is to be preferred; 0 if nothing tells them apart. */
    int compare(int one, int other) {
        if (order.isPresent()) {
            int byLoad = compareLoads(one, other);
            int byPlace = Integer.compare(
                    question.eligible().distance(one), question.eligible().distance(other));
            boolean loadFirst = order.get() == AssignmentOrder.LOAD_FIRST;
            int first = loadFirst ? byLoad : byPlace;
            return first != 0 ? first : loadFirst ? byPlace : byLoad;
        }
        int bySum = Integer.compare(sums[one], sums[other]);
        int byWorst = Integer.compare(worsts[one], worsts[other]);
        boolean worstFirst =
                mechanism.filter(Mechanism.FALLBACK_BARGAINING::equals).isPresent();
        int first = worstFirst ? byWorst : bySum;
        if (first != 0) {
            return first;
        }
        int second = worstFirst ? bySum : byWorst;
        return second != 0 ? second : compareLoads(one, other);
    }

    /** Open disputes over capacity, as fractions: multiplied out, so nothing is rounded. */
    private int compareLoads(int one, int other) {
        return Long.compare(
                (long) load(one) * question.eligible().get(other).capacity(),
                (long) load(other) * question.eligible().get(one).capacity());
    }
}
