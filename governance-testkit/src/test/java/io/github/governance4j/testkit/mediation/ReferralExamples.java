package io.github.governance4j.testkit.mediation;

import static io.github.governance4j.testkit.mediation.ReferralCounty.CENTRE;
import static io.github.governance4j.testkit.mediation.ReferralCounty.COURT;
import static io.github.governance4j.testkit.mediation.ReferralCounty.MONDAY;
import static io.github.governance4j.testkit.mediation.ReferralCounty.POLICE;
import static io.github.governance4j.testkit.mediation.ReferralCounty.TOWN;
import static io.github.governance4j.testkit.mediation.ReferralCounty.accept;
import static io.github.governance4j.testkit.mediation.ReferralCounty.again;
import static io.github.governance4j.testkit.mediation.ReferralCounty.clerk;
import static io.github.governance4j.testkit.mediation.ReferralCounty.determine;
import static io.github.governance4j.testkit.mediation.ReferralCounty.fromCourt;
import static io.github.governance4j.testkit.mediation.ReferralCounty.giveBack;
import static io.github.governance4j.testkit.mediation.ReferralCounty.offer;
import static io.github.governance4j.testkit.mediation.ReferralCounty.offering;
import static io.github.governance4j.testkit.mediation.ReferralCounty.referring;
import static io.github.governance4j.testkit.mediation.ReferralCounty.toPolice;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.mediation.referral.Clock;
import io.github.governance4j.mediation.referral.Counterpart;
import io.github.governance4j.mediation.referral.Direction;
import io.github.governance4j.mediation.referral.Referral;
import io.github.governance4j.mediation.referral.ReferralCommand;
import io.github.governance4j.mediation.referral.ReferralFact;
import io.github.governance4j.mediation.referral.ReferralRefusal;
import io.github.governance4j.mediation.referral.ReferralStage;
import io.github.governance4j.mediation.referral.Referring;
import org.junit.jupiter.api.Test;

/** Passing disputes between mediation and the police, the petition office, the courts and the procuratorate (四对接). */
class ReferralExamples {
    private final Referring referring = referring();
    private Referral referral = referring.initial();

    private Decision<ReferralFact, ReferralRefusal> ask(ReferralCommand command) {
        Decision<ReferralFact, ReferralRefusal> decision = referring.decide(command, referral);
        referral = referring.evolveAll(referral, decision.facts());
        return decision;
    }

    private void after(ReferralCommand... commands) {
        for (ReferralCommand command : commands) {
            Decision<ReferralFact, ReferralRefusal> decision = ask(command);
            assertThat(decision.isAccepted())
                    .as(decision.explanation().text(Language.EN))
                    .isTrue();
        }
    }

    @Test
    void until_it_is_accepted_who_offers_holds_the_dispute_and_its_own_limit_runs() {
        after(offer("o", MONDAY, clerk(TOWN), toPolice()));
        assertThat(referral.holder()).contains(TOWN);
        assertThat(referral.running()).contains(Clock.ORIGIN);
        after(accept("a", MONDAY.plusHours(3), clerk(POLICE)));
        assertThat(referral.holder()).contains(POLICE);
        assertThat(referral.running()).contains(Clock.RECEIVER);
    }

    @Test
    void what_nobody_answers_goes_back_to_who_offered_it() {
        after(offer("o", MONDAY, clerk(TOWN), toPolice()));
        assertThat(referral.isOpen(MONDAY.plusHours(24))).isTrue();
        assertThat(referral.isOpen(MONDAY.plusHours(24).plusSeconds(1))).isFalse();
        after(referring.due(referral).orElseThrow().command());
        assertThat(referral.stage()).isEqualTo(ReferralStage.TIMED_OUT);
        assertThat(referral.holder()).contains(TOWN);
    }

    @Test
    void who_determines_for_others_does_not_determine_for_itself() {
        after(
                offer("o", MONDAY, clerk(CENTRE), offering(CENTRE, TOWN, Counterpart.OTHER, Direction.OUT)),
                giveBack("r", MONDAY.plusHours(1), clerk(TOWN), "不属镇里"),
                again("g", MONDAY.plusHours(2), clerk(CENTRE)));
        Decision<ReferralFact, ReferralRefusal> own = ask(determine("d", MONDAY.plusHours(3), clerk(CENTRE), TOWN));
        assertThat(own.<Object>fold(ok -> ok, no -> no.reason())).isEqualTo(ReferralRefusal.NOT_ENTITLED);
        assertThat(referral.holder()).contains(CENTRE);
        after(referring.due(referral).orElseThrow().command());
        assertThat(referral.stage()).isEqualTo(ReferralStage.TIMED_OUT);
    }

    @Test
    void what_was_returned_once_and_offered_again_is_determined() {
        after(
                offer("o", MONDAY, clerk(TOWN), toPolice()),
                giveBack("r", MONDAY.plusHours(1), clerk(POLICE), "属民事纠纷"),
                again("g", MONDAY.plusHours(2), clerk(TOWN)));
        Decision<ReferralFact, ReferralRefusal> twice = ask(giveBack("s", MONDAY.plusHours(3), clerk(POLICE), "属民事纠纷"));
        assertThat(twice.<Object>fold(ok -> ok, no -> no.reason())).isEqualTo(ReferralRefusal.RETURNED_BEFORE);
        after(determine("d", MONDAY.plusHours(4), clerk(CENTRE), POLICE));
        assertThat(referral.holder()).contains(POLICE);
    }

    @Test
    void art_18_a_courts_referral_lifts_its_own_bar_once_it_is_accepted() {
        after(offer("o", MONDAY, clerk(TOWN), fromCourt()));
        assertThat(referral.lifts(COURT)).isFalse();
        after(accept("a", MONDAY.plusHours(1), clerk(TOWN)));
        assertThat(referral.lifts(COURT)).isTrue();
        assertThat(referral.lifts(POLICE)).isFalse();
        assertThat(referral.reportBy()).isPresent();
    }
}
