package io.github.governance4j.testkit.matter;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.core.matter.MatterRules;
import io.github.governance4j.core.matter.Matters;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.testkit.ladder.Wish;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What {@link MatterLaws} must be told (受检事项规则): the rules and the place. Everything else has a default. */
public interface MatterUnderTest {
    /** {@return the rules under test; at least one edition adopted} */
    Editions<MatterRules> editions();

    /** {@return areas, bodies and who holds which post; a check needs two people in the bodies concerned} */
    Place place();

    /** {@return which days are working days; the shipped calendar unless overridden} */
    default WorkCalendar calendar() {
        return WorkCalendar.china();
    }

    /** {@return the decider under test; the library's own unless overridden} */
    default Decider<MatterCommand, Matter, MatterFact, MatterRefusal> decider() {
        return Matters.over(editions(), place(), calendar());
    }

    /** {@return the least share of cases, in percent, that must reach a hand-over, a strike-off and the like: 3} */
    default int leastPercent() {
        return 3;
    }

    /** {@return what is wished of one matter, oldest first; what a wish comes to hangs on how the matter stands then} */
    @Provide
    default Arbitrary<List<Wish>> lives() {
        return Wish.lists().withoutEdgeCases();
    }

    /** {@return the first day the matters are about; ten days after the first adopted edition unless overridden} */
    default LocalDate firstDay() {
        return editions().all().stream()
                .filter(edition -> edition.adopted().holds())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no edition was adopted"))
                .from()
                .plusDays(10);
    }
}
