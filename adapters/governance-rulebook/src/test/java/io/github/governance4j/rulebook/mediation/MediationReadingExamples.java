package io.github.governance4j.rulebook.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.dispute.DisputeKind;
import io.github.governance4j.mediation.dispute.ExtensionBy;
import io.github.governance4j.mediation.dispute.MediationStart;
import io.github.governance4j.mediation.dispute.Openness;
import io.github.governance4j.mediation.dispute.RecusalRule;
import io.github.governance4j.mediation.dispute.RefusingAssignee;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.dispute.TrackFamily;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.rulebook.Rulebook;
import io.github.governance4j.rulebook.RulebookFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped rulebook of published tracks. The expected limits are those of the statutes, written here from their texts. */
class MediationReadingExamples {
    private static final Path SHIPPED = Path.of("../../examples/rulebooks/mediation");

    private static final Rulebook RULEBOOK = RulebookFolder.read(SHIPPED).orThrow();

    private static final MediationRules RULES =
            RULEBOOK.mediation().on(LocalDate.of(2026, 3, 1)).orElseThrow().rules();

    private static Track track(String id) {
        return RULES.track(new TrackId(id)).orElseThrow();
    }

    @Test
    void it_reads_without_a_fault_or_a_warning() {
        assertThat(RulebookFolder.read(SHIPPED).problems())
                .filteredOn(problem -> problem.severity() != Severity.INFO)
                .extracting(Problem::toString)
                .isEmpty();
        assertThat(RULES.means()).hasSize(8);
        assertThat(RULES.kinds()).hasSize(18);
    }

    @ParameterizedTest
    @CsvSource({
        // 人民调解工作若干规定 33
        "peoples, PEOPLES, 1, MONTH, ACCEPTANCE, BOTH_PARTIES",
        // 特邀调解规定 27
        "court-before-filing, COURT_ANNEXED, 30, CALENDAR_DAY, ACCEPTANCE, BOTH_PARTIES",
        "court-ordinary, COURT_ANNEXED, 15, CALENDAR_DAY, ACCEPTANCE, BOTH_PARTIES",
        "court-summary, COURT_ANNEXED, 7, CALENDAR_DAY, ACCEPTANCE, BOTH_PARTIES",
        // 医疗纠纷预防和处理条例 38
        "medical, MEDICAL, 30, WORKING_DAY, ACCEPTANCE, PARTIES_AND_COMMITTEE",
        // 劳动争议调解仲裁法 14
        "labour, LABOUR, 15, CALENDAR_DAY, APPLICATION, NONE",
        // 市场监督管理投诉举报处理暂行办法 21
        "consumer-complaint, ADMINISTRATIVE, 45, WORKING_DAY, ACCEPTANCE, NONE",
        // 深圳市矛盾纠纷多元化解条例 25
        "administrative, ADMINISTRATIVE, 30, CALENDAR_DAY, ACCEPTANCE, BOTH_PARTIES",
    })
    void each_track_has_the_limit_of_its_law(
            String id, TrackFamily family, long amount, LimitUnit unit, MediationStart from, ExtensionBy extension) {
        Track track = track(id);
        TimeLimit limit = track.limits().mediation().orElseThrow();
        assertThat(track.family()).isEqualTo(family);
        assertThat(limit.amount()).isEqualTo(amount);
        assertThat(limit.unit()).isEqualTo(unit);
        assertThat(track.limits().start()).isEqualTo(from);
        assertThat(track.limits().extension()).isEqualTo(extension);
        assertThat(limit.source()).contains("条");
    }

    @Test
    void limits_carry_their_own_sources() {
        Track peoples = track("peoples");
        assertThat(peoples.limits().mediation().orElseThrow().source()).isEqualTo("人民调解工作若干规定33条");
        assertThat(peoples.limits().choose().source()).isEqualTo("参照在线调解规则10条");
        assertThat(peoples.limits().confirm().source()).isEqualTo("参照在线调解规则12条");
        assertThat(peoples.limits().consent().source()).isEqualTo("本库自定");
    }

