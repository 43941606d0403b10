package io.github.governance4j.core.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.ladder.OversightCommand;
import io.github.governance4j.core.matter.HandlingCommand;
import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.AreaKind;
import io.github.governance4j.core.place.AreaKindId;
import io.github.governance4j.core.place.Body;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.Level;
import io.github.governance4j.core.place.LevelScheme;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.place.Roster;
import io.github.governance4j.core.place.Tenure;
import io.github.governance4j.core.place.Territory;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhistleExamples {
    private static final LocalDate FOUNDED = LocalDate.of(2024, 1, 1);
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0);
    private static final BodyId TOWN = new BodyId("town");
    private static final BodyId WATER = new BodyId("water");
    private static final BodyId ROADS = new BodyId("roads");
    private static final BodyId BUREAU = new BodyId("bureau");
    private static final CategoryId FLOOD = new CategoryId("flood");
    private static final AreaId COUNTY = new AreaId("county");
    private static final StreamId MATTER = new StreamId("m-1");

    private final Whistles whistles = Whistles.over(rules(), place(), WorkCalendar.china());
    private Whistle whistle = whistles.initial();
    private int commands;

    private static Editions<WhistleRules> rules() {
        WhistleRules rules = new WhistleRules(
                Map.of(
                        FLOOD,
                        new WhistleRules.Response(List.of(WATER, ROADS), limit(2, LimitUnit.HOUR), Optional.empty())),
                Optional.of(limit(3, LimitUnit.WORKING_DAY)));
        return Editions.of(List.of(
                new Edition<>(new EditionId("2026-1"), FOUNDED, Adoption.byAuthority(TOWN, "No 1", FOUNDED), rules)));
    }

    private static TimeLimit limit(long amount, LimitUnit unit) {
        return TimeLimit.of("report-in", amount, unit, "made up").build();
    }

    private static Place place() {
        Territory territory = Territory.of(
                LevelScheme.of(Level.of("county", "县", AreaKind.regular("county", "县"))),
                List.of(Area.of(COUNTY, new AreaKindId("county"), FOUNDED).build()));
        List<Post> posts = new ArrayList<>();
        List<Tenure> tenures = new ArrayList<>();
        List<Body> bodies = new ArrayList<>();
        for (BodyId body : List.of(TOWN, WATER, ROADS, BUREAU)) {
            PostId post = new PostId(body + "-desk");
            posts.add(Post.of(post, body, new RoleId("desk"), FOUNDED).build());
            tenures.add(Tenure.of(post, new PersonId(body + ".clerk"), FOUNDED));
            Optional<BodyId> superior = Set.of(WATER, ROADS).contains(body) ? Optional.of(BUREAU) : Optional.empty();
            bodies.add(Body.of(body, COUNTY, FOUNDED).superior(superior).build());
        }
        return new Place(territory, Roster.of(bodies, posts, tenures));
    }

    @Test
    void a_no_show_climbs_the_matter_is_supervised_and_both_sides_appraise() {
        Decision<WhistleFact, WhistleRefusal> blown = accept(blow(TOWN));
        assertThat(((WhistleFact.Blown) blown.facts().get(0)).called())
                .extracting(Summons::body)
                .containsExactly(WATER, ROADS);
        accept(new WhistleCommand.ReportIn(by(WATER, NOON.plusHours(2)), WATER));

        List<WhistleFact> passed = until(NOON.plusHours(3));
        assertThat(passed).singleElement().isInstanceOf(WhistleFact.NoShow.class);
        WhistleFact.NoShow noShow = (WhistleFact.NoShow) passed.get(0);
        assertThat(noShow.body()).isEqualTo(ROADS);
        assertThat(noShow.above().map(Summons::body)).contains(BUREAU);
        var sent = new WhistleReaction().on(new StreamId("w-1"), 3, noShow);
        assertThat(sent).singleElement().satisfies(one -> {
            assertThat(one.to()).isEqualTo(MATTER);
            assertThat(((HandlingCommand.OnLadder) one.command()).command())
                    .isInstanceOf(OversightCommand.Supervise.class);
        });

        Decision<WhistleFact, WhistleRefusal> late =
                accept(new WhistleCommand.ReportIn(by(ROADS, NOON.plusHours(3)), ROADS));
        assertThat(((WhistleFact.ReportedIn) late.facts().get(0)).inTime()).isFalse();
        accept(new WhistleCommand.Finish(by(TOWN, NOON.plusHours(4)), "积水已排除"));

        accept(appraise(TOWN, WATER, Appraisal.GOOD));
        accept(appraise(WATER, TOWN, Appraisal.GOOD));
        accept(appraise(TOWN, ROADS, Appraisal.POOR));
        refuse(appraise(TOWN, ROADS, Appraisal.FAIR), WhistleRefusal.APPRAISED_BEFORE);
        refuse(appraise(WATER, ROADS, Appraisal.FAIR), WhistleRefusal.NOT_THE_TWO_SIDES);
        refuse(appraise(BUREAU, TOWN, Appraisal.FAIR), WhistleRefusal.NOT_THE_TWO_SIDES);
        assertThat(accept(appraise(ROADS, TOWN, Appraisal.FAIR)).facts())
                .last()
                .isEqualTo(new WhistleFact.Closed(NOON.plusHours(5), 0));
        assertThat(whistles.due(whistle)).isEmpty();
    }

    @Test
    void the_very_moment_of_a_limit_in_hours_is_in_time() {
        accept(blow(TOWN));
        assertThat(whistles.due(whistle).orElseThrow().at())
                .isEqualTo(NOON.plusHours(2).plusSeconds(1));
        Decision<WhistleFact, WhistleRefusal> in =
                accept(new WhistleCommand.ReportIn(by(WATER, NOON.plusHours(2)), WATER));
        assertThat(((WhistleFact.ReportedIn) in.facts().get(0)).inTime()).isTrue();
    }

    @Test
    void climbing_comes_to_an_end() {
        accept(blow(TOWN));
        assertThat(until(NOON.plusDays(1)))
                .extracting(fact -> ((WhistleFact.NoShow) fact).body())
                .containsExactly(WATER, ROADS, BUREAU);
        accept(new WhistleCommand.Finish(by(TOWN, NOON.plusDays(1)), "自行处置"));
        assertThat(whistle.stage()).as("nobody came, nobody to appraise").isEqualTo(WhistleStage.CLOSED);
    }

    @Test
    void whoever_did_not_come_is_on_record_though_nobody_ticked() {
        accept(blow(TOWN));
        Decision<WhistleFact, WhistleRefusal> finished =
                accept(new WhistleCommand.Finish(by(TOWN, NOON.plusHours(3)), "自行处置"));
        // Two hours to report in, the last moment included, and as long again for the bureau that is called for the
        // first of them.
        LocalDateTime passed = NOON.plusHours(2).plusSeconds(1);
        assertThat(finished.facts()).hasSize(4);
        assertThat(finished.facts().get(0)).isInstanceOfSatisfying(WhistleFact.NoShow.class, noShow -> {
            assertThat(noShow.at()).isEqualTo(passed);
            assertThat(noShow.body()).isEqualTo(WATER);
            assertThat(noShow.above().orElseThrow().deadline().closes()).isEqualTo(passed.plusHours(2));
        });
        assertThat(finished.facts().get(1))
                .isEqualTo(new WhistleFact.NoShow(passed, ROADS, Optional.of(MATTER), Optional.empty()));
        assertThat(finished.facts().get(2))
                .isEqualTo(new WhistleFact.Finished(NOON.plusHours(3), "自行处置", Optional.empty()));
        assertThat(finished.facts().get(3)).isEqualTo(new WhistleFact.Closed(NOON.plusHours(3), 0));
        assertThat(finished.explanation().findAll("whistle.no-show")).hasSize(2);
        assertThat(finished.explanation().code()).isEqualTo("whistle.finish");
    }

    @Test
    void a_tick_that_comes_late_records_each_thing_at_its_own_moment() {
        accept(blow(TOWN));
        LocalDateTime late = NOON.plusDays(1);
        Decision<WhistleFact, WhistleRefusal> ticked =
                accept(new WhistleCommand.Tick(Stamp.timer(new CommandId("t-1"), late, late)));
        assertThat(ticked.facts())
                .extracting(WhistleFact::at)
                .containsExactly(
                        NOON.plusHours(2).plusSeconds(1),
                        NOON.plusHours(2).plusSeconds(1),
                        NOON.plusHours(4).plusSeconds(2));
    }

    @Test
    void whose_time_to_appraise_is_over_appraises_no_more_though_nobody_ticked() {
        accept(blow(TOWN));
        accept(new WhistleCommand.ReportIn(by(WATER, NOON.plusHours(1)), WATER));
        accept(new WhistleCommand.Finish(by(TOWN, NOON.plusHours(4)), "积水已排除"));
        // Three working days from Monday: until the end of Thursday.
        LocalDateTime over = LocalDate.of(2026, 3, 6).atStartOfDay();
        refuse(
                new WhistleCommand.Appraise(by(TOWN, over), TOWN, WATER, Appraisal.GOOD),
                WhistleRefusal.NOT_AT_THIS_STAGE);
    }

    @Test
    void a_side_that_never_appraises_does_not_keep_it_open() {
        accept(blow(TOWN));
        accept(new WhistleCommand.ReportIn(by(WATER, NOON.plusHours(1)), WATER));
        accept(new WhistleCommand.ReportIn(by(ROADS, NOON.plusHours(1)), ROADS));
        accept(new WhistleCommand.Finish(by(TOWN, NOON.plusHours(4)), "积水已排除"));
        accept(appraise(TOWN, WATER, Appraisal.GOOD));
        assertThat(until(NOON.plusDays(9)))
                .containsExactly(new WhistleFact.Closed(LocalDate.of(2026, 3, 6).atStartOfDay(), 3));
    }

    @Test
    void who_is_not_called_or_does_not_belong_there_cannot_report_in() {
        accept(blow(TOWN));
        refuse(new WhistleCommand.ReportIn(by(BUREAU, NOON.plusHours(1)), BUREAU), WhistleRefusal.NOT_CALLED);
        refuse(new WhistleCommand.ReportIn(by(ROADS, NOON.plusHours(1)), WATER), WhistleRefusal.NOT_OF_THE_BODY);
        refuse(blow(TOWN), WhistleRefusal.NOT_AT_THIS_STAGE);
    }

    private WhistleCommand blow(BodyId whistler) {
        return new WhistleCommand.Blow(by(whistler, NOON), whistler, new Call(FLOOD, COUNTY, Optional.of(MATTER)));
    }

    private WhistleCommand appraise(BodyId by, BodyId of, Appraisal appraisal) {
        return new WhistleCommand.Appraise(by(by, NOON.plusHours(5)), by, of, appraisal);
    }

    private Stamp by(BodyId body, LocalDateTime at) {
        commands++;
        Actor clerk = new Actor.Post(new PostId(body + "-desk"), new PersonId(body + ".clerk"));
        return new Stamp(new CommandId("c-" + commands), at, at.plusMinutes(5), clerk);
    }

    private List<WhistleFact> until(LocalDateTime moment) {
        List<WhistleFact> done = new ArrayList<>();
        Optional<Due<WhistleCommand>> due = whistles.due(whistle);
        while (due.isPresent() && !due.get().at().isAfter(moment)) {
            done.addAll(accept(due.get().command()).facts());
            due = whistles.due(whistle);
        }
        return done;
    }

    private Decision<WhistleFact, WhistleRefusal> accept(WhistleCommand command) {
        Decision<WhistleFact, WhistleRefusal> decision = whistles.decide(command, whistle);
        assertThat(decision.isAccepted())
                .as(decision.explanation().text(Language.EN))
                .isTrue();
        whistle = whistles.evolveAll(whistle, decision.facts());
        return decision;
    }

    private void refuse(WhistleCommand command, WhistleRefusal reason) {
        Decision<WhistleFact, WhistleRefusal> decision = whistles.decide(command, whistle);
        Optional<WhistleRefusal> found = decision.fold(yes -> Optional.empty(), no -> Optional.of(no.reason()));
        assertThat(found).as(decision.explanation().text(Language.EN)).contains(reason);
    }
}
