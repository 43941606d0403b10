package io.github.governance4j.points.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.Points;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An account, its form, and the account of that form are one; what is no form of an account is refused. */
class AccountFormLaws {
    private static final Ledger REPLAYING = Ledger.over(Editions.none());

    /** Some steps of a contested account. */
    @Provide
    Arbitrary<List<ContestedLife.Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 9))
                .as(ContestedLife.Step::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(25);
    }

    private static List<LedgerFact> facts(List<ContestedLife.Step> steps) {
        Contested one = new Contested(ObjectionRules.DEFAULT);
        ContestedLife.live(one, steps, true, true);
        return one.facts();
    }

    @Property(tries = 200)
    void an_account_comes_back_from_its_form_after_every_fact(@ForAll("steps") List<ContestedLife.Step> steps) {
        Account account = REPLAYING.initial();
        for (LedgerFact fact : facts(steps)) {
            account = REPLAYING.evolve(account, fact);
            Account back = AccountForm.of(account).account();
            assertThat(back).isEqualTo(account);
            // What equality does not look at, and what comes next hangs on.
            assertThat(back.nextLapse()).isEqualTo(account.nextLapse());
            assertThat(REPLAYING.due(back)).isEqualTo(REPLAYING.due(account));
            assertThat(AccountForm.of(back)).isEqualTo(AccountForm.of(account));
        }
    }

    @Property(tries = 100)
    void life_goes_on_from_the_form_as_from_the_account(@ForAll("steps") List<ContestedLife.Step> steps) {
        List<LedgerFact> facts = facts(steps);
        Account whole = REPLAYING.replay(facts);
        for (int cut = 0; cut <= facts.size(); cut++) {
            Account then =
                    AccountForm.of(REPLAYING.replay(facts.subList(0, cut))).account();
            assertThat(REPLAYING.evolveAll(then, facts.subList(cut, facts.size())))
                    .isEqualTo(whole);
        }
    }

    @Example
    void what_was_brought_in_comes_back() {
        Opening opening = new Opening(
                List.of(
                        new Opening.OpeningLot(
                                Points.of("3"),
                                OptionalLong.of(LocalDate.of(2026, 3, 1).toEpochDay())),
                        new Opening.OpeningLot(Points.of("4.50"), OptionalLong.empty())),
                Points.of("120"),
                List.of());
        Account account = REPLAYING.replay(
                List.of(new LedgerFact.BalanceBroughtIn(new CommandId("in"), 20_000, Optional.empty(), opening)));
        assertThat(AccountForm.of(account).account()).isEqualTo(account);
        assertThat(AccountForm.of(account).rows().lastDays()).contains(AccountForm.NEVER);
    }

    /**
     * Whatever number of a form is changed: it is refused, or it is a form that says something else, of which the same holds. It never
     * ends in anything but an {@link IllegalArgumentException}.
     */
    @Property(tries = 60)
    void a_form_with_another_number_in_it_is_refused_or_is_another_account(
            @ForAll("steps") List<ContestedLife.Step> steps) {
        Account account = REPLAYING.replay(facts(steps));
        AccountForm form = AccountForm.of(account);
        for (RecordComponent column : AccountForm.Rows.class.getRecordComponents()) {
            List<?> values = (List<?>) value(form.rows(), column);
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) instanceof Long before) {
                    for (long after : new long[] {before + 1, -1, Long.MAX_VALUE}) {
                        if (after == before) {
                            continue;
                        }
                        List<Object> changed = new ArrayList<>(values);
                        changed.set(i, after);
                        AccountForm.Rows rows = with(form.rows(), column.getName(), changed);
                        isRefusedOrAnother(account, withRows(form, rows));
                    }
                }
            }
        }
    }

    private static void isRefusedOrAnother(Account account, AccountForm damaged) {
        Account read;
        try {
            read = damaged.account();
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("this is no account: ");
            return;
        }
        assertThat(read).isNotEqualTo(account);
    }

    @Example
    void what_is_no_form_of_an_account_is_refused() {
        AccountForm form = AccountForm.of(REPLAYING.replay(facts(List.of(
                new ContestedLife.Step(0, 0, 1),
                new ContestedLife.Step(0, 2, 1),
                new ContestedLife.Step(4, 0, 1),
                new ContestedLife.Step(5, 0, 1),
                new ContestedLife.Step(9, 0, 1)))));
        assertThat(form.rows().kinds())
                .contains(AccountForm.Kind.AWARD, AccountForm.Kind.SPENDING, AccountForm.Kind.DEDUCTION);
        assertThat(form.burdens()).isNotEmpty();
        for (RecordComponent column : AccountForm.Rows.class.getRecordComponents()) {
            if (!List.of("reversed", "suspended").contains(column.getName())) {
                refused(withRows(form, with(form.rows(), column.getName(), List.of())));
            }
        }
        refused(rows(form, "ids", ids -> List.of(ids.get(0), ids.get(0))));
        refused(rows(form, "spent", spent -> spent.stream().map(one -> 0L).toList()));
        refused(rows(form, "remaining", all -> all.stream().map(one -> -1L).toList()));
        refused(rows(form, "deeds", all -> all.stream().map(one -> -1L).toList()));
        refused(rows(
                form,
                "kinds",
                all -> all.stream().map(one -> AccountForm.Kind.SPENDING).toList()));
        refused(rows(form, "reversed", all -> List.of(99L)));
        refused(rows(form, "suspended", all -> List.of(0L)));
        refused(with(form, "deeds", List.of()));
        refused(with(form, "tallies", List.of()));
        refused(with(form, "running", new AccountForm.Running(List.of(0L), List.of())));
        refused(with(form, "running", new AccountForm.Running(List.of(0L, 0L), List.of(1L, 1L))));
        refused(with(form, "counted", new AccountForm.Counts(List.of(0L), List.of(0L), List.of())));
        refused(with(form, "counted", new AccountForm.Counts(List.of(99L), List.of(0L), List.of(1L))));
        refused(with(form, "drawn", new AccountForm.Draws(List.of(), List.of(), List.of())));
        refused(with(form, "drawn", new AccountForm.Draws(List.of(0L), List.of(0L), List.of())));
        refused(with(form, "drawn", new AccountForm.Draws(List.of(2L), List.of(9L), List.of(100L))));
        refused(with(
                form, "burdens", List.of(form.burdens().get(0), form.burdens().get(0))));
        refused(with(form, "burdens", List.of(with(form.burdens().get(0), "of", new CommandId("nothing")))));
        refused(with(form, "sums", with(form.sums(), "standing", form.sums().standing() + 1)));
        refused(with(form, "sums", with(form.sums(), "base", -1L)));
        refused(with(form, "sums", with(form.sums(), "broughtBase", form.sums().base() + 1)));
    }

    /** A replay may know a part of the facts only; what it comes to is an account nobody should start from. */
    @Example
    void an_account_made_of_a_part_of_its_facts_has_no_form() {
        Account part = REPLAYING.replay(List.of(new LedgerFact.PointsSpent(
                new CommandId("s"),
                20_000,
                Points.of("1"),
                List.of(new LedgerFact.Drawn(new CommandId("unknown"), Points.of("1"))))));
        assertThatThrownBy(() -> AccountForm.of(part)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void moments_and_days_that_are_not_there_stay_absent() {
        AccountForm form = AccountForm.of(REPLAYING.initial());
        assertThat(form.sums().lapsedThrough()).isEmpty();
        assertThat(form.sums().returnedOn()).isEmpty();
        assertThat(form.sums().overdueThrough()).isEmpty();
        assertThat(form.account()).isEqualTo(REPLAYING.initial());
        assertThat(form.account().burdens().overdueThrough()).isEqualTo(LocalDateTime.MIN);
    }

    private static void refused(AccountForm form) {
        assertThatThrownBy(form::account)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("this is no account: ");
    }

    private static AccountForm rows(AccountForm form, String column, UnaryOperator<List<?>> change) {
        List<?> before = Arrays.stream(AccountForm.Rows.class.getRecordComponents())
                .filter(one -> one.getName().equals(column))
                .map(one -> (List<?>) value(form.rows(), one))
                .findFirst()
                .orElseThrow();
        return withRows(form, with(form.rows(), column, change.apply(before)));
    }

    private static AccountForm withRows(AccountForm form, AccountForm.Rows rows) {
        return with(form, "rows", rows);
    }

    /** The record with one component changed. */
    @SuppressWarnings("unchecked") // a record's own constructor makes one of its kind
    private static <T extends Record> T with(T record, String name, Object changed) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getName().equals(name) ? changed : value(record, components[i]);
            types[i] = components[i].getType();
        }
        try {
            return (T) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
