package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.referral.Referral;
import io.github.governance4j.mediation.referral.ReferralCommand;
import io.github.governance4j.mediation.referral.ReferralFact;
import io.github.governance4j.mediation.referral.ReferralRefusal;
import io.github.governance4j.mediation.referral.ReferralRules;
import io.github.governance4j.mediation.referral.Referring;
import io.github.governance4j.testkit.ladder.Wish;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What {@link ReferralLaws} must be told (受检移送规则): the rules and the place. Everything else has a default. */
public interface ReferralUnderTest {
    /** {@return the rules under test; at least one edition adopted} */
    Editions<ReferralRules> editions();

    /** {@return bodies, and who holds which post; posts of two bodies are held on the first day} */
    Place place();

    /** {@return which days are working days; the shipped calendar unless overridden} */
    default WorkCalendar calendar() {
        return WorkCalendar.china();
    }

    /** {@return the decider under test; the library's own unless overridden} */
    default Decider<ReferralCommand, Referral, ReferralFact, ReferralRefusal> decider() {
        return Referring.over(editions(), place(), calendar());
    }

    /** {@return what is wished of one referral, oldest first; what a wish comes to hangs on how it stands then} */
    @Provide
    default Arbitrary<List<Wish>> lives() {
        return Wish.lists().withoutEdgeCases();
    }

    /** {@return the first day the referrals are about; ten days after the first adopted edition unless overridden} */
    default LocalDate firstDay() {
        return editions().all().stream()
                .filter(edition -> edition.adopted().holds())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no edition was adopted"))
                .speaksFrom()
                .plusDays(10);
    }
}
