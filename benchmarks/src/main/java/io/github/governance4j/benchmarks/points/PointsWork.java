package io.github.governance4j.benchmarks.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * The rules and 20,000 claims over two years, oldest first, from a fixed seed; plain numbers, from which each way makes its own input
 * before the clock runs.
 *
 * <p>Every account was opened with one lot from its books before. Its members do the same four deeds most of the time, as people do, so
 * that caps and cool-downs bite; one claim in a hundred names no rule, one in two hundred was recorded before it happened.
 */
final class PointsWork {
    /** How many claims are timed. */
    static final int CLAIMS = 20_000;
    /** The first day of the claims. */
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    /** The day balances are looked at, after the last claim. */
    static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    /** How many days the claims are spread over. */
    static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay());

    /** The last day of the lot every account was opened with. */
    static final LocalDate OPENING_LAST_DAY = LocalDate.of(2026, 6, 30);

    private static final int HABITS = 4;

    final List<Act> acts;
    /** The account of each claim. */
    final int[] account;
    /** Its rule, or -1 for none. */
    final int[] act;
    /** Who of the account's members. */
    final int[] member;
    /** The second it happened, from the beginning of 1970. */
    final long[] happened;
    /** The second it was recorded. */
    final long[] recorded;

    private final int accounts;

    private PointsWork(int accounts, int claims, List<Act> acts) {
        this.accounts = accounts;
        this.acts = acts;
        account = new int[claims];
        act = new int[claims];
        member = new int[claims];
        happened = new long[claims];
        recorded = new long[claims];
        Random random = new Random(20_260_101);
        long first = 86_400 * FIRST.toEpochDay();
        for (int i = 0; i < claims; i++) {
            account[i] = random.nextInt(accounts);
            int habit = random.nextInt(10) < 8 ? account[i] * 31 + random.nextInt(HABITS) : random.nextInt(acts.size());
            act[i] = random.nextInt(100) == 0 ? -1 : Math.floorMod(habit * 7, acts.size());
            member[i] = random.nextInt(Act.MEMBERS);
            happened[i] = first + 86_400L * DAYS * i / claims;
            recorded[i] = happened[i] + (random.nextInt(200) == 0 ? -60 : random.nextInt(86_400));
        }
    }

    /**
     * {@return the work}
     *
     * @param accounts on how many accounts
     */
    static PointsWork on(int accounts) {
        return new PointsWork(accounts, CLAIMS, Act.all());
    }

    /**
     * {@return as much as there is time for to prove that ways agree, without timing them: engines take long to read all rules}
     *
     * @param accounts on how many accounts
     * @param claims how many claims
     * @param rules under how many of the rules
     */
    static PointsWork small(int accounts, int claims, int rules) {
        return new PointsWork(accounts, claims, Act.all().subList(0, rules));
    }

    int accounts() {
        return accounts;
    }

    int claims() {
        return account.length;
    }

    /**
     * {@return the day of a claim, counted from {@link #FIRST}}
     *
     * @param claim its number
     */
    int day(int claim) {
        return (int) (Math.floorDiv(happened[claim], 86_400L) - FIRST.toEpochDay());
    }

    /**
     * {@return what can be spent of the lot an account was opened with, and its standing, in hundredths}
     *
     * @param account its number
     */
    static int opening(int account) {
        return 100 * (1 + account % 50);
    }
}
