package io.github.governance4j.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.place.BodyId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 村民委员会组织法 (2025) articles 26, 30 and 31, worked by hand. */
class AdoptionExamples {
    private static final BodyId VILLAGE = new BodyId("village-7");
    private static final LocalDate HELD = LocalDate.of(2026, 1, 20);

    /** Art. 26: 过半数 of the adult villagers excludes the half; 三分之二以上 of the households includes the two thirds. Art. 30 likewise. */
    @ParameterizedTest
    @CsvSource({
        // the half itself is not more than half
        "ADULTS, 100, 50, false",
        "ADULTS, 100, 51, true",
        "ADULTS, 101, 50, false",
        "ADULTS, 101, 51, true",
        "ADULTS, 1, 1, true",
        "ADULTS, 2, 1, false",
        // two thirds of 90 are 60
        "HOUSEHOLDS, 90, 59, false",
        "HOUSEHOLDS, 90, 60, true",
        // two thirds of 100 are 66 and two thirds, so 67 it takes
        "HOUSEHOLDS, 100, 66, false",
        "HOUSEHOLDS, 100, 67, true",
        "REPRESENTATIVES, 45, 29, false",
        "REPRESENTATIVES, 45, 30, true",
        "REPRESENTATIVES, 46, 30, false",
        "REPRESENTATIVES, 46, 31, true",
        // as many adults as make a quorum of adults make none of households
        "HOUSEHOLDS, 100, 51, false"
    })
    void a_quorum_is_reached_exactly_where_the_law_says(MeetingKind kind, int entitled, int present, boolean quorate) {
        Adoption adoption = Adoption.byMeeting(kind, VILLAGE, HELD, entitled, present, present)
                .filed(HELD);
        assertThat(adoption.holds()).isEqualTo(quorate);
        assertThat(finding(adoption, Adoption.QUORUM.code()).holds()).isEqualTo(quorate);
    }

    /** Arts. 26 and 30: 过半数 of those present. */
    @ParameterizedTest
    @CsvSource({"40, 20, false", "40, 21, true", "39, 19, false", "39, 20, true", "40, 40, true", "40, 0, false"})
    void a_decision_is_carried_by_more_than_half_of_those_present(int present, int inFavour, boolean carried) {
        Adoption adoption = Adoption.byMeeting(MeetingKind.REPRESENTATIVES, VILLAGE, HELD, 45, present, inFavour)
                .filed(HELD);
        assertThat(adoption.holds()).isEqualTo(carried);
        assertThat(finding(adoption, Adoption.MAJORITY.code()).holds()).isEqualTo(carried);
    }

    @Test
    void abstaining_is_not_being_in_favour() {
        // 30 came, 15 voted for it, none against, 15 abstained.
        assertThat(Adoption.byMeeting(MeetingKind.REPRESENTATIVES, VILLAGE, HELD, 45, 30, 15)
                        .filed(HELD)
                        .holds())
                .isFalse();
    }

    @Test
    void an_empty_meeting_carries_nothing() {
        assertThat(Adoption.byMeeting(MeetingKind.ADULTS, VILLAGE, HELD, 10, 0, 0)
                        .filed(HELD)
                        .holds())
                .isFalse();
    }

    @Test
    void what_a_meeting_adopted_holds_only_when_filed_on_its_day_or_later() {
        Adoption voted = Adoption.byMeeting(MeetingKind.HOUSEHOLDS, VILLAGE, HELD, 90, 90, 90);
        assertThat(voted.holds()).isFalse();
        assertThat(finding(voted, Adoption.NOT_FILED.code()).holds()).isFalse();
        assertThat(voted.filed(HELD.minusDays(1)).holds()).isFalse();
        assertThat(voted.filed(HELD).holds()).isTrue();
        assertThat(voted.filed(HELD.plusDays(30)).holds()).isTrue();
        assertThat(voted.filed(HELD.minusDays(1)).filed(HELD).holds()).isTrue();
    }

    @Test
    void an_adoption_is_complete_when_it_was_filed() {
        Adoption voted = Adoption.byMeeting(MeetingKind.ADULTS, VILLAGE, HELD, 3, 3, 3);
        assertThat(voted.on()).contains(HELD);
        assertThat(voted.filed(HELD.plusDays(9)).on()).contains(HELD.plusDays(9));
    }

