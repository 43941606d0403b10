package io.github.governance4j.rulebook.warning;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.risk.tier.MeasureId;
import io.github.governance4j.core.risk.tier.Target;
import io.github.governance4j.core.risk.warning.LevelRule;
import io.github.governance4j.core.risk.warning.Speed;
import io.github.governance4j.core.risk.warning.WarningMeasure;
import io.github.governance4j.core.risk.warning.WarningRules;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import io.github.governance4j.rulebook.review.MeasureTitles;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The tables of warnings: measures, who is told how fast, and what holds at each level. */
public final class WarningSheets {
    /** The columns of the table of levels. */
    public static final Columns LEVELS = Columns.of("category", "level", "issuers", "speed", "most_days")
            .optional("measures", "source")
            .about("category");
    /** The columns of the table of measures. */
    public static final Columns MEASURES = Columns.of("measure", "title_zh", "target", "from_level")
            .optional("source")
            .about("measure");
    /** The columns of the table of who is told. */
    public static final Columns TELLINGS =
            Columns.of("speed", "roles", "amount", "unit").optional("source").about("speed");

    private static final CellKind<CategoryId> CATEGORY = CellKind.id(CategoryId::new);
    private static final CellKind<MeasureId> MEASURE = CellKind.id(MeasureId::new);
    private static final CellKind<RoleId> ROLE = CellKind.id(RoleId::new);
    private static final CellKind<BodyId> BODY = CellKind.id(BodyId::new);
    private static final CellKind<WarningLevel> LEVEL = CellKind.word(WarningLevel.class);
    private static final CellKind<Speed> SPEED = CellKind.word(Speed.class);
    private static final CellKind<Target> TARGET = CellKind.word(Target.class);
    private static final CellKind<LimitUnit> UNIT = CellKind.word(LimitUnit.class);
    private static final CellKind<Long> DAYS = CellKind.wholeNumber(1, 366);

    private final ZoneId zone;
    private final Optional<Place> place;
    private final Consumer<Problem> problems;
    private final Map<Object, Integer> lines = new HashMap<>();
    private final Map<MeasureId, WarningMeasure> measures = new LinkedHashMap<>();
    private final Map<Speed, WarningRules.Telling> tellings = new EnumMap<>(Speed.class);
    private final List<LevelRule> levels = new ArrayList<>();
    private boolean isSound = true;

    private WarningSheets(ZoneId zone, Optional<Place> place, Consumer<Problem> problems) {
        this.zone = zone;
        this.place = place;
        this.problems = problems;
    }

    /**
     * {@return the rules, or empty if a problem was told}
     *
     * @param files the tables
     * @param zone where the limits read the clock
     * @param place the place, for the bodies that may be named; empty where it could not be read, and then any may
     * @param problems told of every fault
     */
    public static Optional<WarningRules> read(
            WarningFiles files, ZoneId zone, Optional<Place> place, Consumer<Problem> problems) {
        WarningSheets sheets = new WarningSheets(zone, place, problems);
        sheets.each(files.measures(), MEASURES, sheets::measure);
        sheets.each(files.tellings(), TELLINGS, sheets::telling);
        // What a level names cannot be held against tables that could not be read whole.
        boolean whole = sheets.isSound;
        sheets.each(files.levels(), LEVELS, (row, reading) -> sheets.level(row, reading, whole));
        return sheets.isSound
                ? Optional.of(new WarningRules(sheets.levels, List.copyOf(sheets.measures.values()), sheets.tellings))
                : Optional.empty();
    }

    private void each(Path file, Columns columns, BiConsumer<Row, RowReading> reader) {
        try (CsvRows rows = columns.open(file, problems)) {
            while (rows.hasNext()) {
                Row row = rows.next();
                RowReading reading = new RowReading(row, problems);
                reader.accept(row, reading);
                isSound &= reading.isSound();
            }
            isSound &= rows.faultyRows() == 0 && !rows.columns().isEmpty();
        }
    }

