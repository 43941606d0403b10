package io.github.governance4j.core.risk.warning;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.risk.WarningLevel;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a warning states (预警内容): kind, level, beginning, areas, advice and measures; issuer and time come with the command (突发事件应对法
 * art. 64). Areas, advice, measures and cause may be left out here, so that the decider can name what is missing.
 */
@Value.Immutable
@Hidden
public sealed interface Announcement permits ImmutableAnnouncement {
    /** {@return of what kind of thing} */
    CategoryId category();

    /** {@return how urgent} */
    WarningLevel level();

    /** {@return from when on, which may be before it is issued} */
    LocalDateTime start();

    /** {@return the last day, included} */
    LocalDate lastDay();

    /** {@return where, each area once} */
    List<AreaId> areas();

    /** {@return what people are advised to mind; at most 500 characters} */
    String advice();

    /** {@return what is done, each measure once} */
    List<Taken> measures();

    /** {@return why} */
    Cause cause();

    /** {@return the matter it is to become, if any} */
    Optional<Handed> handed();

    /**
     * The matter a warning is to become, so that somebody is assigned to it (交办).
     *
     * @param matter the stream the matter is to be
     * @param receipt what the report is known by
     */
    record Handed(StreamId matter, ReceiptId receipt) {}

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if a text has more than 500 characters, or an area or measure is there twice
     */
    @Value.Check
    default void check() {
        Words.requireShort(advice());
        measures().forEach(taken -> Words.requireShort(taken.necessity()));
        if (cause() instanceof Cause.InWords words) {
            Words.requireShort(words.text());
        }
        if (areas().stream().distinct().count() < areas().size()
                || measures().stream().map(Taken::measure).distinct().count()
                        < measures().size()) {
            throw new IllegalArgumentException("an area or a measure is named twice: " + areas() + ", " + measures());
        }
    }

    /**
     * Begins an announcement that says nothing yet of areas, advice and measures.
     *
     * @param category of what kind of thing
     * @param level how urgent
     * @param start from when on
     * @param lastDay the last day, included
     * @param cause why
     * @return a builder for the rest
     */
    static Builder of(CategoryId category, WarningLevel level, LocalDateTime start, LocalDate lastDay, Cause cause) {
        return ImmutableAnnouncement.builder()
                .category(category)
                .level(level)
                .start(start)
                .lastDay(lastDay)
                .cause(cause)
                .advice("");
    }

    /** Builds an announcement. */
    sealed interface Builder permits ImmutableAnnouncement.Builder {
        /**
         * Sets where.
         *
         * @param areas each once
         * @return this
         */
        Builder areas(Iterable<? extends AreaId> areas);

        /**
         * Sets what people are advised to mind.
         *
         * @param advice at most 500 characters
         * @return this
         */
        Builder advice(String advice);

        /**
         * Sets what is done.
         *
         * @param measures each once
         * @return this
         */
        Builder measures(Iterable<? extends Taken> measures);

        /**
         * Sets the matter it is to become.
         *
         * @param handed stream and receipt
         * @return this
         */
        Builder handed(Handed handed);

        /**
         * Ends.
         *
         * @return the announcement
         * @throws IllegalArgumentException if a text is too long, or an area or measure is there twice
         */
        Announcement build();
    }
}