    @Test
    void administrative_mediation_is_accepted_in_5_or_10_working_days_and_sent_on_in_3() {
        Track track = track("administrative");
        assertThat(track.limits().accept(false).orElseThrow().amount()).isEqualTo(5);
        assertThat(track.limits().accept(true).orElseThrow().amount()).isEqualTo(10);
        assertThat(track.limits().transfer().orElseThrow().amount()).isEqualTo(3);
        assertThat(track.limits().transfer().orElseThrow().unit()).isEqualTo(LimitUnit.WORKING_DAY);
    }

    @Test
    void only_court_annexed_tracks_end_when_the_person_assigned_is_refused() {
        assertThat(RULES.tracks())
                .allSatisfy(track -> assertThat(track.rules().refusingAssignee() == RefusingAssignee.ENDS)
                        .isEqualTo(track.family() == TrackFamily.COURT_ANNEXED));
        assertThat(track("court-summary").rules().recusal()).isEqualTo(RecusalRule.WITH_GROUNDS);
        assertThat(track("peoples").rules().recusal()).isEqualTo(RecusalRule.ON_REQUEST);
    }

    @Test
    void public_security_has_a_second_try_in_7_working_days_and_its_exclusions() {
        Track track = track("public-security");
        assertThat(track.rules().tries()).isEqualTo(OptionalInt.of(2));
        assertThat(track.limits().again().orElseThrow().amount()).isEqualTo(7);
        assertThat(track.rules().exclusions()).hasSize(6);
        assertThat(track.rules().guardiansAttend()).isTrue();
    }

    @Test
    void medical_mediation_is_joint_closed_and_leaves_out_appraisals() {
        Track track = track("medical");
        assertThat(track.rules().applicationJoint()).isTrue();
        assertThat(track.rules().openness()).isEqualTo(Openness.CLOSED);
        assertThat(track.rules().contentClosed()).isTrue();
        assertThat(track.limits().appraisalStandsStill()).isTrue();
    }

    @Test
    void the_ladders_are_three_tries_on_three_levels_and_three_levels_without_a_number() {
        Ladder three = RULES.ladder(track("peoples")).orElseThrow();
        assertThat(three.rungs()).extracting(rung -> rung.tries().orElse(0)).containsExactly(3, 3, 3);
        assertThat(three.rungs()).allSatisfy(rung -> assertThat(rung.consent()).isTrue());
        Ladder neighbours = RULES.ladder(track("neighbourhood")).orElseThrow();
        assertThat(neighbours.rungs())
                .extracting(rung -> rung.level() + rung.tries())
                .containsExactly("邻里和OptionalInt.empty", "村里调OptionalInt.empty", "部门解OptionalInt.empty");
    }

    @Test
    void a_simple_dispute_is_bounded_in_fen() {
        assertThat(track("peoples").rules().simple().orElseThrow().mostFen()).hasValue(1_000_000);
        assertThat(track("peoples").rules().onTheSpot()).isTrue();
        assertThat(track("medical").rules().simple()).isEmpty();
    }

    @Test
    void the_kinds_are_the_eighteen_labels_and_each_has_a_track() {
        assertThat(RULES.kinds())
                .extracting(DisputeKind::title)
                .contains("婚姻家庭纠纷", "拖欠农民工工资纠纷", "电子商务纠纷", "物业纠纷", "其他纠纷")
                .doesNotHaveDuplicates();
        assertThat(RULES.kind(new DisputeKindId("medical")).orElseThrow().tracks())
                .startsWith(new TrackId("medical"));
        assertThat(track("labour").rules().remedies()).isEqualTo(Set.of(Remedy.ARBITRATION));
    }

    @Test
    void what_nobody_published_says_so() {
        List<TimeLimit> consents =
                RULES.tracks().stream().map(track -> track.limits().consent()).toList();
        assertThat(consents).extracting(TimeLimit::source).containsOnly("本库自定");
    }
}
