package io.github.governance4j.examples.county.asking;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.examples.county.book.Judged;
import io.github.governance4j.examples.county.claims.ClaimAction;
import io.github.governance4j.examples.county.claims.ClaimEntry;
import io.github.governance4j.examples.county.claims.DeedRow;
import io.github.governance4j.examples.county.claims.HallLog;
import io.github.governance4j.examples.county.deeds.DeedCells;
import io.github.governance4j.examples.county.deeds.Entry;
import io.github.governance4j.examples.county.hall.ClaimNames;
import io.github.governance4j.examples.county.hall.Hall;
import io.github.governance4j.examples.county.hall.HallRules;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.ActingCell;
import io.github.governance4j.examples.county.log.Detail;
import io.github.governance4j.examples.county.madeup.Clock;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.points.claim.Claim;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.rulebook.csv.Cell;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The village while its year is made up (生成现场): one time for everybody, kept by a queue of what people do next, and the real deciders before whom
 * they do it. No two rows are recorded at the same minute, so the order of the log is the order things were decided in.
 */
final class Scene {
    private static final Position MADE_UP = Position.startOf("generated");

    private final HallRules rules;
    private final Hall hall;
    private final Offices offices;
    private final Homes homes;
    private final SplittableRandom chance;
    private final Clock clock;
    private final LocalDateTime end;
    private final PriorityQueue<Next> queue =
            new PriorityQueue<>(Comparator.comparing(Next::at).thenComparing(Next::order));
    private final List<Written> rows = new ArrayList<>();
    private final Map<Written.Book, Integer> numbers = new HashMap<>();
    private LocalDateTime now;
    private String asked = "";
    private boolean taken;
    private long order;

    /** Something somebody does at a moment. */
    private record Next(LocalDateTime at, long order, Runnable what) {}

    Scene(HallRules rules, ClaimPlan plan, SplittableRandom chance) {
        this.rules = rules;
        this.chance = chance;
        this.clock = new Clock(chance);
        this.now = plan.from().atTime(8, 0);
        this.end = plan.through().plusDays(1).atStartOfDay();
        this.hall = new Hall(rules, row -> false, new Hearing());
        this.offices = new Offices(rules.rulebook().place());
        this.homes = new Homes(plan.households(), plan.seed(), offices.groups(plan.from()), offices.persons());
    }

    Homes homes() {
        return homes;
    }

    SplittableRandom chance() {
        return chance;
    }

    /** So many times in a thousand. */
    boolean happens(int inThousand) {
        return chance.nextInt(1000) < inThousand;
    }

    /** One of some words. */
    String any(List<String> words) {
        return words.get(chance.nextInt(words.size()));
    }

