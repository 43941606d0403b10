package io.github.governance4j.testkit.points;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.ledger.Hearing;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.Opening;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.points.scoring.Tally;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Grants wishes under one rulebook: commands of the items it has, on the days it makes a difference on. */
final class Wishes {
    /** Who takes back what the clerk entered. */
    static final Actor CHAIR = new Actor.Post(new PostId("chair"), new PersonId("chair"));

    private static final PersonId CLERK = new PersonId("clerk");
    private static final List<PeriodKind> PERIODS =
            List.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR);
    private static final int THEME = 3;
    private static final int HUNDRED = 100;

    private final Editions<Catalogue> editions;
    private final List<Edition<Catalogue>> adopted;
    private final List<CommandId> entries = new ArrayList<>();
    private final List<CommandId> spendings = new ArrayList<>();
    private int theme;
    private LocalDate now = LocalDate.EPOCH;

    Wishes(Editions<Catalogue> editions) {
        this.editions = editions;
        this.adopted = editions.all().stream().filter(e -> e.adopted().holds()).toList();
    }

    PointsCase granted(List<Wish> wishes) {
        entries.clear();
        spendings.clear();
        Wish first = wishes.get(0);
        theme = first.which() + first.also();
        // Nine in ten begin with an edition; the others up to a fortnight before.
        now = adopted.get(first.amount() % adopted.size()).speaksFrom();
        now = first.also() % 10 == 0 ? now.minusDays(first.also() / 10 % 15) : now.plusDays(first.also() % 45);
        List<PointsCase.Step> steps = new ArrayList<>();
        for (Wish wish : wishes) {
            now = after(now, wish.gap());
            CommandId id = new CommandId("w-" + (steps.size() + 1));
            Wish.Kind kind = steps.isEmpty() && wish.which() % 7 == 0 ? Wish.Kind.BRING_IN : wish.kind();
            Optional<LedgerCommand> command = command(kind, id, wish);
            steps.add(new PointsCase.Step(now.atTime(12, 0), command));
            command.ifPresent(this::remember);
        }
        return new PointsCase(editions, steps);
    }

    private void remember(LedgerCommand made) {
        if (!(made instanceof LedgerCommand.Reverse)) {
            entries.add(made.stamp().id());
        }
        if (made instanceof LedgerCommand.Spend) {
            spendings.add(made.stamp().id());
        }
        if (made instanceof LedgerCommand.BringIn) {
            entries.add(new CommandId("~" + made.stamp().id() + "#1"));
        }
    }

    private LocalDate after(LocalDate day, Wish.Gap gap) {
        int either = gap.days() % 2;
        return switch (gap.to()) {
            case DAYS -> day.plusDays(gap.days());
            case PERIOD_END -> {
                PeriodKind kind = PERIODS.get(gap.days() / 2 % PERIODS.size());
                yield LocalDate.ofEpochDay(kind.lastDay(day.toEpochDay())).plusDays(either);
            }
            case LAST_DAY ->
                items(day).stream()
                        .filter(Item::isScored)
                        .map(item -> (gap.days() / 2 % 3 == 0 ? item.standingValidity() : item.validity())
                                .lastDay(day.toEpochDay()))
                        .flatMapToLong(OptionalLong::stream)
                        .filter(last -> last < day.toEpochDay() + 1200)
                        .distinct()
                        .sorted()
                        .limit(1 + gap.days() / 6 % 3)
                        .max()
                        .stream()
                        .mapToObj(last -> LocalDate.ofEpochDay(last).plusDays(either))
                        .findFirst()
                        .orElse(day.plusDays(1));
            case EDITION ->
                adopted.stream()
                        .map(edition -> edition.speaksFrom().minusDays(either))
                        .filter(from -> from.isAfter(day))
                        .findFirst()
                        .orElse(day.plusDays(1));
        };
    }

    private Optional<LedgerCommand> command(Wish.Kind kind, CommandId id, Wish wish) {
        return switch (kind) {
            case DEED -> Optional.of(new LedgerCommand.ScoreDeed(stamp(id, wish), deed(wish)));
            case SPEND ->
                Optional.of(new LedgerCommand.Spend(
                        stamp(id, wish),
                        Points.ofHundredths(50L * (1 + wish.amount() % (wish.also() % 4 == 0 ? 60 : 6)))));
            case REVERSE -> Optional.of(reversal(id, wish));
            case DEDUCT -> Optional.of(deduction(id, wish));
            case BRING_IN -> Optional.of(new LedgerCommand.BringIn(stamp(id, wish), opening(wish)));
            case TICK -> Optional.empty();
        };
    }

    private LedgerCommand reversal(CommandId id, Wish wish) {
        Stamp stamp = stamp(id, wish);
        CommandId entry = target(wish);
        Set<PersonId> tell = wish.also() % 18 == 1 ? Set.of() : Set.of(new PersonId("member-0"));
        return new LedgerCommand.Reverse(
                new Stamp(id, stamp.happened(), stamp.recorded(), wish.also() % 18 == 2 ? stamp.by() : CHAIR),
                entry,
                "录入有误",
                tell,
                Set.of());
    }

    private Stamp stamp(CommandId id, Wish wish) {
        LocalDateTime happened = now.minusDays(Math.max(0, wish.late())).atTime(9, 0);
        LocalDateTime recorded = wish.late() < 0 ? happened.minusHours(1) : now.atTime(12, 0);
        return new Stamp(id, happened, recorded, new Actor.Post(new PostId("recorder"), CLERK));
    }

    private static PersonId member(Wish wish) {
        return new PersonId("member-" + wish.who());
    }

    private List<Item> items(LocalDate day) {
        return editions.on(day)
                .or(() -> Optional.of(adopted.get(0)))
                .orElseThrow()
                .rules()
                .items();
    }

    /** Mostly one of a few items, so that they meet their caps; now and then any other, in force or not. */
    private Optional<Item> award(Wish wish) {
        List<Item> all = items(now);
        List<Item> scored = all.stream().filter(Item::isScored).toList();
        if (scored.isEmpty() || wish.also() % 20 == 1) {
            return wish.which() % 4 == 0 ? Optional.empty() : Optional.of(all.get(wish.which() % all.size()));
        }
        if (wish.also() % 5 == 0) {
            return Optional.of(scored.get(wish.which() % scored.size()));
        }
        List<Item> capped =
                scored.stream().filter(item -> !item.allCaps().isEmpty()).toList();
        List<Item> among = theme % 3 == 0 || capped.isEmpty() ? scored : capped;
        return Optional.of(among.get((theme + wish.which() % (1 + theme % THEME)) % among.size()));
    }

    private Deed deed(Wish wish) {
        Optional<Item> item = award(wish);
        ItemCode code = item.map(Item::itemCode).orElse(new ItemCode("no-such-item"));
        Set<ItemCode> also = new LinkedHashSet<>();
        if (wish.also() % 7 == 0) {
            List<Item> all = items(now);
            also.add(all.get(wish.also() % all.size()).itemCode());
            also.add(all.get((wish.also() / 3 + 1) % all.size()).itemCode());
            also.remove(code);
        }
        return new Deed(code, member(wish), item.flatMap(i -> amount(i, wish)), List.copyOf(also));
    }

    private static Optional<Amount> amount(Item item, Wish wish) {
        if (wish.amount() % 30 == 29) {
            return Optional.empty();
        }
        if (wish.amount() % 30 == 28) {
            return Optional.of(new Amount(Amount.MOST));
        }
        long part = wish.amount() % HUNDRED;
        if (item.worth() instanceof Worth.Range range) {
            long least = range.least().hundredths();
            long width = range.most().hundredths() - least;
            return Optional.of(new Amount(least + (wish.amount() % 2 == 0 ? width : width * part / HUNDRED)));
        }
        if (item.worth() instanceof Worth.Step step) {
            return Optional.of(new Amount(step.threshold().hundredths() * (part % 8) / 5));
        }
        if (item.worth() instanceof Worth.Band band) {
            long steps = band.per().hundredths() * (part % 40) + part % 3;
            long most = band.through().map(Amount::hundredths).orElse(Amount.MOST);
            return Optional.of(new Amount(Math.min(most, band.above().hundredths() + steps)));
        }
        return wish.amount() % 4 == 0 ? Optional.of(new Amount(part)) : Optional.empty();
    }

    private LedgerCommand deduction(CommandId id, Wish wish) {
        List<Item> all = items(now);
        List<Item> taking = all.stream()
                .filter(item -> item.isInForce() && item.direction() == Direction.DEDUCTION)
                .toList();
        List<Item> among = taking.isEmpty() || wish.also() % 15 == 0 ? all : taking;
        Item item = among.get(wish.which() % among.size());
        LocalDate day = now.minusDays(10 + Math.max(0, wish.late()));
        Hearing hearing = Hearing.builder()
                .recordedBy(CLERK)
                .noticed(day.plusDays(1))
                .repliesThrough(wish.also() % 15 == 1 ? now : now.minusDays(1))
                .decidedBy(wish.also() % 15 == 2 ? member(wish) : new PersonId("committee"))
                .words("经核实，情况属实")
                .finding(wish.also() % 15 == 3 ? Optional.empty() : Optional.of("决定书1号"))
                .build();
        Stamp stamp = new Stamp(id, day.atTime(9, 0), now.atTime(12, 0), new Actor.Post(new PostId("recorder"), CLERK));
        Deed deed = new Deed(item.itemCode(), member(wish), amount(item, wish), List.of());
        return new LedgerCommand.DeductStanding(stamp, deed, hearing);
    }

    private Opening opening(Wish wish) {
        List<Opening.OpeningLot> lots = new ArrayList<>();
        for (int i = 0; i <= wish.also() % 3; i++) {
            Points points = Points.ofHundredths(100L * (1 + (wish.amount() + i) % 20));
            long last = now.toEpochDay() + (wish.which() + 40L * i) % 300;
            lots.add(new Opening.OpeningLot(points, i == 2 ? OptionalLong.empty() : OptionalLong.of(last)));
        }
        List<Counted> counted = award(wish).stream()
                .flatMap(item -> Reckoned.caps(item).stream())
                .map(cap -> new Counted(
                        Reckoned.tally(cap, member(wish), now.toEpochDay()),
                        cap.most().hundredths() * (wish.amount() % 3) / 2))
                .filter(one -> one.tally().kind() == Tally.Kind.CAP)
                .toList();
        return new Opening(lots, Points.ofHundredths(100L * (wish.amount() % 50)), counted);
    }

    private CommandId target(Wish wish) {
        if (entries.isEmpty() || wish.also() % 12 == 0) {
            return new CommandId("no-such-entry");
        }
        if (wish.also() % 5 == 1 && !spendings.isEmpty()) {
            return spendings.get(spendings.size() - 1 - wish.which() % Math.min(3, spendings.size()));
        }
        // The first awards are the first to be spent of; the last entries are what is mostly put right.
        int among = Math.min(4, entries.size());
        int at = wish.which() % among;
        return entries.get(wish.also() % 4 > 1 ? at : entries.size() - 1 - at);
    }
}
