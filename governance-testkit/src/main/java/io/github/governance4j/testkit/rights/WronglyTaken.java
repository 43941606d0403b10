package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.ObjectionCommand;
import io.github.governance4j.points.ledger.ObjectionFact;
import io.github.governance4j.points.ledger.Reversal;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Tally;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The deeds of one account twice: as they were, and with one that climbs a ladder taken back as soon as it was recorded, objected to and
 * standing again, which is recorded after all of them.
 */
final class WronglyTaken {
    private static final CommandId BACK = new CommandId("taken-back");
    private static final int MOST = 4;

    private final LedgerCommand.ScoreDeed deed;
    private final Rerun never;
    private final Rerun upheld;

    private WronglyTaken(RightsUnderTest subject, List<LedgerCommand> deeds, LedgerCommand.ScoreDeed deed) {
        this.deed = deed;
        this.never = Rerun.inOrder(subject, deeds);
        this.upheld = Rerun.inOrder(subject, with(deeds, deed));
    }

    /** One for each of the first few deeds that climb. */
    static List<WronglyTaken> in(RightsUnderTest subject, List<VillageLife.Posted> accepted) {
        List<LedgerCommand> deeds = new ArrayList<>();
        List<LedgerCommand.ScoreDeed> climbing = new ArrayList<>();
        for (VillageLife.Posted one : accepted) {
            if (one.command() instanceof LedgerCommand.ScoreDeed deed) {
                deeds.add(deed);
                boolean climbs = one.facts().stream()
                        .anyMatch(fact -> fact instanceof LedgerFact.DeedScored scored
                                && !ladders(scored.score().counted()).isEmpty());
                if (climbs && climbing.size() < MOST) {
                    climbing.add(deed);
                }
            }
        }
        return climbing.stream()
                .map(deed -> new WronglyTaken(subject, deeds, deed))
                .toList();
    }

    private static List<LedgerCommand> with(List<LedgerCommand> deeds, LedgerCommand.ScoreDeed deed) {
        LocalDateTime at = deed.stamp().recorded();
        List<LedgerCommand> all = new ArrayList<>(deeds);
        all.add(
                deeds.indexOf(deed) + 1,
                new LedgerCommand.Reverse(
                        stamp(BACK, at, post(AccountAsking.INSPECTOR)),
                        deed.stamp().id(),
                        "录入有误"));
        all.add(new ObjectionCommand.RaiseObjection(
                stamp(
                        new CommandId("objected"),
                        at.plusHours(1),
                        new Actor.Party(deed.deed().member())),
                BACK,
                "当天我在场"));
        all.add(new ObjectionCommand.AnswerObjection(
                stamp(new CommandId("answered"), at.plusHours(2), post(AccountAsking.ARBITER)),
                BACK,
                Objection.Answer.UPHELD,
                "经复核",
                Set.of()));
        return all;
    }

    private static Stamp stamp(CommandId id, LocalDateTime at, Actor by) {
        return new Stamp(id, at, at, by);
    }

    private static Actor post(PersonId holder) {
        return new Actor.Post(new PostId("post-of-" + holder), holder);
    }

    void isAsIfItHadNeverBeen(List<LocalDate> days) {
        // What had run out when it was recorded is not objected to any more.
        if (upheld.facts().stream().noneMatch(ObjectionFact.ObjectionUpheld.class::isInstance)
                || upheld.paysSomethingMoreThan(never)) {
            return;
        }
        Claim.same(
                "the lots had " + deed + " never been taken back, and now that it was, and stands again",
                never.account().lots(),
                upheld.account().lots());
        for (LocalDate day : days) {
            Claim.same(
                    "standing on " + day + " had " + deed
                            + " never been taken back, and now that it was, and stands again",
                    never.account().standing(day),
                    upheld.account().standing(day));
        }
    }

    /** Whether what came of a ladder while an award was taken back is not for an objection to undo. */
    static boolean leavesMore(List<VillageLife.Posted> accepted, CommandId decision, Rerun never) {
        List<Reversal.OfAward> back = accepted.stream()
                .flatMap(one -> one.facts().stream())
                .filter(Reversal.OfAward.class::isInstance)
                .map(Reversal.OfAward.class::cast)
                .toList();
        Optional<Reversal.OfAward> taken =
                back.stream().filter(one -> one.entry().equals(decision)).findFirst();
        List<Tally> ladders = taken.map(one -> ladders(one.counted())).orElse(List.of());
        return !ladders.isEmpty()
                && (never.paysSomethingLess(accepted)
                        || back.stream()
                                .filter(one ->
                                        !one.of().equals(taken.orElseThrow().of()))
                                .anyMatch(one -> ladders(one.counted()).stream().anyMatch(ladders::contains)));
    }

    private static List<Tally> ladders(List<Counted> counted) {
        return counted.stream()
                .filter(one -> one.tally().kind() == Tally.Kind.TOTAL && one.amount() > 0)
                .map(Counted::tally)
                .toList();
    }
}
