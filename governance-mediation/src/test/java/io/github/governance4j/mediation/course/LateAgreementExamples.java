package io.github.governance4j.mediation.course;

import static io.github.governance4j.mediation.course.CourseTown.ANN;
import static io.github.governance4j.mediation.course.CourseTown.BEN;
import static io.github.governance4j.mediation.course.CourseTown.VILLAGE_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.agreement;
import static io.github.governance4j.mediation.course.CourseTown.clerk;
import static io.github.governance4j.mediation.course.CourseTown.party;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.late.LateCommand;
import io.github.governance4j.core.late.LateDecider;
import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.core.late.Step;
import io.github.governance4j.core.late.Told;
import io.github.governance4j.mediation.dispute.Openness;
import io.github.governance4j.mediation.settlement.AgreementForm;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Example;

/** What is told after an agreement took effect: until then everybody may leave (人民调解法 arts. 17, 23), from then on it binds (art. 31). */
class LateAgreementExamples {
    private final CourseTown town = CourseTown.fresh().ready().trying();
    private final LocalDateTime trying = town.now();
    private final List<CourseCommand> before;
    private final LocalDateTime between;
    private final CourseCommand lastAssent;

    private final LateDecider<CourseCommand, Course, CourseFact, CourseRefusal> late =
            town.mediating().toldLate(Duration.ofDays(10));
    private Told<CourseCommand, Course, CourseFact> told = late.initial();

    LateAgreementExamples() {
        town.drawnUp(agreement("a-1", AgreementForm.ORAL)).assents(ANN);
        before = List.copyOf(town.asked());
        between = town.now().plusMinutes(5);
        town.assents(BEN);
        lastAssent = town.asked().get(before.size());
        before.forEach(this::tell);
    }

    @Example
    void art_31_no_withdrawal_told_afterwards_undoes_an_agreement_in_effect() {
        assertThat(tell(lastAssent).isAccepted()).isTrue();
        List<Step<CourseCommand, CourseFact>> steps = told.steps();
        Decision<LateFact<CourseCommand, CourseFact>, CourseRefusal> no = tell(withdrawal());
        assertThat(no.<CourseRefusal>fold(ok -> CourseRefusal.NOTHING_DUE, Decision.Refused::reason))
                .isEqualTo(CourseRefusal.OUT_OF_ORDER);
        assertThat(no.explanation().find("late.sealed")).hasValueSatisfying(why -> {
            assertThat(why.holds()).isFalse();
            assertThat(why.fact("act").word()).isEqualTo(lastAssent.stamp().id().value());
        });
        for (Language language : Language.values()) {
            assertThat(no.explanation().text(language)).doesNotContain("late.", "{");
        }
        assertThat(told.steps()).isEqualTo(steps);
        assertThat(told.view().end()).contains(EndKind.SETTLED);
        assertThat(told.view().agreements()).hasSize(1);
    }

    @Example
    void arts_17_and_23_a_withdrawal_that_arrives_before_the_last_assent_ends_it_and_nothing_takes_effect() {
        assertThat(tell(withdrawal()).isAccepted()).isTrue();
        assertThat(tell(lastAssent).isAccepted()).as("held: it was impossible").isTrue();
        assertThat(told.held()).hasSize(1);
        assertThat(told.view().end()).contains(EndKind.WITHDRAWN);
        assertThat(told.view().agreements()).isEmpty();
    }

    @Example
    void what_leaves_the_agreement_as_it_is_may_still_be_told() {
        tell(lastAssent);
        PartyCommand.AskPublicity asked =
                new PartyCommand.AskPublicity(at("p", trying.plusMinutes(5), party(ANN)), ANN, Openness.CLOSED);
        assertThat(tell(asked).isAccepted()).isTrue();
        assertThat(told.held()).isEmpty();
        assertThat(told.view().agreements()).hasSize(1);
    }

    private CourseCommand withdrawal() {
        return new PartyCommand.Withdraw(at("w", between, clerk(VILLAGE_ROOM)), ANN);
    }

    /** Recorded three days later. */
    private static Stamp at(String id, LocalDateTime happened, Actor by) {
        return new Stamp(new CommandId(id), happened, happened.plusDays(3), by);
    }

    private Decision<LateFact<CourseCommand, CourseFact>, CourseRefusal> tell(CourseCommand act) {
        Decision<LateFact<CourseCommand, CourseFact>, CourseRefusal> decision =
                late.decide(new LateCommand.Tell<>(act), told);
        told = late.evolveAll(told, decision.facts());
        return decision;
    }
}
