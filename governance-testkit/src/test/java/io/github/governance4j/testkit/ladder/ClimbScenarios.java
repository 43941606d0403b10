package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.LimitCommand;
import io.github.governance4j.core.ladder.OversightCommand;
import io.github.governance4j.core.ladder.ReplyCommand;
import io.github.governance4j.core.ladder.ReplyKind;
import io.github.governance4j.core.ladder.ReturnCommand;
import io.github.governance4j.core.ladder.Start;
import io.github.governance4j.core.ladder.Trigger;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.ApproverRole;
import io.github.governance4j.testkit.decide.Scenario;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must come of commands on a ladder; every reason to refuse at least once. Hours count from the start of {@link #START}. */
final class ClimbScenarios {
    /** A Thursday; 2027-01-01 is a holiday. */
    static final LocalDateTime START = LocalDateTime.of(2026, 12, 24, 9, 0);

    static final PersonId ANN = new PersonId("ann");
    static final PersonId BEN = new PersonId("ben");
    static final PersonId EVE = new PersonId("eve");
    static final Actor CLERK = new Actor.Post(new PostId("desk"), new PersonId("clerk"));
    static final Actor BY_ANN = new Actor.Party(ANN);

    private final List<Scenario<LadderCommand, LadderRefusal>> all = new ArrayList<>();

    static List<Scenario<LadderCommand, LadderRefusal>> all() {
        ClimbScenarios scenarios = new ClimbScenarios();
        scenarios.entering();
        scenarios.trying();
        scenarios.replying();
        scenarios.returning();
        scenarios.limits();
        scenarios.calendars();
        scenarios.rest();
        return scenarios.all;
    }

    private void entering() {
        changing("a case enters", List.of(), enter(0, LadderCounty.FULL));
        changing("a case half-way", List.of(), midway(0, 2, START.minusDays(3), 0));
        changing("a case long overdue half-way", List.of(), midway(0, 1, START.minusDays(30), 1));
        refused("twice", in(LadderCounty.FULL), enter(1, LadderCounty.FULL), LadderRefusal.ALREADY_ENTERED);
        refused("no such ladder", List.of(), enter(0, new LadderId("none")), LadderRefusal.LADDER_UNKNOWN);
        refused("no such rung", List.of(), midway(0, 3, START, 0), LadderRefusal.RUNG_UNKNOWN);
        refused("from tomorrow on", List.of(), midway(0, 2, START.plusDays(1), 0), LadderRefusal.BEGINS_LATER);
        refused("all tries used", List.of(), midway(0, 1, START, 2), LadderRefusal.NO_TRIES_LEFT);
        refused(
                "before any edition",
                List.of(),
                enter(stamp("none", LocalDateTime.of(2024, 12, 31, 9, 0), 0, CLERK), LadderCounty.FULL),
                LadderRefusal.NO_EDITION_IN_FORCE);
        refused(
                "under a draft",
                List.of(),
                enter(stamp("draft", LocalDateTime.of(2025, 3, 1, 9, 0), 0, CLERK), LadderCounty.FULL),
                LadderRefusal.EDITION_NOT_ADOPTED);
        refused(
                "the day before it was issued",
                List.of(),
                enter(stamp("late", LadderCounty.ISSUED_LATE.plusDays(29).atTime(9, 0), 0, CLERK), LadderCounty.FULL),
                LadderRefusal.EDITION_NOT_ADOPTED);
        changing(
                "the day it was issued",
                List.of(),
                enter(stamp("late", LadderCounty.ISSUED_LATE.plusDays(30).atTime(9, 0), 0, CLERK), LadderCounty.FULL));
        refused("on no ladder", List.of(), begin(1), LadderRefusal.NOT_ENTERED);
        refused("before the last act", in(LadderCounty.FULL), begin(-1), LadderRefusal.OUT_OF_ORDER);
        refused(
                "known before it happened",
                in(LadderCounty.FULL),
                new TryCommand.BeginTry(stamp("early", START.plusHours(2), -1, CLERK), Set.of(ANN, BEN)),
                LadderRefusal.RECORDED_BEFORE_IT_HAPPENED);
    }

    private void trying() {
        List<LadderCommand> first = in(LadderCounty.FULL, begin(1), end(2, false));
        List<LadderCommand> gap = in(LadderCounty.GAP, begin(1), end(2, false), begin(3));
        changing("a try", in(LadderCounty.FULL), begin(1));
        changing("a try fails", in(LadderCounty.FULL, begin(1)), end(2, false));
        changing("a try succeeds", in(LadderCounty.FULL, begin(1)), end(2, true));
        changing("the last try fails", with(first, begin(3)), end(4, false));
        changing("the last try fails before a gap", gap, end(4, false));
        changing("the last try at the top fails", with(top(), begin(3)), end(4, false));
        refused("a second at once", in(LadderCounty.FULL, begin(1)), begin(2), LadderRefusal.TRY_RUNNING);
        refused("none to end", in(LadderCounty.FULL), end(1, true), LadderRefusal.NO_TRY_RUNNING);
        refused("no try left", with(gap, end(4, false)), begin(5), LadderRefusal.NO_TRIES_LEFT);
        refused(
                "one consents, once more than there are tries",
                with(top(), begin(3), end(4, false), reopen(5, "new")),
                begin(6),
                LadderRefusal.NO_TRIES_LEFT);
        refused(
                "one party is silent",
                first,
                new TryCommand.BeginTry(at(3), Set.of(ANN, EVE)),
                LadderRefusal.CONSENT_MISSING);
        refused(
                "nobody is known",
                List.of(new LadderCommand.Enter(at(0), LadderCounty.FULL, Start.fresh(), Set.of())),
                begin(1),
                LadderRefusal.CONSENT_MISSING);
        changing("a party refuses", first, new TryCommand.Withdraw(at(3), BEN));
        refused("a stranger refuses", first, new TryCommand.Withdraw(at(3), EVE), LadderRefusal.NOT_A_PARTY);
        changing("to court", first, leave(3, Remedy.COURT));
        changing("to court from where none is named", top(), leave(3, Remedy.COURT));
        changing("to review", in(LadderCounty.FULL, reply(200)), leave(201, Remedy.REVIEW));
        refused("no such exit", first, leave(3, Remedy.ARBITRATION), LadderRefusal.NO_SUCH_EXIT);
        refused("after it ended", in(LadderCounty.FULL, leave(1, Remedy.COURT)), begin(2), LadderRefusal.ENDED);
    }

    private void replying() {
        List<LadderCommand> replied = second(reply(3));
        changing("an answer with a window", second(), reply(3));
        changing("an answer without one", in(LadderCounty.FULL), reply(3));
        changing("an answer is rejected", replied, new ReplyCommand.RejectReply(at(4), "不实"));
        changing("a party asks in the window", replied, askUp(4, BY_ANN));
        changing("an unknown reporter asks", replied, askUp(4, new Actor.Channel(new ReceiptId("r-1"))));
        changing("a party asks where no answer is waited for", in(LadderCounty.FULL), askUp(4, BY_ANN));
        changing("the window passes", replied, tick(24 * 40));
        refused("after the window", replied, askUp(24 * 40, BY_ANN), LadderRefusal.ENDED);
        refused("while there is time", second(), askUp(3, BY_ANN), LadderRefusal.NOT_REPLIED);
        refused("a clerk asks", replied, askUp(4, CLERK), LadderRefusal.NOT_A_PARTY);
        refused(
                "after a final answer",
                in(LadderCounty.FULL, reply(3)),
                askUp(4, BY_ANN),
                LadderRefusal.REPLY_IS_FINAL);
        refused("none to reject", second(), new ReplyCommand.RejectReply(at(4), "不实"), LadderRefusal.NOT_REPLIED);
        refused("answered before", replied, reply(4), LadderRefusal.ALREADY_REPLIED);
        refused(
                "an answer that says nothing",
                second(),
                new ReplyCommand.Reply(at(4), ReplyKind.EXPLAINED, " "),
                LadderRefusal.NO_GROUNDS);
        changing("passed up", in(LadderCounty.FULL), passUp(1, Trigger.TIER_RAISED));
        refused("no way up", second(), passUp(3, Trigger.TIER_RAISED), LadderRefusal.NO_WAY_UP);
        refused("no way up from the top", top(), passUp(3, Trigger.BEYOND_COMPETENCE), LadderRefusal.NO_WAY_UP);
        changing("opened again", replied, reopen(4, "new"));
        changing("opened again after its end", in(LadderCounty.FULL, leave(1, Remedy.COURT)), reopen(4, "new"));
        refused("nothing new", replied, reopen(4, " "), LadderRefusal.SAME_FACTS);
        refused("still open", second(), reopen(3, "new"), LadderRefusal.STILL_OPEN);
    }

    private void returning() {
        List<LadderCommand> asked = second(askReturn(3));
        changing("a return is asked for", second(), askReturn(3));
        changing("and agreed", asked, answer(4, true));
        changing("and refused", asked, answer(4, false));
        changing("sent out anew", in(LadderCounty.FULL, askReturn(1)), answer(2, true));
        refused("twice", asked, askReturn(4), LadderRefusal.RETURN_PENDING);
        refused("none to answer", second(), answer(4, true), LadderRefusal.NO_RETURN_PENDING);
        refused("after hours", second(), askReturn(40), LadderRefusal.RETURN_TOO_LATE);
        refused("after a refusal", with(asked, answer(4, false)), askReturn(5), LadderRefusal.COMPETENCE_DETERMINED);
        refused(
                "after it was sent up again",
                with(asked, answer(4, true), passUp(5, Trigger.BEYOND_COMPETENCE)),
                askReturn(6),
                LadderRefusal.COMPETENCE_DETERMINED);
        refused(
                "to where no try is left",
                in(LadderCounty.FULL, begin(1), end(2, false), begin(3), end(4, false), askReturn(5)),
                answer(6, true),
                LadderRefusal.NOWHERE_TO_RETURN);
        refused("not returnable", in(LadderCounty.BARE), askReturn(1), LadderRefusal.NOT_RETURNABLE);
        changing("determined", second(), new ReturnCommand.DetermineCompetence(at(3), "确定"));
        accept(
                "determined twice",
                second(new ReturnCommand.DetermineCompetence(at(3), "确定")),
                new ReturnCommand.DetermineCompetence(at(4), "确定"));
    }

    private void limits() {
        List<LadderCommand> paused = in(LadderCounty.FULL, pause(1));
        changing("extended", in(LadderCounty.FULL), extend(1, 3, true, 0));
        changing("extended freely", second(), extend(3, 99, false, -1));
        changing("paused", in(LadderCounty.FULL), pause(1));
        changing("resumed", paused, new LimitCommand.Resume(at(100)));
        changing("a pause ends by itself", paused, tick(24 * 7));
        changing("an act after a pause ended by itself", paused, extend(24 * 7, 3, true, 0));
        changing("paused again in time", with(paused, new LimitCommand.Resume(at(2))), pause(26));
        changing("a pause and then all limits end", paused, tick(24 * 90));
        refused("not pausable", second(), pause(3), LadderRefusal.NOT_PAUSABLE);
        refused("paused for long enough", paused, pause(24 * 7), LadderRefusal.NOT_PAUSABLE);
        changing("the limit passes and the case moves up", in(LadderCounty.FULL), tick(24 * 10));
        changing("two limits pass", in(LadderCounty.FULL), tick(24 * 30));
        changing("all limits pass", in(LadderCounty.FULL), tick(24 * 90));
        changing("an act after a limit passed", in(LadderCounty.FULL), reply(24 * 10));
        refused("nothing is due", in(LadderCounty.FULL), tick(1), LadderRefusal.NOTHING_DUE);
        refused("no limit", in(LadderCounty.BARE), pause(1), LadderRefusal.NO_LIMIT, LadderRefusal.NOT_PAUSABLE);
        refused("not paused", in(LadderCounty.FULL), new LimitCommand.Resume(at(1)), LadderRefusal.NOT_PAUSED);
        refused("paused already", paused, pause(2), LadderRefusal.PAUSED);
        refused("overdue", in(LadderCounty.DAY), pause(24 * 10), LadderRefusal.ALREADY_PASSED);
        refused("not extendable", in(LadderCounty.DAY), extend(1, 1, true, 0), LadderRefusal.NOT_EXTENDABLE);
        refused("not approved", in(LadderCounty.FULL), extend(1, 3, false, 0), LadderRefusal.NOT_APPROVED);
        refused(
                "approved by the wrong one",
                in(LadderCounty.FULL),
                new LimitCommand.Extend(at(1), 3, Optional.of(new ApproverRole("CLERK")), Optional.of(START)),
                LadderRefusal.WRONG_APPROVER);
        refused("by too much", in(LadderCounty.FULL), extend(1, 4, true, 0), LadderRefusal.BEYOND_CEILING);
        refused(
                "not told, not approved, too much",
                in(LadderCounty.FULL),
                extend(1, 4, false, -1),
                LadderRefusal.NOT_APPROVED,
                LadderRefusal.BEYOND_CEILING,
                LadderRefusal.NOT_TOLD);
        refused("told later", in(LadderCounty.FULL), extend(1, 3, true, 2), LadderRefusal.NOT_TOLD);
    }

    // Entered Friday 2027-01-08 with one working day: Monday 11 by guess, Sunday 10 once the notice is known.
    private void calendars() {
        LocalDateTime friday = LocalDateTime.of(2027, 1, 8, 9, 0);
        LocalDateTime monday = LocalDateTime.of(2027, 1, 11, 9, 0);
        List<LadderCommand> guessed = List.of(enter(stamp("old-in", friday, 0, CLERK), LadderCounty.DAY));
        changing(
                "counted again once more is known",
                guessed,
                new LimitCommand.Recount(stamp("again", friday.plusHours(1), 0, CLERK)));
        refused(
                "over by the new count",
                guessed,
                new LimitCommand.Recount(stamp("again", monday, 0, CLERK)),
                LadderRefusal.WOULD_ALREADY_BE_OVER);
        refused(
                "a calendar that knows less",
                List.of(enter(stamp("in", friday, 0, CLERK), LadderCounty.DAY)),
                new LimitCommand.Recount(stamp("old-again", friday.plusHours(1), 0, CLERK)),
                LadderRefusal.CALENDAR_KNOWS_LESS);
        refused(
                "a calendar without the region",
                List.of(enter(stamp("region-in", friday, 0, CLERK), LadderCounty.DAY)),
                new LimitCommand.Recount(stamp("again", friday.plusHours(1), 0, CLERK)),
                LadderRefusal.CALENDAR_LACKS_REGION);
        accept("counted again the same", in(LadderCounty.FULL), new LimitCommand.Recount(at(1)));
        accept("a window counted again", second(reply(3)), new LimitCommand.Recount(at(4)));
    }

    private void rest() {
        changing("urged", in(LadderCounty.FULL), new OversightCommand.Urge(at(1), "催"));
        changing("supervised", in(LadderCounty.FULL), new OversightCommand.Supervise(at(1), "督"));
        changing("handled jointly", in(LadderCounty.FULL), join(1));
        accept("handled jointly twice", in(LadderCounty.FULL, join(1)), join(2));
    }

    private void changing(String name, List<LadderCommand> past, LadderCommand command) {
        all.add(Scenario.changing(name, past, command));
    }

    private void accept(String name, List<LadderCommand> past, LadderCommand command) {
        all.add(Scenario.accepted(name, past, command));
    }

    private void refused(
            String name, List<LadderCommand> past, LadderCommand command, LadderRefusal reason, LadderRefusal... also) {
        all.add(Scenario.refused(name, past, command, reason, also));
    }

    private static List<LadderCommand> in(LadderId ladder, LadderCommand... more) {
        return with(List.of(enter(0, ladder)), more);
    }

    private static List<LadderCommand> second(LadderCommand... more) {
        return with(in(LadderCounty.FULL, passUp(1, Trigger.BEYOND_COMPETENCE)), more);
    }

    private static List<LadderCommand> top(LadderCommand... more) {
        return with(second(reply(2), askUp(2, BY_ANN)), more);
    }

    private static List<LadderCommand> with(List<LadderCommand> past, LadderCommand... more) {
        List<LadderCommand> longer = new ArrayList<>(past);
        longer.addAll(List.of(more));
        return longer;
    }

    static Stamp stamp(String id, LocalDateTime happened, int hoursLate, Actor by) {
        return new Stamp(new CommandId(id), happened, happened.plusHours(hoursLate), by);
    }

    private static Stamp at(int hours) {
        return at(hours, CLERK);
    }

    // Several acts may share an hour, but no two that share it are of one kind.
    private static Stamp at(int hours, Actor by) {
        return stamp("c-" + hours + (by.equals(CLERK) ? "" : "-p"), START.plusHours(hours), 0, by);
    }

    private static LadderCommand enter(int hours, LadderId ladder) {
        return enter(at(hours), ladder);
    }

    static LadderCommand enter(Stamp stamp, LadderId ladder) {
        return new LadderCommand.Enter(stamp, ladder, Start.fresh(), Set.of(ANN, BEN));
    }

    private static LadderCommand midway(int hours, int rung, LocalDateTime since, int triesUsed) {
        return new LadderCommand.Enter(
                at(hours), LadderCounty.FULL, Start.midway(rung, since, triesUsed), Set.of(ANN, BEN));
    }

    private static LadderCommand begin(int hours) {
        return new TryCommand.BeginTry(at(hours), Set.of(ANN, BEN));
    }

    private static LadderCommand end(int hours, boolean settled) {
        return new TryCommand.EndTry(at(hours), settled);
    }

    private static LadderCommand leave(int hours, Remedy remedy) {
        return new TryCommand.Leave(at(hours), remedy);
    }

    private static LadderCommand reply(int hours) {
        return new ReplyCommand.Reply(at(hours), ReplyKind.EXPLAINED, "No 12");
    }

    private static LadderCommand askUp(int hours, Actor by) {
        return new ReplyCommand.AskUp(at(hours, by));
    }

    private static LadderCommand passUp(int hours, Trigger trigger) {
        return new ReplyCommand.PassUp(at(hours), trigger, "疑难");
    }

    private static LadderCommand reopen(int hours, String newFacts) {
        return new ReplyCommand.Reopen(at(hours), newFacts);
    }

    private static LadderCommand askReturn(int hours) {
        return new ReturnCommand.AskReturn(at(hours), "非本单位职责");
    }

    private static LadderCommand answer(int hours, boolean agreed) {
        return new ReturnCommand.AnswerReturn(at(hours), agreed, "已核实");
    }

    /** Told that many hours after the start; below zero, not at all. */
    private static LadderCommand extend(int hours, long amount, boolean approved, int told) {
        return new LimitCommand.Extend(
                at(hours),
                amount,
                approved ? Optional.of(LadderCounty.HEAD) : Optional.empty(),
                told < 0 ? Optional.empty() : Optional.of(START.plusHours(told)));
    }

    private static LadderCommand pause(int hours) {
        return new LimitCommand.Pause(at(hours), "听证");
    }

    private static LadderCommand join(int hours) {
        return new OversightCommand.HandleJointly(at(hours), new BodyId("b-1"));
    }

    private static LadderCommand tick(int hours) {
        LocalDateTime due = START.plusHours(hours);
        return new LadderCommand.Tick(Stamp.timer(new CommandId("t-" + hours), due, due));
    }
}
