package io.github.governance4j.benchmarks.points;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody writes by hand to post what a rule engine matched: mutable accounts in a map by name, a new event for every claim.
 * Explains nothing.
 */
final class Books {
    private final ActTables acts;
    private final int columns;
    private final Map<String, Account> accounts = new HashMap<>();
    private int run;

    Books(PointsWork work) {
        this.acts = new ActTables(work.acts);
        this.columns = Act.columns(work.acts);
        for (int i = 0; i < work.accounts(); i++) {
            accounts.put(name(i), new Account(i));
        }
    }

    /**
     * What came of a claim.
     *
     * @param claim its number
     * @param account the account's name
     * @param rule the rule it was made under, or -1
     * @param outcome what a {@link Posting} says of it
     * @param lastDay the last day of the lot it made, or 0
     */
    record Event(int claim, String account, int rule, long outcome, int lastDay) {}

    /**
     * {@return the name of an account}
     *
     * @param account its number
     */
    static String name(int account) {
        return "account-" + account;
    }

    /** Every account is as it was opened. */
    void beginAnew() {
        run++;
    }

    /**
     * Posts a claim whose rule is known, caps and cool-downs included.
     *
     * @param claim its number
     * @param name the account's name
     * @param rule the rule, or -1 for none
     * @param member who of the account's members
     * @param day when, counted from the first day
     * @param inOrder whether it was recorded after it happened
     * @return the event
     */
    Event post(int claim, String name, int rule, int member, int day, boolean inOrder) {
        if (rule < 0 || !inOrder) {
            return new Event(claim, name, rule, rule < 0 ? Posting.UNKNOWN : Posting.TOO_EARLY, 0);
        }
        Account account = opened(name);
        int left = acts.worth[rule];
        for (int i = acts.limitsFrom[rule]; i < acts.limitsFrom[rule + 1]; i++) {
            left = Math.min(left, Math.max(0, acts.most[i] - account.used(column(i, member), acts.periodOn[i][day])));
        }
        if (left > 0) {
            for (int i = acts.limitsFrom[rule]; i < acts.limitsFrom[rule + 1]; i++) {
                account.use(column(i, member), acts.periodOn[i][day], left);
            }
        }
        return granted(claim, name, account, rule, day, left);
    }

    /**
     * Posts what a claim was found to be granted; caps and cool-downs were looked at elsewhere.
     *
     * @param claim its number
     * @param name the account's name
     * @param rule the rule
     * @param day when, counted from the first day
     * @param granted what counts
     * @return the event
     */
    Event grant(int claim, String name, int rule, int day, int granted) {
        return granted(claim, name, opened(name), rule, day, granted);
    }

    private Event granted(int claim, String name, Account account, int rule, int day, int left) {
        int lastDay = 0;
        if (left > 0) {
            account.standing += left;
            if (acts.redeemable[rule]) {
                lastDay = acts.lastDayOn[rule][day];
                account.addLot(lastDay, left);
            }
        }
        return new Event(claim, name, rule, Posting.scored(left, acts.worth[rule] - left), lastDay);
    }

    private int column(int limit, int member) {
        return acts.column[limit] + acts.perMember[limit] * member;
    }

    /**
     * {@return what an account can spend on the last day}
     *
     * @param account its number
     */
    long redeemable(int account) {
        Account books = opened(name(account));
        long sum = 0;
        for (int i = 0; i < books.lotCount; i++) {
            sum += books.lots[i] >>> 32 >= PointsWork.LAST.toEpochDay() ? (int) books.lots[i] : 0;
        }
        return sum;
    }

    /**
     * {@return an account's standing}
     *
     * @param account its number
     */
    long standing(int account) {
        return opened(name(account)).standing;
    }

    private Account opened(String name) {
        Account account = accounts.get(name);
        if (account.openedIn != run) {
            account.open(run);
        }
        return account;
    }

    private final class Account {
        private final int number;
        private final int[] period = new int[columns];
        private final int[] used = new int[columns];
        private long[] lots = new long[8];
        private int lotCount;
        private long standing;
        private int openedIn = -1;

        Account(int number) {
            this.number = number;
        }

        void open(int run) {
            openedIn = run;
            Arrays.fill(used, 0);
            lotCount = 0;
            standing = PointsWork.opening(number);
            addLot((int) PointsWork.OPENING_LAST_DAY.toEpochDay(), PointsWork.opening(number));
        }

        int used(int column, int now) {
            return period[column] == now ? used[column] : 0;
        }

        void use(int column, int now, int more) {
            used[column] = used(column, now) + more;
            period[column] = now;
        }

        void addLot(int lastDay, int points) {
            if (lotCount == lots.length) {
                lots = Arrays.copyOf(lots, 2 * lotCount);
            }
            lots[lotCount++] = (long) lastDay << 32 | points;
        }
    }
}
