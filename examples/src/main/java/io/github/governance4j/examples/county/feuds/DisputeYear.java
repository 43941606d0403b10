package io.github.governance4j.examples.county.feuds;

import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.examples.county.chamber.Desks;
import io.github.governance4j.examples.county.disputes.DisputeAction;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.rulebook.Rulebook;
import io.github.governance4j.rulebook.csv.CsvPrinter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Makes up a year of a town's disputes (生成一年的纠纷登记簿). Nobody and nothing in it is real. The same rulebook, number and seed give the same log.
 */
public final class DisputeYear {
    /** The most disputes. */
    public static final int MOST_DISPUTES = 5_000;

    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 353;
    private static final int LAST_BEGINS = 340;
    private static final int THOUSAND = 1000;
    private static final int REPEATED = 5;
    private static final int LATEST_REPEAT_DAYS = 4;

    private DisputeYear() {}

    /**
     * Writes a log.
     *
     * @param rulebook the rules
     * @param disputes how many
     * @param seed the number everything follows from
     * @param courses where rows of courses go
     * @param sessions where rows of sessions go
     * @return how many rows there are; empty if no edition of mediation is in force
     * @throws IOException if it cannot be written
     */
    public static Optional<Long> write(Rulebook rulebook, int disputes, long seed, Writer courses, Writer sessions)
            throws IOException {
        Optional<Edition<MediationRules>> edition = rulebook.mediation().all().stream()
                .filter(one -> one.adopted().holds())
                .findFirst();
        if (edition.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = edition.get().from().isAfter(YEAR) ? edition.get().from() : YEAR;
        DisputePlan plan = new DisputePlan(disputes, seed, first, first.plusDays(DAYS));
        SplittableRandom chance = new SplittableRandom(seed);
        Scene scene = new Scene(new Desks(rulebook), plan, chance);
        Fund.open(scene);
        int width = Math.max(4, Integer.toString(disputes).length());
        for (int i = 1; i <= disputes; i++) {
            String id = String.format("D%0" + width + "d", i);
            LocalDateTime begins =
                    first.plusDays(chance.nextInt(LAST_BEGINS)).atTime(8 + chance.nextInt(9), chance.nextInt(60));
            Feud feud = new Feud(scene, id, new SplittableRandom(chance.nextLong()));
            scene.at(begins, feud::begin);
        }
        scene.play();
        return Optional.of(print(scene, plan, chance, courses, sessions));
    }

    private static long print(Scene scene, DisputePlan plan, SplittableRandom chance, Writer courses, Writer sessions)
            throws IOException {
        List<Scene.Written> rows = new ArrayList<>(scene.rows());
        for (Scene.Written row : scene.rows()) {
            LocalDateTime again = row.recorded().plusDays(1 + (long) chance.nextInt(LATEST_REPEAT_DAYS));
            if (chance.nextInt(THOUSAND) < REPEATED && !again.toLocalDate().isAfter(plan.through())) {
                List<String> cells = new ArrayList<>(row.cells());
                cells.set(6, again.toString());
                rows.add(new Scene.Written(row.action(), again, cells));
            }
        }
        rows.sort(Comparator.comparing(Scene.Written::recorded));
        CsvPrinter ofCourses = headed(courses);
        CsvPrinter ofSessions = headed(sessions);
        for (Scene.Written row : rows) {
            (row.action().of() == DisputeAction.Of.SESSION ? ofSessions : ofCourses).row(row.cells());
        }
        ofCourses.flush();
        ofSessions.flush();
        return rows.size();
    }

    private static CsvPrinter headed(Writer to) {
        CsvPrinter printer = CsvPrinter.to(to);
        printer.row("id", "dispute", "action", "party", "by", "happened", "recorded", "detail");
        return printer;
    }
}