    @Test
    void articles_are_those_in_force_on_the_day_of_the_meeting() {
        // The 2025 amendment, in force 2026-01-01, renumbered 22, 26 and 27 to 26, 30 and 31.
        LocalDate before = LocalDate.of(2025, 12, 31);
        LocalDate since = LocalDate.of(2026, 1, 1);
        assertThat(MeetingKind.HOUSEHOLDS.source(before)).isEqualTo("村民委员会组织法22条");
        assertThat(MeetingKind.HOUSEHOLDS.source(since)).isEqualTo("村民委员会组织法26条");
        assertThat(MeetingKind.REPRESENTATIVES.source(before)).isEqualTo("村民委员会组织法26条");
        assertThat(MeetingKind.REPRESENTATIVES.source(since)).isEqualTo("村民委员会组织法30条");
        assertThat(Adoption.byMeeting(MeetingKind.ADULTS, VILLAGE, before, 3, 3, 3)
                        .filed(before)
                        .explanation()
                        .text(Language.ZH))
                .contains("村民委员会组织法27条");
        assertThat(Adoption.byMeeting(MeetingKind.ADULTS, VILLAGE, since, 3, 3, 3)
                        .filed(since)
                        .explanation()
                        .text(Language.EN))
                .contains("村民委员会组织法31条");
    }

    @Test
    void a_document_of_an_authority_holds_from_the_day_it_was_issued() {
        Adoption issued = Adoption.byAuthority(new BodyId("county-gov"), "县发〔2026〕1号", HELD);
        assertThat(issued.holds()).isTrue();
        assertThat(issued.on()).contains(HELD);
        assertThat(issued.explanation().text(Language.ZH))
                .contains("县发〔2026〕1号")
                .contains("2026-01-20");
        assertThatIllegalStateException().isThrownBy(() -> issued.filed(HELD));
    }

    @Test
    void a_draft_has_no_force_and_no_day() {
        assertThat(Adoption.draft().holds()).isFalse();
        assertThat(Adoption.draft().on()).isEmpty();
        assertThat(Adoption.draft()).isEqualTo(Adoption.draft()).hasSameHashCodeAs(Adoption.draft());
        assertThatIllegalStateException().isThrownBy(() -> Adoption.draft().filed(HELD));
    }

    @Test
    void everything_that_was_missing_is_told() {
        Adoption nothingRight = Adoption.byMeeting(MeetingKind.ADULTS, VILLAGE, HELD, 10, 5, 2);
        assertThat(nothingRight.explanation().because())
                .extracting(Explanation::holds)
                .containsOnly(false);
        assertThat(nothingRight.explanation().because()).hasSize(3);
        assertThat(nothingRight.explanation().text(Language.ZH)).contains("村民委员会组织法26条");
        assertThat(Adoption.byMeeting(MeetingKind.REPRESENTATIVES, VILLAGE, HELD, 3, 3, 3)
                        .explanation()
                        .text(Language.ZH))
                .contains("村民委员会组织法30条");
    }

    @Test
    void two_adoptions_are_equal_when_everything_about_them_is() {
        Adoption voted = Adoption.byMeeting(MeetingKind.ADULTS, VILLAGE, HELD, 10, 8, 7);
        assertThat(voted.filed(HELD))
                .isEqualTo(Adoption.byMeeting(MeetingKind.ADULTS, VILLAGE, HELD, 10, 8, 7)
                        .filed(HELD));
        assertThat(voted.filed(HELD)).isNotEqualTo(voted).isNotEqualTo(voted.filed(HELD.plusDays(1)));
        assertThat(voted).isNotEqualTo(Adoption.byMeeting(MeetingKind.ADULTS, VILLAGE, HELD, 10, 8, 6));
        assertThat(voted.toString()).contains("rulebook.adopted").contains("village-7");
    }

    @Test
    void only_standing_cannot_be_spent() {
        assertThat(List.of(Effect.values()).stream()
                        .filter(Effect::isRedeemable)
                        .toList())
                .containsExactly(Effect.GOODS, Effect.SERVICE, Effect.VOLUNTEER_CREDIT);
    }

    @Test
    void numbers_that_cannot_be_are_refused() {
        for (int[] n : List.of(
                new int[] {0, 0, 0}, new int[] {10, 11, 5}, new int[] {10, 5, 6}, new int[] {10, -1, 0}, new int[] {
                    10, 5, -1
                })) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Adoption.byMeeting(MeetingKind.ADULTS, VILLAGE, HELD, n[0], n[1], n[2]));
        }
    }

    private static Explanation finding(Adoption adoption, String code) {
        return adoption.explanation().find(code).orElseThrow();
    }
}
