package io.github.governance4j.mediation.selection;

import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.roster.Eligibility;

/**
 * One choice being worked out: every eligible mediator has a sum of depths and a worst depth over the sides that spoke; two comparisons
 * of these are all that tells the mechanisms apart.
 */
final class Choosing {
    final Question question;
    final Rank rank;

    /** Whether a side said nothing where all must speak. */
    final boolean isOrderMissing;

    private final Eligibility eligible;
    private final Heard heard;
    private final int size;

    private Choosing(Question question, Rank rank) {
        this.question = question;
        this.rank = rank;
        this.isOrderMissing = !rank.isAssignment() && isMissing(question);
        this.eligible = question.eligible();
        this.size = eligible.size();
        this.heard = new Heard(eligible, size, question.voices(), rank == Rank.SUM_OF_NAMED_FIRST);
    }

    static Selection choose(Mechanism mechanism, Question question) {
        Rank rank = switch (mechanism) {
            case JOINT_PICK -> Rank.SUM_OF_NAMED_FIRST;
            case STRIKE_AND_RANK -> Rank.SUM_FIRST;
            case FALLBACK_BARGAINING -> Rank.WORST_FIRST;
        };
        return new Choosing(question, rank).result();
    }

    static Selection assign(AssignmentOrder order, Question question) {
        Rank rank = order == AssignmentOrder.LOAD_FIRST ? Rank.LOAD_FIRST : Rank.PLACE_FIRST;
        return new Choosing(question, rank).result();
    }

    /** How many may mediate. */
    int size() {
        return size;
    }

    MediatorId id(int at) {
        int slot = heard.slot(at);
        return slot < heard.others ? heard.who(slot) : eligible.get(at).id();
    }

    int load(int at) {
        return question.loads().open(id(at));
    }

    /** Whether every side leaves them. */
    boolean isLeft(int at) {
        return heard.isLeft(at);
    }

    boolean isStruck(int at) {
        return heard.isStruck(at);
    }

    /** The sum of the depths of somebody who is left. */
    int sum(int at) {
        return heard.sum(heard.slot(at));
    }

    int worst(int at) {
        return heard.worst(heard.slot(at));
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

    private Selection result() {
        if (size == 0) {
            return new Selection(this, Outcome.NOBODY_ELIGIBLE, -1);
        }
        if (isOrderMissing) {
            return new Selection(this, Outcome.NOBODY_AGREED_ON, -1);
        }
        Best best = new Best();
        int dearest = rank.isAssignment() ? heard.others : dearest();
        if (dearest != heard.others) {
            // Somebody named comes before everybody else: how busy the others are is not even looked up.
            for (int slot = 0; slot < heard.others; slot++) {
                if (heard.isSlotLeft(slot) && compareSaid(slot, dearest) == 0) {
                    best.offer(heard.place(slot));
                }
            }
        } else {
            for (int at = 0; at < size; at++) {
                if (heard.isLeft(at)) {
                    best.offer(at);
                }
            }
        }
        return best.at < 0
                ? new Selection(this, Outcome.NOBODY_AGREED_ON, -1)
                : new Selection(this, Outcome.FOUND, best.ties == 1 ? best.at : drawn(best));
    }

    /** The slot of somebody than whom nobody else is dearer; that of the others if one of them may be, or nobody ranked is left. */
    private int dearest() {
        int best = heard.others;
        boolean isLeft = size > heard.others && heard.sum(best) >= 0;
        for (int slot = 0; slot < heard.others; slot++) {
            if (heard.isSlotLeft(slot) && (!isLeft || compareSaid(slot, best) < 0)) {
                best = slot;
                isLeft = true;
            }
        }
        return best;
    }

    /** Which of those who are equal in everything; {@code best} is the one with the smallest id. */
    private int drawn(Best best) {
        if (question.draw().isEmpty()) {
            return best.at;
        }
        int at = best.at;
        for (int left = question.draw().get().pick(best.ties); left > 0; left--) {
            do {
                at++;
            } while (!heard.isLeft(at) || !isEqual(at, best.at));
        }
        return at;
    }

    /** Whether nothing tells two apart. */
    boolean isEqual(int one, int other) {
        return compareBefore(one, other) == 0 && compareLoads(one, other) == 0 && compareAfter(one, other) == 0;
    }

    /** What is compared before loads; below 0 if the first is to be preferred. */
    private int compareBefore(int one, int other) {
        if (rank == Rank.PLACE_FIRST) {
            return compareDistances(one, other);
        }
        return rank == Rank.LOAD_FIRST ? 0 : compareSaid(heard.slot(one), heard.slot(other));
    }

    /** What the sides said of two slots, as the mechanism compares it. */
    private int compareSaid(int one, int other) {
        int bySum = heard.sum(one) - heard.sum(other);
        int byWorst = heard.worst(one) - heard.worst(other);
        if (rank == Rank.WORST_FIRST) {
            return byWorst != 0 ? byWorst : bySum;
        }
        return bySum != 0 ? bySum : byWorst;
    }

    /** What is compared after loads. */
    private int compareAfter(int one, int other) {
        return rank == Rank.LOAD_FIRST ? compareDistances(one, other) : 0;
    }

    private int compareDistances(int one, int other) {
        return eligible.distance(one) - eligible.distance(other);
    }

    /** Open disputes over capacity, as fractions: multiplied out, so nothing is rounded. */
    private int compareLoads(int one, int other) {
        return Long.compare(
                (long) load(one) * eligible.get(other).capacity(),
                (long) load(other) * eligible.get(one).capacity());
    }

    /** The best of those offered so far, the one with the smallest id among equals. */
    private final class Best {
        private int at = -1;
        private int ties;

        void offer(int one) {
            int compared = at < 0 ? -1 : compare(one, at);
            if (compared < 0) {
                at = one;
                ties = 1;
            } else if (compared == 0) {
                at = Math.min(at, one);
                ties++;
            }
        }

        private int compare(int one, int other) {
            int compared = compareBefore(one, other);
            compared = compared == 0 ? compareLoads(one, other) : compared;
            return compared == 0 ? compareAfter(one, other) : compared;
        }
    }

    /** In which order things are compared, and by whose rule. */
    enum Rank {
        SUM_FIRST(Mechanism.STRIKE_AND_RANK),
        /** The same, among those whom every side that names anybody names. */
        SUM_OF_NAMED_FIRST(Mechanism.JOINT_PICK),
        WORST_FIRST(Mechanism.FALLBACK_BARGAINING),
        LOAD_FIRST(AssignmentOrder.LOAD_FIRST),
        PLACE_FIRST(AssignmentOrder.PLACE_FIRST);

        final Enum<?> rule;

        Rank(Enum<?> rule) {
            this.rule = rule;
        }

        /** Whether the office assigns, and what the sides rank does not matter. */
        boolean isAssignment() {
            return this == LOAD_FIRST || this == PLACE_FIRST;
        }
    }
}
