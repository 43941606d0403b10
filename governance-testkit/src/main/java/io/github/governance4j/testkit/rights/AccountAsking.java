package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.claim.ClaimEntries;
import io.github.governance4j.points.ledger.Hearing;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.ObjectionCommand;
import io.github.governance4j.points.ledger.Opening;
import io.github.governance4j.points.scoring.Deed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Makes of a wish what is asked of an account: mostly what can be, now and then what must not. */
final class AccountAsking {
    static final PersonId CLERK = new PersonId("clerk");
    static final PersonId CHAIR = new PersonId("chair");
    static final PersonId INSPECTOR = new PersonId("inspector");
    static final PersonId ARBITER = new PersonId("arbiter");
    private static final PersonId STRANGER = new PersonId("stranger");
    private static final int ODD = 17;
    private static final int THEME = 4;

    private final VillageLife life;

    AccountAsking(VillageLife life) {
        this.life = life;
    }

    void grant(VillageWish wish) {
        StreamId account = VillageLife.ACCOUNTS.get(wish.who() % VillageLife.ACCOUNTS.size());
        switch (wish.what()) {
            case SPEND -> life.ask(account, new LedgerCommand.Spend(stamp(wish, CLERK), spent(account, wish)));
            case DEDUCT -> deduct(account, wish);
            case REVERSE -> reverse(account, wish);
            case BRING_IN -> life.ask(account, new LedgerCommand.BringIn(stamp(wish, CLERK), opening(wish)));
            case OBJECT -> object(account, wish);
            case ANSWER -> answer(account, wish);
            case WITHDRAW -> withdraw(account, wish);
            default -> score(account, wish);
        }
    }

    private Stamp stamp(VillageWish wish, PersonId by) {
        return stamped(wish, new Actor.Post(new PostId("post-of-" + by), by));
    }

    private Stamp stamped(VillageWish wish, Actor by) {
        LocalDateTime now = life.now();
        LocalDateTime happened = wish.late() < 0 ? now.plusHours(2) : now.minusDays(wish.late());
        return new Stamp(life.nextId(), happened, now, by);
    }

    private static List<Item> items(VillageLife life) {
        return life.editions()
                .on(life.now().toLocalDate())
                .map(edition -> edition.rules().items())
                .orElseGet(() -> life.adopted().get(0).rules().items());
    }

    /** The items that judge something today. */
    static List<Item> inForce(VillageLife life, Direction direction) {
        return items(life).stream()
                .filter(item -> item.isInForce() && item.direction() == direction)
                .toList();
    }

    // A few items only, and capped ones rather, so that they meet their caps.
    private static Item chosen(List<Item> items, VillageWish wish) {
        List<Item> capped =
                items.stream().filter(item -> !item.allCaps().isEmpty()).toList();
        List<Item> among = capped.isEmpty() || wish.also() % 3 == 0 ? items : capped;
        return among.get(wish.which() % Math.min(THEME, among.size()));
    }

    private void score(StreamId account, VillageWish wish) {
        List<Item> scored = inForce(life, Direction.AWARD);
        if (!scored.isEmpty()) {
            Item item = chosen(scored, wish);
            life.ask(
                    account,
                    new LedgerCommand.ScoreDeed(
                            stamp(wish, CLERK), deed(item, VillageLife.member(account, wish.who() / 3), wish)));
        }
    }

    static Deed deed(Item item, PersonId member, VillageWish wish) {
        return new Deed(item.itemCode(), member, amount(item, wish), List.of());
    }

    private static Optional<Amount> amount(Item item, VillageWish wish) {
        long part = wish.amount() % 100;
        if (item.worth() instanceof Worth.Range range) {
            long least = range.least().hundredths();
            return Optional.of(new Amount(least + (range.most().hundredths() - least) * part / 100));
        }
        if (item.worth() instanceof Worth.Step step) {
            return Optional.of(new Amount(step.threshold().hundredths() * (part % 8) / 5));
        }
        if (item.worth() instanceof Worth.Band band) {
            long steps = band.per().hundredths() * (part % 40);
            return Optional.of(new Amount(Math.min(
                    band.through().map(Amount::hundredths).orElse(Amount.MOST),
                    band.above().hundredths() + steps)));
        }
        return Optional.empty();
    }

    private Points spent(StreamId account, VillageWish wish) {
        long there = life.account(account).redeemable(life.now().toLocalDate()).hundredths();
        long asked = wish.isOdd(ODD, 0) ? there + 1 : there * (1 + wish.amount() % 4) / 4;
        return Points.ofHundredths(Math.max(1, asked));
    }

    private void deduct(StreamId account, VillageWish wish) {
        List<Item> taking = inForce(life, Direction.DEDUCTION);
        if (taking.isEmpty()) {
            score(account, wish);
            return;
        }
        Item item = taking.get(wish.which() % taking.size());
        PersonId member = VillageLife.member(account, wish.who() / 3);
        PersonId family = VillageLife.member(account, wish.who() / 3 + 1);
        LocalDate day = life.now().toLocalDate().minusDays(12L + Math.max(0, wish.late()));
        LocalDate told = day.plusDays(1);
        LocalDate replies = life.now().toLocalDate().minusDays(wish.isOdd(ODD, 1) ? 0 : 1);
        Hearing.Builder hearing = Hearing.builder()
                .recordedBy(wish.isOdd(ODD, 2) ? CHAIR : CLERK)
                .noticed(told)
                .repliesThrough(replies)
                .decidedBy(
                        wish.isOdd(ODD, 3) ? member : wish.isOdd(ODD, 4) ? family : wish.isOdd(ODD, 5) ? CLERK : CHAIR)
                .words("经核实")
                .addFamily(family);
        if (!wish.isOdd(ODD, 6)) {
            hearing.finding("决定书1号");
        }
        Stamp stamp = new Stamp(
                life.nextId(), day.atTime(9, 0), life.now(), new Actor.Post(new PostId("post-of-clerk"), CLERK));
        life.ask(account, new LedgerCommand.DeductStanding(stamp, deed(item, member, wish), hearing.build()));
    }

