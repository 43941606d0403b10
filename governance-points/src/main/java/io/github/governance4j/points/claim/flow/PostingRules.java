package io.github.governance4j.points.claim.flow;

import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a decision is put up for everybody to see before it is entered (公示规则).
 *
 * @param term how long; where village funds are spent at least 15 calendar days (村民委员会组织法 35 条)
 * @param fundsSpent whether what is decided spends village funds
 * @param provision the law and article that say it is put up, 1 to 200 characters; empty where it needs the person's separate consent
 *     (个人信息保护法 25 条)
 * @param answerers the roles that answer whoever objects, at least one
 * @param answerWithin how long there is for that
 */
public record PostingRules(
        TimeLimit term, boolean fundsSpent, Optional<String> provision, Set<RoleId> answerers, TimeLimit answerWithin) {
    /** The fewest calendar days where village funds are spent: 15 (村民委员会组织法 35 条). */
    public static final int LEAST_DAYS = 15;
    /** The most days, months counted as 31 and working days as two: 186 (ours). */
    public static final int MOST_DAYS = 186;

    /**
     * Checks the term.
     *
     * @param term how long
     * @param fundsSpent whether what is decided spends village funds
     * @param provision the law and article that say it is put up
     * @param answerers the roles that answer whoever objects
     * @param answerWithin how long there is for that
     * @throws IllegalArgumentException if it is not in days or longer, too short where funds are spent, longer than half a year, or the provision is
     *     blank or too long, or nobody answers
     */
    public PostingRules {
        if (term.unit() == LimitUnit.HOUR || term.amount() == 0) {
            throw new IllegalArgumentException("something is put up for days: " + term.code());
        }
        answerers = Collections.unmodifiableSet(new TreeSet<>(answerers));
        if (answerers.isEmpty()) {
            throw new IllegalArgumentException("somebody answers whoever objects: " + term.code());
        }
        if (days(term) > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "something is put up for at most " + MOST_DAYS + " days: " + term.code());
        }
        if (provision.filter(text -> text.isBlank() || text.length() > 200).isPresent()) {
            throw new IllegalArgumentException("a provision has 1 to 200 characters");
        }
        boolean byDays = term.unit() == LimitUnit.CALENDAR_DAY || term.unit() == LimitUnit.WORKING_DAY;
        if (fundsSpent && byDays && term.amount() < LEAST_DAYS) {
            throw new IllegalArgumentException("what spends village funds is put up for at least " + LEAST_DAYS
                    + " days (村民委员会组织法 35 条): " + term.amount());
        }
    }

    private static long days(TimeLimit term) {
        return switch (term.unit()) {
            case HOUR, CALENDAR_DAY -> term.amount();
            case WORKING_DAY -> 2 * term.amount();
            case MONTH -> 31 * term.amount();
            case YEAR -> 366 * term.amount();
        };
    }
}
