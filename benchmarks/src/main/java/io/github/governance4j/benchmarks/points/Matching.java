package io.github.governance4j.benchmarks.points;

import java.util.ArrayList;
import java.util.List;

/** Ways that first find a claim's rule, then post it to {@link Books} written by hand; every event is kept until the next run. */
abstract class Matching implements Posting {
    private final Books books;
    private final String[] accounts;
    private final int[] days;
    private final boolean[] inOrder;
    private final int[] members;
    private final List<Books.Event> journal = new ArrayList<>();
    /** What each claim says it was done under; texts of its own, as if it came in over a wire. */
    final String[] codes;

    Matching(PointsWork work) {
        books = new Books(work);
        members = work.member;
        accounts = new String[work.claims()];
        days = new int[work.claims()];
        inOrder = new boolean[work.claims()];
        codes = new String[work.claims()];
        for (int i = 0; i < work.claims(); i++) {
            accounts[i] = Books.name(work.account[i]);
            days[i] = work.day(i);
            inOrder[i] = work.recorded[i] >= work.happened[i];
            codes[i] = work.act[i] < 0
                    ? "none-" + i
                    : String.valueOf(work.acts.get(work.act[i]).code().toCharArray());
        }
    }

    /**
     * {@return the number of a claim's rule, or -1 if there is none}
     *
     * @param claim its number
     */
    abstract int rule(int claim);

    @Override
    public void run() {
        books.beginAnew();
        journal.clear();
        for (int i = 0; i < accounts.length; i++) {
            journal.add(books.post(i, accounts[i], rule(i), members[i], days[i], inOrder[i]));
        }
    }

    @Override
    public long outcome(int claim) {
        return journal.get(claim).outcome();
    }

    @Override
    public long redeemable(int account) {
        return books.redeemable(account);
    }

    @Override
    public long standing(int account) {
        return books.standing(account);
    }
}
