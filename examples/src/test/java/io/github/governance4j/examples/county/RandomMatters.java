package io.github.governance4j.examples.county;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rows that are well-formed and make as much or as little sense as chance will have it. */
final class RandomMatters {
    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 5, 11, 8, 0);
    private static final int MINUTES = 8 * 24 * 60;
    /** action, category, area, by, detail. */
    private static final String[] ACTS = {
        "report,neighbour,heyan-1,receipt:R-1|source=HOTLINE;people=3",
        "report,water,muchang-1,muchang-1-member/p-089|source=GRID;receipt=R-2",
        "dispatch,,,centre-dispatch-1/p-002|parties=a|b",
        "dispatch,,,centre-dispatch-1/p-002|",
        "dispatch,,,heyan-1-member/p-056|",
        "accept,,,heyan-1-member/p-056|side=TERRITORY;body=heyan-committee",
        "accept,,,muchang-1-member/p-089|side=TERRITORY;body=muchang-committee",
        "accept,,,justice-1/p-009|side=DEPARTMENT;body=justice",
        "offer-hand-over,,,centre-dispatch-1/p-002|side=DEPARTMENT;to=labour;reasons=x",
        "decline-hand-over,,,justice-1/p-009|side=DEPARTMENT;reasons=x",
        "assign,,,heyan-1-member/p-056|slip=S;body=heyan-committee;task=t;limit=1;unit=WORKING_DAY",
        "slip-done,,,heyan-mediator/p-040|slip=S;proof=x",
        "check-slip,,,heyan-1-member/p-056|slip=S;passed=true",
        "begin-try,,,heyan-1-member/p-056|consent=a|b",
        "end-try,,,heyan-1-member/p-056|settled=false",
        "end-try,,,heyan-1-member/p-056|settled=true",
        "withdraw,,,party:a|",
        "leave,,,receipt:R-1|remedy=COURT",
        "ask-up,,,receipt:R-1|",
        "pass-up,,,heyan-1-member/p-056|trigger=BEYOND_COMPETENCE;grounds=x",
        "ask-return,,,heyan-mediator/p-040|reasons=x",
        "answer-return,,,centre-dispatch-1/p-002|agreed=true;reasons=x",
        "determine-competence,,,centre-dispatch-1/p-002|reasons=x",
        "extend,,,heyan-1-member/p-056|amount=2;approver=HEAD_OF_ORGAN;told=2026-05-11T08:00",
        "pause,,,heyan-1-member/p-056|reason=x",
        "resume,,,heyan-1-member/p-056|",
        "recount,,,heyan-1-member/p-056|",
        "urge,,,centre-check/p-004|grounds=x",
        "supervise,,,centre-check/p-004|grounds=x",
        "handle-jointly,,,heyan-1-member/p-056|body=labour",
        "proof,,,heyan-1-member/p-056|kind=SUPPORTED;proof=x",
        "proof,,,heyan-mediator/p-040|kind=NOT_SUPPORTED;proof=x",
        "check,,,centre-check/p-004|passed=true",
        "check,,,centre-check/p-004|passed=false;grounds=x",
        "call-back,,,centre-caller/p-005|reached=true;solved=true;satisfied=false",
        "recheck,,,centre-check/p-004|holds=false;grounds=x",
        "rate,,,receipt:R-1|rating=SATISFIED",
        "reopen,,,centre-check/p-004|new-facts=x",
        "send-elsewhere,,,centre-dispatch-1/p-002|kind=OUTSIDE_DUTY;grounds=x",
        "join,,,receipt:R-7|source=ONLINE"
    };

    private RandomMatters() {}

    /** One act on one of two matters at some minute of eight days. */
    record Act(int matter, int act, int minute) {
        LocalDateTime happened() {
            return BEGIN.plusMinutes(minute);
        }

        String row(int id, LocalDateTime recorded) {
            int cut = ACTS[act].indexOf('|');
            return "A" + (100 + id) + ",M" + matter + "," + ACTS[act].substring(0, cut) + "," + happened() + ","
                    + recorded + "," + ACTS[act].substring(cut + 1) + "\n";
        }
    }

    /** Up to forty acts; those that open a matter are likelier than by chance alone. */
    static Arbitrary<List<Act>> acts() {
        Arbitrary<Integer> act = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 7)),
                Tuple.of(5, Arbitraries.integers().between(8, ACTS.length - 1)));
        Arbitrary<Act> one = Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        act,
                        Arbitraries.integers().between(0, MINUTES))
                .as(Act::new);
        return one.list().ofMaxSize(40).map(acts -> {
            List<Act> begun = new ArrayList<>(acts);
            begun.add(new Act(1, 0, 0));
            begun.add(new Act(1, 2, 10));
            begun.add(new Act(2, 1, 0));
            begun.add(new Act(2, 3, 10));
            return begun;
        });
    }

    /** As they happened, each told at once. */
    static String inOrder(List<Act> acts) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> acts.get(i).happened()));
        StringBuilder log = new StringBuilder(MatterReplayExamples.HEADER);
        order.forEach(i -> log.append(acts.get(i).row(i, acts.get(i).happened())));
        return log.toString();
    }

    /** In the order given, all told on one evening afterwards, within the ten days in which acts may be told late. */
    static String late(List<Act> acts, List<Integer> order) {
        LocalDateTime evening = BEGIN.plusMinutes(MINUTES).plusHours(2);
        StringBuilder log = new StringBuilder(MatterReplayExamples.HEADER);
        for (int i = 0; i < order.size(); i++) {
            log.append(acts.get(order.get(i)).row(order.get(i), evening.plusMinutes(i)));
        }
        return log.toString();
    }

    /** The last third of the order told on that evening, in that order; all others told at once, in the order they happened. */
    static String partlyLate(List<Act> acts, List<Integer> order) {
        LocalDateTime evening = BEGIN.plusMinutes(MINUTES).plusHours(2);
        int atOnce = order.size() - order.size() / 3;
        List<Integer> told = new ArrayList<>(order.subList(0, atOnce));
        told.sort(Comparator.comparing((Integer i) -> acts.get(i).happened()));
        StringBuilder log = new StringBuilder(MatterReplayExamples.HEADER);
        told.forEach(i -> log.append(acts.get(i).row(i, acts.get(i).happened())));
        for (int i = atOnce; i < order.size(); i++) {
            log.append(acts.get(order.get(i)).row(order.get(i), evening.plusMinutes(i)));
        }
        return log.toString();
    }
}