    private void reverse(StreamId account, VillageWish wish) {
        List<CommandId> entries = life.accepted(account).stream()
                .map(VillageLife.Posted::command)
                .filter(one -> one instanceof LedgerCommand.ScoreDeed
                        || one instanceof LedgerCommand.Spend
                        || one instanceof LedgerCommand.BringIn
                        || one instanceof LedgerCommand.DeductStanding)
                .map(one -> one.stamp().id())
                .toList();
        if (entries.isEmpty()) {
            score(account, wish);
            return;
        }
        List<CommandId> claimed = entries.stream()
                .filter(one -> ClaimEntries.claimOf(one).isPresent())
                .toList();
        List<CommandId> among = claimed.isEmpty() || wish.amount() % 2 == 1 ? entries : claimed;
        CommandId entry = among.get(among.size() - 1 - wish.which() % Math.min(6, among.size()));
        PersonId member = VillageLife.member(account, 0);
        PersonId family = VillageLife.member(account, 1);
        PersonId by =
                wish.isOdd(ODD, 7) ? CLERK : wish.isOdd(ODD, 8) ? member : wish.isOdd(ODD, 9) ? family : INSPECTOR;
        life.ask(account, new LedgerCommand.Reverse(stamp(wish, by), entry, "录入有误", Set.of(member), Set.of(family)));
    }

    private static Opening opening(VillageWish wish) {
        return new Opening(
                List.of(new Opening.OpeningLot(Points.ofHundredths(100L + wish.amount() % 900), OptionalLong.empty())),
                Points.ofHundredths(100L * (wish.amount() % 50)),
                List.of());
    }

    /** The decisions on an account that burden somebody, the latest last. */
    private List<VillageLife.Burden> burdens(StreamId account) {
        return life.facts(account).stream()
                .flatMap(fact -> VillageLife.Burden.of(fact).stream())
                .toList();
    }

    /** Whether it still burdens somebody, there is time to object, and nobody did. */
    private boolean isOpenTo(StreamId account, VillageLife.Burden burden) {
        return life.account(account).objection(burden.id()).isEmpty()
                && !burden.fact().lastDay().isBefore(life.now().toLocalDate())
                && burden.fact()
                        .notice()
                        .objection()
                        .filter(until -> until.isMet(life.now()))
                        .isPresent();
    }

    private void object(StreamId account, VillageWish wish) {
        List<VillageLife.Burden> free = burdens(account).stream()
                .filter(one -> wish.isOdd(ODD, 10) || isOpenTo(account, one))
                .toList();
        if (free.isEmpty()) {
            if (wish.amount() % 2 == 0) {
                deduct(account, wish);
            } else {
                reverse(account, wish);
            }
            return;
        }
        VillageLife.Burden burden = free.get(free.size() - 1 - wish.which() % Math.min(3, free.size()));
        PersonId affected = burden.fact().notice().to().stream().findFirst().orElse(STRANGER);
        Actor by = wish.isOdd(ODD, 11) ? new Actor.Party(STRANGER) : new Actor.Party(affected);
        boolean written = wish.isOdd(5, 0);
        Stamp stamp = written ? stamp(wish, CLERK) : stamped(wish, by);
        life.ask(
                account,
                new ObjectionCommand.RaiseObjection(
                        stamp, burden.id(), "当天我不在村里", written ? Optional.of(affected) : Optional.empty()));
    }

    private void answer(StreamId account, VillageWish wish) {
        List<Objection> open = life.account(account).openObjections();
        if (open.isEmpty()) {
            object(account, wish);
            return;
        }
        Objection one = open.get(wish.which() % open.size());
        PersonId family = VillageLife.member(account, 1);
        PersonId by = wish.isOdd(ODD, 12)
                ? CHAIR
                : wish.isOdd(ODD, 13) ? CLERK : wish.isOdd(ODD, 14) ? one.by() : wish.isOdd(ODD, 15) ? family : ARBITER;
        Objection.Answer answer = wish.amount() % 2 == 0 ? Objection.Answer.UPHELD : Objection.Answer.REJECTED;
        life.ask(
                account,
                new ObjectionCommand.AnswerObjection(stamp(wish, by), one.decision(), answer, "经复核", Set.of(family)));
    }

    private void withdraw(StreamId account, VillageWish wish) {
        List<Objection> open = life.account(account).openObjections();
        if (open.isEmpty()) {
            object(account, wish);
            return;
        }
        Objection one = open.get(wish.which() % open.size());
        Actor by = new Actor.Party(wish.isOdd(ODD, 16) ? STRANGER : one.by());
        life.ask(account, new ObjectionCommand.WithdrawObjection(stamped(wish, by), one.decision()));
    }
}
