package io.github.governance4j.testkit.rights;

import io.github.governance4j.points.ledger.LedgerCommand;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** What is asked of one account of a village, as commands to send to any desk over the same rules (账户生活史). */
public final class AccountLives {
    private AccountLives() {}

    /**
     * Lives of one account: deeds, spending, deductions, reversals, balances brought in, objections and their answers, timers, and, where
     * the subject is a {@link ClaimUnderTest}, what claims credit; what is refused too. What claims credit goes through {@code Desk.deliver}, as all of it may.
     *
     * @param subject the rules
     * @return what is asked of the account of which most is asked, oldest first; of one village in each life
     */
    public static Arbitrary<List<LedgerCommand>> of(RightsUnderTest subject) {
        return subject.lives().map(wishes -> longest(VillageLife.of(subject, wishes)));
    }

    private static List<LedgerCommand> longest(VillageLife life) {
        return VillageLife.ACCOUNTS.stream()
                .map(account -> life.posted().stream()
                        .filter(one -> one.account().equals(account))
                        .map(VillageLife.Posted::command)
                        .toList())
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
    }
}
