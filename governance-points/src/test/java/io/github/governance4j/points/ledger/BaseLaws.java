package io.github.governance4j.points.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.rulebook.Effect;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.Village;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Terms;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.points.statement.LineKind;
import io.github.governance4j.points.statement.Statement;
import io.github.governance4j.points.statement.StatementLine;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The base of standing under three editions, 2025 to 2027, each with a base of its own; deeds and a breach come to be recorded from 2028 on. */
class BaseLaws {
    private static final LocalDate RECORDED = LocalDate.of(2028, 1, 10);
    private static final LocalDate FAR = LocalDate.of(2040, 1, 1);
    private static final int BREACH_TAKES = 300;

    /** The bases of the three editions. */
    @Provide
    Arbitrary<List<Integer>> bases() {
        return Arbitraries.of(0, 20, 40).list().ofSize(3);
    }

    /** The years of some deeds, in the order recorded. */
    @Provide
    Arbitrary<List<Integer>> deeds() {
        return Arbitraries.integers().between(2025, 2027).list().ofMaxSize(4);
    }

    @Property
    void nobody_has_less_for_a_deduction_that_was_taken_out_or_ended(
            @ForAll("bases") List<Integer> bases,
            @ForAll("deeds") List<Integer> deeds,
            @ForAll @IntRange(min = 2025, max = 2027) int breach,
            @ForAll @IntRange(max = 4) int place,
            @ForAll boolean upheld) {
        Books never = new Books(bases);
        Books with = new Books(bases);
        int at = Math.min(place, deeds.size());
        for (int i = 0; i <= deeds.size(); i++) {
            if (i == at) {
                with.deduct("d", breach, i);
                if (upheld) {
                    with.uphold("d", i);
                }
            }
            if (i < deeds.size()) {
                never.earn("e" + i, deeds.get(i), i);
                with.earn("e" + i, deeds.get(i), i);
            }
        }
        if (!upheld) {
            with.lapse(FAR);
        }
        long settles = base(bases, deeds);
        long brought = base(bases, deeds.subList(0, at)) > 0 ? 0 : bases.get(breach - 2025) * 100L;
        assertThat(with.account.standing(FAR).hundredths())
                .isEqualTo(never.account.standing(FAR).hundredths() + Math.max(0, brought - settles))
                .isEqualTo(deeds.size() * 500L + Math.max(settles, brought));
        if (brought <= settles && upheld) {
            assertThat(with.fund).isEqualTo(never.fund);
        }
    }

    @Property
    void a_passbook_and_the_history_have_the_whole_base_from_the_beginning(
            @ForAll("bases") List<Integer> bases,
            @ForAll("deeds") List<Integer> deeds,
            @ForAll @IntRange(min = 2025, max = 2027) int breach) {
        Books books = new Books(bases);
        books.deduct("d", breach, 0);
        for (int i = 0; i < deeds.size(); i++) {
            books.earn("e" + i, deeds.get(i), i);
        }
        AccountHistory history = AccountHistory.of(books.stored);
        LocalDateTime known = FAR.atStartOfDay();
        List<StatementLine> lines = books.passbook().lines();
        long base = Math.max(base(bases, deeds), bases.get(breach - 2025) * 100L);
        assertThat(history.standing(Village.FROM, known).hundredths()).isEqualTo(base);
        assertThat(lines.stream()
                        .filter(line -> line.kind() == LineKind.BASE)
                        .mapToLong(line -> line.amount().hundredths())
                        .sum())
                .isEqualTo(base);
        assertThat(lines.get(lines.size() - 1).standing())
                .isEqualTo(history.standing(lines.get(lines.size() - 1).day(), known));
        assertThat(lines).noneMatch(line -> line.amount().equals(Points.ZERO));
    }

    /** A breach of 2026 is recorded first and brings 20; a deed of 2025, recorded late, settles the base at 40. */
    @Example
    void a_deed_recorded_later_has_the_base_it_would_have_had_without_the_deduction() {
        Books books = new Books(List.of(40, 20, 60));
        books.deduct("d", 2026, 0);
        assertThat(books.account.standing(RECORDED.plusDays(9))).isEqualTo(Points.of("17"));
        Explanation why = books.earn("late", 2025, 1);
        assertThat(books.account.standing(RECORDED.plusDays(19))).isEqualTo(Points.of("42"));
        assertThat(why.find("points.base.settled")).isPresent();
        // It is settled: the higher base of 2027 changes nothing.
        books.earn("next", 2027, 2);
        assertThat(books.account.standing(RECORDED.plusDays(29))).isEqualTo(Points.of("47"));
        books.uphold("d", 2);
        assertThat(books.account.standing(RECORDED.plusDays(29))).isEqualTo(Points.of("50"));
    }

