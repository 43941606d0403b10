package io.github.governance4j.mediation.course;

import static io.github.governance4j.mediation.course.CourseTown.ANN;
import static io.github.governance4j.mediation.course.CourseTown.BEN;
import static io.github.governance4j.mediation.course.CourseTown.agreement;
import static io.github.governance4j.mediation.course.CourseTown.party;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.mediation.settlement.AgreementForm;
import io.github.governance4j.mediation.settlement.CompetentCourts;
import io.github.governance4j.mediation.settlement.CourtCommand;
import io.github.governance4j.mediation.settlement.EffectFact;
import io.github.governance4j.mediation.settlement.Settlement;
import io.github.governance4j.mediation.settlement.SettlementCommand;
import io.github.governance4j.mediation.settlement.SettlementFact;
import io.github.governance4j.mediation.settlement.SettlementRefusal;
import io.github.governance4j.mediation.settlement.SettlementRules;
import io.github.governance4j.mediation.settlement.Settling;
import io.github.governance4j.mediation.settlement.Waiver;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A dispute keeps its edition while another comes into force: what took effect under the one is not lost under the other. */
class AgreementEditionLaws {
    @Property
    void what_took_effect_is_followed_and_can_be_sued_over_whatever_the_edition_of_the_day_says_of_its_words(
            @ForAll @IntRange(max = 12) int from, @ForAll @IntRange(max = 8) int days) {
        SettlementRules stricter = SettlementRules.builder()
                .waivers(List.of(new Waiver("拆除围栏", "made up")))
                .build();
        Editions<MediationRules> editions = CourseTown.amended(
                LocalDate.of(2025, 3, 4).plusDays(from),
                CourseTown.rules().settlement(stricter).build());
        CourseTown town = CourseTown.under(editions)
                .ready()
                .trying()
                .drawnUp(agreement("a-1", AgreementForm.ORAL))
                .on(LocalDate.of(2025, 3, 4).plusDays(days))
                .assents(ANN, BEN);
        assertThat(town.course().end()).contains(EndKind.SETTLED);
        Settling settling =
                Settling.over(editions.map(MediationRules::settlement), CourseTown.place(), WorkCalendar.china());
        Decision<SettlementFact, SettlementRefusal> opened = settling.decide(follows(town), settling.initial());
        assertThat(opened.isAccepted()).as(opened::toString).isTrue();
        boolean isForbiddenNow = from <= days;
        assertThat(opened.explanation().find("settlement.waiver").isPresent())
                .as("it is told, and no ground for turning it away")
                .isEqualTo(isForbiddenNow);
        Settlement settlement = settling.evolveAll(settling.initial(), opened.facts());
        assertThat(settlement.opened().map(EffectFact.Opened::edition))
                .contains(editions.on(town.now().toLocalDate()).orElseThrow().id());
        for (PersonId who : town.course().parties()) {
            Stamp sues = new Stamp(new CommandId("sue"), town.now(), town.now(), party(who));
            assertThat(settling.decide(new CourtCommand.Sue(sues, who), settlement)
                            .isAccepted())
                    .isTrue();
        }
    }

    private static SettlementCommand follows(CourseTown town) {
        CourseFact effect = town.facts(AgreementFact.AgreementTookEffect.class).get(0);
        return new AgreementReaction(agreement -> new StreamId(agreement.value()), body -> CompetentCourts.unstated())
                .on(new StreamId("d-1"), 1, effect)
                .get(0)
                .command();
    }
}
