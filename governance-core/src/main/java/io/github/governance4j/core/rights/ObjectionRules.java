package io.github.governance4j.core.rights;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How long a decision can be objected to, who answers within what time, and what silence means (异议规则). A county's; data.
 *
 * <p>That silence could reject is no choice here: nothing adverse passes because nobody answered.
 *
 * @param window how long those affected may object, counted from when the decision was recorded and they were told; one day or more
 * @param reply how long the office has to answer, counted from when the objection was recorded
 * @param onSilence what it means if the office does not answer in time
 * @param with the roles that decide objections, in the order of their ids; may be none where the county names nobody
 * @param remedies the ways out besides; the court among them
 */
public record ObjectionRules(
        TimeLimit window, TimeLimit reply, Silence onSilence, Set<RoleId> with, Set<Remedy> remedies) {
    /**
     * 30 calendar days to object, which is ours; 7 working days to answer (文登区农村居民信用管理办法 19 条); an objection nobody answers waits,
     * and suspends the decision as long as it does.
     */
    public static final ObjectionRules DEFAULT = new ObjectionRules(
            TimeLimit.of("objection.window", 30, LimitUnit.CALENDAR_DAY, "ours").build(),
            TimeLimit.of("objection.reply", 7, LimitUnit.WORKING_DAY, "文登区农村居民信用管理办法19条")
                    .build(),
            Silence.WAITS,
            Set.of(),
            Set.of());

    /** What it means if nobody answers in time (逾期不答复). */
    public enum Silence {
        /** The objection stays open, and the decision without effect; it is supervised (暂停执行并督办). */
        WAITS,
        /** The objection is upheld (视为成立). */
        UPHOLDS
    }

    /**
     * Copies the sets, adds the court and checks the window.
     *
     * @param window how long those affected may object
     * @param reply how long the office has to answer
     * @param onSilence what silence means
     * @param with the roles that decide objections
     * @param remedies the ways out besides
     * @throws IllegalArgumentException if the window is shorter than a day, or counted in hours
     */
    public ObjectionRules {
        if (window.amount() < 1 || window.unit() == LimitUnit.HOUR) {
            throw new IllegalArgumentException("a decision can be objected to for a day or longer: " + window.code());
        }
        with = Collections.unmodifiableSet(new TreeSet<>(with));
        Set<Remedy> all = EnumSet.of(Remedy.COURT);
        all.addAll(remedies);
        remedies = Collections.unmodifiableSet(all);
    }

    /**
     * What those affected by a decision are told.
     *
     * @param to who is told
     * @param told when the decision was recorded and they were told
     * @param calendar which days are working days
     * @return the notice, with the last day to object
     */
    public Notice notice(Set<PersonId> to, LocalDateTime told, WorkCalendar calendar) {
        return new Notice(to, Optional.of(window.deadline(told, calendar)), with, remedies);
    }

    /**
     * Until when an objection is to be answered.
     *
     * @param received when it was recorded, and those who answer could know of it
     * @param calendar which days are working days
     * @return the deadline
     */
    public Deadline replyTo(LocalDateTime received, WorkCalendar calendar) {
        return reply.deadline(received, calendar);
    }
}
