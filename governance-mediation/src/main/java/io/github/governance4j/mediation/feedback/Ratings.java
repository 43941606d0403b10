package io.github.governance4j.mediation.feedback;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.MediatorId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ratings of one dispute as their facts left them (评价). Who rated how is seen by the rater alone; everybody else sees {@link
 * RatingSummary summaries}. Immutable.
 */
public final class Ratings {
    static final Ratings NONE = new Ratings(null, List.of(), 0, null);

    private final FeedbackFact.@Nullable Opened opened;
    private final List<FeedbackFact.Rated> given;
    private final long version;
    private final @Nullable LocalDateTime lastAct;

    private Ratings(
            FeedbackFact.@Nullable Opened opened,
            List<FeedbackFact.Rated> given,
            long version,
            @Nullable LocalDateTime lastAct) {
        this.opened = opened;
        this.given = List.copyOf(given);
        this.version = version;
        this.lastAct = lastAct;
    }

    /** {@return the dispute; empty before its mediation ended} */
    public Optional<DisputeId> dispute() {
        return opened().map(FeedbackFact.Opened::dispute);
    }

    /** {@return who mediated it} */
    public Set<MediatorId> mediators() {
        return opened().map(FeedbackFact.Opened::mediators).orElse(Set.of());
    }

    /** {@return the last moment at which a party can rate} */
    public Optional<LocalDateTime> until() {
        return opened().map(open -> open.until().closes());
    }

    /** {@return how many ratings there are that nobody took back} */
    public int size() {
        return given.size();
    }

    /** {@return how many facts there are} */
    public long version() {
        return version;
    }

    /** {@return when the latest of them happened} */
    public Optional<LocalDateTime> lastAct() {
        return Optional.ofNullable(lastAct);
    }

    /**
     * {@return how a party rated a mediator; for the party itself and whoever acts for it}
     *
     * @param reader who asks: the party, or the guardian of a party who is a minor
     * @param party who rated
     * @param mediator whom
     */
    public OptionalInt score(PersonId reader, PersonId party, MediatorId mediator) {
        if (!actsFor(reader, party)) {
            return OptionalInt.empty();
        }
        return rating(party, mediator)
                .map(rated -> OptionalInt.of(rated.score()))
                .orElse(OptionalInt.empty());
    }

    Optional<FeedbackFact.Opened> opened() {
        return Optional.ofNullable(opened);
    }

    List<FeedbackFact.Rated> given() {
        return given;
    }

    Optional<FeedbackFact.Rated> rating(PersonId party, MediatorId mediator) {
        return given.stream()
                .filter(rated -> rated.party().equals(party) && rated.mediator().equals(mediator))
                .findFirst();
    }

    /** Whether somebody is the party, or the guardian of a party who is a minor. */
    boolean actsFor(PersonId person, PersonId party) {
        return opened != null
                && switch (opened.parties().capacity(person, party)) {
                    case SELF, GUARDIAN -> true;
                    case SPECIAL_REPRESENTATIVE, ORDINARY_REPRESENTATIVE, NONE -> false;
                };
    }

    Ratings after(FeedbackFact fact) {
        LocalDateTime last = lastAct != null && fact.at().isBefore(lastAct) ? lastAct : fact.at();
        return fact.match(new FeedbackFact.Cases<>() {
            @Override
            public Ratings opened(FeedbackFact.Opened open) {
                return new Ratings(open, given, version + 1, last);
            }

            @Override
            public Ratings rated(FeedbackFact.Rated rated) {
                List<FeedbackFact.Rated> more = without(rated.party(), rated.mediator());
                more.add(rated);
                return new Ratings(opened, more, version + 1, last);
            }

            @Override
            public Ratings takenBack(FeedbackFact.TakenBack back) {
                return new Ratings(opened, without(back.party(), back.mediator()), version + 1, last);
            }
        });
    }

    private List<FeedbackFact.Rated> without(PersonId party, MediatorId mediator) {
        List<FeedbackFact.Rated> others = new ArrayList<>(given);
        others.removeIf(rated -> rated.party().equals(party) && rated.mediator().equals(mediator));
        return others;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratings that
                && Objects.equals(opened, that.opened)
                && given.equals(that.given)
                && version == that.version
                && Objects.equals(lastAct, that.lastAct);
    }

    @Override
    public int hashCode() {
        return Objects.hash(opened, given, version);
    }

    /** For people debugging: how many there are, and not how they are. */
    @Override
    public String toString() {
        return given.size() + " ratings after " + version + " facts";
    }
}
