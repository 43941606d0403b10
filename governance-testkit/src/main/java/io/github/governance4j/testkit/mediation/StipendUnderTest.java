package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.stipend.StipendCommand;
import io.github.governance4j.mediation.stipend.StipendFact;
import io.github.governance4j.mediation.stipend.StipendFund;
import io.github.governance4j.mediation.stipend.StipendRefusal;
import io.github.governance4j.mediation.stipend.StipendScale;
import io.github.governance4j.mediation.stipend.Stipends;
import io.github.governance4j.testkit.ladder.Wish;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What {@link StipendLaws} must be told (受检补助标准): the scale and the place. Everything else has a default. */
public interface StipendUnderTest {
    /** {@return the scales under test; at least one edition adopted, with at least one grade} */
    Editions<StipendScale> editions();

    /** {@return who holds which post; one of a role that decides, and another} */
    Place place();

    /** {@return which days are working days; the shipped calendar unless overridden} */
    default WorkCalendar calendar() {
        return WorkCalendar.china();
    }

    /** {@return the decider under test; the library's own unless overridden} */
    default Decider<StipendCommand, StipendFund, StipendFact, StipendRefusal> decider() {
        return Stipends.over(editions(), place(), calendar());
    }

    /** {@return what is wished of one fund, oldest first; what a wish comes to hangs on how the fund stands then} */
    @Provide
    default Arbitrary<List<Wish>> lives() {
        return Wish.lists().withoutEdgeCases();
    }

    /** {@return the day the fund is opened; ten days after the first adopted edition unless overridden} */
    default LocalDate firstDay() {
        return editions().all().stream()
                .filter(edition -> edition.adopted().holds())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no edition was adopted"))
                .speaksFrom()
                .plusDays(10);
    }
}
