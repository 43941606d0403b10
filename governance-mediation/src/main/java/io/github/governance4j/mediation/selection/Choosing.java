package io.github.governance4j.mediation.selection;

import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.roster.Eligibility;
import java.util.Arrays;
import java.util.List;
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
    private final Rank rank;

    /** Whether a side said nothing where all must speak. */
    final boolean isOrderMissing;

    final int[] sums;
    final int[] worsts;

    private Choosing(Question question, Optional<Mechanism> mechanism, Optional<AssignmentOrder> order, Rank rank) {
        this.question = question;
        this.mechanism = mechanism;
        this.order = order;
        this.rank = rank;
        this.isOrderMissing = mechanism.isPresent() && isMissing(question);
        this.sums = new int[question.eligible().size()];
        this.worsts = new int[sums.length];
    }

    static Selection choose(Mechanism mechanism, Question question) {
        Rank rank = mechanism == Mechanism.FALLBACK_BARGAINING ? Rank.WORST_FIRST : Rank.SUM_FIRST;
        Choosing choosing = new Choosing(question, Optional.of(mechanism), Optional.empty(), rank);
        choosing.hear(mechanism == Mechanism.JOINT_PICK);
        return choosing.result();
    }

    static Selection assign(AssignmentOrder order, Question question) {
        Rank rank = order == AssignmentOrder.LOAD_FIRST ? Rank.LOAD_FIRST : Rank.PLACE_FIRST;
        Choosing choosing = new Choosing(question, Optional.empty(), Optional.of(order), rank);
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
        for (Voice voice : question.voices()) {
            if (!voice.isSilent()) {
                read(voice.ballots().get(0), mustName, side);
                for (int more = 1; more < voice.ballots().size(); more++) {
                    int[] own = new int[sums.length];
                    read(voice.ballots().get(more), mustName, own);
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
        List<MediatorId> ranked = ballot.ranked();
        int[] places = new int[ranked.size()];
        int named = 0;
        for (MediatorId id : ranked) {
            int at = eligible.indexOf(id);
            if (at >= 0) {
                places[named++] = at;
            }
        }
        // Only who is eligible counts: a list of nobody who may mediate is still a list.
        Arrays.fill(depths, mustName && places.length > 0 ? NOT_NAMED : named + 1);
        for (int depth = 1; depth <= named; depth++) {
            depths[places[depth - 1]] = depth;
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
        int first = isOrderMissing ? -1 : dearest();
        if (first < 0) {
            return new Selection(this, Outcome.NOBODY_AGREED_ON, -1);
        }
        // How busy somebody is is looked up only for those nothing before it tells apart.
        int best = first;
        int load = load(first);
        int capacity = question.eligible().get(first).capacity();
        int ties = 1;
        for (int at = first + 1; at < sums.length; at++) {
            if (sums[at] >= 0 && compareBefore(at, first) == 0) {
                int open = load(at);
                int most = question.eligible().get(at).capacity();
                int compared = Long.compare((long) open * capacity, (long) load * most);
                compared = compared == 0 ? compareAfter(at, best) : compared;
                if (compared < 0) {
                    best = at;
                    load = open;
                    capacity = most;
                    ties = 1;
                } else if (compared == 0) {
                    ties++;
                }
            }
        }
        return new Selection(this, Outcome.FOUND, ties == 1 ? best : drawn(best, ties));
    }

    /** The first of those who come before all others but for loads and what is compared after them; -1 if nobody is left. */
    private int dearest() {
        int best = -1;
        for (int at = 0; at < sums.length; at++) {
            if (sums[at] >= 0 && (best < 0 || compareBefore(at, best) < 0)) {
                best = at;
            }
        }
        return best;
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
            } while (sums[at] < 0 || !isEqual(at, best));
        }
        return at;
    }

    /** Whether nothing tells two apart. */
    boolean isEqual(int one, int other) {
        return compareBefore(one, other) == 0 && compareLoads(one, other) == 0 && compareAfter(one, other) == 0;
    }

    /** What is compared before loads; below 0 if the first is to be preferred. */
    private int compareBefore(int one, int other) {
        if (rank == Rank.SUM_FIRST) {
            int bySum = sums[one] - sums[other];
            return bySum != 0 ? bySum : worsts[one] - worsts[other];
        }
        if (rank == Rank.WORST_FIRST) {
            int byWorst = worsts[one] - worsts[other];
            return byWorst != 0 ? byWorst : sums[one] - sums[other];
        }
        return rank == Rank.PLACE_FIRST ? compareDistances(one, other) : 0;
    }

    /** What is compared after loads. */
    private int compareAfter(int one, int other) {
        return rank == Rank.LOAD_FIRST ? compareDistances(one, other) : 0;
    }

    private int compareDistances(int one, int other) {
        return question.eligible().distance(one) - question.eligible().distance(other);
    }

    /** Open disputes over capacity, as fractions: multiplied out, so nothing is rounded. */
    private int compareLoads(int one, int other) {
        return Long.compare(
                (long) load(one) * question.eligible().get(other).capacity(),
                (long) load(other) * question.eligible().get(one).capacity());
    }

    /** In which order things are compared. */
    private enum Rank {
        SUM_FIRST,
        WORST_FIRST,
        LOAD_FIRST,
        PLACE_FIRST
    }
}