    LocalDateTime now() {
        return now;
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** Some days later, in working hours. */
    LocalDateTime inDays(int least, int most) {
        return clock.after(now, least * 24 * 60 + 30, most * 24 * 60 + 600);
    }

    /** Soon after a moment. */
    LocalDateTime soonAfter(LocalDateTime moment) {
        return clock.after(moment.isAfter(now) ? moment : now, 10, 180);
    }

    void at(LocalDateTime moment, Runnable what) {
        queue.add(new Next(moment, order++, what));
    }

    /** Lets everything happen that people do until the end. */
    void play() {
        for (Next next = queue.poll(); next != null && next.at().isBefore(end); next = queue.poll()) {
            now = next.at().isAfter(now) ? next.at() : now;
            hall.reach(now);
            next.what().run();
        }
    }

    Optional<ClaimRules> claimRules() {
        return rules.rulebook().claims().on(today()).map(Edition::rules);
    }

    HallRules rules() {
        return rules;
    }

    Claim claim(String account, String id) {
        return hall.claim(ClaimNames.of(new StreamId(account), new CommandId(id)).stream());
    }

    Account account(String account) {
        return Optional.ofNullable(hall.accounts().get(new StreamId(account)))
                .orElseGet(() -> rules.ledger().initial());
    }

    /** Everybody who holds one of some roles today and answers for an area; whoever answers for no area answers for all. */
    List<Actor.Post> of(Set<RoleId> roles, AreaId area) {
        return offices.of(roles, area, today());
    }

    static Actor.Party party(String person) {
        return new Actor.Party(new PersonId(person));
    }

    /** A row of {@code activities.csv}; answers its id. */
    String deed(Homes.Home home, String member, String item, String amount, LocalDateTime happened, boolean isClaimed) {
        String id = begin(Written.Book.DEEDS);
        Stamp stamp = new Stamp(new CommandId(id), happened, now, party(member));
        var deed = DeedCells.deed(cell(member), cell(item), cell(amount), Scene::impossible)
                .orElseThrow();
        Entry entry = new Entry(new StreamId(home.account()), new LedgerCommand.ScoreDeed(stamp, deed), item, MADE_UP);
        hall.take(new DeedRow(entry, isClaimed));
        rows.add(new Written(
                Written.Book.DEEDS,
                now,
                List.of(id, home.account(), member, item, happened.toString(), now.toString(), amount, "")));
        return id;
    }

    /** Does it at once, if the deciders let it; a row that is refused is not written. Answers its id, empty if it was refused. */
    Optional<String> act(Written.Book book, ClaimAction action, String account, Actor by, Map<String, String> cells) {
        return act(book, action, account, by, cells, false);
    }

    /** Writes a row that is refused: somebody tries what cannot be. */
    void inVain(Written.Book book, ClaimAction action, String account, Actor by, Map<String, String> cells) {
        act(book, action, account, by, cells, true);
    }

    private Optional<String> act(
            Written.Book book,
            ClaimAction action,
            String account,
            Actor by,
            Map<String, String> cells,
            boolean inVain) {
        String id = begin(book);
        Stamp stamp = new Stamp(new CommandId(id), now, now, by);
        Map<String, Cell> about = new HashMap<>();
        HallLog.FORM.about().forEach(column -> about.put(column, cell(cells.getOrDefault(column, ""))));
        ActRow<ClaimAction> row = new ActRow<>(
                new StreamId(account),
                action,
                stamp,
                about,
                Detail.of(cell(""), action, Scene::impossible),
                "",
                MADE_UP);
        ClaimEntry entry = HallLog.entry(row, Scene::impossible)
                .orElseThrow(() -> new IllegalStateException("bug: a generated row asks for nothing: " + cells));
        hall.take(entry.declaresRow() ? declared(entry, account) : entry);
        if (taken == inVain) {
            numbers.merge(book, -1, Integer::sum);
            return Optional.empty();
        }
        List<String> written = new ArrayList<>(List.of(
                id,
                account,
                cells.getOrDefault("ref", ""),
                action.word(),
                ActingCell.text(by),
                now.toString(),
                now.toString(),
                cells.getOrDefault("reason", "")));
        if (book == Written.Book.CLAIMS) {
            Written.MORE.forEach(column -> written.add(cells.getOrDefault(column, "")));
        }
        rows.add(new Written(book, now, written));
        return taken ? Optional.of(id) : Optional.empty();
    }

    /** The declaration of a deed that stands in {@code activities.csv}. */
    private ClaimEntry declared(ClaimEntry entry, String account) {
        List<String> row = rows.stream()
                .filter(one -> one.book() == Written.Book.DEEDS)
                .map(Written::cells)
                .filter(cells -> cells.get(1).equals(account)
                        && entry.ref()
                                .filter(ref -> ref.value().equals(cells.get(0)))
                                .isPresent())
                .findFirst()
                .orElseThrow();
        var deed = DeedCells.deed(cell(row.get(2)), cell(row.get(3)), cell(row.get(6)), Scene::impossible)
                .orElseThrow();
        return entry.of(deed, LocalDateTime.parse(row.get(4)));
    }

    private String begin(Written.Book book) {
        now = now.plusMinutes(1);
        asked = book.letter() + String.format("%05d", numbers.merge(book, 1, Integer::sum));
        taken = false;
        return asked;
    }

    private static Cell cell(String text) {
        return new Cell(MADE_UP, text);
    }

    private static void impossible(Problem problem) {
        throw new IllegalStateException("bug: a generated row is faulty: " + problem);
    }

    /** {@return the rows, in the order they were recorded} */
    List<Written> rows() {
        return rows;
    }

    private final class Hearing implements Hall.Heard {
        @Override
        public void judged(Judged one) {
            hear(one.entry().id(), one.decision().isAccepted());
        }

        @Override
        public void ruled(Ruling<?> ruling) {
            hear(ruling.id(), ruling.outcome() != Outcome.REFUSED);
        }

        /** Only of the row at hand: what comes due before it, and what comes of it, is not the row. */
        private void hear(String id, boolean isTaken) {
            if (id.equals(asked)) {
                taken = isTaken;
            }
        }
    }
}
