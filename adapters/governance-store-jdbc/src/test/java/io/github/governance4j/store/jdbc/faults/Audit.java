package io.github.governance4j.store.jdbc.faults;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.store.jdbc.HashChain;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * Compares what was asked and acknowledged with what the database holds.
 *
 * @param acknowledged how many asks were acknowledged
 * @param found how many of those are there
 * @param lost how many of those are not, or not on all their accounts
 * @param doubled how many commands stand more than once on an account
 * @param partial how many that were not acknowledged are there in part
 * @param crooked how many faults there are in the histories themselves
 * @param faults all of these in words
 */
record Audit(int acknowledged, int found, int lost, int doubled, int partial, int crooked, List<String> faults) {
    static final Audit NONE = new Audit(0, 0, 0, 0, 0, 0, List.of());

    Audit plus(Audit other) {
        List<String> all = new ArrayList<>(faults);
        all.addAll(other.faults);
        return new Audit(
                acknowledged + other.acknowledged,
                found + other.found,
                lost + other.lost,
                doubled + other.doubled,
                partial + other.partial,
                crooked + other.crooked,
                all);
    }

    boolean isClean() {
        return lost + doubled + partial + crooked == 0 && found == acknowledged;
    }

    /**
     * Looks through all accounts that were ever asked about.
     *
     * @param store reads them
     * @param tables reads the tables past the store
     * @param asked everything that was asked, and whether it was acknowledged
     */
    static Audit of(EventStore store, DataSource tables, Map<Ask, Boolean> asked) throws SQLException {
        Map<StreamId, Map<CommandId, Integer>> there = new HashMap<>();
        List<String> faults = new ArrayList<>();
        Set<StreamId> accounts = new TreeSet<>();
        asked.keySet().forEach(ask -> accounts.addAll(ask.accounts()));
        for (StreamId account : accounts) {
            there.put(account, history(store, account, faults));
        }
        try (Connection connection = tables.getConnection()) {
            for (StreamId account : accounts) {
                rows(connection, account, there.getOrDefault(account, Map.of()), faults);
            }
        }
        strangers(asked.keySet(), there, faults);
        int crooked = faults.size();
        return counted(asked, there, crooked, faults);
    }

    /** All that was acknowledged is lost, for the very tables are. */
    static Audit nothingLeft(Map<Ask, Boolean> asked) {
        return counted(asked, Map.of(), 1, new ArrayList<>(List.of("the tables are gone")));
    }

    /**
     * This, and whether the hash chains hold. Places in the feed are given first, so the database must take writes.
     *
     * @param tables where the chains are
     */
    Audit withChains(DataSource tables) {
        List<String> broken = HashChain.of(tables).verify().faults().stream()
                .map(fault -> "broken chain: " + fault)
                .toList();
        return plus(new Audit(0, 0, 0, 0, 0, broken.size(), broken));
    }

    private static Audit counted(
            Map<Ask, Boolean> asked, Map<StreamId, Map<CommandId, Integer>> there, int crooked, List<String> faults) {
        int acknowledged = 0;
        int lost = 0;
        int doubled = 0;
        int partial = 0;
        for (Map.Entry<Ask, Boolean> entry : asked.entrySet()) {
            Ask ask = entry.getKey();
            List<Integer> times = ask.accounts().stream()
                    .map(account -> there.getOrDefault(account, Map.of()).getOrDefault(ask.id(), 0))
                    .toList();
            if (times.stream().anyMatch(count -> count > 1)) {
                doubled++;
                faults.add("doubled: " + ask + " " + times);
            }
            boolean missing = times.contains(0);
            if (entry.getValue()) {
                acknowledged++;
                if (missing) {
                    lost++;
                    faults.add("acknowledged and lost: " + ask + " " + times);
                }
            } else if (missing
                    && ask.form() == Ask.Form.TOGETHER
                    && times.stream().anyMatch(count -> count > 0)) {
                partial++;
                faults.add("there in part: " + ask + " " + times);
            }
        }
        return new Audit(acknowledged, acknowledged - lost, lost, doubled, partial, crooked, List.copyOf(faults));
    }

    private static void strangers(
            Collection<Ask> asked, Map<StreamId, Map<CommandId, Integer>> there, List<String> faults) {
        Map<CommandId, Ask> known = new HashMap<>();
        asked.forEach(ask -> known.put(ask.id(), ask));
        there.forEach((account, commands) -> commands.keySet().forEach(id -> {
            Ask ask = known.get(id);
            if (ask == null || !ask.accounts().contains(account)) {
                faults.add("nobody asked for " + id + " on " + account);
            }
        }));
    }

    // Goes through a history as if it were being made now: the same numbers, the same decisions, the same reasons.
    private static Map<CommandId, Integer> history(EventStore store, StreamId account, List<String> faults) {
        Map<CommandId, Integer> times = new LinkedHashMap<>();
        Account state = Village.LEDGER.initial();
        List<StoredFact> facts = store.load(account);
        int at = 0;
        while (at < facts.size()) {
            CommandId id = facts.get(at).stamp().id();
            List<LedgerFact> brought = new ArrayList<>();
            while (at < facts.size() && facts.get(at).stamp().id().equals(id)) {
                StoredFact fact = facts.get(at);
                if (fact.sequence() != at + 1) {
                    faults.add(account + " has no fact " + (at + 1) + ", but " + fact.sequence());
                }
                LedgerFact kept = (LedgerFact) fact.fact();
                if (kept instanceof LedgerFact.DeedScored scored) {
                    times.merge(scored.entry(), 1, Integer::sum);
                }
                brought.add(kept);
                at++;
            }
            Decision<LedgerFact, PointsRefusal> again = Village.LEDGER.decide(Village.deed(id), state);
            if (!again.facts().equals(brought)) {
                faults.add(account + " " + id + " was decided on another state than the one before it");
            }
            if (!Optional.of(again.explanation()).equals(store.explanation(account, id))) {
                faults.add(account + " " + id + " has lost its explanation");
            }
            state = Village.LEDGER.evolveAll(state, brought);
        }
        return times;
    }

    private static void rows(
            Connection connection, StreamId account, Map<CommandId, Integer> commands, List<String> faults)
            throws SQLException {
        List<Long> counts = new ArrayList<>();
        for (String query : List.of(
                "SELECT version FROM g4j_stream WHERE stream = ?",
                "SELECT COUNT(*) FROM g4j_fact WHERE stream = ?",
                "SELECT MAX(sequence) FROM g4j_fact WHERE stream = ?",
                "SELECT SUM(facts) FROM g4j_command WHERE stream = ?",
                "SELECT COUNT(DISTINCT command_id) FROM g4j_command WHERE stream = ?",
                "SELECT commands FROM g4j_stream WHERE stream = ?")) {
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setString(1, account.value());
                try (ResultSet answer = statement.executeQuery()) {
                    counts.add(answer.next() ? answer.getLong(1) : 0);
                }
            }
        }
        if (Set.copyOf(counts.subList(0, 4)).size() != 1) {
            faults.add(account + ": version, facts, last number and facts of the commands differ: " + counts);
        }
        if (counts.get(4) != commands.size() || counts.get(5) != commands.size()) {
            faults.add(account + ": its commands are counted differently: " + counts + ", " + commands.size());
        }
    }
}
