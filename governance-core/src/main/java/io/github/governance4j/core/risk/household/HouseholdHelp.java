package io.github.governance4j.core.risk.household;

import io.github.governance4j.core.decide.Checklist;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.DueFirst;
import io.github.governance4j.core.decide.Incumbency;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.OpaqueId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.place.Tenure;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides for the help of one household, one stream each (帮扶的决策函数): who helps it, until when, and which of its disputes are open.
 *
 * <p>It knows nothing of tiers. Whoever helps reads one with {@link HouseholdTier#of}, for this household and no other.
 *
 * <p>A last day that was over before a command happened is recorded first, in the same decision, whether or not anybody sent the {@link
 * HelpCommand.Tick} in time.
 */
public final class HouseholdHelp implements Decider<HelpCommand, Help, HelpFact, HelpRefusal> {
    /** The kind of stream the help for a household is, for stores and desks. */
    public static final String KIND = "core.household-help";

    /** A helper is named. */
    static final Rule NAME = Rule.of("household.name", Slot.moment("happened"));
    /** A dispute is open. */
    static final Rule OPEN = Rule.of("household.open", Slot.moment("happened"));
    /** A dispute is over. */
    static final Rule CLOSE = Rule.of("household.close", Slot.moment("happened"));
    /** What came due is recorded. */
    static final Rule TICK = Rule.of("household.tick", Slot.moment("happened"));
    /** It happened no earlier than the last act. */
    static final Rule ORDER = Rule.of("household.order", Slot.moment("happened"), Slot.moment("last-act"));
    /** It was recorded no earlier than it happened. */
    static final Rule RECORDED = Rule.of("household.recorded", Slot.moment("happened"), Slot.moment("recorded"));
    /** The stream is about one household for good. */
    static final Rule SAME = Rule.of("household.same", Slot.id("household"), Slot.id("kept"));
    /** The dispute is open, or is not, as it must be. */
    static final Rule DISPUTE =
            Rule.of("household.dispute", Slot.id("dispute"), Slot.flag("open"), Slot.flag("wanted"));
    /** Whoever acts holds the post they say, of a role that may, and is not named by themselves. */
    static final Rule ENTITLED = Rule.of(
            "household.entitled",
            Slot.id("post"),
            Slot.flag("in-service"),
            Slot.flag("of-the-role"),
            Slot.flag("somebody-else"));
    /** Somebody holds the post. */
    static final Rule HELD = Rule.of("household.held", Slot.id("post"), Slot.id("held-by"));
    /** The last day is not over, and no more than a year away (ours). */
    static final Rule KEPT = Rule.of("household.kept", Slot.day("day"), Slot.day("last-day"), Slot.day("latest"));
    /** The last day of the help is over. */
    static final Rule OVER = Rule.of("household.over", Slot.flag("helped"), Slot.day("day"), Slot.day("last-day"));

    private final Place place;
    private final Set<RoleId> appointers;
    private final DueFirst<HelpCommand, Help, HelpFact, HelpRefusal> dueFirst = DueFirst.of(
            HouseholdHelp::over, HelpCommand.Tick.class, HelpCommand.Tick::new, this::judge, this::evolveAll);

    private HouseholdHelp(Place place, Set<RoleId> appointers) {
        this.place = place;
        this.appointers = Set.copyOf(appointers);
    }

    /**
     * {@return the decider}
     *
     * @param place who holds which post
     * @param appointers roles that say who helps a household; which ones is the county's to decide. Nobody names themselves (ours): whoever
     *     helps may read the household's tier
     */
    public static HouseholdHelp over(Place place, Set<RoleId> appointers) {
        return new HouseholdHelp(place, appointers);
    }

    @Override
    public Help initial() {
        return ImmutableHelp.builder().version(0).build();
    }

    @Override
    public Decision<HelpFact, HelpRefusal> decide(HelpCommand command, Help help) {
        return dueFirst.decide(command, help);
    }

    private Decision<HelpFact, HelpRefusal> judge(HelpCommand command, Help help) {
        Stamp stamp = command.stamp();
        LocalDateTime at = stamp.happened().withNano(0);
        LocalDateTime recorded = stamp.recorded().withNano(0);
        Checklist<HelpRefusal> list = Checklist.of(HelpRefusal.class);
        help.lastAct()
                .ifPresent(last -> list.check(
                        HelpRefusal.OUT_OF_ORDER,
                        ORDER.says(!at.isBefore(last)).moment(at).moment(last).build()));
        list.check(
                HelpRefusal.RECORDED_BEFORE_IT_HAPPENED,
                RECORDED.says(!recorded.isBefore(at))
                        .moment(at)
                        .moment(recorded)
                        .build());
        return command.match(new HelpCommand.Cases<>() {
            @Override
            public Decision<HelpFact, HelpRefusal> appoint(HelpCommand.Appoint name) {
                return HouseholdHelp.this.name(name, at, help, list);
            }

            @Override
            public Decision<HelpFact, HelpRefusal> openDispute(HelpCommand.OpenDispute open) {
                entitled(list, stamp, Optional.empty());
                dispute(list, help, open.dispute(), false);
                return list.decide(
                        ok -> OPEN.says(ok).moment(at), () -> List.of(new HelpFact.DisputeOpened(at, open.dispute())));
            }

            @Override
            public Decision<HelpFact, HelpRefusal> closeDispute(HelpCommand.CloseDispute close) {
                entitled(list, stamp, Optional.empty());
                dispute(list, help, close.dispute(), true);
                return list.decide(
                        ok -> CLOSE.says(ok).moment(at),
                        () -> List.of(new HelpFact.DisputeClosed(at, close.dispute())));
            }

            @Override
            public Decision<HelpFact, HelpRefusal> tick(HelpCommand.Tick tick) {
                LocalDate day = at.toLocalDate();
                LocalDate last = help.lastDay().orElse(day);
                boolean helped = help.helper().isPresent();
                list.check(
                        HelpRefusal.NOTHING_DUE,
                        OVER.says(helped && day.isAfter(last))
                                .flag(helped)
                                .day(day)
                                .day(last)
                                .build());
                // At its own moment, so that a tick that comes late does what one in time would have done.
                return list.decide(
                        ok -> TICK.says(ok).moment(at),
                        () -> List.of(new HelpFact.HelpLapsed(over(help).orElseThrow(), last)));
            }
        });
    }

    private Decision<HelpFact, HelpRefusal> name(
            HelpCommand.Appoint command, LocalDateTime at, Help help, Checklist<HelpRefusal> list) {
        LocalDate day = at.toLocalDate();
        LocalDate latest = day.plusYears(1);
        entitled(list, command.stamp(), Optional.of(command.helper()));
        Optional<PersonId> holder = holder(command.helper(), day);
        list.check(
                        HelpRefusal.ANOTHER_HOUSEHOLD,
                        SAME.says(help.household()
                                        .filter(kept -> !kept.equals(command.household()))
                                        .isEmpty())
                                .id(command.household().value())
                                .id(help.household()
                                        .map(OpaqueId::value)
                                        .orElse(command.household().value()))
                                .build())
                .check(
                        HelpRefusal.NOBODY_HOLDS_THE_POST,
                        HELD.says(holder.isPresent())
                                .id(command.helper().value())
                                .id(holder.map(PersonId::value))
                                .build())
                .check(
                        HelpRefusal.KEPT_TOO_LONG,
                        KEPT.says(!command.lastDay().isBefore(day)
                                        && !command.lastDay().isAfter(latest))
                                .day(day)
                                .day(command.lastDay())
                                .day(latest)
                                .build());
        return list.decide(
                ok -> NAME.says(ok).moment(at),
                () -> List.of(new HelpFact.HelperNamed(at, command.household(), command.helper(), command.lastDay())));
    }

    /** Disputes are noted by anybody in service; a helper is named by a role that may, and never by themselves. */
    private void entitled(Checklist<HelpRefusal> list, Stamp stamp, Optional<PostId> helper) {
        LocalDate day = stamp.happened().toLocalDate();
        Incumbency by = Incumbency.of(stamp.by(), place.roster(), day);
        boolean may = helper.isEmpty()
                || by.held().map(Post::role).filter(appointers::contains).isPresent();
        boolean other = !by.holds() || !by.heldBy().equals(helper.flatMap(post -> holder(post, day)));
        list.check(
                HelpRefusal.NOT_ENTITLED,
                ENTITLED.says(by.holds() && may && other)
                        .id(by.held().map(post -> post.id().value()))
                        .flag(by.holds())
                        .flag(may)
                        .flag(other)
                        .build());
    }

    private Optional<PersonId> holder(PostId post, LocalDate day) {
        return place.roster().holder(post, day).map(Tenure::holder);
    }

    private static void dispute(Checklist<HelpRefusal> list, Help help, StreamId dispute, boolean wanted) {
        boolean open = help.disputes().contains(dispute);
        list.check(
                HelpRefusal.DISPUTE_NOT_AS_SAID,
                DISPUTE.says(open == wanted)
                        .id(dispute.value())
                        .flag(open)
                        .flag(wanted)
                        .build());
    }

    @Override
    public Help evolve(Help help, HelpFact fact) {
        ImmutableHelp.Builder draft = ImmutableHelp.builder()
                .from(help)
                .version(help.version() + 1)
                .lastAct(help.lastAct().filter(fact.at()::isBefore).orElse(fact.at()));
        return fact.match(new HelpFact.Cases<>() {
            @Override
            public Help helperNamed(HelpFact.HelperNamed named) {
                return draft.household(named.household())
                        .helper(named.helper())
                        .lastDay(named.lastDay())
                        .build();
            }

            @Override
            public Help disputeOpened(HelpFact.DisputeOpened opened) {
                Set<StreamId> disputes = new TreeSet<>(help.disputes());
                disputes.add(opened.dispute());
                return draft.disputes(disputes).build();
            }

            @Override
            public Help disputeClosed(HelpFact.DisputeClosed closed) {
                Set<StreamId> disputes = new TreeSet<>(help.disputes());
                disputes.remove(closed.dispute());
                return draft.disputes(disputes).build();
            }

            @Override
            public Help helpLapsed(HelpFact.HelpLapsed lapsed) {
                return draft.helper(Optional.empty()).lastDay(Optional.empty()).build();
            }
        });
    }

    /** The first moment after the last day of the help, never before the last act. */
    @Override
    public Optional<Due<HelpCommand>> due(Help help) {
        return Due.ofTimer(
                over(help),
                at -> CommandId.ofTimer("help-" + help.version() + "@" + at.toLocalDate()),
                HelpCommand.Tick::new);
    }

    private static Optional<LocalDateTime> over(Help help) {
        return help.lastDay()
                .map(last -> last.plusDays(1).atStartOfDay())
                .map(at -> help.lastAct().filter(at::isBefore).orElse(at));
    }
}
