package io.github.governance4j.testkit.mediation.selection;

import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.roster.Eligibility;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.selection.Ballot;
import io.github.governance4j.mediation.selection.Question;
import io.github.governance4j.mediation.selection.SilentPartyRule;
import io.github.governance4j.mediation.selection.Voice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Ways of finding a mediator, each wrong in one way; surefire sees none of them. */
final class BrokenSelectors {
    private BrokenSelectors() {}

    /** Fallback bargaining as one would write it down, with places where something can go wrong. */
    abstract static class Written implements SelectionLaws, Selector {
        @Override
        public Selector selector() {
            return this;
        }

        @Override
        public Optional<MediatorId> select(Question question) {
            List<Voice> heard = question.voices().stream()
                    .filter(voice -> !voice.isSilent())
                    .toList();
            if (heard.size() < question.voices().size() && question.silence() == SilentPartyRule.NO_ORDER && waits()) {
                return Optional.empty();
            }
            List<Mediator> left = new ArrayList<>();
            for (int at = 0; at < question.eligible().size(); at++) {
                Mediator one = question.eligible().get(at);
                if (heard.stream().noneMatch(voice -> strikes(voice, one.id()))) {
                    left.add(one);
                }
            }
            if (left.isEmpty()) {
                return nobodyLeft(question);
            }
            Comparator<Mediator> order = order(heard, question).thenComparing(busyness(question));
            Mediator best = Collections.min(left, order);
            List<MediatorId> equal = left.stream()
                    .filter(one -> order.compare(one, best) == 0)
                    .map(Mediator::id)
                    .toList();
            return among(equal, question, left.size());
        }

        boolean waits() {
            return true;
        }

        Optional<MediatorId> nobodyLeft(Question question) {
            return Optional.empty();
        }

        Comparator<Mediator> order(List<Voice> heard, Question question) {
            Comparator<Mediator> worst = Comparator.comparingInt(one -> heard.stream()
                    .mapToInt(voice -> depth(voice, one.id(), question.eligible()))
                    .max()
                    .orElse(0));
            return worst.thenComparingInt(one -> heard.stream()
                    .mapToInt(voice -> depth(voice, one.id(), question.eligible()))
                    .sum());
        }

        Comparator<Mediator> busyness(Question question) {
            return (one, other) -> Integer.compare(
                    question.loads().open(one.id()) * other.capacity(),
                    question.loads().open(other.id()) * one.capacity());
        }

        Optional<MediatorId> among(List<MediatorId> equal, Question question, int left) {
            return Optional.of(equal.get(
                    question.draw().map(draw -> draw.pick(equal.size())).orElse(0)));
        }

        static boolean strikes(Voice voice, MediatorId id) {
            return voice.ballots().stream().anyMatch(ballot -> ballot.struck().contains(id));
        }

        static int depth(Voice voice, MediatorId id, Eligibility eligible) {
            int deepest = 0;
            for (Ballot ballot : voice.ballots()) {
                List<MediatorId> ranked = ballot.ranked().stream()
                        .filter(one -> eligible.indexOf(one) >= 0)
                        .toList();
                deepest = Math.max(deepest, ranked.contains(id) ? ranked.indexOf(id) + 1 : ranked.size() + 1);
            }
            return deepest;
        }
    }

    /** Nothing is wrong with it; shows that the others fail for their fault. */
    static class Sound extends Written {}

    /** When nobody is left, sends somebody who may not mediate rather than nobody. */
    static class SendsAnybody extends Written {
        @Override
        Optional<MediatorId> nobodyLeft(Question question) {
            MediatorId first = SmallCases.id(1);
            return Optional.of(first).filter(id -> question.voices().stream().noneMatch(voice -> strikes(voice, id)));
        }
    }

    /** When nobody is left, forgets who was struck. */
    static class ForgetsStrikes extends Written {
        @Override
        Optional<MediatorId> nobodyLeft(Question question) {
            return question.eligible().mediators().stream().findFirst();
        }
    }

    /** Finds nobody where there is no choice. */
    static class WantsAChoice extends Written {
        @Override
        Optional<MediatorId> among(List<MediatorId> equal, Question question, int left) {
            return left == 1 ? Optional.empty() : super.among(equal, question, left);
        }
    }

    /** Takes whom the sides would have last. */
    static class TakesTheLast extends Written {
        @Override
        Comparator<Mediator> order(List<Voice> heard, Question question) {
            return super.order(heard, question).reversed();
        }
    }

    /** Whoever is named first has the first word. */
    static class ListensToTheFirst extends Written {
        @Override
        Comparator<Mediator> order(List<Voice> heard, Question question) {
            Comparator<Mediator> order = Comparator.comparingInt(one -> 0);
            for (Voice voice : heard) {
                order = order.thenComparingInt(one -> depth(voice, one.id(), question.eligible()));
            }
            return order;
        }
    }

    /** Gives to whoever has much already. */
    static class GivesToTheBusy extends Written {
        @Override
        Comparator<Mediator> busyness(Question question) {
            return super.busyness(question).reversed();
        }
    }

    /** Takes equals by turns, and so answers by what it was asked before. */
    static class TakesTurns extends Written {
        private int turn;

        @Override
        public Selector selector() {
            return new TakesTurns();
        }

        @Override
        Optional<MediatorId> among(List<MediatorId> equal, Question question, int left) {
            int first = question.draw().map(draw -> draw.pick(equal.size())).orElse(0);
            return Optional.of(equal.get((first + turn++) % equal.size()));
        }
    }

    /** Goes on although a side that must speak said nothing. */
    static class GoesOn extends Written {
        @Override
        boolean waits() {
            return false;
        }
    }

    /** Has a draw and takes the first. */
    static class DrawsTheFirst extends Written {
        @Override
        Optional<MediatorId> among(List<MediatorId> equal, Question question, int left) {
            return Optional.of(equal.get(0));
        }
    }
}
