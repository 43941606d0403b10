package io.github.governance4j.mediation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.ExclusionId;
import io.github.governance4j.mediation.ReferralId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.dispute.Bar;
import io.github.governance4j.mediation.dispute.Bars;
import io.github.governance4j.mediation.dispute.DisputeKind;
import io.github.governance4j.mediation.dispute.Elsewhere;
import io.github.governance4j.mediation.dispute.ExtensionBy;
import io.github.governance4j.mediation.dispute.MediationStart;
import io.github.governance4j.mediation.dispute.NotSimple;
import io.github.governance4j.mediation.dispute.OfficeRoles;
import io.github.governance4j.mediation.dispute.RecusalRule;
import io.github.governance4j.mediation.dispute.RefusingAssignee;
import io.github.governance4j.mediation.dispute.SimpleWhen;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.dispute.TrackLimits;
import io.github.governance4j.mediation.dispute.TrackRules;
import io.github.governance4j.mediation.rules.RulesFault.Sheet;
import io.github.governance4j.mediation.rules.RulesFault.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class TracksExamples {
    private final MediationRules rules = MediationRulesFixture.rules();

    @Example
    void each_track_has_its_own_limit() {
        WorkCalendar china = WorkCalendar.china();
        LocalDate day = LocalDate.of(2025, 3, 3);
        assertThat(limit(Tracks.PEOPLES).deadline(day, china).lastDay())
                .as("司法部令75号 art. 33: one month")
                .isEqualTo(LocalDate.of(2025, 4, 3));
        assertThat(limit(Tracks.BEFORE_FILING).deadline(day, china).lastDay())
                .as("特邀调解规定 art. 27: 30 days")
                .isEqualTo(LocalDate.of(2025, 4, 2));
        assertThat(limit(Tracks.ORDINARY_SUIT).deadline(day, china).lastDay())
                .as("特邀调解规定 art. 27: 15 days")
                .isEqualTo(LocalDate.of(2025, 3, 18));
        assertThat(limit(Tracks.SIMPLE_SUIT).deadline(day, china).lastDay())
                .as("特邀调解规定 art. 27: 7 days")
                .isEqualTo(LocalDate.of(2025, 3, 10));
        assertThat(limit(Tracks.LABOUR).deadline(day, china).lastDay())
                .as("劳动争议调解仲裁法 art. 14: 15 days from the application")
                .isEqualTo(LocalDate.of(2025, 3, 18));
        assertThat(limit(Tracks.MEDICAL).deadline(day, china).lastDay())
                .as("医疗纠纷预防和处理条例 art. 38: 30 working days; 4 April is a holiday")
                .isEqualTo(LocalDate.of(2025, 4, 15));
    }

    @Example
    void tracks_differ_where_their_laws_do() {
        assertThat(track(Tracks.PEOPLES).rules().recusal()).isEqualTo(RecusalRule.ON_REQUEST);
        assertThat(track(Tracks.ORDINARY_SUIT).rules().recusal()).isEqualTo(RecusalRule.WITH_GROUNDS);
        assertThat(rules.tracks().stream()
                        .filter(track -> track.rules().refusingAssignee() == RefusingAssignee.ENDS)
                        .map(Track::id))
                .containsExactly(Tracks.BEFORE_FILING, Tracks.ORDINARY_SUIT, Tracks.SIMPLE_SUIT);
        assertThat(track(Tracks.LABOUR).limits().start()).isEqualTo(MediationStart.APPLICATION);
        assertThat(track(Tracks.MEDICAL).limits().appraisalStandsStill()).isTrue();
        assertThat(track(Tracks.PUBLIC_SECURITY).rules().guardiansAttend()).isTrue();
        assertThat(track(Tracks.PEOPLES).rules().ownInitiative()).isTrue();
        assertThat(track(Tracks.ADMINISTRATIVE)
                        .limits()
                        .accept(true)
                        .orElseThrow()
                        .amount())
                .isEqualTo(10);
        assertThat(track(Tracks.ADMINISTRATIVE)
                        .limits()
                        .accept(false)
                        .orElseThrow()
                        .amount())
                .isEqualTo(5);
    }

    @Example
    void where_no_limit_is_published_nothing_stands_still_for_ever() {
        TrackLimits land = track(Tracks.LAND).limits();
        assertThat(land.mediation()).isEmpty();
        assertThat(land.mediationOrOpenEnd(false)).isEqualTo(land.openEnd());
        TrackLimits peoples = track(Tracks.PEOPLES).limits();
        assertThat(peoples.mediationOrOpenEnd(true)).isEqualTo(peoples.simple().orElseThrow());
        assertThat(peoples.mediationOrOpenEnd(false))
                .isEqualTo(peoples.mediation().orElseThrow());
    }

    @Example
    void what_another_organ_has_accepted_waits_for_its_referral() {
        Track track = track(Tracks.PEOPLES);
        DisputeKind neighbours = rules.kind(MediationRulesFixture.NEIGHBOURS).orElseThrow();
        BodyId police = new BodyId("police");
        assertThat(Bars.against(neighbours, track, Optional.empty(), Set.of())).isEmpty();
        assertThat(Bars.against(
                        neighbours, track, Optional.of(new Elsewhere(police, false, Optional.empty())), Set.of()))
                .containsExactly(Bar.ACCEPTED_ELSEWHERE);
        assertThat(Bars.against(
                        neighbours,
                        track,
                        Optional.of(new Elsewhere(police, false, Optional.of(new ReferralId("r")))),
                        Set.of()))
                .isEmpty();
        assertThat(Bars.against(
                        neighbours,
                        track,
                        Optional.of(new Elsewhere(police, true, Optional.of(new ReferralId("r")))),
                        Set.of()))
                .as("a referral does not reopen what is settled")
                .containsExactly(Bar.SETTLED_ELSEWHERE);
    }

    @Example
    void what_is_barred_says_by_what_most_decisive_first() {
        DisputeKind title = rules.kind(MediationRulesFixture.TITLE).orElseThrow();
        assertThat(Bars.against(title, track(Tracks.PEOPLES), Optional.empty(), Set.of()))
                .containsExactly(Bar.SPECIAL_AUTHORITY, Bar.KIND_NOT_ON_TRACK);
        DisputeKind damages = rules.kind(MediationRulesFixture.DAMAGES).orElseThrow();
        Set<ExclusionId> hired = Set.of(new ExclusionId("hired-violence"));
        assertThat(Bars.against(damages, track(Tracks.PUBLIC_SECURITY), Optional.empty(), hired))
                .containsExactly(Bar.TRACK_EXCLUDES);
        assertThat(Bars.against(damages, track(Tracks.PEOPLES), Optional.empty(), hired))
                .as("another track may take it")
                .isEmpty();
    }

    @Property
    void every_bound_of_the_short_track_counts_and_includes_its_end(
            @ForAll @IntRange(min = 1, max = 3) int issues,
            @ForAll @LongRange(min = 0, max = 1_000_000) long fen,
            @ForAll @IntRange(min = 2, max = 4) int parties,
            @ForAll boolean undisputed) {
        SimpleWhen when = track(Tracks.PEOPLES).rules().simple().orElseThrow();
        Set<NotSimple> against = when.against(issues, OptionalLong.of(fen), parties, undisputed);
        assertThat(against.contains(NotSimple.TOO_MANY_ISSUES)).isEqualTo(issues > 1);
        assertThat(against.contains(NotSimple.TOO_MANY_PARTIES)).isEqualTo(parties > 2);
        assertThat(against.contains(NotSimple.AMOUNT_TOO_HIGH)).isEqualTo(fen > 500_000);
        assertThat(against.contains(NotSimple.FACTS_DISPUTED)).isEqualTo(!undisputed);
        assertThat(when.against(issues, OptionalLong.empty(), parties, undisputed))
                .contains(NotSimple.AMOUNT_UNKNOWN);
    }

    @Example
    void every_contradiction_of_a_rulebook_is_named() {
        List<Track> tracks = new ArrayList<>(Tracks.all());
        tracks.add(tracks.get(0));
        List<DisputeKind> kinds = List.of(rules.kinds().get(0));
        List<RulesFault> faults =
                MediationRules.faults(tracks.subList(8, 12), kinds, List.of(), List.of(), Ladders.none());
        assertThat(faults)
                .contains(
                        new RulesFault(Sheet.TRACKS, 0, What.UNKNOWN_EXCLUSION, "fled"),
                        new RulesFault(Sheet.TRACKS, 3, What.UNKNOWN_LADDER, "三三调解"),
                        new RulesFault(Sheet.TRACKS, 3, What.UNKNOWN_MEANS, "人民调解"),
                        new RulesFault(Sheet.KINDS, 0, What.UNKNOWN_TRACK, "administrative"));
        assertThat(MediationRules.faults(tracks, rules.kinds(), rules.means(), rules.exclusions(), rules.ladders()))
                .containsExactly(new RulesFault(Sheet.TRACKS, 11, What.ID_TWICE, "peoples"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MediationRules.of(OfficeRoles.one(Tracks.TOWN_ROOM))
                        .kinds(kinds)
                        .build())
                .withMessageContaining("UNKNOWN_TRACK peoples");
    }

    @Example
    void limits_and_rules_that_contradict_each_other_are_refused() {
        TimeLimit hours = TimeLimit.of("h", 5, LimitUnit.HOUR, "made up").build();
        TimeLimit days = TimeLimit.of("d", 5, LimitUnit.CALENDAR_DAY, "made up").build();
        TrackLimits.Builder limits = TrackLimits.of(MediationStart.ACCEPTANCE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.mediation(hours).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrackLimits.of(MediationStart.ACCEPTANCE)
                        .acceptComplex(days)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrackLimits.of(MediationStart.ACCEPTANCE)
                        .extension(ExtensionBy.BOTH_PARTIES)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrackRules.of().onTheSpot(true).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrackRules.of().tries(10).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SimpleWhen.of("made up").mostParties(1).build());
        assertThatIllegalArgumentException().isThrownBy(() -> OfficeRoles.of().build());
    }

    private Track track(TrackId id) {
        return rules.track(id).orElseThrow();
    }

    private TimeLimit limit(TrackId id) {
        return track(id).limits().mediation().orElseThrow();
    }
}
