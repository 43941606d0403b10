package io.github.governance4j.testkit.risk.warning;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.risk.warning.Warning;
import io.github.governance4j.core.risk.warning.WarningCommand;
import io.github.governance4j.core.risk.warning.WarningFact;
import io.github.governance4j.core.risk.warning.WarningRefusal;
import io.github.governance4j.core.risk.warning.WarningRules;
import io.github.governance4j.core.risk.warning.Warnings;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.testkit.ladder.Wish;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What {@link WarningLaws} must be told (受检预警规则): the rules and the place. Everything else has a default. */
public interface WarningUnderTest {
    /** {@return the rules under test; at least one edition adopted, with at least one level ruled} */
    Editions<WarningRules> editions();

    /** {@return areas, bodies and who holds which post} */
    Place place();

    /** {@return which days are working days; the shipped calendar unless overridden} */
    default WorkCalendar calendar() {
        return WorkCalendar.china();
    }

    /** {@return the decider under test; the library's own unless overridden} */
    default Decider<WarningCommand, Warning, WarningFact, WarningRefusal> decider() {
        return Warnings.over(editions(), place(), calendar());
    }

    /** {@return what is wished of one warning, oldest first; what a wish comes to hangs on how the warning stands then} */
    @Provide
    default Arbitrary<List<Wish>> lives() {
        return Wish.lists().withoutEdgeCases();
    }

    /** {@return the first day the warnings are about; ten days after the first adopted edition unless overridden} */
    default LocalDate firstDay() {
        return editions().all().stream()
                .filter(edition -> edition.adopted().holds())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no edition was adopted"))
                .from()
                .plusDays(10);
    }
}
