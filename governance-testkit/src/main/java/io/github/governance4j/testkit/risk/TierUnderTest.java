package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.risk.Models;
import io.github.governance4j.core.risk.tier.TierCommand;
import io.github.governance4j.core.risk.tier.TierFact;
import io.github.governance4j.core.risk.tier.TierRefusal;
import io.github.governance4j.core.risk.tier.TierRules;
import io.github.governance4j.core.risk.tier.Tiered;
import io.github.governance4j.core.risk.tier.Tiering;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What {@link TierLaws} must be told (受检定级规则): the rules, the models and the place. Everything else has a default. */
public interface TierUnderTest {
    /** {@return the rules under test; at least one edition adopted} */
    Editions<TierRules> rules();

    /** {@return the models of the same editions} */
    Editions<Models> models();

    /** {@return areas, bodies and who holds which post; somebody must hold each role the rules name, in bodies apart} */
    Place place();

    /** {@return which days are working days; the shipped calendar unless overridden} */
    default WorkCalendar calendar() {
        return WorkCalendar.china();
    }

    /** {@return the decider under test; the library's own unless overridden} */
    default Decider<TierCommand, Tiered, TierFact, TierRefusal> decider() {
        return Tiering.over(rules(), models(), place(), calendar());
    }

    /** {@return the least share of lives, in percent, that must reach a lowering, an objection, a strike-off: 2} */
    default int leastPercent() {
        return 2;
    }

    /** {@return what is wished of one subject, oldest first; what a wish comes to hangs on how the subject stands then} */
    @Provide
    default Arbitrary<List<TierWish>> lives() {
        return TierWish.lists();
    }

    /** {@return the first day the lives are about; ten days after the first adopted edition unless overridden} */
    default LocalDate firstDay() {
        return rules().all().stream()
                .filter(edition -> edition.adopted().holds())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no edition was adopted"))
                .speaksFrom()
                .plusDays(10);
    }
}
