package io.github.governance4j.testkit.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.matter.IntakeCommand;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.core.matter.Matters;
import io.github.governance4j.core.matter.OwnershipCommand;
import io.github.governance4j.core.matter.Side;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.InMemoryEventStore;
import io.github.governance4j.core.store.Runner;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.core.whistle.Call;
import io.github.governance4j.core.whistle.Whistle;
import io.github.governance4j.core.whistle.WhistleCommand;
import io.github.governance4j.core.whistle.WhistleFact;
import io.github.governance4j.core.whistle.WhistleReaction;
import io.github.governance4j.core.whistle.WhistleRefusal;
import io.github.governance4j.core.whistle.WhistleRules;
import io.github.governance4j.core.whistle.Whistles;
import io.github.governance4j.testkit.matter.MatterCounty;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A whistle and the matter it was blown for, each in its own stream: what the one asks of the other arrives. */
class NoShowsReachTheMatterLaws {
    private static final LocalDateTime NINE = LocalDateTime.of(2026, 3, 2, 9, 0);
    /** Two hours to report in, the last moment included. */
    private static final LocalDateTime DUE = NINE.plusHours(2).plusSeconds(1);

    private static final StreamId MATTER = new StreamId("m-1");
    private static final StreamId WHISTLE = new StreamId("w-1");

    private static Editions<WhistleRules> rules() {
        WhistleRules rules = new WhistleRules(
                Map.of(
                        MatterCounty.LEAK,
                        new WhistleRules.Response(
                                List.of(MatterCounty.WATER, MatterCounty.ROADS),
                                MatterCounty.limit("report-in", 2, LimitUnit.HOUR),
                                Optional.empty())),
                Optional.empty());
        return Editions.of(List.of(new Edition<>(
                new EditionId("2026-1"),
                MatterCounty.FOUNDED,
                Adoption.byAuthority(MatterCounty.TOWN, "No 1", MatterCounty.FOUNDED),
                rules)));
    }

    @Property(tries = 100)
    void a_no_show_brings_supervision_whenever_it_is_ticked_and_whatever_was_done_on_the_matter_before(
            @ForAll @IntRange(max = 7_000) int secondsToTheAct, @ForAll @IntRange(max = 7_000) int secondsToTheTick) {
        LocalDateTime acted = DUE.plusSeconds(secondsToTheAct);
        Town town = new Town();
        town.called();
        town.asks(new OwnershipCommand.AcceptOwnership(
                by("accept", MatterCounty.TOWN, acted), Side.TERRITORY, MatterCounty.TOWN));

        assertThat(town.runner.tick(acted.plusSeconds(secondsToTheTick), 100).refused())
                .isZero();
        assertThat(town.matters.open(MATTER).state().climb().supervised()).isTrue();
    }

    private static Stamp by(String id, BodyId body, LocalDateTime at) {
        return new Stamp(new CommandId(id), at, at, MatterCounty.post(body, "one"));
    }

    /** Two desks on one store, and the runner between them. */
    private static final class Town {
        private final InMemoryEventStore store = new InMemoryEventStore();
        private final Desk<MatterCommand, Matter, MatterFact, MatterRefusal> matters = Desk.of(
                Matters.KIND,
                Matters.over(MatterCounty.editions(5), MatterCounty.place(), WorkCalendar.china()),
                MatterFact.class,
                store);
        private final Desk<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> whistles = Desk.of(
                Whistles.KIND,
                Whistles.over(rules(), MatterCounty.place(), WorkCalendar.china()),
                WhistleFact.class,
                store);
        private final Runner runner = Runner.over(store, store)
                .desk(matters)
                .desk(whistles)
                .reaction("whistles-to-matters", whistles, new WhistleReaction(), matters)
                .build();

        void called() {
            Actor reporter = new Actor.Channel(new ReceiptId("r-1"));
            asks(new IntakeCommand.Report(
                    new Stamp(new CommandId("report"), NINE, NINE, reporter),
                    MatterCounty.notice("r-1", MatterCounty.LEAK)));
            asks(new IntakeCommand.Dispatch(by("dispatch", MatterCounty.CENTRE, NINE)));
            Call call = new Call(MatterCounty.LEAK, MatterCounty.VILLAGE, Optional.of(MATTER));
            whistles.handle(
                    WHISTLE, new WhistleCommand.Blow(by("blow", MatterCounty.TOWN, NINE), MatterCounty.TOWN, call));
            assertThat(whistles.due(WHISTLE).orElseThrow().at()).isEqualTo(DUE);
        }

        void asks(MatterCommand command) {
            matters.handle(MATTER, command);
            assertThat(store.explanation(MATTER, command.stamp().id()))
                    .as("%s", command)
                    .isPresent();
        }
    }
}
