package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.rulebook.Effect;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.Village;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Per;
import io.github.governance4j.points.catalogue.Series;
import io.github.governance4j.points.catalogue.Terms;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.scoring.Deed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One account in a village with deductions, whose decisions are objected to; books are kept beside it after every fact. */
public final class Contested {
    public static final PersonId CHAIR = new PersonId("chair");
    public static final PersonId SUPERVISOR = new PersonId("supervisor");

    /** Three working days to answer, and who hears nothing is right. */
    public static final ObjectionRules SILENCE_UPHOLDS = new ObjectionRules(
            TimeLimit.of("window", 15, LimitUnit.CALENDAR_DAY, "made up").build(),
            TimeLimit.of("reply", 3, LimitUnit.WORKING_DAY, "made up").build(),
            ObjectionRules.Silence.UPHOLDS,
            Set.of(new RoleId("village-supervisors")),
            Set.of(Remedy.REVIEW));

    private final Ledger ledger;
    private final boolean isTicked;
    private final List<StoredFact> stored = new ArrayList<>();
    private final Map<CommandId, Explanation> reasons = new HashMap<>();
    private Account account;
    private Fund fund = Fund.EMPTY;

    public Contested(ObjectionRules objections) {
        this(objections, false);
    }

    /** Where it is ticked, whatever falls due is recorded by itself before anything is asked. */
    public Contested(ObjectionRules objections, boolean isTicked) {
        this.isTicked = isTicked;
        this.ledger = Ledger.over(Editions.of(
                List.of(new Edition<>(new EditionId("2025"), Village.FROM, Village.adopted(), catalogue(objections)))));
        this.account = ledger.initial();
    }

    private static Catalogue catalogue(ObjectionRules objections) {
        return Catalogue.of(
                List.of(
                        Village.item("year", "5")
                                .validity(Validity.ofYears(1))
                                .classification(Village.spendable())
                                .build(),
                        Village.item("short", "4")
                                .validity(new Validity(2))
                                .standingValidity(new Validity(3))
                                .classification(Village.spendable())
                                .build(),
                        Village.item("capped", "4")
                                .addCaps(Village.cap("capped", "6", PeriodKind.MONTH))
                                .classification(Village.spendable())
                                .build(),
                        hours("10", "2"),
                        hours("20", "5"),
                        Village.item("honour", "20")
                                .classification(Village.honour())
                                .build(),
                        breach("litter", "10").build(),
                        breach("noise", "3").build(),
                        breach("everything", "1").worth(new Worth.All()).build()),
                new Terms(
                        Points.of("1000"),
                        List.of(
                                new Terms.Decay(Optional.of(Points.of("5")), new Validity(2)),
                                new Terms.Decay(Optional.empty(), Validity.ofYears(1))),
                        objections));
    }

    /** One rung of a ladder climbed by hours within a year. */
    private static Item hours(String from, String points) {
        return Village.item("hours" + from, points)
                .worth(new Worth.Step(new Series("hours"), PeriodKind.YEAR, Amount.of(from), Points.of(points)))
                .per(Per.TOTAL)
                .classification(Village.spendable())
                .build();
    }

    private static Item.Builder breach(String code, String points) {
        return Village.item(code, points)
                .direction(Direction.DEDUCTION)
                .classification(new Classification(DeedKind.RULE_BREACH, Effect.HONOUR, Bearer.PERSON, Village.CLERK));
    }

    public Account account() {
        return account;
    }

    public Fund fund() {
        return fund;
    }

    public Ledger ledger() {
        return ledger;
    }

    public List<StoredFact> stored() {
        return List.copyOf(stored);
    }

    public Optional<Explanation> why(CommandId command) {
        return Optional.ofNullable(reasons.get(command));
    }

    public List<LedgerFact> facts() {
        return stored.stream().map(kept -> (LedgerFact) kept.fact()).toList();
    }

