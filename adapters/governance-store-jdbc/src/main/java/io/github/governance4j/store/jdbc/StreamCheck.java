package io.github.governance4j.store.jdbc;

import io.github.governance4j.store.jdbc.Verification.Fault;
import io.github.governance4j.store.jdbc.Verification.Kind;
import io.github.governance4j.store.jdbc.Verification.Redacted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The rows of one stream, and whether they hang together. */
final class StreamCheck {
    static final String HEADS = "SELECT stream, kind, version, commands, head_hash, due_at, due_nanos FROM g4j_stream";
    static final String COMMANDS =
            "SELECT stream, command_id, kind, ordinal, first_sequence, facts, happened, recorded,"
                    + " nanos, actor, edition, explanation, salt, digest, hash, position, redacted_at FROM g4j_command";
    static final String FACTS =
            "SELECT stream, sequence, command_id, name, version, body, salt, digest, redacted_at FROM g4j_fact";

    private final String stream;
    private final List<Command> commands = new ArrayList<>();
    private final NavigableMap<Long, Fact> facts = new TreeMap<>();
    private @Nullable Head head;
    private boolean isDue;

    StreamCheck(String stream) {
        this.stream = stream;
    }

    void head(ResultSet row) throws SQLException {
        head = new Head("", row.getString(2), row.getLong(3), row.getLong(4), row.getBytes(5));
        head.dueNanos = row.getInt(7);
        isDue = row.getString(6) != null;
    }

    void command(ResultSet row) throws SQLException {
        commands.add(new Command(row));
    }

    void fact(ResultSet row) throws SQLException {
        facts.put(row.getLong(2), new Fact(row));
    }

    /** Looks at everything; whatever is wrong with one row is said once, at that row. */
    void check(RowHash sha, boolean isErasable, List<Fault> faults, List<Redacted> redacted) {
        if (head == null) {
            faults.add(fault(Kind.STREAM_MISSING, 0, 0));
        }
        commands.sort((one, other) -> Long.compare(one.ordinal, other.ordinal));
        byte @Nullable [] before = RowHash.start();
        long ordinal = 0;
        long sequence = 0;
        long place = 0;
        for (Command command : commands) {
            if (command.ordinal <= ordinal) {
                faults.add(fault(Kind.COMMAND_INSERTED, command.first, command.position));
                continue;
            }
            if (command.ordinal > ordinal + 1) {
                // What stood before the row behind a gap is gone, so its own hash says nothing; its place does.
                faults.add(fault(Kind.COMMAND_MISSING, sequence + 1, 0));
                before = null;
            }
            ordinal = command.ordinal;
            sequence = command.end - 1;
            check(sha, command, before, faults);
            before = command.hash;
            // Places follow the order in which rows were entered, and nothing holds those to it.
            if (command.position > 0 && command.position < place) {
                faults.add(fault(Kind.PLACE_CHANGED, command.first, command.position));
            }
            place = command.position;
            redacted(command, isErasable, faults, redacted);
        }
        facts.values().stream()
                .filter(fact -> !fact.isClaimed)
                .forEach(fact -> faults.add(fault(Kind.FACT_INSERTED, fact.sequence, 0)));
        if (head != null
                && (head.commands != ordinal
                        || head.version != sequence
                        || !isFiner(head.dueNanos, isDue ? Moments.FINEST : 0)
                        || !Arrays.equals(head.hash, before == null ? RowHash.start() : before))) {
            faults.add(fault(Kind.HEAD_DIFFERS, sequence, 0));
        }
    }

    private void check(RowHash sha, Command command, byte @Nullable [] before, List<Fault> faults) {
        List<byte[]> digests = new ArrayList<>();
        List<Fact> own = new ArrayList<>();
        boolean isOwn = head == null || head.kind.equals(command.kind);
        long next = command.first;
        for (Fact fact : claimed(command)) {
            if (fact.sequence > next) {
                faults.add(fault(Kind.FACT_MISSING, next, command.position));
            }
            next = fact.sequence + 1;
            fact.isClaimed = true;
            isOwn &= fact.command.equals(command.id);
            own.add(fact);
            digests.add(fact.digest == null ? sha.digest(salt(fact.salt), fact.body) : fact.digest);
        }
        if (own.size() < command.count) {
            if (next < command.end || command.end - command.first < command.count) {
                faults.add(fault(Kind.FACT_MISSING, next, command.position));
            }
            return;
        }
        if (command.happened == null
                || command.recorded == null
                || !command.isAsWritten
                || !own.stream().allMatch(fact -> fact.isAsWritten)) {
            faults.add(fault(Kind.CHANGED, command.first, command.position));
            return;
        }
        if (before == null) {
            return;
        }
        byte[] digest = command.digest == null
                ? sha.digest(salt(command.salt), command.actor, command.explanation)
                : command.digest;
        sha.command(
                stream,
                command.kind,
                command.id,
                command.happened,
                command.recorded,
                command.edition,
                digest,
                command.first,
                command.count);
        for (int i = 0; i < own.size(); i++) {
            sha.fact(own.get(i).name, own.get(i).version, digests.get(i));
        }
        // Worked out in any case, so that nothing of it is left in the digest.
        byte[] hash = sha.chained(before, sha.content());
        if (!isOwn || !Arrays.equals(command.hash, hash)) {
            faults.add(fault(Kind.CHANGED, command.first, command.position));
        }
    }

