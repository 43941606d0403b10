package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.points.claim.Booking;
import io.github.governance4j.points.claim.ClaimFact;
import io.github.governance4j.points.claim.ClaimStage;
import io.github.governance4j.points.claim.DeclaringFact;
import io.github.governance4j.points.claim.EntryFact;
import io.github.governance4j.points.claim.places.PlaceBid;
import io.github.governance4j.points.claim.places.PlacesFact;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.ObjectionFact;
import io.github.governance4j.points.ledger.Reversal;
import io.github.governance4j.testkit.claim.Claim;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What goes between claims, accounts and places, and comes to the same on all books (入账通则). Part of {@link ClaimLaws}. */
public interface CreditLaws extends ClaimUnderTest {
    /**
     * A claim asks for one entry, the same to the letter however often, and it stands on its account once at most.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void a_claim_is_credited_once_at_most(@ForAll("lives") List<VillageWish> wishes) {
        VillageLife life = settled(wishes, false);
        Set<CommandId> entries = new HashSet<>();
        for (StreamId claim : life.desk().claims()) {
            Set<Booking> bookings = new HashSet<>();
            Acts.of(life.desk().facts(claim), EntryFact.EntryAsked.class)
                    .forEach(asked -> bookings.add(asked.booking()));
            Claim.holds(bookings.size() <= 1, () -> claim + " asks for " + bookings);
            bookings.forEach(booking ->
                    Claim.holds(entries.add(booking.entry()), () -> "two claims ask for " + booking.entry()));
        }
        for (StreamId account : VillageLife.ACCOUNTS) {
            Map<CommandId, Integer> made = new HashMap<>();
            life.facts(account)
                    .forEach(fact -> Books.entry(fact).ifPresent(entry -> made.merge(entry, 1, Integer::sum)));
            made.forEach((entry, times) -> Claim.holds(
                    times == 1 && (entries.contains(entry) || VillageLife.isAskedDirectly(entry)),
                    () -> entry + " stands " + times + " times on " + account
                            + ", and is none a claim asked for once"));
        }
    }

    /**
     * Everything a claim put on an account can be traced: to the deed that was declared and on that day, the item and edition that
     * judged it, who declared it and who passed or entered it.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void every_credited_entry_traces_to_claim_item_edition_and_persons(
            @ForAll("lives") List<VillageWish> wishes) {
        VillageLife life = settled(wishes, false);
        for (StreamId claim : life.desk().claims()) {
            List<ClaimFact> facts = life.desk().facts(claim);
            Optional<Booking> booking = Acts.entry(facts).map(EntryFact.EntryAsked::booking);
            booking.ifPresent(asked -> life.facts(asked.account()).stream()
                    .filter(fact ->
                            Books.entry(fact).filter(asked.entry()::equals).isPresent())
                    .forEach(fact -> traced(Acts.declared(facts).orElseThrow(), asked, fact)));
        }
    }

    private static void traced(DeclaringFact.Declared declared, Booking booking, LedgerFact fact) {
        String of = ", of " + fact;
        Claim.same("the account" + of, declared.declaration().account(), booking.account());
        Claim.same("the day of the deed" + of, declared.declaration().done(), booking.done());
        Claim.holds(!(declared.by() instanceof Actor.Timer), () -> "nobody declared it" + of);
        Claim.holds(booking.by() instanceof Actor.Post, () -> "nobody stands for it" + of);
        if (fact instanceof LedgerFact.DeedScored scored) {
            Claim.same("the member" + of, declared.declaration().deed().member(), scored.member());
            Claim.same(
                    "the edition" + of,
                    declared.judged().catalogue(),
                    scored.score().edition());
            Claim.same(
                    "the day it counts from" + of,
                    booking.done().toLocalDate().toEpochDay(),
                    scored.score().earned());
        }
        if (fact instanceof LedgerFact.StandingDeducted deducted) {
            Claim.same("the member" + of, declared.declaration().deed().member(), deducted.member());
            Claim.same(
                    "the edition" + of,
                    declared.judged().catalogue(),
                    deducted.deduction().edition());
            Claim.same(
                    "the item" + of,
                    declared.judged().item(),
                    deducted.deduction().item());
        }
    }

    /**
     * Once everything on its way has arrived, a claim says it stands on its account exactly if it does; and one that ended otherwise, or
     * was reversed, has nothing there; whoever reversed it, and whether or not that was taken out again.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void when_all_is_told_claims_and_accounts_agree(@ForAll("lives") List<VillageWish> wishes) {
        VillageLife life = settled(wishes, false);
        for (StreamId claim : life.desk().claims()) {
            ClaimStage stage = life.desk().claim(claim).stage();
            Optional<Booking> booking = Acts.entry(life.desk().facts(claim)).map(EntryFact.EntryAsked::booking);
            boolean stands = booking.map(asked -> Books.stands(life.facts(asked.account()), asked.entry()))
                    .orElse(false);
            Claim.same(
                    "whether " + claim + ", which is " + stage + ", stands on its account", isEntered(stage), stands);
        }
    }

    private static boolean isEntered(ClaimStage stage) {
        return stage == ClaimStage.ENTERED;
    }

    /**
     * Once everything on its way has arrived, the places held are those of claims on their way to the account or on it, and no others.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void when_all_is_told_a_place_is_held_for_a_claim_that_goes_on(@ForAll("lives") List<VillageWish> wishes) {
        VillageLife life = settled(wishes, false);
        for (StreamId places : life.desk().places()) {
            Map<StreamId, PlaceBid> held = Books.held(life.desk().placesFacts(places));
            for (StreamId claim : life.desk().claims()) {
                ClaimStage stage = life.desk().claim(claim).stage();
                boolean over = stage == ClaimStage.DECLINED
                        || stage == ClaimStage.DROPPED
                        || stage == ClaimStage.WITHDRAWN
                        || stage == ClaimStage.REVERSED;
                Claim.holds(
                        !over || !held.containsKey(claim),
                        () -> claim + " is " + stage + " and holds a place of " + places);
            }
            for (PlacesFact fact : life.desk().placesFacts(places)) {
                ClaimStage stage = life.desk().claim(fact.bid().claim()).stage();
                boolean entered = stage == ClaimStage.ENTERED;
                Claim.holds(
                        !entered || held.containsKey(fact.bid().claim()),
                        () -> fact.bid().claim() + " is entered, and lost its place of " + places);
            }
        }
    }

    /**
     * The order in which the messages between the books arrive, and that some arrive twice, changes no end of any claim and no standing;
     * where claims compete for a place, who comes first has it, and that is left out. So is the standing of an account where it was
     * another award that came first and settled another base.
     *
     * @param wishes a life
     */
    @Property(tries = 100)
    default void messages_late_twice_and_out_of_order_change_no_end(@ForAll("lives") List<VillageWish> wishes) {
        VillageLife one = settled(wishes, false);
        VillageLife other = settled(wishes, true);
        if (one.desk().places().stream()
                .anyMatch(places -> one.desk().placesFacts(places).stream()
                        .anyMatch(fact -> !fact.bid().beyond()
                                && Books.claims(one.desk().placesFacts(places)).size() > 1))) {
            return;
        }
        Claim.same("the ends of the claims, the newest message first", ends(one), ends(other));
        for (StreamId account : VillageLife.ACCOUNTS) {
            if (Books.bases(one.facts(account)).equals(Books.bases(other.facts(account)))) {
                Claim.same(
                        "standing of " + account + ", the newest message first",
                        one.account(account).standing(one.now().toLocalDate()),
                        other.account(account).standing(one.now().toLocalDate()));
            }
        }
    }

