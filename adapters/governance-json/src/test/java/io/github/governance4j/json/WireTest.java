package io.github.governance4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.json.codec.Bounds;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.scoring.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WireTest {
    private static final Wire WIRE = Wire.standard();

    @Test
    void a_scored_deed_comes_back_as_it_went() {
        LedgerFact fact = new LedgerFact.DeedScored(
                new CommandId("e-1"),
                new PersonId("p-7"),
                Optional.empty(),
                Score.builder()
                        .item(new ItemCode("LY003"))
                        .edition(new EditionId("2026"))
                        .earned(20_000)
                        .granted(Points.of("12.50"))
                        .lost(Points.ZERO)
                        .redeemable(true)
                        .counted(List.of())
                        .build());

        assertThat(WIRE.name(fact)).isEqualTo("points.ledger.deed-scored");
        assertThat(WIRE.body(fact))
                .isEqualTo(
                        "{\"entry\":\"e-1\",\"member\":\"p-7\",\"score\":{\"item\":\"LY003\",\"edition\":\"2026\",\"earned\":20000,"
                                + "\"granted\":{\"hundredths\":1250},\"lost\":{\"hundredths\":0},\"redeemable\":true,\"counted\":[]}}");
        assertThat(WIRE.value("points.ledger.deed-scored", 1, WIRE.body(fact))).isEqualTo(fact);
        assertThat(WIRE.read(WIRE.write(fact), "request").orThrow()).isEqualTo(fact);
    }

    /** Answers of a form, by question. */
    public record Answers(Map<String, String> answers) {}

    /** A text. */
    public record Text(String text) {}

    @Test
    void a_name_that_is_as_long_as_may_be_reads_back_and_a_longer_one_is_not_written() {
        Wire wire = WIRE.with("testkit.answers", 1, Answers.class);
        for (String unit : List.of("x", "问", "\"", "\\", "\n", "\u0000", "\ud83d\ude00")) {
            String most = unit.repeat(Bounds.NAME / unit.length());
            Answers longest = new Answers(Map.of(most, "x"));
            assertThat(wire.value("testkit.answers", 1, wire.body(longest))).isEqualTo(longest);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> wire.body(new Answers(Map.of(most + "x", "x"))))
                    .withMessage("a name longer than 512 characters: 513");
        }
        // With its kind, ":i", the longest slot is a name of 512.
        String code = "t." + "x".repeat(Bounds.NAME - 2);
        Explanation longest = saying(code, "x".repeat(Bounds.NAME - 2));
        assertThat(WIRE.explanation(WIRE.explanation(longest))).isEqualTo(longest);
        for (Explanation longer : List.of(saying("t.x", "x".repeat(Bounds.NAME - 1)), saying(code + "x", "x"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WIRE.explanation(longer))
                    .withMessage("a name longer than 512 characters: 513");
        }
    }

    private static Explanation saying(String code, String slot) {
        return Rule.of(code, Slot.id(slot)).says(true).id("v").build();
    }

    @Test
    void half_a_character_is_kept_in_a_text_and_refused_in_a_name() {
        Wire wire = WIRE.with("testkit.answers", 1, Answers.class);
        for (String half : List.of("\ud800", "\udc00", "a\ud800b", "\ude00\ud83d")) {
            Answers kept = new Answers(Map.of("x", half));
            assertThat(wire.value("testkit.answers", 1, wire.body(kept))).isEqualTo(kept);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> wire.body(new Answers(Map.of(half, "x"))))
                    .withMessage("a name with half a character, which could not be read again");
        }
    }

    @Test
    void a_text_that_is_as_long_as_may_be_reads_back_and_a_longer_one_is_not_written() {
        Wire wire = WIRE.with("testkit.text", 1, Text.class);
        String most = "问".repeat(Bounds.STRING);
        assertThat(wire.value("testkit.text", 1, wire.body(new Text(most)))).isEqualTo(new Text(most));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wire.body(new Text(most + "x")))
                .withMessage("a text longer than 1048576 characters: 1048577");
    }
}