    private void redacted(Command command, boolean isErasable, List<Fault> faults, List<Redacted> redacted) {
        List<Redacted> here = new ArrayList<>();
        if (command.digest != null) {
            here.add(new Redacted(stream, 0));
        }
        for (Fact fact : claimed(command)) {
            if (fact.digest != null) {
                here.add(new Redacted(stream, fact.sequence));
            }
        }
        redacted.addAll(here);
        if (!isErasable && !here.isEmpty()) {
            faults.add(fault(Kind.REDACTED_UNDECLARED, command.first, command.position));
        }
    }

    /** The facts that are there of those a command says it brought; how many it says costs nothing. */
    private Collection<Fact> claimed(Command command) {
        return facts.subMap(command.first, command.end).values();
    }

    String kind() {
        return head != null ? head.kind : commands.isEmpty() ? "" : commands.get(0).kind;
    }

    private Fault fault(Kind kind, long sequence, long position) {
        return new Fault(kind, Optional.of(stream), sequence, position);
    }

    /** Whether a remainder is one the store writes; others stand for a moment that has a way of writing already. */
    private static boolean isFiner(int nanos, int most) {
        return nanos >= 0 && nanos <= most;
    }

    /** Whether all of it is there, or all of it was taken away, as redaction does. */
    private static boolean isKeptOrRedacted(
            byte @Nullable [] salt, byte @Nullable [] digest, @Nullable String redactedAt) {
        return digest == null
                ? salt != null && salt.length == Draft.SALT && redactedAt == null
                : salt == null && redactedAt != null;
    }

    private static byte[] salt(byte @Nullable [] salt) {
        return salt == null ? new byte[0] : salt;
    }

    private static final class Command {
        final String id;
        final String kind;
        final long ordinal;
        final long first;
        final int count;
        /** Behind its last fact; no further than numbers go. */
        final long end;

        final @Nullable LocalDateTime happened;
        final @Nullable LocalDateTime recorded;
        final String actor;
        final String edition;
        final String explanation;
        final byte @Nullable [] salt;
        final byte @Nullable [] digest;
        final byte[] hash;
        final long position;
        /** False where a column holds what the store writes in another way, so that both would hash alike. */
        final boolean isAsWritten;

        Command(ResultSet row) throws SQLException {
            id = row.getString(2);
            kind = row.getString(3);
            ordinal = row.getLong(4);
            first = row.getLong(5);
            count = row.getInt(6);
            end = first + Math.min(Math.max(count, 0), Long.MAX_VALUE - Math.max(first, 0));
            int nanos = row.getInt(9);
            happened = moment(row.getObject(7, LocalDateTime.class), nanos, Moments::first);
            recorded = moment(row.getObject(8, LocalDateTime.class), nanos, Moments::second);
            actor = row.getString(10);
            String named = row.getString(11);
            edition = named == null ? "" : named;
            explanation = row.getString(12);
            salt = row.getBytes(13);
            digest = row.getBytes(14);
            hash = row.getBytes(15);
            position = row.getLong(16);
            isAsWritten = !"".equals(named)
                    && isFiner(nanos, Moments.FINEST_PAIR)
                    && isKeptOrRedacted(salt, digest, row.getString(17));
        }
    }

    /** Null for what databases know as a moment and Java does not, such as infinity and the day 0: none of it was written here. */
    private static @Nullable LocalDateTime moment(
            @Nullable LocalDateTime micros, int pair, BiFunction<LocalDateTime, Integer, LocalDateTime> part) {
        try {
            return micros == null ? null : part.apply(micros, pair);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static final class Fact {
        final long sequence;
        final String command;
        final String name;
        final int version;
        final String body;
        final byte @Nullable [] salt;
        final byte @Nullable [] digest;
        final boolean isAsWritten;
        boolean isClaimed;

        Fact(ResultSet row) throws SQLException {
            sequence = row.getLong(2);
            command = row.getString(3);
            name = row.getString(4);
            version = row.getInt(5);
            body = row.getString(6);
            salt = row.getBytes(7);
            digest = row.getBytes(8);
            isAsWritten = isKeptOrRedacted(salt, digest, row.getString(9));
        }
    }
}
