package io.github.governance4j.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.points.scoring.Score;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settled readings, from the row in the file to the points on the account. */
class SettledReadingsExamples {
    private static final Path CATALOGUE = Path.of("src/test/resources/catalogues/points_rules_wendeng_rural.csv");
    private static final LocalDateTime THEN = LocalDateTime.of(2025, 5, 10, 9, 0);
    private static final PersonId CLERK = new PersonId("clerk");

    private final Ledger ledger = Ledger.over(Editions.of(List.of(new Edition<>(
            new EditionId("2025"),
            LocalDate.of(2025, 1, 1),
            Adoption.byAuthority(new BodyId("town"), "镇发1号", LocalDate.of(2024, 12, 1)),
            catalogue()))));
    private Account account = ledger.initial();
    private int deeds;

    private static Catalogue catalogue() {
        StringBuilder kinds = new StringBuilder("item,kind,effect,bearer,by\n");
        for (String item : new String[] {
            "WD001", "WD002", "WD003", "WD004", "WD010", "WD021", "WD030", "WD031", "WD032", "WD033", "WD057"
        }) {
            kinds.append(item).append(",GOOD_DEED,HONOUR,PERSON,clerk\n");
        }
        Path file = Written.folder(Map.of("kinds.csv", kinds.toString())).resolve("kinds.csv");
        return CatalogueCsv.read(CATALOGUE, file).orThrow();
    }

    private String scored(Deed deed) {
        Stamp stamp = new Stamp(
                new CommandId("c" + deeds++), THEN, THEN.plusHours(1), new Actor.Post(new PostId("recorder"), CLERK));
        var decision = ledger.decide(new LedgerCommand.ScoreDeed(stamp, deed), account);
        account = ledger.evolveAll(account, decision.facts());
        return decision.fold(
                ok -> {
                    Score score = ((LedgerFact.DeedScored) ok.facts().get(0)).score();
                    return score.granted() + "/" + score.lost();
                },
                no -> no.reason().name());
    }

    private String scored(String item, String amount) {
        return scored(new Deed(new ItemCode(item), CLERK, Amount.of(amount)));
    }

    private String scored(String item) {
        return scored(new Deed(new ItemCode(item), CLERK));
    }

    @ParameterizedTest
    @CsvSource({
        "99,0.00/0.00",
        "100,1.00/0.00",
        "1400,11.00/0.00",
        "5000,20.00/0.00",
        "20000,40.00/0.00",
        "30000,40.00/10.00"
    })
    void donations_are_marginal(String yuan, String points) {
        assertThat(scored("WD030", yuan)).isEqualTo(points);
    }

    @Test
    void hours_pay_the_difference_to_the_step_reached() {
        assertThat(scored("WD001", "10")).isEqualTo("2.00/0.00");
        assertThat(scored("WD001", "10")).isEqualTo("3.00/0.00");
        assertThat(scored("WD010", "4")).isEqualTo("1.00/0.00");
    }

    @Test
    void a_cap_counts_points_and_not_times() {
        for (int i = 0; i < 5; i++) {
            assertThat(scored("WD057")).isEqualTo("2.00/0.00");
        }
        assertThat(scored("WD057")).isEqualTo("0.00/2.00");
        assertThat(scored("WD021")).isEqualTo("1.00/0.00");
        assertThat(scored("WD021")).isEqualTo("0.00/1.00");
    }
}
