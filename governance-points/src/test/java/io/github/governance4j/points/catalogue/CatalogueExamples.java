package io.github.governance4j.points.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Effect;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.Village;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueExamples {
    @Test
    void a_year_ends_on_the_corresponding_day_and_that_day_still_counts() {
        // 民法典 201, 202: the start day is not counted; the period ends on the corresponding day.
        assertThat(Validity.ofYears(1).lastDay(day("2025-03-01"))).hasValue(day("2026-03-01"));
    }

    @Test
    void where_there_is_no_corresponding_day_the_month_ends_it() {
        assertThat(Validity.ofYears(1).lastDay(day("2024-02-29"))).hasValue(day("2025-02-28"));
        assertThat(new Validity(1).lastDay(day("2025-01-31"))).hasValue(day("2025-02-28"));
    }

    @Test
    void a_reset_on_the_leap_day_falls_on_the_28th_in_other_years() {
        var leapDay = Validity.until(MonthDay.of(2, 29));
        assertThat(leapDay.lastDay(day("2025-02-27"))).hasValue(day("2025-02-27"));
        assertThat(leapDay.lastDay(day("2025-02-28"))).hasValue(day("2026-02-27"));
        assertThat(leapDay.lastDay(day("2027-12-01"))).hasValue(day("2028-02-28"));
        assertThat(leapDay.lastDay(day("2028-02-29"))).hasValue(day("2029-02-27"));
    }

    @Test
    void a_deduction_lasts_as_long_as_the_first_size_that_includes_it() {
        var forty = new Terms.Decay(Optional.of(Points.of("40")), Validity.ofYears(1));
        var larger = new Terms(Points.ZERO, List.of(forty, new Terms.Decay(Optional.empty(), Validity.ofYears(2))));
        assertThat(larger.lasting(Points.of("40"))).isEqualTo(Validity.ofYears(1));
        assertThat(larger.lasting(Points.of("40.01"))).isEqualTo(Validity.ofYears(2));
        assertThat(new Terms(Points.ZERO, List.of(forty)).lasting(Points.of("41")))
                .isEqualTo(Validity.FOREVER);
    }

    @Test
    void of_once_a_year_and_a_yearly_cap_of_its_own_the_lower_holds() {
        for (String stated : List.of("3", "10")) {
            Item item = Village.item("A", "5")
                    .per(Per.once(PeriodKind.YEAR))
                    .addCaps(Village.cap("A", stated, PeriodKind.YEAR))
                    .build();
            String lower = stated.equals("3") ? "3" : "5";
            assertThat(item.allCaps()).containsExactly(Village.cap("A", lower, PeriodKind.YEAR));
        }
    }

    @Test
    void for_ever_has_no_last_day() {
        assertThat(Validity.FOREVER.lastDay(day("2025-01-01"))).isEmpty();
    }

    @Test
    void validity_has_bounds() {
        assertThatThrownBy(() -> new Validity(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Validity(1201)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Validity.ofYears(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Validity.ofYears(101)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Validity.ofYears(100)).isEqualTo(new Validity(1200));
    }

    @Test
    void an_act_is_worth_something_but_not_everything() {
        assertThatThrownBy(() -> new Worth.Fixed(Points.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Worth.Fixed(Points.of("1000000.01"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Worth.Fixed(Worth.MOST).points()).isEqualTo(Points.of("1000000"));
        assertThatThrownBy(() -> new Cap(new CapGroup("A"), Points.ZERO, PeriodKind.MONTH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_item_is_in_force_only_when_somebody_named_classified_it_and_nothing_stands_against_it() {
        Catalogue catalogue = Village.catalogue();
        assertThat(catalogue.items().stream().filter(Item::isInForce).map(Item::code))
                .containsExactly("A", "B", "C", "D");
    }

    @Test
    void nothing_can_be_earned_by_a_breach_or_an_offence() {
        for (DeedKind kind : List.of(DeedKind.RULE_BREACH, DeedKind.OFFENCE)) {
            Item item = Village.item("A", "1")
                    .classification(new Classification(kind, Effect.GOODS, Bearer.PERSON, Village.CLERK))
                    .build();
            assertThat(item.isInForce()).isFalse();
            assertThat(item.rewardsABreach()).isTrue();
        }
    }

    @Test
    void nobody_puts_an_item_in_force_whose_words_cross_a_line() {
        for (DeedKind kind : List.of(DeedKind.RULE_BREACH, DeedKind.OFFENCE)) {
            assertThat(deduction("越级上访", kind).isInForce()).isFalse();
        }
        assertThat(deduction("乱扔垃圾", DeedKind.RULE_BREACH).isInForce()).isTrue();
    }

    @Test
    void an_item_that_names_an_offence_is_in_force_only_as_one() {
        assertThat(deduction("偷盗农作物", DeedKind.RULE_BREACH).judgesAnOffence()).isTrue();
        assertThat(deduction("偷盗农作物", DeedKind.RULE_BREACH).isInForce()).isFalse();
        assertThat(deduction("偷盗农作物", DeedKind.OFFENCE).isInForce()).isTrue();
    }

    private static Item deduction(String title, DeedKind kind) {
        return Village.item("A", "1")
                .title(title)
                .direction(Direction.DEDUCTION)
                .classification(new Classification(kind, Effect.HONOUR, Bearer.PERSON, Village.CLERK))
                .build();
    }

    @Test
    void one_cap_group_has_one_cap() {
        Item one = Village.item("A", "1")
                .addCaps(Village.cap("g", "10", PeriodKind.MONTH))
                .build();
        Item other = Village.item("B", "1")
                .addCaps(Village.cap("g", "11", PeriodKind.MONTH))
                .build();
        assertThatThrownBy(() -> Catalogue.of(List.of(one, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("g");
    }

    @Test
    void items_are_found_by_code_and_codes_are_unique() {
        Catalogue catalogue = Village.catalogue();
        assertThat(catalogue.item(new ItemCode("C"))).map(Item::title).contains("项目C");
        assertThat(catalogue.item(new ItemCode("Z"))).isEmpty();
        assertThat(catalogue).isEqualTo(Village.catalogue()).hasSameHashCodeAs(Village.catalogue());
        Item item = Village.item("A", "1").build();
        assertThatThrownBy(() -> Catalogue.of(List.of(item, item)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A");
    }

    private static long day(String text) {
        return LocalDate.parse(text).toEpochDay();
    }
}
