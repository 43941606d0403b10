package io.github.governance4j.examples.county.claimed;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.points.claim.EndFact;
import io.github.governance4j.points.claim.PostingFact;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.ObjectionFact;
import io.github.governance4j.points.ledger.Reversal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Objections while a log is gone through (异议台账). */
final class Objections {
    private final List<Objected> all = new ArrayList<>();
    /** Where in {@link #all} the last objection to a decision of an account, or to a claim, stands. */
    private final Map<Object, Integer> last = new HashMap<>();

    private final Map<StreamId, List<Integer>> posted = new HashMap<>();
    private final Set<Decided> takenBack = new HashSet<>();

    /** A decision on an account. */
    private record Decided(StreamId account, CommandId decision) {}

    List<Objected> all() {
        return all;
    }

    Map<About, ObjectionSum> sums() {
        Map<About, ObjectionSum> sums = new EnumMap<>(About.class);
        for (About about : About.values()) {
            sums.put(about, new ObjectionSum());
        }
        all.forEach(one -> sums.getOrDefault(one.about(), new ObjectionSum()).add(one));
        return sums;
    }

    void hear(StreamId account, Stamp stamp, LedgerFact fact) {
        if (fact instanceof Reversal.OfAward) {
            takenBack.add(new Decided(account, stamp.id()));
        } else if (fact instanceof ObjectionFact about) {
            hear(new Decided(account, about.entry()), stamp, about);
        }
    }

    private void hear(Decided decision, Stamp stamp, ObjectionFact fact) {
        if (fact instanceof ObjectionFact.ObjectionRaised raised) {
            About about = takenBack.contains(decision) ? About.TAKEN_BACK : About.DEDUCTION;
            open(decision, decision.account(), stamp, about, raised.objection());
        } else if (fact instanceof ObjectionFact.ObjectionUpheld upheld) {
            change(decision, answered(Objection.Outcome.UPHELD, upheld.answer().at()));
        } else if (fact instanceof ObjectionFact.ObjectionRejected rejected) {
            change(
                    decision,
                    answered(Objection.Outcome.REJECTED, rejected.answer().at()));
        } else if (fact instanceof ObjectionFact.ObjectionWithdrawn) {
            change(decision, one -> one.became(Objection.Outcome.WITHDRAWN));
        } else if (fact instanceof ObjectionFact.ObjectionOverdue) {
            change(decision, Objected::late);
        } else if (fact instanceof ObjectionFact.ObjectionEnded) {
            change(decision, one -> one.became(Objection.Outcome.ENDED));
        }
    }

    void hear(StreamId claim, Stamp stamp, EndFact fact) {
        if (fact instanceof EndFact.ObjectionRaised raised) {
            open(claim, claim, stamp, About.DECLINED, raised.objection());
        } else if (fact instanceof EndFact.ObjectionUpheld upheld) {
            change(claim, answered(Objection.Outcome.UPHELD, upheld.at()));
        } else if (fact instanceof EndFact.ObjectionRejected rejected) {
            change(claim, answered(Objection.Outcome.REJECTED, rejected.at()));
        } else if (fact instanceof EndFact.ObjectionWithdrawn) {
            change(claim, one -> one.became(Objection.Outcome.WITHDRAWN));
        } else if (fact instanceof EndFact.ObjectionOverdue) {
            change(claim, Objected::late);
        }
    }

    void hear(StreamId claim, Stamp stamp, PostingFact fact) {
        if (fact instanceof PostingFact.PostingObjected objected) {
            posted.computeIfAbsent(claim, none -> new ArrayList<>()).add(all.size());
            all.add(Objected.open(
                    stamp.id().value(),
                    claim,
                    About.POSTING,
                    objected.at().toLocalDate(),
                    objected.answerBy().lastDay()));
        } else if (fact instanceof PostingFact.PostingAnswered answer) {
            Objection.Outcome outcome =
                    answer.answer() == Objection.Answer.UPHELD ? Objection.Outcome.UPHELD : Objection.Outcome.REJECTED;
            onBoard(claim, answered(outcome, answer.at()));
        } else if (fact instanceof PostingFact.PostingAnswerOverdue) {
            onBoard(claim, Objected::late);
        }
    }

    /** A claim has ended: nothing is left to decide about what was on the board. */
    void ended(StreamId claim) {
        onBoard(claim, one -> one.became(Objection.Outcome.ENDED));
    }

    private void onBoard(StreamId claim, UnaryOperator<Objected> change) {
        for (int at : posted.getOrDefault(claim, List.of())) {
            if (all.get(at).outcome() == Objection.Outcome.OPEN) {
                all.set(at, change.apply(all.get(at)));
            }
        }
    }

    private void open(Object decision, StreamId stream, Stamp stamp, About about, Objection objection) {
        last.put(decision, all.size());
        all.add(Objected.open(
                stamp.id().value(),
                stream,
                about,
                objection.raised().toLocalDate(),
                objection.reply().lastDay()));
    }

    private void change(Object decision, UnaryOperator<Objected> change) {
        Integer at = last.get(decision);
        if (at != null) {
            all.set(at, change.apply(all.get(at)));
        }
    }

    private static UnaryOperator<Objected> answered(Objection.Outcome outcome, LocalDateTime at) {
        return one -> one.answered(outcome, at.toLocalDate());
    }
}
