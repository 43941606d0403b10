package io.github.governance4j.core.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionExamples {
    enum No {
        NEVER
    }

    private static final Rule RULE = Rule.of("test.rule");
    private static final Explanation YES = RULE.says(true).build();
    private static final Explanation NOT = RULE.says(false).build();

    @Test
    void an_accepted_decision_answers_with_its_facts() {
        Decision<String, No> decision = Decision.accepted(List.of("a", "b"), YES);
        assertThat(decision.isAccepted()).isTrue();
        assertThat(decision.facts()).containsExactly("a", "b");
        assertThat(decision.explanation()).isEqualTo(YES);
        assertThat(decision.<String>fold(ok -> "ok " + ok.facts(), no -> "no " + no.reason()))
                .isEqualTo("ok [a, b]");
    }

    @Test
    void a_refused_decision_has_no_facts() {
        Decision<String, No> decision = Decision.refused(No.NEVER, NOT);
        assertThat(decision.isAccepted()).isFalse();
        assertThat(decision.facts()).isEmpty();
        assertThat(decision.<String>fold(ok -> "ok " + ok.facts(), no -> "no " + no.reason()))
                .isEqualTo("no NEVER");
    }

    @Test
    void decisions_are_equal_when_facts_reason_and_explanation_are() {
        assertThat(Decision.<String, No>accepted(List.of("a"), YES)).isEqualTo(Decision.accepted(List.of("a"), YES));
        assertThat(Decision.<String, No>accepted(List.of("a"), YES)).isNotEqualTo(Decision.accepted(List.of(), YES));
        assertThat(Decision.<String, No>refused(No.NEVER, NOT)).isEqualTo(Decision.refused(No.NEVER, NOT));
        assertThat(Decision.<String, No>refused(No.NEVER, NOT)).isNotEqualTo(Decision.refused(No.NEVER, YES));
    }

    @Test
    void a_decision_keeps_its_facts_whatever_becomes_of_the_list_it_was_given() {
        List<String> facts = new ArrayList<>(List.of("a"));
        Decision<String, No> decision = Decision.accepted(facts, YES);
        facts.add("b");
        assertThat(decision.facts()).containsExactly("a");
    }

    @Test
    void facts_are_added_oldest_first() {
        Decider<Command, String, String, No> joiner = new Decider<>() {
            @Override
            public String initial() {
                return "";
            }

            @Override
            public Decision<String, No> decide(Command command, String state) {
                return Decision.refused(No.NEVER, NOT);
            }

            @Override
            public String evolve(String state, String fact) {
                return state + fact;
            }

            @Override
            public Optional<Due<Command>> due(String state) {
                return Optional.empty();
            }
        };
        assertThat(joiner.replay(List.of("a", "b", "c"))).isEqualTo("abc");
        assertThat(joiner.evolveAll("x", List.of("a", "b"))).isEqualTo("xab");
    }

    @Test
    void a_timers_stamp_is_nobodys() {
        LocalDateTime due = LocalDateTime.of(2026, 1, 5, 9, 0);
        Stamp stamp = Stamp.timer(new CommandId("t"), due, due.plusDays(2));
        assertThat(stamp).isEqualTo(new Stamp(new CommandId("t"), due, due.plusDays(2), new Actor.Timer()));
    }

    @Test
    void what_was_seen_of_another_stream_was_seen_at_a_version() {
        assertThat(new Seen<>(new StreamId("s"), 0, "nothing yet").version()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Seen<>(new StreamId("s"), -1, ""));
    }
}
