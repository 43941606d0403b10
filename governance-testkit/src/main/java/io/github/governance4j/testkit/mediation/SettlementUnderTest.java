package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.settlement.Settlement;
import io.github.governance4j.mediation.settlement.SettlementCommand;
import io.github.governance4j.mediation.settlement.SettlementFact;
import io.github.governance4j.mediation.settlement.SettlementRefusal;
import io.github.governance4j.mediation.settlement.SettlementRules;
import io.github.governance4j.mediation.settlement.Settling;
import io.github.governance4j.testkit.ladder.Wish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What {@link SettlementLaws} must be told (受检协议规则): the rules and the place. Everything else has a default. */
public interface SettlementUnderTest {
    /** {@return the rules under test; at least one edition adopted} */
    Editions<SettlementRules> editions();

    /** {@return bodies, and who holds which post; somebody holds one on the day of effect} */
    Place place();

    /** {@return which days are working days; the shipped calendar unless overridden} */
    default WorkCalendar calendar() {
        return WorkCalendar.china();
    }

    /** {@return the decider under test; the library's own unless overridden} */
    default Decider<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> decider() {
        return Settling.over(editions(), place(), calendar());
    }

    /** {@return what is wished of one agreement, oldest first; what a wish comes to hangs on how the agreement stands then} */
    @Provide
    default Arbitrary<List<Wish>> lives() {
        return Wish.lists().withoutEdgeCases();
    }

    /** {@return what a clause may say: something to do, what gives up a suit, and every phrase the rules add to that} */
    @Provide
    default Arbitrary<String> words() {
        List<String> words = new ArrayList<>(List.of("赔偿损失", SettlementWishes.WAIVER));
        editions()
                .all()
                .forEach(edition -> edition.rules().waivers().forEach(waiver -> words.add("就此" + waiver.phrase())));
        return Arbitraries.of(words);
    }

    /** {@return the day agreements take effect; ten days after the first adopted edition unless overridden} */
    default LocalDate effectiveOn() {
        return editions().all().stream()
                .filter(edition -> edition.adopted().holds())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no edition was adopted"))
                .speaksFrom()
                .plusDays(10);
    }
}
