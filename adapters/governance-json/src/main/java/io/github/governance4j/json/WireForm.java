package io.github.governance4j.json;

import io.github.governance4j.core.store.StateForm;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.AccountForm;
import java.util.function.Function;

/**
 * Writes states down as JSON, for snapshots (快照的传输格式). Of the states of this library that of a points account has a form, since
 * its streams are the ones that grow long; all others are replayed from their facts.
 *
 * <pre>{@code
 * Desk.of(Ledger.KIND, ledger, LedgerFact.class, store)
 *         .withSnapshots(JdbcSnapshots.beside(store), WireForm.ofAccounts(), 200);
 * }</pre>
 */
public final class WireForm {
    /** Raised whenever the form of an account changes, or the same facts come to another account. */
    private static final int ACCOUNTS = 3;

    private WireForm() {}

    /** {@return the form of points accounts} */
    public static StateForm<Account> ofAccounts() {
        return of(
                Wire.standard(),
                "points.ledger.account-form",
                ACCOUNTS,
                AccountForm.class,
                AccountForm::of,
                AccountForm::account);
    }

    /**
     * The form of a state that can be turned into a record and back; for a host's own states.
     *
     * @param <S> the state
     * @param <F> the record
     * @param wire knows what the record holds
     * @param name a stable name, see {@link Wire#with}
     * @param version raised whenever the record means something else, and whenever the same facts come to another state
     * @param type the record
     * @param to turns a state into a record
     * @param from turns it back; may refuse what is no state
     * @return the form, called {@code name@version}
     * @throws IllegalArgumentException if the wire has the name or the type already, or something in the record has no JSON
     */
    public static <S, F extends Record> StateForm<S> of(
            Wire wire, String name, int version, Class<F> type, Function<S, F> to, Function<F, S> from) {
        Wire with = wire.with(name, version, type);
        String called = name + "@" + version;
        return new StateForm<>() {
            @Override
            public String name() {
                return called;
            }

            @Override
            public String write(S state) {
                return with.body(to.apply(state));
            }

            @Override
            public S read(String text) {
                return from.apply(type.cast(with.value(name, version, text)));
            }
        };
    }
}
