package io.github.governance4j.store.jdbc.faults;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
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
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A village whose residents do one thing all day: each deed is wholly told by its id, so what it led to can be decided again. */
public final class Village {
    private static final ItemCode HELPING = new ItemCode("V001");
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDateTime DONE = LocalDateTime.of(2026, 3, 2, 9, 30);
    private static final Actor CLERK = new Actor.Post(new PostId("recorder"), new PersonId("p-17"));

    /**
     * One point a deed, and no more than five in a month. Who decides on an account as it no longer is gives more than that, so the cap
     * shows two writers who did not see each other.
     */
    public static final Ledger LEDGER = Ledger.over(Editions.of(List.of(new Edition<>(
            new EditionId("village-2026"),
            FROM,
            Adoption.byAuthority(new BodyId("town"), "No 1", FROM.minusDays(9)),
            Catalogue.of(List.of(Item.builder()
                    .itemCode(HELPING)
                    .category("公共参与")
                    .title("义务帮助邻里")
                    .direction(Direction.AWARD)
                    .worth(new Worth.Fixed(Points.of("1")))
                    .addCaps(new Cap(new CapGroup("in-month"), Points.of("5"), PeriodKind.MONTH))
                    .validity(new Validity(12))
                    .classification(new Classification(
                            DeedKind.PUBLIC_AFFAIRS, Effect.GOODS, Bearer.PERSON, new PersonId("clerk")))
                    .build()))))));

    private Village() {}

    /**
     * {@return the desk for its accounts}
     *
     * @param store where facts are kept
     */
    public static Desk<LedgerCommand, Account, LedgerFact, PointsRefusal> desk(EventStore store) {
        return Desk.of(Ledger.KIND, LEDGER, LedgerFact.class, store);
    }

    /**
     * {@return a deed}
     *
     * @param id its id
     */
    public static LedgerCommand deed(CommandId id) {
        return deed(id, 0);
    }

    /**
     * {@return a deed in a later month}
     *
     * @param id its id
     * @param months how many months later
     */
    public static LedgerCommand deed(CommandId id, long months) {
        LocalDateTime done = DONE.plusMonths(months);
        return new LedgerCommand.ScoreDeed(
                new Stamp(id, done, done.plusHours(8), CLERK), new Deed(HELPING, new PersonId("r-204")));
    }

    /**
     * {@return an account}
     *
     * @param group whose accounts they are
     * @param number which of them
     */
    public static StreamId account(String group, int number) {
        return new StreamId(group + "-h" + number);
    }
}
