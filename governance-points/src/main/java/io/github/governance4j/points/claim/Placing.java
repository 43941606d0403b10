package io.github.governance4j.points.claim;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.Period;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.points.claim.flow.Quota;
import io.github.governance4j.points.claim.places.PlaceBid;
import io.github.governance4j.points.claim.places.PlaceKey;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Asks for a place of a quota, and gives it back (名额申请与退回). */
final class Placing {
    private Placing() {}

    /** The quota of a deed: that of its item, else of another item the act fits. */
    static Optional<Quota> quota(ClaimRules rules, Declaration made) {
        Optional<Quota> first = rules.quota(made.deed().item());
        for (ItemCode also : made.deed().alsoFits()) {
            first = first.or(() -> rules.quota(also));
        }
        return first;
    }

    /** Who would hold the place; nobody if a household is wanted and none was named. */
    static Optional<String> holder(Quota quota, Declaration made) {
        return switch (quota.unit()) {
            case HOUSEHOLD -> made.household().map(home -> home.value());
            case PERSON -> Optional.of(made.deed().member().value());
        };
    }

    /** Which places; none if the area lies in nothing of the quota's level. */
    static Optional<PlaceKey> key(Quota quota, Declaration made, Office office) {
        LocalDate day = made.done().toLocalDate();
        Optional<AreaId> area = quota.per().flatMap(level -> office.above(made.area(), level, day));
        if (quota.per().isPresent() && area.isEmpty()) {
            return Optional.empty();
        }
        Period period = quota.period().of(day);
        return Optional.of(new PlaceKey(quota.id(), area, quota.period(), period.first()));
    }

    /** Asks, where the deed has a quota; else it goes on. */
    static void ask(Course course, LocalDateTime at) {
        Declaration made = course.declared().declaration();
        Optional<PlaceBid> bid = quota(course.rules(), made)
                .flatMap(quota -> key(quota, made, course.book().office())
                        .flatMap(key -> holder(quota, made)
                                .map(holder -> new PlaceBid(
                                        key,
                                        made.claim().stream(),
                                        course.held()
                                                        .bid()
                                                        .map(last -> last.bid().attempt())
                                                        .orElse(0)
                                                + 1,
                                        holder,
                                        quota.number(),
                                        false,
                                        course.declared().edition()))));
        if (bid.isEmpty()) {
            course.leave(at, Left.NO_QUOTA);
            return;
        }
        ask(course, at, bid.get(), 1);
    }

    /** Asks the same once more. */
    static void askAgain(Course course, LocalDateTime at) {
        Held.Bid last = course.held().bid().orElseThrow();
        ask(course, at, last.bid(), last.times() + 1);
    }

    private static void ask(Course course, LocalDateTime at, PlaceBid bid, long times) {
        Deadline answerBy = course.answerBy(at, times);
        course.because(ClaimWhy.UNTIL
                .says(true)
                .code(Missing.PLACE)
                .moment(answerBy.closes())
                .because(answerBy.explanation())
                .build());
        course.add(new EntryFact.PlaceAsked(at, bid, times, answerBy));
    }

    /** Gives back what was asked for, had or not. */
    static void release(Course course, LocalDateTime at) {
        course.held()
                .bid()
                .filter(last -> !last.released())
                .ifPresent(last -> course.add(new EntryFact.PlaceReleased(at, last.bid())));
    }

    /** Asks anew for what was given back when a claim ended that goes on now; there is one in any case. */
    static void recover(Course course, LocalDateTime at) {
        course.held()
                .bid()
                .filter(Held.Bid::released)
                .map(Held.Bid::bid)
                .ifPresent(last -> ask(
                        course,
                        at,
                        new PlaceBid(
                                last.key(),
                                last.claim(),
                                last.attempt() + 1,
                                last.holder(),
                                last.number(),
                                true,
                                last.edition()),
                        1));
    }
}
