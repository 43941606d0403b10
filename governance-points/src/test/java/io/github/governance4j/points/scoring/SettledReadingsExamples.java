package io.github.governance4j.points.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.Village;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Per;
import io.github.governance4j.points.catalogue.Series;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The readings of 文登's catalogue that are settled, each by hand. */
class SettledReadingsExamples {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 10);

    private final Ledger ledger = Ledger.over(
            Editions.of(List.of(new Edition<>(new EditionId("2025"), Village.FROM, Village.adopted(), catalogue()))));
    private Account account = ledger.initial();

    private static Catalogue catalogue() {
        return Catalogue.of(List.of(
                step("WD001", "10", "2"),
                step("WD002", "20", "5"),
                step("WD003", "50", "10"),
                band("WD030", "0", Optional.of("1000"), "100"),
                band("WD031", "1000", Optional.of("5000"), "400"),
                band("WD032", "5000", Optional.of("10000"), "500"),
                band("WD033", "10000", Optional.empty(), "1000"),
                Village.item("WD034", "1")
                        .worth(new Worth.Band(
                                new Series("WD034"),
                                Amount.of("0"),
                                Optional.of(Amount.of("99")),
                                Amount.of("10"),
                                Points.of("0.1"),
                                Optional.of(Points.of("0.9"))))
                        .per(Per.AMOUNT)
                        .classification(Village.honour())
                        .build(),
                Village.item("WD012", "2")
                        .addCaps(Village.cap("WD012", "10", PeriodKind.YEAR))
                        .classification(Village.spendable())
                        .build(),
                Village.item("WD019", "1")
                        .per(Per.onceForEachMember(PeriodKind.QUARTER))
                        .classification(Village.spendable())
                        .build(),
                Village.item("WD016", "5")
                        .per(Per.once(PeriodKind.YEAR))
                        .classification(Village.spendable())
                        .build(),
                Village.item("WD077", "1")
                        .worth(new Worth.Range(Points.ZERO, Points.of("2")))
                        .per(Per.OWN_ITEM)
                        .classification(Village.spendable())
                        .build(),
                Village.item("WD025", "1").classification(Village.spendable()).build(),
                Village.item("WD026", "2").classification(Village.spendable()).build(),
                Village.item("WD027", "2").classification(Village.spendable()).build(),
                Village.item("unclassified", "9").build()));
    }

    private static Item step(String code, String hours, String points) {
        return Village.item(code, points)
                .worth(new Worth.Step(new Series("WD001"), PeriodKind.YEAR, Amount.of(hours), Points.of(points)))
                .per(Per.TOTAL)
                .classification(Village.honour())
                .build();
    }

    private static Item band(String code, String above, Optional<String> through, String per) {
        return Village.item(code, "1")
                .worth(new Worth.Band(
                        new Series("WD030"),
                        Amount.of(above),
                        through.map(Amount::of),
                        Amount.of(per),
                        Points.of("1"),
                        Optional.empty()))
                .per(Per.AMOUNT)
                .addCaps(Village.cap("区级平台捐款", "40", PeriodKind.YEAR))
                .classification(Village.honour())
                .build();
    }

    private String scored(Deed deed, LocalDate day) {
        var command =
                new LedgerCommand.ScoreDeed(Village.stamp("c" + System.identityHashCode(deed), day.atTime(9, 0)), deed);
        var decision = ledger.decide(command, account);
        account = ledger.evolveAll(account, decision.facts());
        return decision.fold(
                ok -> {
                    Score score = ((LedgerFact.DeedScored) ok.facts().get(0)).score();
                    return score.granted() + "/" + score.lost();
                },
                no -> no.reason().name());
    }

    private String scored(String item, String amount) {
        return scored(new Deed(new ItemCode(item), Village.MEMBER, Amount.of(amount)), DAY);
    }

    private String scored(String item) {
        return scored(new Deed(new ItemCode(item), Village.MEMBER), DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "99,0.00/0.00",
        "100,1.00/0.00",
        "1000,10.00/0.00",
        "1400,11.00/0.00",
        "1799.99,11.00/0.00",
        "5000,20.00/0.00",
        "20000,40.00/0.00",
        "30000,40.00/10.00"
    })
    void donations_are_marginal_and_pay_for_whole_steps_only(String yuan, String expected) {
        assertThat(scored("WD030", yuan)).isEqualTo(expected);
    }

    @Test
    void it_matters_not_under_which_band_a_donation_is_reported_and_all_share_one_cap() {
        assertThat(scored("WD031", "1400")).isEqualTo("11.00/0.00");
        assertThat(scored("WD033", "1400")).isEqualTo("11.00/0.00");
        assertThat(scored("WD032", "20000")).isEqualTo("18.00/22.00");
        assertThat(scored("WD030", "100")).isEqualTo("0.00/1.00");
    }

    @Test
    void a_scale_that_ends_says_so() {
        assertThat(scored("WD034", "99")).isEqualTo("0.90/0.00");
        assertThat(scored("WD034", "100")).isEqualTo(PointsRefusal.AMOUNT_OUT_OF_BOUNDS.name());
        assertThat(scored("WD034")).isEqualTo(PointsRefusal.AMOUNT_MISSING.name());
    }

    @Test
    void twenty_hours_are_five_in_all_however_they_come() {
        assertThat(scored("WD001", "4")).isEqualTo("0.00/0.00");
        assertThat(scored("WD001", "6")).isEqualTo("2.00/0.00");
        assertThat(scored("WD003", "10")).isEqualTo("3.00/0.00");
        assertThat(scored("WD001", "29.99")).isEqualTo("0.00/0.00");
        assertThat(scored("WD001", "0.01")).isEqualTo("5.00/0.00");
        // A new year begins at nothing.
        assertThat(scored(new Deed(new ItemCode("WD001"), Village.MEMBER, Amount.of("20")), DAY.plusYears(1)))
                .isEqualTo("5.00/0.00");
    }

    @Test
    void a_step_reported_without_hours_says_that_the_total_has_come_to_it() {
        assertThat(scored("WD001")).isEqualTo("2.00/0.00");
        assertThat(scored("WD002")).isEqualTo("3.00/0.00");
        assertThat(scored("WD001")).isEqualTo("0.00/0.00");
        assertThat(scored("WD003", "30")).isEqualTo("5.00/0.00");
    }

    @Test
    void a_cap_counts_points_not_times() {
        for (int i = 0; i < 5; i++) {
            assertThat(scored("WD012")).isEqualTo("2.00/0.00");
        }
        assertThat(scored("WD012")).isEqualTo("0.00/2.00");
    }

    @Test
    void each_member_has_a_quarter_of_their_own() {
        var other = new PersonId("m2");
        var clean = new ItemCode("WD019");
        assertThat(scored(new Deed(clean, Village.MEMBER), DAY)).isEqualTo("1.00/0.00");
        assertThat(scored(new Deed(clean, Village.MEMBER), LocalDate.of(2025, 6, 30)))
                .isEqualTo("0.00/1.00");
        assertThat(scored(new Deed(clean, other), DAY)).isEqualTo("1.00/0.00");
        assertThat(scored(new Deed(clean, Village.MEMBER), LocalDate.of(2025, 7, 1)))
                .isEqualTo("1.00/0.00");
    }

    @Test
    void what_is_given_once_a_year_is_given_once_a_year() {
        assertThat(scored("WD016")).isEqualTo("5.00/0.00");
        assertThat(scored("WD016")).isEqualTo("0.00/5.00");
        assertThat(scored(new Deed(new ItemCode("WD016"), Village.MEMBER), DAY.plusYears(1)))
                .isEqualTo("5.00/0.00");
    }

    @Test
    void within_a_range_somebody_says_how_many() {
        assertThat(scored("WD077", "1.5")).isEqualTo("1.50/0.00");
        assertThat(scored("WD077", "0")).isEqualTo("0.00/0.00");
        assertThat(scored("WD077", "2")).isEqualTo("2.00/0.00");
        assertThat(scored("WD077", "2.01")).isEqualTo(PointsRefusal.AMOUNT_OUT_OF_BOUNDS.name());
        assertThat(scored("WD077")).isEqualTo(PointsRefusal.AMOUNT_MISSING.name());
    }

    @Test
    void an_act_that_fits_several_items_counts_once_under_the_highest() {
        var deed = new Deed(
                new ItemCode("WD025"),
                Village.MEMBER,
                Optional.empty(),
                List.of(new ItemCode("unclassified"), new ItemCode("WD027"), new ItemCode("WD026")));
        var decision = ledger.decide(new LedgerCommand.ScoreDeed(Village.stamp("c", DAY.atTime(9, 0)), deed), account);
        Score score = ((LedgerFact.DeedScored) decision.facts().get(0)).score();
        assertThat(score.item()).isEqualTo(new ItemCode("WD027"));
        assertThat(score.granted()).isEqualTo(Points.of("2"));
        assertThat(decision.explanation().text(Language.ZH))
                .contains("同一行为报了 4 个项目，只按最高的 WD027 计一次：2 分。")
                .contains("WD025：1 分，不重复计分。")
                .contains("unclassified 不能据以计分。");
    }

    @Test
    void a_code_nobody_knows_among_several_is_not_passed_over() {
        var deed = new Deed(new ItemCode("WD025"), Village.MEMBER, Optional.empty(), List.of(new ItemCode("WD0Z7")));
        assertThat(scored(deed, DAY)).isEqualTo(PointsRefusal.ITEM_UNKNOWN.name());
    }

    @Test
    void what_nobody_classified_pays_nothing_and_still_says_where_a_scale_ends() {
        Item step = Village.item("WD002", "5")
                .worth(new Worth.Step(new Series("WD001"), PeriodKind.YEAR, Amount.of("20"), Points.of("5")))
                .per(Per.TOTAL)
                .build();
        Item open = Village.item("WD031", "1")
                .worth(new Worth.Band(
                        new Series("WD030"),
                        Amount.of("1000"),
                        Optional.empty(),
                        Amount.of("400"),
                        Points.of("1"),
                        Optional.empty()))
                .per(Per.AMOUNT)
                .build();
        Catalogue partly = Catalogue.of(
                List.of(step("WD001", "10", "2"), step, band("WD030", "0", Optional.of("1000"), "100"), open));
        var scoring = Scoring.over(
                Editions.of(List.of(new Edition<>(new EditionId("2025"), Village.FROM, Village.adopted(), partly))));
        var stamp = Village.stamp("c", DAY.atTime(9, 0));
        Function<Deed, Points> granted =
                deed -> scoring.score(deed, stamp, tally -> 0).facts().get(0).granted();
        assertThat(granted.apply(new Deed(new ItemCode("WD001"), Village.MEMBER, Amount.of("20"))))
                .isEqualTo(Points.of("2"));
        assertThat(granted.apply(new Deed(new ItemCode("WD030"), Village.MEMBER, Amount.of("5000"))))
                .isEqualTo(Points.of("10"));
    }
}
