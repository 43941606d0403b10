package io.github.governance4j.core.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.place.OpaqueId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class ReactionLaws {
    record Asked(StreamId from, long sequence, String purpose) {
        CommandId id() {
            return Reaction.commandId(from, sequence, purpose);
        }
    }

    @Property
    void the_same_fact_asking_for_the_same_thing_gives_the_same_id(@ForAll("asked") Asked asked) {
        Asked again = new Asked(new StreamId(asked.from().value()), asked.sequence(), asked.purpose());
        assertThat(again.id()).isEqualTo(asked.id());
    }

    /** Stream names made of the very characters that join the parts try to make two of them look alike. */
    @Property(tries = 200)
    void nothing_else_gives_that_id(@ForAll @Size(max = 60) List<@From("asked") Asked> all) {
        Map<CommandId, Asked> byId = new HashMap<>();
        for (Asked asked : all) {
            assertThat(byId.getOrDefault(asked.id(), asked)).isEqualTo(asked);
            byId.put(asked.id(), asked);
        }
    }

    @Property
    void an_id_is_readable_where_it_fits(@ForAll("asked") Asked asked) {
        String text = asked.from() + "#" + asked.sequence() + ":" + asked.purpose();
        boolean fits = text.codePointCount(0, text.length()) <= OpaqueId.MOST;
        assertThat(asked.id().value().equals(text)).isEqualTo(fits);
    }

    @Property
    void no_host_may_choose_an_id_of_what_follows_from_a_fact(@ForAll("asked") Asked asked) {
        assertThat(asked.id().isReserved()).isTrue();
        String text = asked.from() + "#" + asked.sequence() + ":" + asked.purpose();
        assertThat(asked.id().followsFromAFact()).isEqualTo(asked.id().value().equals(text));
    }

    @Example
    void every_other_id_is_the_hosts_own() {
        for (String own : List.of(
                "d-0001",
                "0b8f7c1e-6a1b-4d7e-9a33-1f2e3d4c5b6a",
                "m-1:dispatch",
                "H0001#7",
                "H0001:refund",
                "H0001#0:refund",
                "H0001#07:refund",
                "H0001#-7:refund",
                "H0001#7:Refund",
                "H0001#7:",
                "H0001#:refund",
                "#7:refund",
                "a#7:refund:b#",
                "a#7:" + "x".repeat(33))) {
            assertThat(new CommandId(own).isReserved()).as(own).isFalse();
        }
        assertThat(new CommandId("~x").isReserved()).isTrue();
        assertThat(new CommandId("~x").followsFromAFact()).isFalse();
    }

    @Example
    void ids_of_stored_commands_never_change() {
        assertThat(Reaction.commandId(new StreamId("H0001"), 7, "refund").value())
                .isEqualTo("H0001#7:refund");
        // The digests were worked out with another tool: SHA-256 of the UTF-8 text, base64url without padding.
        assertThat(Reaction.commandId(new StreamId("a".repeat(64)), 1, "refund").value())
                .isEqualTo("~Z3qxT3V9uk7A20rcSAS-HPQmQsN13m3hpZgxJ7h3hJE");
        assertThat(Reaction.commandId(new StreamId("户".repeat(60)), 12, "refund")
                        .value())
                .isEqualTo("~o3OC-pxkT3FnVQp-UoURySb2cActa_F-Wxz3nMn7vok");
    }

    @Example
    void a_purpose_cannot_pass_for_a_place_in_a_stream() {
        StreamId from = new StreamId("a");
        for (String purpose : List.of("", "x#2:p", "a:b", "a b", "Refund", "退款", "x".repeat(33))) {
            assertThatIllegalArgumentException().isThrownBy(() -> Reaction.commandId(from, 1, purpose));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Reaction.commandId(from, 0, "refund"));
    }

    @Provide
    Arbitrary<Asked> asked() {
        Arbitrary<StreamId> streams = Arbitraries.oneOf(
                        Arbitraries.strings().withChars("a#:1~").ofMinLength(1).ofMaxLength(6),
                        Arbitraries.strings().withChars("a#:1~").ofMinLength(50).ofMaxLength(64))
                .map(StreamId::new);
        Arbitrary<String> purposes =
                Arbitraries.strings().withChars("a1-").ofMinLength(1).ofMaxLength(5);
        Arbitrary<Long> sequences = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 12), Arbitraries.longs().between(1, Long.MAX_VALUE));
        return Combinators.combine(streams, sequences, purposes).as(Asked::new);
    }
}
