package io.github.governance4j.testkit.store;

import io.github.governance4j.core.store.StateForm;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.AccountForm;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Writes an account's form down as a ticket for a shelf, so that the laws need no text of it; a damaged ticket fetches nothing. */
final class ByHand implements StateForm<Account> {
    private final Map<String, AccountForm> shelf = new ConcurrentHashMap<>();
    private final AtomicInteger tickets = new AtomicInteger();
    private final UnaryOperator<AccountForm> change;

    ByHand() {
        this(UnaryOperator.identity());
    }

    ByHand(UnaryOperator<AccountForm> change) {
        this.change = change;
    }

    @Override
    public String name() {
        return "by-hand@1";
    }

    @Override
    public String write(Account state) {
        int number = tickets.incrementAndGet();
        // Twice, so that one digit changed is no other ticket.
        String ticket = "ticket " + number + " " + number + ".";
        shelf.put(ticket, change.apply(AccountForm.of(state)));
        return ticket;
    }

    @Override
    public Account read(String text) {
        AccountForm form = shelf.get(text);
        if (form == null) {
            throw new IllegalArgumentException("no such ticket");
        }
        return form.account();
    }
}
