package io.github.governance4j.mediation.course;

import static io.github.governance4j.mediation.course.CourseTown.ANN;
import static io.github.governance4j.mediation.course.CourseTown.BEN;
import static io.github.governance4j.mediation.course.CourseTown.COUNTY_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.FENCE;
import static io.github.governance4j.mediation.course.CourseTown.M1;
import static io.github.governance4j.mediation.course.CourseTown.TOWN_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.VILLAGE_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.agreement;
import static io.github.governance4j.mediation.course.CourseTown.clerk;
import static io.github.governance4j.mediation.course.CourseTown.mediator;
import static io.github.governance4j.mediation.course.CourseTown.party;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.settlement.AgreementForm;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A draft that waits while the time of the level passes, on a ladder where each level has four days (人民调解法 arts. 28–29). */
class DraftLaws {
    private static final List<BodyId> LEVELS = List.of(VILLAGE_ROOM, TOWN_ROOM, COUNTY_ROOM);

    private static CourseTown drafted(boolean whole) {
        IssueId[] issues = whole ? new IssueId[0] : new IssueId[] {FENCE};
        return CourseTown.hurried(4)
                .ready()
                .trying()
                .drawnUp(agreement("a-1", AgreementForm.WRITTEN, issues))
                .assents(ANN);
    }

    @Property
    void whoever_brought_an_agreement_about_sees_it_through_whatever_level_is_reached_meanwhile(
            @ForAll boolean whole, @ForAll @IntRange(max = 10) int days) {
        CourseTown town = drafted(whole).on(LocalDate.of(2025, 3, 4).plusDays(days));
        town.refuses(
                CourseRefusal.NOT_OF_THIS_OFFICE, new AgreementCommand.Sign(town.by(clerk(TOWN_ROOM)), SignedAs.BODY));
        town.does(new AgreementCommand.Sign(town.by(clerk(VILLAGE_ROOM)), SignedAs.BODY));
        assertThat(town.course().body()).contains(VILLAGE_ROOM);
        int rung = town.course().rung();
        assertThat(rung).isEqualTo(days < 4 ? 1 : days < 8 ? 2 : 3);
        town.does(new AgreementCommand.Sign(town.by(mediator(M1)), SignedAs.MEDIATOR));
        town.does(new AgreementCommand.Assent(town.by(clerk(VILLAGE_ROOM)), BEN, BEN));
        assertThat(town.facts(AgreementFact.AgreementTookEffect.class))
                .extracting(AgreementFact.AgreementTookEffect::body)
                .containsExactly(VILLAGE_ROOM);
        if (whole) {
            assertThat(town.course().end()).contains(EndKind.SETTLED);
            assertThat(town.course().body()).as("whose file it is").contains(VILLAGE_ROOM);
        } else {
            isAt(town, rung);
        }
    }

    @Property
    void once_the_draft_fell_the_level_that_was_reached_has_the_dispute(@ForAll @IntRange(max = 10) int days) {
        CourseTown town = drafted(true).on(LocalDate.of(2025, 3, 4).plusDays(days));
        town.does(new AgreementCommand.Reject(town.by(party(BEN)), BEN));
        isAt(town, town.course().rung());
    }

    /** The body of the level has it, and asks for consent anew where that is another than the first. */
    private static void isAt(CourseTown town, int rung) {
        assertThat(town.course().body()).contains(LEVELS.get(rung - 1));
        assertThat(town.course().stage()).isEqualTo(rung == 1 ? Stage.READY : Stage.INVITED);
        assertThat(town.course().consents()).hasSize(rung == 1 ? 2 : 0);
    }
}
