package io.github.governance4j.examples.county.year;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.risk.tier.TierRules;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.examples.county.hazards.Asked;
import io.github.governance4j.examples.county.hazards.HazardLog;
import io.github.governance4j.examples.county.madeup.Lines;
import io.github.governance4j.examples.county.register.RiskRules;
import io.github.governance4j.rulebook.Rulebook;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/**
 * Makes up a year of a county's hazards, with one surge hidden in it (生成一年的隐患登记簿). Nobody and nothing in it is real. The same rulebook,
 * number and seed give the same log.
 */
public final class Year {
    /** The most hazards of a made-up log: it is put in order in memory. */
    public static final int MOST_HAZARDS = 50_000;

    /** The fewest: a surge is nothing among a handful. */
    public static final int LEAST_HAZARDS = 100;

    private static final int WEEKS = 3;
    private static final int LEAST_MORE_A_WEEK = 8;
    private static final int FIRST_WEEK = 14;
    private static final int LAST_WEEK = 44;
    private static final int WEEKS_A_YEAR = 52;
    private static final int WARNINGS = 8;

    private final YearPlan plan;
    private final County county;
    private final SplittableRandom chance;
    private final Lines lines = new Lines();

    private Year(YearPlan plan, County county) {
        this.plan = plan;
        this.county = county;
        this.chance = new SplittableRandom(plan.seed());
    }

    /**
     * Writes a log.
     *
     * @param rulebook whose hazards, with an edition of tiers in force on some day
     * @param hazards how many, {@link #LEAST_HAZARDS} to {@link #MOST_HAZARDS}
     * @param seed the number everything follows from
     * @param to where to
     * @param progress hears how many hazards are done
     * @return the surge that is hidden in it; empty if the rulebook has nothing to make a year of
     * @throws IOException if it cannot be written
     */
    public static Optional<Planted> write(Rulebook rulebook, int hazards, long seed, Writer to, IntConsumer progress)
            throws IOException {
        Optional<Edition<TierRules>> first = rulebook.tiers().all().stream()
                .filter(edition -> edition.adopted().holds())
                .min(Comparator.comparing(Edition::speaksFrom));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        YearPlan plan = new YearPlan(hazards, seed, first.get().speaksFrom());
        County county = new County(new RiskRules(rulebook), first.get(), plan.from());
        if (!county.isScreened()) {
            return Optional.empty();
        }
        Year year = new Year(plan, county);
        Planted planted = year.planted();
        year.live(year.screened(planted), progress);
        year.warn(planted);
        year.lines.write(HazardLog.FORM, plan.through().plusDays(1).atStartOfDay(), year.chance, action -> to);
        return Optional.of(planted);
    }

    /** Somewhere in the middle of the year: before it, there is enough to learn from. */
    private Planted planted() {
        AreaId town = county.town(any(county.villages()));
        CategoryId category = any(county.categories());
        LocalDate from = plan.monday().plusWeeks(FIRST_WEEK + chance.nextInt(LAST_WEEK - FIRST_WEEK));
        long towns = county.villages().stream().map(county::town).distinct().count();
        long usual = plan.hazards() / (towns * county.categories().size() * WEEKS_A_YEAR) + 1;
        return new Planted(town, category, from, WEEKS, Math.toIntExact(Math.max(LEAST_MORE_A_WEEK, 3 * usual)));
    }

    private List<Screened> screened(Planted planted) {
        List<Screened> all = new ArrayList<>();
        List<AreaId> there = county.villages().stream()
                .filter(village -> county.town(village).equals(planted.area()))
                .toList();
        for (int i = 0; i < planted.weeks() * planted.aWeek(); i++) {
            // On weekdays of each of its weeks.
            LocalDate day = planted.from().plusWeeks(i / planted.aWeek()).plusDays(chance.nextInt(5));
            all.add(new Screened(at(day), any(there), planted.category()));
        }
        long weights = 0;
        for (LocalDate day = plan.from(); !day.isAfter(plan.through()); day = day.plusDays(1)) {
            weights += plan.weight(day);
        }
        while (all.size() < plan.hazards()) {
            all.add(new Screened(at(day(chance.nextLong(weights))), any(county.villages()), any(county.categories())));
        }
        all.sort(
                Comparator.comparing(Screened::at).thenComparing(Screened::area).thenComparing(Screened::category));
        return all;
    }

    private LocalDate day(long drawn) {
        LocalDate day = plan.from();
        for (long left = drawn - plan.weight(day); left >= 0; left -= plan.weight(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDateTime at(LocalDate day) {
        return day.atTime(8 + chance.nextInt(9), chance.nextInt(60));
    }

    private <T> T any(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private void live(List<Screened> screened, IntConsumer progress) {
        int width = Math.max(4, Integer.toString(screened.size()).length());
        for (int i = 0; i < screened.size(); i++) {
            Screened found = screened.get(i);
            StreamId id = new StreamId(String.format("H%0" + width + "d", i + 1));
            var life = new Life<>(
                    county.known(),
                    county.tiering(),
                    asked -> ((Asked.OfTier) asked).command(),
                    id,
                    found.at(),
                    chance.split());
            new HazardStory(county, life, found, plan.through()).tell();
            lines.add(life.lines());
            progress.accept(i + 1);
        }
    }

    /** Of the surge once its first week is over, and of other things now and then. */
    private void warn(Planted planted) {
        List<CategoryId> warned = county.categories().stream()
                .filter(category -> !county.levels(category).isEmpty())
                .toList();
        warn(1, planted.category(), planted.area(), planted.from().plusWeeks(1), "一周发现数超过监测界限");
        for (int number = 2; number <= WARNINGS && !warned.isEmpty(); number++) {
            LocalDate day = plan.from().plusDays(20 + chance.nextInt(300));
            warn(number, any(warned), county.town(any(county.villages())), day, "持续降雨，巡查中多处异常");
        }
    }

    private void warn(int number, CategoryId category, AreaId area, LocalDate day, String cause) {
        var life = new Life<>(
                county.known(),
                county.warnings(),
                asked -> ((Asked.OfWarning) asked).command(),
                new StreamId(String.format("W%02d", number)),
                at(day),
                chance.split());
        new WarningStory(county, life, category, area).tell(cause);
        lines.add(life.lines());
    }
}
