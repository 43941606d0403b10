package io.github.governance4j.examples.county.village;

import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.console.Exit;
import io.github.governance4j.examples.county.deeds.DeedLog;
import io.github.governance4j.examples.county.replay.DeedReplay;
import io.github.governance4j.examples.county.replay.Listener;
import io.github.governance4j.examples.county.replay.OutFolder;
import io.github.governance4j.examples.county.replay.Replay;
import io.github.governance4j.examples.county.replay.Rules;
import io.github.governance4j.examples.county.report.Source;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.rulebook.Rulebook;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** What the bare {@code county} shows (示范年): the shipped village catalogue, replayed for five hundred households over a generated year. */
public final class VillageYear {
    private static final String RULEBOOK = "luoyu";
    private static final int HOUSEHOLDS = 500;
    private static final long DEEDS = 12_000;
    private static final long SEED = 2025;
    private static final LocalDate YEAR = LocalDate.of(2025, 1, 1);

    private VillageYear() {}

    /**
     * Generates the year and replays it.
     *
     * @param console where to print
     * @param out where results go; the log goes into its folder {@code log}
     * @return the exit code
     */
    public static int run(Console console, Path out) {
        Path logs = out.resolve("log");
        try (OutFolder results = OutFolder.at(out);
                OutFolder log = OutFolder.at(logs)) {
            Rules rules = Rules.shipped(RULEBOOK);
            Optional<Rulebook> rulebook = rules.read(console);
            if (rulebook.isEmpty()) {
                return Exit.FAULTS;
            }
            LocalDate from = begins(rulebook.get().points());
            write(rulebook.get().points(), new Plan(DEEDS, HOUSEHOLDS, SEED, from), log, console);
            console.out()
                    .line(console.words(
                            rulebook.get().name() + "，" + HOUSEHOLDS + " 户，自 " + from + " 起一年。登记簿由程序生成（种子 " + SEED
                                    + "）：户、人、事均为虚构。",
                            rulebook.get().name() + ", " + HOUSEHOLDS + " households, a year from " + from
                                    + ". The log is generated (seed " + SEED
                                    + "): households, people and deeds are made up."));
            Optional<Source.Generated> generated = Optional.of(new Source.Generated(HOUSEHOLDS, SEED));
            DeedReplay deeds = new DeedReplay(console, rulebook.get(), generated, Listener.NONE);
            return new Replay(console, rules, any -> deeds).of(logs, results);
        } catch (IOException e) {
            return Replay.cannotWrite(console, out, e);
        }
    }

    /** 2025 if an edition speaks on its first day; else the first day the first adopted edition speaks on. */
    static LocalDate begins(Editions<Catalogue> editions) {
        return editions.on(YEAR).isPresent()
                ? YEAR
                : editions.all().stream()
                        .filter(edition -> edition.adopted().holds())
                        .map(Edition::speaksFrom)
                        .min(LocalDate::compareTo)
                        .orElse(YEAR);
    }

    static void write(Editions<Catalogue> editions, Plan plan, OutFolder folder, Console console) throws IOException {
        VillageLog log = new VillageLog(
                plan,
                editions.on(plan.from())
                        .map(edition -> edition.rules().items())
                        .orElseGet(() -> editions.all().stream()
                                .flatMap(edition -> edition.rules().items().stream())
                                .toList()));
        try (Writer to = new BufferedWriter(folder.draft(DeedLog.FILE), 1 << 16)) {
            log.write(
                    to,
                    rows -> console.progress(
                            "已生成 " + rows + " / " + plan.deeds() + " 行",
                            "generated " + rows + " of " + plan.deeds() + " rows "));
        }
        console.progressEnds();
        folder.appear();
    }
}
