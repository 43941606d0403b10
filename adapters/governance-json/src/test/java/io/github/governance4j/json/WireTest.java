package io.github.governance4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.scoring.Score;
import java.util.List;
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
}
