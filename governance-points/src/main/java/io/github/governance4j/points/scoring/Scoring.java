package io.github.governance4j.points.scoring;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Catalogue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Lets a deed meet the catalogue in force on the day it was done (计分).
 *
 * <p>Every question is asked even when an earlier one already stands in the way, so that the explanation lists all that applies. Pure.
 */
public final class Scoring {
    /** A deed under an item, on a day; holds when it is scored, also at zero. */
    public static final Rule DEED = Rule.of("points.deed", Slot.id("item"), Slot.day("day"));
    /** The edition that speaks on that day, and the first day it has force on. */
    public static final Rule EDITION = Rule.of("points.edition", Slot.id("edition"), Slot.day("from"));
    /** Nothing speaks on that day. */
    public static final Rule NO_EDITION = Rule.of("points.edition.none", Slot.day("day"));
    /** Only an edition would that nobody had duly adopted by that day; {@code from} is the day it is dated from. */
    public static final Rule DRAFT = Rule.of("points.edition.draft", Slot.id("edition"), Slot.day("from"));
    /** The edition has no such item. */
    public static final Rule UNKNOWN = Rule.of("points.item.unknown", Slot.id("item"), Slot.id("edition"));
    /** It was recorded no earlier than it happened; seconds count, fractions do not. */
    public static final Rule RECORDED = Rule.of("points.recorded", Slot.moment("happened"), Slot.moment("recorded"));
    /** The account is given the base its standing begins with. */
    public static final Rule BASE = Rule.of("points.base", Slot.id("edition"), Slot.points("base"));
    /** A deduction had brought a base before; an award adds what its edition gives more, and never less than nothing. */
    public static final Rule SETTLED = Rule.of("points.base.settled", Slot.points("brought"), Slot.points("added"));
    /** What a breach takes, on a day; holds when the item can take it. */
    public static final Rule WEIGHT = Rule.of("points.weight", Slot.id("item"), Slot.day("day"));
    /** The item takes all standing there is. */
    public static final Rule ALL = Rule.of("points.worth.all", Slot.points("standing"));

    private final Editions<ReadyCatalogue> editions;

    private Scoring(Editions<ReadyCatalogue> editions) {
        this.editions = editions;
    }

    /**
     * Scoring under a village's catalogues.
     *
     * @param editions every edition, adopted or not
     * @return the scoring
     */
    public static Scoring over(Editions<Catalogue> editions) {
        return new Scoring(
                Editions.of(editions.all().stream().map(ReadyCatalogue::of).toList()));
    }

    /**
     * Scores one deed. Of several items the act fits, the one worth most before any cap counts, among equals the one named first.
     *
     * @param deed what was done
     * @param stamp when it happened, when it was recorded, by whom
     * @param usage what the account has already counted
     * @return exactly one score with its explanation, or the first reason why there can be none
     */
    public Decision<Score, PointsRefusal> score(Deed deed, Stamp stamp, Usage usage) {
        return score(deed, stamp, usage, List::of);
    }

    /**
     * Scores one deed, and says what follows from the score.
     *
     * @param <E> what follows
     * @param deed what was done
     * @param stamp when it happened, when it was recorded, by whom
     * @param usage what the account has already counted
     * @param following what follows if it is scored
     * @return what follows with its explanation, or the first reason why there can be no score
     */
    public <E> Decision<E, PointsRefusal> score(
            Deed deed, Stamp stamp, Usage usage, Function<? super Score, List<E>> following) {
        long day = day(stamp);
        Edition<ReadyCatalogue> edition = editions.on(day).orElse(null);
        if (edition == null) {
            return refused(deed, stamp, Optional.empty(), Optional.empty());
        }
        Candidates fits = Candidates.of(deed, edition, day, usage);
        if (!fits.stand() || !isRecordedInOrder(stamp)) {
            return refused(deed, stamp, Optional.of(edition), Optional.of(fits));
        }
        Meters meters = fits.chosen().meters(deed.member(), day);
        Award award = Award.of(deed, stamp, edition, fits, meters, usage);
        return Decision.accepted(following.apply(award.score(meters, day)), award.explanation());
    }

    private <E> Decision<E, PointsRefusal> refused(
            Deed deed, Stamp stamp, Optional<Edition<ReadyCatalogue>> edition, Optional<Candidates> fits) {
        Set<PointsRefusal> against = fits.map(Candidates::against).orElseGet(() -> EnumSet.of(whyNoEdition(stamp)));
        if (!isRecordedInOrder(stamp)) {
            against.add(PointsRefusal.RECORDED_BEFORE_IT_HAPPENED);
        }
        Finding why = DEED.says(false)
                .id(deed.item().value())
                .day(day(stamp))
                .because(edition.map(e -> e.rules().speaks()).orElseGet(() -> nothingInForce(stamp)));
        fits.ifPresent(all -> all.explain(why));
        return Decision.refused(
                against.iterator().next(), why.because(recorded(stamp)).build());
    }

