package io.github.governance4j.examples.county.report;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.examples.county.book.Plain;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.ledger.Account;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Balances as the page shows them: how they are spread, and the first accounts by id (余额). Nobody is ranked: a page for an office is no
 * board of honour.
 */
final class Balances {
    private static final int MOST = 100;
    private static final long ONE_POINT = 100;

    private final Result result;
    private final SortedMap<StreamId, Account> accounts;

    private Balances(Result result) {
        this.result = result;
        this.accounts = result.accounts();
    }

    static Balances of(Result result) {
        return new Balances(result);
    }

    void put(Map<String, Object> page) {
        long[] redeemable = new long[accounts.size()];
        long[] standing = new long[accounts.size()];
        int at = 0;
        for (Account account : accounts.values()) {
            redeemable[at] = result.redeemable(account).hundredths();
            standing[at++] = result.standing(account).hundredths();
        }
        Arrays.sort(redeemable);
        Arrays.sort(standing);
        page.put(
                "accounts",
                accounts.entrySet().stream()
                        .limit(MOST)
                        .map(account -> Map.<String, Object>of(
                                "id", account.getKey().value(),
                                "redeemable", Plain.text(result.redeemable(account.getValue())),
                                "standing", Plain.text(result.standing(account.getValue()))))
                        .toList());
        page.put("accountsAny", !accounts.isEmpty());
        page.put("accountsCount", accounts.size());
        page.put("accountsCut", accounts.size() > MOST);
        page.put("accountsShown", Math.min(MOST, accounts.size()));
        page.put("redeemableSum", sum(redeemable));
        page.put("standingSum", sum(standing));
        page.put("redeemableMiddle", middle(redeemable));
        page.put("standingMiddle", middle(standing));
        page.put("redeemableMost", most(redeemable));
        page.put("standingMost", most(standing));
        page.put("spread", spread(redeemable, standing));
    }

    /** Zero, then up to 1, 2, 5, 10, 20, 50 … points: few rows whatever the balances are. */
    private static List<Map<String, Object>> spread(long[] redeemable, long[] standing) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (redeemable.length == 0) {
            return rows;
        }
        long most = Math.max(redeemable[redeemable.length - 1], standing[standing.length - 1]);
        rows.add(row("0", 0, 0, redeemable, standing));
        long above = 0;
        for (int step = 0; above < most; step++) {
            long through = through(step);
            rows.add(row(
                    Plain.text(Points.ofHundredths(above)) + " – " + Plain.text(Points.ofHundredths(through)),
                    above + 1,
                    through,
                    redeemable,
                    standing));
            above = through;
        }
        return rows;
    }

    private static long through(int step) {
        long tens = ONE_POINT;
        for (int i = 0; i < step / 3; i++) {
            tens = tens > Long.MAX_VALUE / 100 ? tens : tens * 10;
        }
        return step > 48 ? Long.MAX_VALUE : tens * (step % 3 == 0 ? 1 : step % 3 == 1 ? 2 : 5);
    }

    private static Map<String, Object> row(String label, long least, long most, long[] redeemable, long[] standing) {
        return Map.of(
                "label", label,
                "redeemable", count(redeemable, least, most),
                "redeemableBar", share(count(redeemable, least, most), redeemable.length),
                "standing", count(standing, least, most),
                "standingBar", share(count(standing, least, most), standing.length));
    }

    private static long count(long[] sorted, long least, long most) {
        return Arrays.stream(sorted)
                .filter(value -> value >= least && value <= most)
                .count();
    }

    /** Percent, for the length of a bar. */
    private static long share(long count, long all) {
        return all == 0 ? 0 : (count * 100 + all - 1) / all;
    }

    private static String sum(long[] all) {
        return Plain.text(Points.ofHundredths(Arrays.stream(all).reduce(0, Math::addExact)));
    }

    private static String middle(long[] sorted) {
        if (sorted.length == 0) {
            return "0";
        }
        BigDecimal low = BigDecimal.valueOf(sorted[(sorted.length - 1) / 2], 2);
        BigDecimal high = BigDecimal.valueOf(sorted[sorted.length / 2], 2);
        return Plain.text(Points.of(low.add(high)
                .divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP)
                .toPlainString()));
    }

    private static String most(long[] sorted) {
        return sorted.length == 0 ? "0" : Plain.text(Points.ofHundredths(sorted[sorted.length - 1]));
    }
}
