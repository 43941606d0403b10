package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.ObjectionChecks;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.scoring.Score;
import io.github.governance4j.points.scoring.Scoring;
import java.util.List;
import java.util.Optional;

/**
 * Decides for one points account (积分账户的决策函数).
 *
 * <pre>{@code
 * Ledger ledger = Ledger.over(editions);
 * var decision = ledger.decide(new LedgerCommand.ScoreDeed(stamp, new Deed(new ItemCode("LY003"), member)), account);
 * System.out.println(decision.explanation().text(Language.ZH));
 * }</pre>
 *
 * <p>Whether a lot has lapsed is judged by the day a command speaks of, and recorded by {@link LedgerCommand.LapseLots} alone: no deduction
 * and no award has the lapse of a lot among its facts for want of a tick. Where silence upholds an objection, it does so at its moment: that
 * is recorded first, in the same decision as the next command, whether or not anybody sent what {@link #due} names.
 */
public final class Ledger implements Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> {
    /** The kind of stream an account is, for stores and desks. */
    public static final String KIND = "points.account";

    private final Scoring scoring;
    private final Deducting deducting;
    private final Reversing reversing;
    private final Objecting objecting;
    private final Answering answering;
    private final Clock clock = new Clock();
    /** Who entered the latest deed; one person enters many, and their facts share it. Who races puts down one that is as good. */
    private Optional<PersonId> entering = Optional.empty();

    private Ledger(Scoring scoring, WorkCalendar calendar) {
        this.scoring = scoring;
        this.deducting = new Deducting(scoring, calendar);
        this.reversing = new Reversing(scoring, calendar);
        this.objecting = new Objecting(calendar);
        this.answering = new Answering(scoring);
    }

    /**
     * The decider under a village's catalogues, with the shipped calendar.
     *
     * @param editions every edition, adopted or not; with none at all it still replays
     * @return the decider
     */
    public static Ledger over(Editions<Catalogue> editions) {
        return over(editions, WorkCalendar.china());
    }

    /**
     * The decider under a village's catalogues.
     *
     * @param editions every edition, adopted or not; with none at all it still replays
     * @param calendar which days are working days, by which the time to object and to answer is counted
     * @return the decider
     */
    public static Ledger over(Editions<Catalogue> editions, WorkCalendar calendar) {
        return new Ledger(Scoring.over(editions), calendar);
    }

    @Override
    public Account initial() {
        return Account.EMPTY;
    }

    @Override
    public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
        return account.burdens().isEmpty() ? judge(command, account) : Silence.before(command, account, clock, this);
    }

    /** The same as if silence had upheld nothing before it. */
    Decision<LedgerFact, PointsRefusal> judge(LedgerCommand command, Account account) {
        if (command instanceof LedgerCommand.ScoreDeed score) {
            return score(score, account); // Most commands are this one, and it needs no visitor.
        }
        return command.match(new LedgerCommand.Cases<>() {
            @Override
            public Decision<LedgerFact, PointsRefusal> scoreDeed(LedgerCommand.ScoreDeed score) {
                return Ledger.this.score(score, account);
            }

            @Override
            public Decision<LedgerFact, PointsRefusal> spend(LedgerCommand.Spend spend) {
                return Spending.decide(spend, account);
            }

            @Override
            public Decision<LedgerFact, PointsRefusal> deductStanding(LedgerCommand.DeductStanding deduct) {
                return deducting.decide(deduct, account);
            }

            @Override
            public Decision<LedgerFact, PointsRefusal> bringIn(LedgerCommand.BringIn bringIn) {
                return BringingIn.decide(bringIn, account);
            }

            @Override
            public Decision<LedgerFact, PointsRefusal> reverse(LedgerCommand.Reverse reverse) {
                return reversing.decide(reverse, account);
            }

            @Override
            public Decision<LedgerFact, PointsRefusal> lapseLots(LedgerCommand.LapseLots lapse) {
                return Lapsing.decide(lapse, account);
            }

            @Override
            public Decision<LedgerFact, PointsRefusal> raiseObjection(ObjectionCommand.RaiseObjection raise) {
                return objecting.decide(raise, account);
            }

            @Override
            public Decision<LedgerFact, PointsRefusal> answerObjection(ObjectionCommand.AnswerObjection answer) {
                return answering.answer(answer, account);
            }

            @Override
            public Decision<LedgerFact, PointsRefusal> withdrawObjection(ObjectionCommand.WithdrawObjection withdraw) {
                return Answering.withdraw(withdraw, account);
            }

            @Override
            public Decision<LedgerFact, PointsRefusal> recordOverdue(ObjectionCommand.RecordOverdue overdue) {
                return answering.overdue(overdue, account);
            }
        });
    }

    @Override
    public Account evolve(Account account, LedgerFact fact) {
        if (fact instanceof LedgerFact.DeedScored scored) {
            return account.plus(scored); // Most facts are this one.
        }
        return fact.match(new Evolving(account));
    }

    /**
     * The first moment after the earliest last day, or at which an objection is no longer answered in time, whichever comes first; never
     * before what was recorded already, also for what came in late.
     */
    @Override
    public Optional<Due<LedgerCommand>> due(Account account) {
        return clock.due(account);
    }

    private Decision<LedgerFact, PointsRefusal> score(LedgerCommand.ScoreDeed command, Account account) {
        return scoring.score(command.deed(), command.stamp(), account, score -> following(command, account, score));
    }

    private List<LedgerFact> following(LedgerCommand.ScoreDeed command, Account account, Score score) {
        LedgerFact scored = new LedgerFact.DeedScored(
                command.stamp().id(),
                command.deed().member(),
                enteredBy(command.stamp().by()),
                score);
        Optional<Points> base = account.hasBase() ? Optional.empty() : scoring.baseOn(score.earned());
        if (base.isEmpty()) {
            return List.of(scored);
        }
        return List.of(new LedgerFact.BaseGiven(score.edition(), Scoring.added(base.get(), account), true), scored);
    }

    private Optional<PersonId> enteredBy(Actor by) {
        Optional<PersonId> latest = entering;
        if (by instanceof Actor.Post post && latest.isPresent() && latest.get().equals(post.holder())) {
            return latest;
        }
        Optional<PersonId> now = ObjectionChecks.person(by);
        entering = now;
        return now;
    }

    /** A fact, after that of the base if there is one. */
    static List<LedgerFact> after(Optional<LedgerFact> base, LedgerFact fact) {
        return base.map(given -> List.of(given, fact)).orElseGet(() -> List.of(fact));
    }
}