    private static Map<StreamId, ClaimStage> ends(VillageLife life) {
        Map<StreamId, ClaimStage> ends = new TreeMap<>();
        life.desk()
                .claims()
                .forEach(claim -> ends.put(claim, life.desk().claim(claim).stage()));
        return ends;
    }

    /** A life in which everything on its way has arrived at last. */
    private VillageLife settled(List<VillageWish> wishes, boolean newestFirst) {
        VillageLife life = VillageLife.of(this, wishes);
        life.desk().settle(newestFirst);
        return life;
    }

    /** What accounts and places say of claims, read from their facts. */
    final class Books {
        private Books() {}

        static Optional<CommandId> entry(LedgerFact fact) {
            if (fact instanceof LedgerFact.DeedScored scored) {
                return Optional.of(scored.entry());
            }
            return fact instanceof LedgerFact.StandingDeducted deducted
                    ? Optional.of(deducted.entry())
                    : Optional.empty();
        }

        /** Whether an entry is there and was not reversed; one whose reversal was taken out again stands. */
        static boolean stands(List<LedgerFact> facts, CommandId entry) {
            boolean stands = false;
            CommandId reversal = entry;
            for (LedgerFact fact : facts) {
                if (entry(fact).filter(entry::equals).isPresent()) {
                    stands = true;
                } else if (fact instanceof Reversal back && back.of().equals(entry)) {
                    stands = false;
                    reversal = back.entry();
                } else if (fact instanceof ObjectionFact.ObjectionUpheld upheld
                        && upheld.entry().equals(reversal)
                        && !reversal.equals(entry)) {
                    stands = true;
                }
            }
            return stands;
        }

        /** What was given of a base, and by which edition. */
        static List<LedgerFact> bases(List<LedgerFact> facts) {
            return facts.stream().filter(LedgerFact.BaseGiven.class::isInstance).toList();
        }

        static Map<StreamId, PlaceBid> held(List<PlacesFact> facts) {
            Map<StreamId, PlaceBid> held = new HashMap<>();
            for (PlacesFact fact : facts) {
                if (fact instanceof PlacesFact.PlaceTaken) {
                    held.put(fact.bid().claim(), fact.bid());
                } else if (fact instanceof PlacesFact.PlaceGivenBack) {
                    held.remove(fact.bid().claim());
                }
            }
            return held;
        }

        static Set<StreamId> claims(List<PlacesFact> facts) {
            Set<StreamId> claims = new HashSet<>();
            facts.forEach(fact -> claims.add(fact.bid().claim()));
            return claims;
        }
    }
}
