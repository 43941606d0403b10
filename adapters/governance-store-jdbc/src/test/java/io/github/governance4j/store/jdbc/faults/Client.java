package io.github.governance4j.store.jdbc.faults;

import com.zaxxer.hikari.HikariDataSource;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.json.Wire;
import io.github.governance4j.store.jdbc.JdbcEventStore;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** A process that asks and asks until it is killed, and prints what it asks for and what was acknowledged. */
final class Client {
    static final int ACCOUNTS = 8;
    static final String ASKED = "? ";
    static final String ACKNOWLEDGED = "! ";

    private Client() {}

    /**
     * Runs until killed.
     *
     * @param args URL, group of accounts, how many threads, which store, seed
     */
    public static void main(String[] args) {
        int threads = Integer.parseInt(args[2]);
        Broken how = Broken.valueOf(args[3]);
        long seed = Long.parseLong(args[4]);
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(args[0]);
        pool.setMaximumPoolSize(threads + 1);
        JdbcEventStore store = JdbcEventStore.owning(pool, Wire.standard());
        Clerk clerk = clerk(how, store);
        // Each line is one write to the pipe: what was printed before the kill is read whole.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int thread = 0; thread < threads; thread++) {
            String name = args[1] + "-t" + thread;
            Random random = new Random(seed + thread);
            new Thread(() -> ask(clerk, args[1], name, random, out), name).start();
        }
    }

    static Clerk clerk(Broken how, JdbcEventStore store) {
        EventStore wrapped = how.around(store);
        return how == Broken.NOT
                ? new Clerk(store, store::appendEach)
                : new Clerk(
                        wrapped,
                        appends -> appends.stream()
                                .map(append -> wrapped.append(List.of(append)))
                                .toList());
    }

    private static void ask(Clerk clerk, String group, String name, Random random, PrintStream out) {
        try {
            for (int number = 0; ; number++) {
                Ask ask = Clerk.any(name + "-" + number, group, ACCOUNTS, random);
                out.println(ASKED + ask.line());
                clerk.handle(ask);
                out.println(ACKNOWLEDGED + ask.line());
            }
        } catch (RuntimeException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(3);
        }
    }
}
