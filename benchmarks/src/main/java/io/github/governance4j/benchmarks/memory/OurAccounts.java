package io.github.governance4j.benchmarks.memory;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
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
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapGroup;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.points.scoring.Tally;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Ours: the accounts the public decider comes to after each of the deeds, in a map by name. */
final class OurAccounts implements Layout {
    private static final Actor CLERK = new Actor.Post(new PostId("clerk"), new PersonId("clerk-1"));

    private final Map<StreamId, Account> accounts;

    OurAccounts(int count) {
        Ledger ledger = Ledger.over(editions());
        accounts = new HashMap<>(2 * count);
        for (int i = 0; i < count; i++) {
            Account account = ledger.initial();
            for (int j = 0; j < MemoryWork.LOTS; j++) {
                Decision<LedgerFact, PointsRefusal> decision = ledger.decide(command(i, j), account);
                account = ledger.evolveAll(account, decision.facts());
            }
            accounts.put(stream(i), account);
        }
    }

    /**
     * {@return the name of an account}
     *
     * @param account its number
     */
    static StreamId stream(int account) {
        return new StreamId("account-" + account);
    }

    /**
     * {@return whose account it is}
     *
     * @param account its number
     */
    static PersonId member(int account) {
        return new PersonId("person-" + account);
    }

    /**
     * {@return the name of the entry a deed makes}
     *
     * @param account of which account
     * @param deed which of its three
     */
    static CommandId entry(int account, int deed) {
        return new CommandId("claim-" + account + "-" + deed);
    }

    private static LedgerCommand command(int account, int deed) {
        LocalDateTime happened = MemoryWork.day(account, deed).atTime(10, 0);
        Stamp stamp = new Stamp(entry(account, deed), happened, happened.plusHours(1), CLERK);
        Amount points = new Amount(MemoryWork.points(account, deed));
        return new LedgerCommand.ScoreDeed(stamp, new Deed(new ItemCode("item-" + deed), member(account), points));
    }

    private static Editions<Catalogue> editions() {
        Catalogue catalogue = Catalogue.of(
                IntStream.range(0, MemoryWork.LOTS).mapToObj(OurAccounts::item).toList());
        LocalDate from = LocalDate.of(2026, 1, 1);
        Adoption adopted = Adoption.byAuthority(new BodyId("town"), "No. 1", from.minusDays(10));
        return Editions.of(List.of(new Edition<>(new EditionId("2026-1"), from, adopted, catalogue)));
    }

    private static Item item(int deed) {
        Item.Builder item = Item.builder()
                .itemCode(new ItemCode("item-" + deed))
                .category("公共参与")
                .title("项目" + deed)
                .direction(Direction.AWARD)
                .worth(new Worth.Range(Points.ZERO, Points.of("100")))
                .validity(new Validity(MemoryWork.MONTHS))
                .classification(new Classification(
                        DeedKind.PUBLIC_AFFAIRS, Effect.GOODS, Bearer.PERSON, new PersonId("clerk-1")));
        for (int counter = 0; counter < MemoryWork.COUNTERS; counter++) {
            if (MemoryWork.deed(counter) == deed) {
                item.addCaps(
                        new Cap(new CapGroup(MemoryWork.group(counter)), Points.of("200"), MemoryWork.period(counter)));
            }
        }
        return item.build();
    }

    @Override
    public long redeemable(int account) {
        return of(account).redeemable(MemoryWork.firstLastDay(account)).hundredths();
    }

    @Override
    public long lot(int account, int lot) {
        return of(account).lots().get(lot).remaining().hundredths();
    }

    @Override
    public long lastDay(int account, int lot) {
        return of(account).lots().get(lot).lastDay().orElseThrow();
    }

    @Override
    public long counted(int account, int counter) {
        return of(account)
                .counted(Tally.cap(
                        MemoryWork.group(counter), MemoryWork.period(counter), MemoryWork.start(account, counter)));
    }

    @Override
    public long standing(int account) {
        return of(account).standing(MemoryWork.firstLastDay(account)).hundredths();
    }

    private Account of(int account) {
        return Optional.ofNullable(accounts.get(stream(account))).orElseThrow();
    }
}
