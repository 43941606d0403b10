package io.github.governance4j.testkit.mediation;

import static io.github.governance4j.testkit.mediation.StipendCounty.FUND;
import static io.github.governance4j.testkit.mediation.StipendCounty.MONDAY;
import static io.github.governance4j.testkit.mediation.StipendCounty.clerk;
import static io.github.governance4j.testkit.mediation.StipendCounty.closed;
import static io.github.governance4j.testkit.mediation.StipendCounty.decline;
import static io.github.governance4j.testkit.mediation.StipendCounty.grant;
import static io.github.governance4j.testkit.mediation.StipendCounty.lead;
import static io.github.governance4j.testkit.mediation.StipendCounty.open;
import static io.github.governance4j.testkit.mediation.StipendCounty.reclaim;
import static io.github.governance4j.testkit.mediation.StipendCounty.stipends;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.stipend.CaseEnd;
import io.github.governance4j.mediation.stipend.StipendCommand;
import io.github.governance4j.mediation.stipend.StipendFact;
import io.github.governance4j.mediation.stipend.StipendFund;
import io.github.governance4j.mediation.stipend.StipendGrade;
import io.github.governance4j.mediation.stipend.StipendRefusal;
import io.github.governance4j.mediation.stipend.StipendStage;
import io.github.governance4j.mediation.stipend.Stipends;
import org.junit.jupiter.api.Test;

/** Stipends on the published scale of Xiangyin (湘阴): 100 yuan, and 300 to 500 for a major dispute. */
class StipendExamples {
    private final Stipends stipends = stipends();
    private StipendFund fund = stipends.initial();

    private Decision<StipendFact, StipendRefusal> ask(StipendCommand command) {
        Decision<StipendFact, StipendRefusal> decision = stipends.decide(command, fund);
        fund = stipends.evolveAll(fund, decision.facts());
        return decision;
    }

    private void after(StipendCommand... commands) {
        for (StipendCommand command : commands) {
            Decision<StipendFact, StipendRefusal> decision = ask(command);
            assertThat(decision.isAccepted())
                    .as(decision.explanation().text(Language.EN))
                    .isTrue();
        }
    }

    private static StipendCommand major(String id, String dispute, CaseEnd end, long fen) {
        return StipendCounty.ask(id, MONDAY, clerk(), closed(dispute, end).build(), StipendGrade.MAJOR, fen);
    }

    @Test
    void a_major_dispute_that_was_not_settled_is_paid_like_one_that_was() {
        after(
                open("o", MONDAY, lead(), FUND),
                major("a", "d-1", CaseEnd.SETTLED, 500_00),
                major("b", "d-2", CaseEnd.WITHOUT_AGREEMENT, 500_00),
                grant("g", MONDAY, lead(), "d-1"),
                grant("h", MONDAY, lead(), "d-2"));
        assertThat(fund.granted()).isEqualTo(FUND);
        assertThat(fund.left()).isZero();
    }

    @Test
    void first_asked_is_first_served_and_what_is_declined_is_free_again() {
        after(open("o", MONDAY, lead(), 600_00), major("a", "d-1", CaseEnd.SETTLED, 500_00));
        assertThat(reason(ask(major("b", "d-2", CaseEnd.SETTLED, 300_00)))).isEqualTo(StipendRefusal.FUND_EXHAUSTED);
        StipendFact.StipendDeclined declined = (StipendFact.StipendDeclined)
                ask(decline("d", MONDAY, lead(), "d-1", "等级不符")).facts().get(0);
        assertThat(declined.grounds().words()).isEqualTo("等级不符");
        assertThat(declined.notice().remedies()).contains(Remedy.COURT);
        after(major("b", "d-2", CaseEnd.SETTLED, 300_00));
        assertThat(fund.taken()).isEqualTo(300_00);
    }

    @Test
    void one_dispute_is_paid_once_also_after_it_proved_a_sham() {
        after(
                open("o", MONDAY, lead(), FUND),
                major("a", "d-1", CaseEnd.SETTLED, 300_00),
                grant("g", MONDAY, lead(), "d-1"),
                reclaim("r", MONDAY, lead(), "d-1", "双方串通虚构债务"));
        assertThat(fund.stipend(new DisputeId("d-1")).orElseThrow().stage()).isEqualTo(StipendStage.RECLAIMED);
        assertThat(fund.granted()).isZero();
        assertThat(reason(ask(major("b", "d-1", CaseEnd.SETTLED, 300_00)))).isEqualTo(StipendRefusal.PAID_BEFORE);
    }

    private static Object reason(Decision<StipendFact, StipendRefusal> decision) {
        return decision.fold(ok -> "accepted", no -> no.reason());
    }
}
