package io.github.governance4j.examples.county.claims;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.deeds.DeedLog;
import io.github.governance4j.examples.county.deeds.Entry;
import io.github.governance4j.examples.county.log.ActLog;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.LogForm;
import io.github.governance4j.examples.county.log.LogRows;
import io.github.governance4j.examples.county.log.Sha256;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Deeds, claims and objections of one village (事迹、申报、异议登记簿): {@code activities.csv}, {@code claims.csv} and {@code objections.csv},
 * one log in the order rows were recorded; of one moment deeds come first and objections last. Claims and objections have one form, and any of
 * their rows may stand in either file.
 */
public final class HallLog implements LogRows<HallRow> {
    /** What claims and objections look like. */
    public static final LogForm FORM = LogForm.of(
                    "account", "item", "member", "amount", "done", "evidence", "family", "area", "step", "together")
            .needing("ref", "reason");

    /** The columns all three files have. */
    public static final Columns COMMON =
            Columns.of("id", "account", "recorded").andOthers().about("account").atMostBytes(Long.MAX_VALUE);

    private final List<LogRows<? extends HallRow>> files;
    private final List<Optional<? extends HallRow>> heads = new ArrayList<>();

    private HallLog(List<LogRows<? extends HallRow>> files) {
        this.files = files;
    }

    /**
     * Opens a log. A file that is missing or cannot be read has no rows, and {@code tell} hears why.
     *
     * @param parts its files
     * @param tell hears of every fault, also while rows are read
     * @return the log; to be closed
     */
    public static HallLog open(List<Path> parts, Consumer<Problem> tell) {
        Set<Key> claimed = new HashSet<>();
        parts.stream()
                .filter(HallLog::isOfActs)
                .forEach(part -> each(acts(part, unheard -> {}), entry -> {
                    if (entry.declaresRow()) {
                        entry.ref().ifPresent(row -> claimed.add(new Key(entry.stream(), row)));
                    }
                }));
        Map<Key, Entry> declared = new HashMap<>();
        if (!claimed.isEmpty()) {
            parts.stream()
                    .filter(part -> !isOfActs(part))
                    .forEach(part -> each(DeedLog.open(part, unheard -> {}), entry -> {
                        Key key = Key.of(entry);
                        if (claimed.contains(key)) {
                            declared.putIfAbsent(key, entry);
                        }
                    }));
        }
        List<LogRows<? extends HallRow>> files = new ArrayList<>();
        Families families = new Families();
        for (Path part : parts) {
            files.add(
                    isOfActs(part)
                            ? new Claims(acts(part, tell), declared, families, tell)
                            : new Deeds(part, claimed, tell));
        }
        return new HallLog(files);
    }

    /**
     * {@return whether a file holds claims or objections, and not deeds}
     *
     * @param part the file
     */
    public static boolean isOfActs(Path part) {
        if (!Files.isRegularFile(part)) {
            return !part.endsWith(DeedLog.FILE);
        }
        try (CsvRows rows = Columns.of().andOthers().open(part, unheard -> {})) {
            return rows.columns().contains("action");
        }
    }

    private static ActLog<ClaimEntry> acts(Path part, Consumer<Problem> tell) {
        return ActLog.open(FORM, ClaimAction.values(), HallLog::entry, List.of(part), tell);
    }

    /**
     * What becomes of a row of claims or objections.
     *
     * @param row the row
     * @param tell hears why nothing does
     * @return it, or empty
     */
    public static Optional<ClaimEntry> entry(ActRow<ClaimAction> row, Consumer<Problem> tell) {
        return new ClaimRow(row, tell).entry();
    }

    private static <E> void each(LogRows<E> of, Consumer<E> take) {
        try (LogRows<E> rows = of) {
            for (Optional<E> entry = rows.next(); entry.isPresent(); entry = rows.next()) {
                take.accept(entry.get());
            }
        }
    }

    @Override
    public Optional<HallRow> next() {
        while (heads.size() < files.size()) {
            heads.add(files.get(heads.size()).next());
        }
        int earliest = -1;
        LocalDateTime least = LocalDateTime.MAX;
        for (int i = 0; i < heads.size(); i++) {
            Optional<? extends HallRow> head = heads.get(i);
            if (head.isPresent() && head.get().stamp().recorded().isBefore(least)) {
                earliest = i;
                least = head.get().stamp().recorded();
            }
        }
        if (earliest < 0) {
            return Optional.empty();
        }
        return heads.set(earliest, files.get(earliest).next()).map(row -> row);
    }

    @Override
    public Optional<String> digest() throws IOException {
        List<Optional<String>> digests = new ArrayList<>();
        for (LogRows<? extends HallRow> file : files) {
            digests.add(file.digest());
        }
        return Sha256.of(digests);
    }

    @Override
    public void close() {
        files.forEach(LogRows::close);
    }

    private record Key(StreamId account, CommandId id) {
        static Key of(Entry entry) {
            return new Key(entry.account(), entry.command().stamp().id());
        }
    }

    /** Deeds, and which of them are claimed. */
    private static final class Deeds implements LogRows<DeedRow> {
        private final DeedLog log;
        private final Set<Key> claimed;

        Deeds(Path file, Set<Key> claimed, Consumer<Problem> tell) {
            this.log = DeedLog.open(file, tell);
            this.claimed = claimed;
        }

        @Override
        public Optional<DeedRow> next() {
            return log.next().map(entry -> new DeedRow(entry, claimed.contains(Key.of(entry))));
        }

        @Override
        public Optional<String> digest() throws IOException {
            return log.digest();
        }

        @Override
        public void close() {
            log.close();
        }
    }

    /** Claims and objections; a declaration that names a deed's row is given the deed. */
    private record Claims(ActLog<ClaimEntry> log, Map<Key, Entry> declared, Families families, Consumer<Problem> tell)
            implements LogRows<ClaimEntry> {
        @Override
        public Optional<ClaimEntry> next() {
            for (Optional<ClaimEntry> entry = log.next(); entry.isPresent(); entry = log.next()) {
                Optional<ClaimEntry> whole = entry.flatMap(this::whole).filter(row -> families.take(row, tell));
                if (whole.isPresent()) {
                    return whole;
                }
            }
            return Optional.empty();
        }

        private Optional<ClaimEntry> whole(ClaimEntry entry) {
            if (!entry.declaresRow()) {
                return Optional.of(entry);
            }
            Optional<Entry> deed = entry.ref().map(row -> declared.get(new Key(entry.stream(), row)));
            if (deed.isEmpty()) {
                tell.accept(Problem.error(entry.at(), "CLAIM_OF_NO_DEED")
                        .with("found", entry.ref().map(CommandId::value).orElse(""))
                        .with("account", entry.stream().value())
                        .about(entry.stream().value()));
            }
            return deed.map(
                    one -> entry.of(one.command().deed(), one.command().stamp().happened()));
        }

        @Override
        public Optional<String> digest() throws IOException {
            return log.digest();
        }

        @Override
        public void close() {
            log.close();
        }
    }
}
