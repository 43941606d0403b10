package io.github.governance4j.mediation.roster;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Dated;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.house.Hidden;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A mediator as the roster says for some time (调解员名册条目): of which body, for which places and kinds of dispute, in which languages,
 * from when until when.
 *
 * <p>A change is a further row of the same id from the day after. A row says what somebody does as a mediator and nothing of who they are:
 * that they are an adult, fair, and know enough of the law (人民调解法 art. 14) is what the county attests by listing them.
 */
@Value.Immutable
@Hidden
public sealed interface Mediator extends Dated permits ImmutableMediator {
    /** {@return the name} */
    MediatorId id();

    /** {@return the committee or body they mediate for} */
    BodyId body();

    /** {@return the post they hold in it; empty where mediating is no post} */
    Optional<PostId> post();

    /** {@return how they came to be a mediator} */
    Engagement engagement();

    /** {@return the areas they serve, each with everything in it; at least one} */
    Set<AreaId> areas();

    /** {@return the kinds of dispute they mediate; empty for every kind} */
    Set<DisputeKindId> kinds();

    /** {@return the languages they mediate in besides the county's usual one, and that one if the list names it} */
    Set<LanguageId> languages();

    /** {@return how many open disputes they are meant to have at most, 1 to 1,000; 20 unless said} */
    @Value.Default
    default int capacity() {
        return 20;
    }

    /** {@return whether mediating is their whole work (专职)} */
    @Value.Default
    default boolean isFullTime() {
        return false;
    }

    /** {@return whether they may not be paid for work besides their office (禁止兼职取酬)} */
    @Value.Default
    default boolean isBarredFromSidePay() {
        return false;
    }

    /** {@return whether they take cases} */
    @Value.Default
    default MediatorStatus status() {
        return MediatorStatus.SERVING;
    }

    /** {@return for what they were removed; there exactly when they were} */
    Optional<Misconduct> removedFor();

    /**
     * Checks the row.
     *
     * @throws IllegalArgumentException if the last day lies before the first, no area is served, the capacity lies outside 1 to 1,000, or
     *     somebody is removed without one of the causes of art. 15, or has one without being removed
     */
    @Value.Check
    default void check() {
        if (lastDay().filter(last -> last.isBefore(firstDay())).isPresent()) {
            throw new IllegalArgumentException(
                    "mediator " + id() + " ends before beginning: " + lastDay().get());
        }
        if (areas().isEmpty()) {
            throw new IllegalArgumentException("mediator " + id() + " serves no area");
        }
        if (capacity() < 1 || capacity() > 1_000) {
            throw new IllegalArgumentException(
                    "mediator " + id() + " has a capacity from 1 to 1000, not " + capacity());
        }
        if (removedFor().isPresent() != (status() == MediatorStatus.REMOVED)) {
            throw new IllegalArgumentException(
                    "mediator " + id() + " is removed for one cause of art. 15, or not at all");
        }
    }

    /**
     * Begins a mediator.
     *
     * @param id the name
     * @param body the body they mediate for
     * @param engagement how they came to be a mediator
     * @param firstDay the first day, included
     * @return a builder for the rest
     */
    static Builder of(MediatorId id, BodyId body, Engagement engagement, LocalDate firstDay) {
        return ImmutableMediator.builder()
                .id(id)
                .body(body)
                .engagement(engagement)
                .firstDay(firstDay);
    }

    /** Builds a mediator. */
    sealed interface Builder permits ImmutableMediator.Builder {
        /**
         * Sets the last day.
         *
         * @param lastDay the day, included
         * @return this
         */
        Builder lastDay(LocalDate lastDay);

        /**
         * Sets the last day, if there is one.
         *
         * @param lastDay the day, included
         * @return this
         */
        Builder lastDay(Optional<? extends LocalDate> lastDay);

        /**
         * Sets the post.
         *
         * @param post the post held in the body
         * @return this
         */
        Builder post(PostId post);

        /**
         * Sets the post, if there is one.
         *
         * @param post the post held in the body
         * @return this
         */
        Builder post(Optional<? extends PostId> post);

        /**
         * Sets the areas.
         *
         * @param areas the areas served, each with everything in it
         * @return this
         */
        Builder areas(Iterable<? extends AreaId> areas);

        /**
         * Sets the kinds of dispute.
         *
         * @param kinds the kinds; none for every kind
         * @return this
         */
        Builder kinds(Iterable<? extends DisputeKindId> kinds);

        /**
         * Sets the languages.
         *
         * @param languages the languages
         * @return this
         */
        Builder languages(Iterable<? extends LanguageId> languages);

        /**
         * Sets the capacity.
         *
         * @param capacity open disputes at most, 1 to 1,000
         * @return this
         */
        Builder capacity(int capacity);

        /**
         * Sets whether mediating is their whole work.
         *
         * @param isFullTime whether it is
         * @return this
         */
        Builder isFullTime(boolean isFullTime);

        /**
         * Sets whether they may not be paid for work besides their office.
         *
         * @param isBarredFromSidePay whether they may not
         * @return this
         */
        Builder isBarredFromSidePay(boolean isBarredFromSidePay);

        /**
         * Sets whether they take cases.
         *
         * @param status whether they do
         * @return this
         */
        Builder status(MediatorStatus status);

        /**
         * Sets for what they were removed.
         *
         * @param removedFor the cause
         * @return this
         */
        Builder removedFor(Misconduct removedFor);

        /**
         * Ends.
         *
         * @return the mediator
         * @throws IllegalArgumentException if the row is not sound, as {@link Mediator#check} says
         */
        Mediator build();
    }
}