    /** A base that was shown to somebody is not taken away because they did a good deed of another year. */
    @Example
    void what_a_deduction_brought_is_not_taken_away() {
        Books books = new Books(List.of(20, 40, 60));
        books.deduct("d", 2026, 0);
        books.earn("late", 2025, 1);
        assertThat(books.account.standing(RECORDED.plusDays(19))).isEqualTo(Points.of("42"));
        books.earn("next", 2027, 2);
        assertThat(books.account.standing(RECORDED.plusDays(29))).isEqualTo(Points.of("47"));
    }

    /** What the first deed under an edition that gives a base brings. */
    private static long base(List<Integer> bases, List<Integer> deeds) {
        return deeds.stream()
                .map(year -> bases.get(year - 2025) * 100L)
                .filter(base -> base > 0)
                .findFirst()
                .orElse(0L);
    }

    /** One account, with books beside it that must balance after every fact. */
    private static final class Books {
        private final Ledger ledger;
        private final List<StoredFact> stored = new ArrayList<>();
        private final Map<CommandId, Explanation> reasons = new HashMap<>();
        private Account account;
        private Fund fund = Fund.EMPTY;

        Books(List<Integer> bases) {
            List<Edition<Catalogue>> editions = new ArrayList<>();
            for (int i = 0; i < bases.size(); i++) {
                editions.add(new Edition<>(
                        new EditionId(String.valueOf(2025 + i)),
                        Village.FROM.plusYears(i),
                        Village.adopted(),
                        catalogue(bases.get(i))));
            }
            this.ledger = Ledger.over(Editions.of(editions));
            this.account = ledger.initial();
        }

        private static Catalogue catalogue(int base) {
            return Catalogue.of(
                    List.of(
                            Village.item("honour", "5")
                                    .classification(Village.honour())
                                    .build(),
                            Village.item("litter", "3")
                                    .direction(Direction.DEDUCTION)
                                    .classification(new Classification(
                                            DeedKind.RULE_BREACH, Effect.HONOUR, Bearer.PERSON, Village.CLERK))
                                    .build()),
                    new Terms(
                            Points.of(String.valueOf(base)),
                            List.of(new Terms.Decay(Optional.empty(), Validity.ofYears(5)))));
        }

        Explanation earn(String id, int year, int step) {
            return ask(new LedgerCommand.ScoreDeed(
                    new Stamp(new CommandId(id), in(year), at(step, 8), post(Village.CLERK)),
                    new Deed(new ItemCode("honour"), Village.MEMBER)));
        }

        void deduct(String id, int year, int step) {
            LocalDate told = at(step, 0).toLocalDate().minusDays(20);
            ask(new LedgerCommand.DeductStanding(
                    new Stamp(new CommandId(id), in(year), at(step, 1), post(Village.CLERK)),
                    new Deed(new ItemCode("litter"), Village.MEMBER),
                    Village.hearing(told, told.plusDays(10), Contested.CHAIR).build()));
            assertThat(stored.get(stored.size() - 1).fact())
                    .isInstanceOfSatisfying(
                            LedgerFact.StandingDeducted.class,
                            fact -> assertThat(fact.deduction().points().hundredths())
                                    .isEqualTo(BREACH_TAKES));
        }

        void uphold(String decision, int step) {
            ask(new ObjectionCommand.RaiseObjection(
                    new Stamp(new CommandId("o"), at(step, 2), at(step, 2), new Actor.Party(Village.MEMBER)),
                    new CommandId(decision),
                    "当天我在外地，有车票"));
            ask(new ObjectionCommand.AnswerObjection(
                    new Stamp(new CommandId("a"), at(step, 3), at(step, 3), post(Contested.SUPERVISOR)),
                    new CommandId(decision),
                    Objection.Answer.UPHELD,
                    "已入户核实",
                    Set.of()));
        }

        void lapse(LocalDate day) {
            ask(Village.lapse("lapse", day));
        }

        Statement passbook() {
            return Statement.of(stored, id -> Optional.ofNullable(reasons.get(id)), FAR, FAR.atStartOfDay());
        }

        private Explanation ask(LedgerCommand command) {
            var decision = ledger.decide(command, account);
            assertThat(decision.isAccepted()).as("%s", decision).isTrue();
            for (LedgerFact fact : decision.facts()) {
                account = ledger.evolve(account, fact);
                fund = fund.with(fact);
                stored.add(new StoredFact(stored.size() + 1, command.stamp(), fact));
                assertThat(fund.standing()).isEqualTo(account.recordedStanding().hundredths());
            }
            reasons.put(command.stamp().id(), decision.explanation());
            return decision.explanation();
        }

        private static LocalDateTime in(int year) {
            return LocalDate.of(year, 6, 1).atTime(9, 0);
        }

        private static LocalDateTime at(int step, int days) {
            return RECORDED.plusDays(step * 10L + days).atTime(9, 0);
        }

        private static Actor post(PersonId holder) {
            return new Actor.Post(new PostId("office"), holder);
        }
    }
}