    public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command) {
        var decision = ledger.decide(command, account);
        if (decision.explanation().holds() != decision.isAccepted()) {
            throw new AssertionError("the reason says otherwise: " + decision);
        }
        for (LedgerFact fact : decision.facts()) {
            account = ledger.evolve(account, fact);
            fund = fund.with(fact);
            stored.add(new StoredFact(stored.size() + 1, command.stamp(), fact));
            reasons.put(command.stamp().id(), decision.explanation());
            balanced();
        }
        return decision;
    }

    private void balanced() {
        long lots = account.lots().stream()
                .mapToLong(lot -> lot.remaining().hundredths())
                .sum();
        if (lots != fund.outstanding().hundredths()
                || fund.standing() != account.recordedStanding().hundredths()) {
            throw new AssertionError("the books do not balance: " + fund + " and " + account);
        }
    }

    public String ask(LedgerCommand command) {
        if (isTicked && !(command.stamp().by() instanceof Actor.Timer)) {
            tick(command.stamp().happened());
        }
        return decide(command).fold(ok -> "ok", no -> no.reason().name());
    }

    /** Everything due by a day. */
    public void tick(LocalDate day) {
        tick(day.atStartOfDay());
    }

    private void tick(LocalDateTime moment) {
        for (var due = ledger.due(account);
                due.isPresent() && !due.get().at().isAfter(moment);
                due = ledger.due(account)) {
            if (!ask(due.get().command()).equals("ok")) {
                throw new AssertionError("refused what it asked for: " + due);
            }
        }
    }

    /** Helped for some hours, which pay by rungs. */
    public String help(String id, String hours, LocalDate day) {
        return ask(helping(id, hours, day));
    }

    static LedgerCommand helping(String id, String hours, LocalDate day) {
        return new LedgerCommand.ScoreDeed(
                Village.stamp(id, day.atTime(9, 30)),
                new Deed(new ItemCode("hours10"), Village.MEMBER, Amount.of(hours)));
    }

    public String earn(String id, String item, LocalDate day) {
        return ask(Village.score(id, item, day));
    }

    public String spend(String id, String points, LocalDate day) {
        return ask(new LedgerCommand.Spend(stamp(id, day, Village.CLERK), Points.of(points)));
    }

    /** Done on a day, told the same day, recorded ten days later. */
    public String deduct(String id, String item, LocalDate day) {
        Hearing hearing = Village.hearing(day, day.plusDays(5), CHAIR).build();
        Stamp stamp =
                new Stamp(new CommandId(id), day.atTime(9, 0), day.plusDays(10).atTime(9, 0), post(Village.CLERK));
        return ask(new LedgerCommand.DeductStanding(stamp, new Deed(new ItemCode(item), Village.MEMBER), hearing));
    }

    public String takeBack(String id, String entry, LocalDate day) {
        return takeBack(id, entry, day, day);
    }

    /** Dated one day and recorded on another. */
    public String takeBack(String id, String entry, LocalDate day, LocalDate recorded) {
        Stamp stamp = new Stamp(new CommandId(id), day.atTime(17, 0), recorded.atTime(18, 0), post(CHAIR));
        return ask(new LedgerCommand.Reverse(stamp, new CommandId(entry), "重复登记"));
    }

    public String object(String id, String entry, LocalDate day) {
        return object(id, entry, day, Village.MEMBER);
    }

    public String object(String id, String entry, LocalDate day, PersonId by) {
        return object(id, entry, day, day, by);
    }

    /** Dated one day and recorded on another. */
    public String object(String id, String entry, LocalDate day, LocalDate recorded) {
        return object(id, entry, day, recorded, Village.MEMBER);
    }

    private String object(String id, String entry, LocalDate day, LocalDate recorded, PersonId by) {
        Stamp stamp = new Stamp(new CommandId(id), day.atTime(15, 0), recorded.atTime(16, 0), new Actor.Party(by));
        return ask(new ObjectionCommand.RaiseObjection(stamp, new CommandId(entry), "当天我在外地，有车票"));
    }

    public String answer(String id, String entry, LocalDate day, PersonId by, Objection.Answer answer) {
        return ask(new ObjectionCommand.AnswerObjection(
                stamp(id, day, by), new CommandId(entry), answer, "已入户核实", Set.of(new PersonId("spouse"))));
    }

    public String uphold(String id, String entry, LocalDate day) {
        return answer(id, entry, day, SUPERVISOR, Objection.Answer.UPHELD);
    }

    public String reject(String id, String entry, LocalDate day) {
        return answer(id, entry, day, SUPERVISOR, Objection.Answer.REJECTED);
    }

    public String withdraw(String id, String entry, LocalDate day) {
        Stamp stamp =
                new Stamp(new CommandId(id), day.atTime(17, 0), day.atTime(18, 0), new Actor.Party(Village.MEMBER));
        return ask(new ObjectionCommand.WithdrawObjection(stamp, new CommandId(entry)));
    }

    public static Stamp stamp(String id, LocalDate day, PersonId by) {
        LocalDateTime at = day.atTime(17, 0);
        return new Stamp(new CommandId(id), at, at.plusHours(1), post(by));
    }

    private static Actor post(PersonId holder) {
        return new Actor.Post(new PostId("office"), holder);
    }
}