    private void measure(Row row, RowReading reading) {
        Optional<MeasureId> id = reading.needed("measure", MEASURE);
        Optional<String> title = reading.needed("title_zh", CellKind.TEXT);
        Optional<Target> target = reading.needed("target", TARGET);
        Optional<WarningLevel> from = reading.needed("from_level", LEVEL);
        Optional<String> source = reading.stated("source", CellKind.TEXT);
        id.ifPresent(one -> once(row, reading, "measure", one, "MEASURE_STATED_TWICE"));
        if (id.isPresent() && title.isPresent() && target.isPresent()) {
            MeasureTitles.review(row.cell("title_zh"), target.get(), id.get().value(), reading::tell);
        }
        if (reading.isSound() && id.isPresent() && title.isPresent() && target.isPresent() && from.isPresent()) {
            measures.put(
                    id.get(), new WarningMeasure(id.get(), title.get(), target.get(), from.get(), source.orElse("")));
        }
    }

    private void telling(Row row, RowReading reading) {
        Optional<Speed> speed = reading.needed("speed", SPEED);
        reading.needed("roles", CellKind.TEXT);
        Set<RoleId> roles = reading.several("roles", ROLE);
        Optional<LimitUnit> unit = reading.needed("unit", UNIT);
        Optional<Long> amount = reading.needed(
                "amount",
                CellKind.wholeNumber(0, unit.orElse(LimitUnit.CALENDAR_DAY).most()));
        Optional<String> source = reading.stated("source", CellKind.TEXT);
        speed.ifPresent(one -> once(row, reading, "speed", one, "SPEED_STATED_TWICE"));
        if (reading.isSound() && speed.isPresent() && unit.isPresent() && amount.isPresent()) {
            TimeLimit within = TimeLimit.of("telling", amount.get(), unit.get(), source.orElse(""))
                    .zone(zone)
                    .build();
            tellings.put(speed.get(), new WarningRules.Telling(List.copyOf(roles), within));
        }
    }

    private void level(Row row, RowReading reading, boolean whole) {
        Optional<CategoryId> category = reading.needed("category", CATEGORY);
        Optional<WarningLevel> level = reading.needed("level", LEVEL);
        reading.needed("issuers", CellKind.TEXT);
        Set<BodyId> issuers = reading.several("issuers", BODY);
        Optional<Speed> speed = reading.needed("speed", SPEED);
        Optional<Long> days = reading.needed("most_days", DAYS);
        Set<MeasureId> listed = reading.several("measures", MEASURE);
        Optional<String> source = reading.stated("source", CellKind.TEXT);
        if (category.isPresent() && level.isPresent()) {
            once(row, reading, "level", List.of(category.get(), level.get()), "LEVEL_RULED_TWICE");
        }
        issuers.stream()
                .filter(this::isUnknown)
                .forEach(body ->
                        reading.tell(row.cell("issuers").error("UNKNOWN_BODY").with("found", body.value())));
        if (whole) {
            speed.filter(one -> !tellings.containsKey(one))
                    .ifPresent(one -> reading.tell(row.cell("speed").error("NOBODY_TOLD_AT_SPEED")));
            level.ifPresent(one -> listed.forEach(id -> open(row, reading, one, id)));
        }
        if (reading.isSound() && category.isPresent() && level.isPresent() && speed.isPresent() && days.isPresent()) {
            levels.add(LevelRule.of(
                            category.get(), level.get(), speed.get(), days.get().intValue())
                    .issuers(issuers)
                    .measures(listed)
                    .source(source.orElse(""))
                    .build());
        }
    }

    private void open(Row row, RowReading reading, WarningLevel level, MeasureId id) {
        Optional<WarningMeasure> measure = Optional.ofNullable(measures.get(id));
        if (measure.isEmpty()) {
            reading.tell(row.cell("measures").error("UNKNOWN_MEASURE").with("measure", id.value()));
        } else if (!measure.get().isOpenTo(level)) {
            reading.tell(row.cell("measures")
                    .error("MEASURE_ABOVE_LEVEL")
                    .with("measure", id.value())
                    .with("level", level.name())
                    .with("from", measure.get().from().name()));
        }
    }

    private boolean isUnknown(BodyId body) {
        return place.isPresent()
                && place.get().roster().bodies().stream()
                        .noneMatch(row -> row.id().equals(body));
    }

    private void once(Row row, RowReading reading, String column, Object key, String code) {
        Integer before = lines.putIfAbsent(key, row.at().line());
        if (before != null) {
            reading.tell(row.cell(column).error(code).with("line", before));
        }
    }
}
