package io.github.governance4j.benchmarks.points;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.rulebook.Effect;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapGroup;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Per;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.Opening;
import io.github.governance4j.points.scoring.Deed;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Ours: the public decider over a map of immutable accounts. Each decision, with its facts and its explanation, is kept in a journal until
 * the next run, as a host would until it wrote them down.
 */
final class OurLedger implements Posting {
    private static final Actor CLERK = new Actor.Post(new PostId("clerk"), new PersonId("clerk-1"));

    private final Ledger ledger;
    private final Map<StreamId, Account> accounts;
    private final List<Map.Entry<StreamId, Account>> touched = new ArrayList<>();
    private final List<Account> opened = new ArrayList<>();
    private final StreamId[] streams;
    private final LedgerCommand[] commands;
    private final List<Decision<LedgerFact, PointsRefusal>> journal = new ArrayList<>();

    OurLedger(PointsWork work) {
        this.ledger = Ledger.over(editions(work.acts));
        this.streams = new StreamId[work.claims()];
        this.commands = new LedgerCommand[work.claims()];
        this.accounts = new HashMap<>(2 * work.accounts());
        for (int i = 0; i < work.accounts(); i++) {
            accounts.put(stream(i), open(i));
        }
        for (int i = 0; i < work.claims(); i++) {
            streams[i] = stream(work.account[i]);
            commands[i] = command(work, i);
        }
        findTouched(work);
    }

    // What is put back before each run; looked up once, so that putting back is next to nothing beside the run.
    private void findTouched(PointsWork work) {
        Map<StreamId, Integer> wanted = new LinkedHashMap<>();
        for (int account : work.account) {
            wanted.put(stream(account), account);
        }
        for (Map.Entry<StreamId, Account> entry : accounts.entrySet()) {
            if (wanted.containsKey(entry.getKey())) {
                touched.add(entry);
                opened.add(entry.getValue());
            }
        }
    }

    private static StreamId stream(int account) {
        return new StreamId("account-" + account);
    }

    /** An account with what its books had before. */
    private Account open(int account) {
        Points points = Points.ofHundredths(PointsWork.opening(account));
        OptionalLong lastDay = OptionalLong.of(PointsWork.OPENING_LAST_DAY.toEpochDay());
        Opening opening = new Opening(List.of(new Opening.OpeningLot(points, lastDay)), points, List.of());
        LocalDateTime before = PointsWork.FIRST.atStartOfDay().minusDays(1);
        Stamp stamp = new Stamp(new CommandId("opening-" + account), before, before, CLERK);
        return ledger.replay(ledger.decide(new LedgerCommand.BringIn(stamp, opening), ledger.initial())
                .facts());
    }

    private static LedgerCommand command(PointsWork work, int claim) {
        Stamp stamp = new Stamp(
                new CommandId("claim-" + claim),
                LocalDateTime.ofEpochSecond(work.happened[claim], 0, ZoneOffset.UTC),
                LocalDateTime.ofEpochSecond(work.recorded[claim], 0, ZoneOffset.UTC),
                CLERK);
        // Each claim has texts of its own, as if it came in over a wire.
        String code = work.act[claim] < 0
                ? "none-" + claim
                : String.valueOf(work.acts.get(work.act[claim]).code().toCharArray());
        PersonId member = new PersonId("person-" + work.account[claim] + "-" + work.member[claim]);
        return new LedgerCommand.ScoreDeed(stamp, new Deed(new ItemCode(code), member));
    }

    private static Editions<Catalogue> editions(List<Act> acts) {
        Catalogue catalogue = Catalogue.of(acts.stream().map(OurLedger::item).toList());
        Adoption adopted = Adoption.byAuthority(new BodyId("town"), "No. 1", PointsWork.FIRST.minusDays(30));
        return Editions.of(
                List.of(new Edition<>(new EditionId("2026-1"), PointsWork.FIRST.minusDays(20), adopted, catalogue)));
    }

    private static Item item(Act act) {
        Item.Builder item = Item.builder()
                .itemCode(new ItemCode(act.code()))
                .category("公共参与")
                .title("项目" + act.code())
                .direction(Direction.AWARD)
                .worth(new Worth.Fixed(Points.ofHundredths(act.worth())))
                .validity(new Validity(act.months()))
                .classification(new Classification(
                        DeedKind.PUBLIC_AFFAIRS,
                        act.redeemable() ? Effect.GOODS : Effect.HONOUR,
                        Bearer.PERSON,
                        new PersonId("clerk-1")));
        for (Act.Limit limit : act.limits()) {
            if (limit.coolDown()) {
                item.per(limit.eachMember() ? Per.onceForEachMember(limit.period()) : Per.once(limit.period()));
            } else {
                item.addCaps(new Cap(new CapGroup(limit.group()), Points.ofHundredths(limit.most()), limit.period()));
            }
        }
        return item.build();
    }

    @Override
    public void run() {
        for (int i = 0; i < touched.size(); i++) {
            touched.get(i).setValue(opened.get(i));
        }
        journal.clear();
        for (int i = 0; i < commands.length; i++) {
            journal.add(post(streams[i], commands[i]));
        }
    }

    private Decision<LedgerFact, PointsRefusal> post(StreamId stream, LedgerCommand command) {
        Account account = accounts.getOrDefault(stream, ledger.initial());
        Decision<LedgerFact, PointsRefusal> decision = ledger.decide(command, account);
        if (decision.isAccepted()) {
            accounts.put(stream, ledger.evolveAll(account, decision.facts()));
        }
        return decision;
    }

    /** {@return how many findings the explanations of the last run have together; reads every one of them} */
    long findings() {
        long sum = 0;
        for (Decision<LedgerFact, PointsRefusal> decision : journal) {
            sum += findings(decision.explanation());
        }
        return sum;
    }

    private static long findings(Explanation why) {
        long sum = 1;
        for (Explanation under : why.because()) {
            sum += findings(under);
        }
        return sum;
    }

    @Override
    public long outcome(int claim) {
        return journal.get(claim).fold(ok -> scored(ok.facts()), no -> switch (no.reason()) {
            case ITEM_UNKNOWN -> UNKNOWN;
            case RECORDED_BEFORE_IT_HAPPENED -> TOO_EARLY;
            default -> throw new IllegalStateException(no.explanation().toString());
        });
    }

    private static long scored(List<LedgerFact> facts) {
        LedgerFact.DeedScored fact = (LedgerFact.DeedScored) facts.get(0);
        return Posting.scored(
                fact.score().granted().hundredths(), fact.score().lost().hundredths());
    }

    @Override
    public long redeemable(int account) {
        return account(account).redeemable(PointsWork.LAST).hundredths();
    }

    @Override
    public long standing(int account) {
        return account(account).standing(PointsWork.LAST).hundredths();
    }

    private Account account(int account) {
        return accounts.getOrDefault(stream(account), ledger.initial());
    }
}
