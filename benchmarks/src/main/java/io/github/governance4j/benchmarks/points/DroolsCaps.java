package io.github.governance4j.benchmarks.points;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Drools with caps and cool-downs as facts: the running counts are in the working memory, and the rules look at them and change them. Only
 * lots and events are the hand-written books'. A count is put in before the first claim that needs it, so that no rule has to.
 */
final class DroolsCaps implements Posting {
    private final PointsWork work;
    private final KieBase rules;
    private final Books books;
    private final DroolsClaim[] claims;
    private final String[] accounts;
    private final long[][] keys;
    private final List<Books.Event> journal = new ArrayList<>();

    DroolsCaps(PointsWork work) {
        this.work = work;
        this.rules = DroolsRules.withCounts(work.acts);
        this.books = new Books(work);
        this.claims = new DroolsClaim[work.claims()];
        this.accounts = new String[work.claims()];
        this.keys = new long[work.claims()][];
        ActTables acts = new ActTables(work.acts);
        int columns = Act.columns(work.acts);
        for (int i = 0; i < work.claims(); i++) {
            accounts[i] = Books.name(work.account[i]);
            int act = work.act[i];
            int from = act < 0 ? 0 : acts.limitsFrom[act];
            keys[i] = new long[act < 0 ? 0 : acts.limitsFrom[act + 1] - from];
            for (int j = 0; j < keys[i].length; j++) {
                int column = acts.column[from + j] + acts.perMember[from + j] * work.member[i];
                keys[i][j] = ((long) work.account[i] * columns + column) * ActTables.PERIODS
                        + acts.periodOn[from + j][work.day(i)];
            }
            String code = act < 0
                    ? "none-" + i
                    : String.valueOf(work.acts.get(act).code().toCharArray());
            claims[i] = new DroolsClaim(code, key(i, 0), key(i, 1));
        }
    }

    private long key(int claim, int limit) {
        return limit < keys[claim].length ? keys[claim][limit] : -1;
    }

    @Override
    public void run() {
        books.beginAnew();
        journal.clear();
        Set<Long> known = new HashSet<>();
        KieSession session = rules.newKieSession();
        try {
            for (int i = 0; i < work.claims(); i++) {
                journal.add(post(i, session, known));
            }
        } finally {
            session.dispose();
        }
    }

    private Books.Event post(int i, KieSession session, Set<Long> known) {
        if (work.act[i] >= 0 && work.recorded[i] < work.happened[i]) {
            return new Books.Event(i, accounts[i], -1, TOO_EARLY, 0);
        }
        for (int j = 0; j < keys[i].length; j++) {
            if (known.add(keys[i][j])) {
                session.insert(new DroolsCount(
                        work.acts.get(work.act[i]).limits().get(j).group(), keys[i][j]));
            }
        }
        DroolsClaim claim = claims[i];
        claim.forget();
        FactHandle handle = session.insert(claim);
        session.fireAllRules();
        session.delete(handle);
        return claim.getRule() < 0
                ? new Books.Event(i, accounts[i], -1, UNKNOWN, 0)
                : books.grant(i, accounts[i], claim.getRule(), work.day(i), claim.getGranted());
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