    /**
     * Works out what a ladder owes once something that climbs it stands again: what it would have paid more, and no later deed has made up
     * for. Nothing paid is asked back.
     *
     * @param total the count that climbs it
     * @param entries everything that stands and counts there, in the order it was recorded
     * @param usage what the account counts now, under whose caps it is paid
     * @return what each deed that was paid too little gets besides, in their order; a cap can leave nothing of it
     */
    public List<MadeUp> makeUp(Tally total, List<LadderEntry> entries, Usage usage) {
        return new MakingUp(editions, total, entries).under(usage);
    }

    /**
     * Weighs a breach: what its item takes, and for how long. Whether the person was heard is not asked here.
     *
     * @param deed what was done
     * @param stamp when it happened
     * @param standing the standing there is to take from
     * @param usage what the account has already counted
     * @return exactly one weight with its explanation, or the first reason why there can be none
     */
    public Decision<Weight, PointsRefusal> weigh(Deed deed, Stamp stamp, Points standing, Usage usage) {
        long day = day(stamp);
        return editions.on(day)
                .map(edition -> Weighing.of(deed, edition, day, standing, usage))
                .orElseGet(() -> Decision.refused(
                        whyNoEdition(stamp),
                        WEIGHT.says(false)
                                .id(deed.item().value())
                                .day(day)
                                .because(nothingInForce(stamp))
                                .build()));
    }

    /**
     * The base the edition in force on a day gives an account.
     *
     * @param day the day
     * @return how much, more than zero; empty if it gives none
     */
    public Optional<Points> baseOn(LocalDate day) {
        return baseOn(day.toEpochDay());
    }

    /**
     * The base the edition in force on a day gives an account.
     *
     * @param epochDay the day
     * @return how much, more than zero; empty if it gives none
     */
    public Optional<Points> baseOn(long epochDay) {
        return editions.on(epochDay).flatMap(edition -> edition.rules().given());
    }

    /**
     * What an award adds to the base of an account where none is settled.
     *
     * @param base what its edition gives
     * @param usage what the account has, and what a deduction had brought
     * @return how much, zero or more
     */
    public static Points added(Points base, Usage usage) {
        return added(base, usage.baseBrought());
    }

    static Points added(Points base, Points brought) {
        return base.compareTo(brought) > 0 ? base.minus(brought) : Points.ZERO;
    }

    static long day(Stamp stamp) {
        return stamp.happened().toLocalDate().toEpochDay();
    }

    /**
     * How decisions can be objected to.
     *
     * @param day the day
     * @return what the edition in force on it says; {@link ObjectionRules#DEFAULT} if none is
     */
    public ObjectionRules objectionsOn(LocalDate day) {
        return editions.on(day)
                .map(edition -> edition.rules().terms().objections())
                .orElse(ObjectionRules.DEFAULT);
    }

    /**
     * The edition in force on a day.
     *
     * @param day the day
     * @return its id; empty if none is
     */
    public Optional<EditionId> editionOn(LocalDate day) {
        return editions.on(day).map(Edition::id);
    }

    /**
     * The finding that says so.
     *
     * @param day the day
     * @return it, or empty if no base is given
     */
    public Optional<Explanation> baseFinding(LocalDate day) {
        return editions.on(day)
                .filter(edition -> edition.rules().given().isPresent())
                .map(edition -> edition.rules().base());
    }

    private PointsRefusal whyNoEdition(Stamp stamp) {
        return editions.draftOn(stamp.happened().toLocalDate()).isPresent()
                ? PointsRefusal.EDITION_NOT_ADOPTED
                : PointsRefusal.NO_EDITION_IN_FORCE;
    }

    private Explanation nothingInForce(Stamp stamp) {
        LocalDate day = stamp.happened().toLocalDate();
        return editions.draftOn(day)
                .map(e -> e.rules().notYet())
                .orElseGet(() -> NO_EDITION.says(false).day(day).build());
    }

    /**
     * Whether something was recorded no earlier than it happened.
     *
     * @param stamp when it happened and when it was recorded
     * @return the finding
     */
    public static Explanation recorded(Stamp stamp) {
        return RECORDED.says(isRecordedInOrder(stamp))
                .moment(stamp.happened())
                .moment(stamp.recorded())
                .build();
    }

    // The explanation holds whole seconds, so the verdict must rest on whole seconds too.
    private static boolean isRecordedInOrder(Stamp stamp) {
        return !stamp.recorded().isBefore(stamp.happened())
                || stamp.recorded().toEpochSecond(ZoneOffset.UTC)
                        >= stamp.happened().toEpochSecond(ZoneOffset.UTC);
    }
}
