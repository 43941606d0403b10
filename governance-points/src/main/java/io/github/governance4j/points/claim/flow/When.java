package io.github.governance4j.points.claim.flow;

import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.Rhythm;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;

/** Until when a step is to be done (办理时限): within a limit, by a date that comes round again, or at once. */
public sealed interface When {
    /** {@return at once; only for what nobody is asked to do: an entry without roles, a place} */
    static When atOnce() {
        return new AtOnce();
    }

    /**
     * {@return within a limit from when the step was reached}
     *
     * @param limit the limit
     */
    static When within(TimeLimit limit) {
        return new Within(limit);
    }

    /**
     * {@return by the next date of a rhythm}
     *
     * @param rhythm the rhythm
     * @param notice how many days lie at least between, 0 to {@link On#MOST_NOTICE}
     */
    static When on(Rhythm rhythm, int notice) {
        return new On(rhythm, notice);
    }

    /**
     * Answers each kind.
     *
     * @param <T> the answer
     * @param within what to answer for a limit
     * @param on what to answer for a rhythm
     * @param atOnce what to answer for at once
     * @return the answer of the kind this is
     */
    <T> T fold(Function<Within, T> within, Function<On, T> on, Function<AtOnce, T> atOnce);

    /**
     * {@return the deadline of a step that was reached at a moment; none for at once}
     *
     * @param reached the moment
     * @param calendar which days are working days
     */
    default Optional<Deadline> from(LocalDateTime reached, WorkCalendar calendar) {
        return fold(
                within -> Optional.of(within.limit().deadline(reached, calendar)),
                on -> {
                    LocalDate first = reached.toLocalDate().plusDays(on.notice());
                    LocalDate last = WorkCalendar.LATEST_ARRANGED;
                    return Optional.of(on.rhythm().deadline(first.isAfter(last) ? last : first, calendar));
                },
                atOnce -> Optional.empty());
    }

    /**
     * Within a limit from when the step was reached.
     *
     * @param limit the limit
     */
    record Within(TimeLimit limit) implements When {
        @Override
        public <T> T fold(Function<Within, T> within, Function<On, T> on, Function<AtOnce, T> atOnce) {
            return within.apply(this);
        }
    }

    /**
     * By the next date of a rhythm.
     *
     * @param rhythm the rhythm
     * @param notice how many days lie at least between the day the step is reached and the date: 0 for the same day, 1 for the day after
     *     at the earliest; 0 to {@link #MOST_NOTICE}
     */
    record On(Rhythm rhythm, int notice) implements When {
        /** The most days of notice: 366 (ours). */
        public static final int MOST_NOTICE = 366;

        /**
         * Checks the days.
         *
         * @param rhythm the rhythm
         * @param notice how many days lie at least between
         * @throws IllegalArgumentException if there are fewer than 0 or more than {@link #MOST_NOTICE}
         */
        public On {
            if (notice < 0 || notice > MOST_NOTICE) {
                throw new IllegalArgumentException("0 to " + MOST_NOTICE + " days of notice: " + notice);
            }
        }

        @Override
        public <T> T fold(Function<Within, T> within, Function<On, T> on, Function<AtOnce, T> atOnce) {
            return on.apply(this);
        }
    }

    /** At once. */
    record AtOnce() implements When {
        @Override
        public <T> T fold(Function<Within, T> within, Function<On, T> on, Function<AtOnce, T> atOnce) {
            return atOnce.apply(this);
        }
    }
}
