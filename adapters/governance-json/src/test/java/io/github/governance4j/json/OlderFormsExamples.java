package io.github.governance4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.core.risk.tier.ObjectionFact;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.stipend.StipendCommand;
import io.github.governance4j.points.claim.AckCommand;
import io.github.governance4j.points.claim.EntryFact;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What earlier releases wrote of the library's own facts and commands says today what it said then. */
class OlderFormsExamples {
    @Test
    void a_reversal_told_before_reversals_had_names_has_none() {
        assertThat(kept("points.claim.entry-reversed@1"))
                .isInstanceOfSatisfying(AckCommand.EntryReversed.class, told -> {
                    assertThat(told.entry().value()).isEqualTo("C1#5:claimed");
                    assertThat(told.reversal()).isEmpty();
                });
        assertThat(kept("points.claim.entry-restored@1"))
                .isInstanceOfSatisfying(
                        AckCommand.EntryRestored.class,
                        told -> assertThat(told.reversal()).isEmpty());
        assertThat(kept("points.claim.entry-taken-back@1"))
                .isInstanceOfSatisfying(
                        EntryFact.EntryTakenBack.class,
                        fact -> assertThat(fact.reversal()).isEmpty());
        assertThat(kept("points.claim.entry-stands-again@1"))
                .isInstanceOfSatisfying(
                        EntryFact.EntryStandsAgain.class,
                        fact -> assertThat(fact.reversal()).isEmpty());
    }

    @Test
    void what_is_kept_today_names_it() {
        EntryFact.EntryTakenBack then = (EntryFact.EntryTakenBack) kept("points.claim.entry-taken-back@1");
        EntryFact.EntryTakenBack now = new EntryFact.EntryTakenBack(then.at(), then.entry(), Optional.of(then.entry()));
        assertThat(Wire.standard().write(now)).contains("\"version\":2").contains("\"reversal\":\"C1#5:claimed\"");
        assertThat(Wire.standard().read(Wire.standard().write(now), "kept").orThrow())
                .isEqualTo(now);
    }

    @Test
    void an_objection_upheld_before_a_lowering_could_wait_again_has_none_that_does() {
        assertThat(kept("core.risk.tier.objection-upheld@1"))
                .isInstanceOfSatisfying(ObjectionFact.ObjectionUpheld.class, fact -> {
                    assertThat(fact.number()).isEqualTo(1);
                    assertThat(fact.waitsAgain()).isEmpty();
                });
    }

    @Test
    void a_stipend_asked_for_before_cases_told_their_sides_is_of_a_case_with_nobody_known_on_one() {
        assertThat(kept("mediation.stipend.ask@1")).isInstanceOfSatisfying(StipendCommand.Ask.class, command -> {
            assertThat(command.seen().value().involved()).isEmpty();
            assertThat(command.seen().value().mediators()).containsExactly(new MediatorId("wu"));
        });
        assertThat(kept("core.late.act-lapsed@1"))
                .as("told late it lies a level deeper")
                .isInstanceOfSatisfying(
                        LateFact.ActLapsed.class,
                        fact -> assertThat(fact.act())
                                .isInstanceOfSatisfying(
                                        StipendCommand.Ask.class,
                                        command -> assertThat(
                                                        command.seen().value().involved())
                                                .isEmpty()));
    }

    private static Object kept(String file) {
        return Wire.standard()
                .read(Committed.read("golden/" + file + ".json").strip(), file)
                .orThrow();
    }
}
