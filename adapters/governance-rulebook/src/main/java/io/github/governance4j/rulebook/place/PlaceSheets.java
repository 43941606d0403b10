package io.github.governance4j.rulebook.place;

import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.AreaKindId;
import io.github.governance4j.core.place.Body;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.DutyId;
import io.github.governance4j.core.place.LevelScheme;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.PlaceFault;
import io.github.governance4j.core.place.PlaceFault.Sheet;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.place.Roster;
import io.github.governance4j.core.place.SkillId;
import io.github.governance4j.core.place.Tenure;
import io.github.governance4j.core.place.Territory;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The four tables of a place, read together and held against each other. */
public final class PlaceSheets {
    /** The columns of the areas. */
    public static final Columns AREAS = Columns.of("area", "kind", "parent", "from")
            .optional("through", "became", "load")
            .about("area");
    /** The columns of the bodies. */
    public static final Columns BODIES = Columns.of("body", "area", "from")
            .optional("through", "competence", "superior")
            .about("body");
    /** The columns of the posts. */
    public static final Columns POSTS = Columns.of("post", "body", "role", "from")
            .optional("area", "through", "duties")
            .about("post");
    /** The columns of the tenures. */
    public static final Columns TENURES =
            Columns.of("post", "holder", "from").optional("through", "skills").about("post");

    private static final CellKind<AreaId> AREA = CellKind.id(AreaId::new);
    private static final CellKind<AreaKindId> KIND = CellKind.id(AreaKindId::new);
    private static final CellKind<BodyId> BODY = CellKind.id(BodyId::new);
    private static final CellKind<CategoryId> CATEGORY = CellKind.id(CategoryId::new);
    private static final CellKind<PostId> POST = CellKind.id(PostId::new);
    private static final CellKind<RoleId> ROLE = CellKind.id(RoleId::new);
    private static final CellKind<DutyId> DUTY = CellKind.id(DutyId::new);
    private static final CellKind<PersonId> PERSON = CellKind.id(PersonId::new);
    private static final CellKind<SkillId> SKILL = CellKind.id(SkillId::new);
    private static final CellKind<Long> LOAD = CellKind.wholeNumber(0, 100_000_000);

    private final Consumer<Problem> problems;
    private final Map<Sheet, List<Row>> rows = new EnumMap<>(Sheet.class);
    private final Set<Sheet> incomplete = EnumSet.noneOf(Sheet.class);
    private boolean isSound = true;

    private PlaceSheets(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Where the four tables stand; a table may be left out but for the areas.
     *
     * @param areas the areas
     * @param bodies the bodies
     * @param posts the posts
     * @param tenures the tenures
     */
    public record Files(Path areas, Optional<Path> bodies, Optional<Path> posts, Optional<Path> tenures) {}

    /**
     * Reads the tables.
     *
     * @param scheme the levels
     * @param files the tables
     * @param problems told of every fault
     * @return the place, or empty if {@code problems} was told of an error
     */
    public static Optional<Place> read(LevelScheme scheme, Files files, Consumer<Problem> problems) {
        return new PlaceSheets(problems).place(scheme, files);
    }

    private Optional<Place> place(LevelScheme scheme, Files files) {
        List<Area> areas = sheet(Sheet.AREAS, AREAS, Optional.of(files.areas()), PlaceSheets::area);
        List<Body> bodies = sheet(Sheet.BODIES, BODIES, files.bodies(), PlaceSheets::body);
        List<Post> posts = sheet(Sheet.POSTS, POSTS, files.posts(), PlaceSheets::post);
        List<Tenure> tenures = sheet(Sheet.TENURES, TENURES, files.tenures(), PlaceSheets::tenure);
        List<PlaceFault> ofAreas = Territory.faults(scheme, areas);
        List<PlaceFault> ofRoster = Roster.faults(bodies, posts, tenures);
        ofAreas.forEach(this::tell);
        ofRoster.forEach(this::tell);
        if (!ofAreas.isEmpty() || !ofRoster.isEmpty()) {
            return Optional.empty();
        }
        Territory territory = Territory.of(scheme, areas);
        Roster roster = Roster.of(bodies, posts, tenures);
        List<PlaceFault> between = Place.faults(territory, roster);
        between.forEach(this::tell);
        return isSound && between.isEmpty() ? Optional.of(new Place(territory, roster)) : Optional.empty();
    }

    private void tell(PlaceFault fault) {
        isSound = false;
        if (incomplete.stream().noneMatch(sheet -> PlaceProblems.misses(fault, sheet))) {
            problems.accept(PlaceProblems.of(fault, rows.getOrDefault(fault.sheet(), List.of())));
        }
    }

    private <T> List<T> sheet(
            Sheet sheet, Columns columns, Optional<Path> file, Function<RowReading, Optional<T>> read) {
        List<T> values = new ArrayList<>();
        List<Row> sound = new ArrayList<>();
        rows.put(sheet, sound);
        if (file.isEmpty()) {
            return values;
        }
        try (CsvRows all = columns.open(file.get(), problems)) {
            while (all.hasNext()) {
                Row row = all.next();
                RowReading reading = new RowReading(row, problems);
                Optional<T> value = read.apply(reading).filter(made -> reading.isSound());
                if (value.isPresent()) {
                    values.add(value.get());
                    sound.add(row);
                } else {
                    incomplete.add(sheet);
                }
            }
            if (all.faultyRows() > 0 || all.columns().isEmpty()) {
                incomplete.add(sheet);
            }
        }
        isSound &= !incomplete.contains(sheet);
        return values;
    }

    private static Optional<Area> area(RowReading row) {
        Optional<AreaId> id = row.needed("area", AREA);
        Optional<AreaKindId> kind = row.needed("kind", KIND);
        Optional<LocalDate> from = row.needed("from", CellKind.DAY);
        Optional<AreaId> parent = row.stated("parent", AREA);
        Optional<LocalDate> through = row.lastDay();
        Optional<AreaId> became = row.stated("became", AREA);
        Optional<Long> load = row.stated("load", LOAD);
        if (!row.isSound() || id.isEmpty() || kind.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        Area.Builder area = Area.of(id.get(), kind.get(), from.get())
                .parent(parent)
                .lastDay(through)
                .became(became);
        load.ifPresent(area::load);
        return Optional.of(area.build());
    }

    private static Optional<Body> body(RowReading row) {
        Optional<BodyId> id = row.needed("body", BODY);
        Optional<AreaId> area = row.needed("area", AREA);
        Optional<LocalDate> from = row.needed("from", CellKind.DAY);
        Optional<LocalDate> through = row.lastDay();
        Set<CategoryId> competence = row.several("competence", CATEGORY);
        Optional<BodyId> superior = row.stated("superior", BODY);
        return !row.isSound() || id.isEmpty() || area.isEmpty() || from.isEmpty()
                ? Optional.empty()
                : Optional.of(Body.of(id.get(), area.get(), from.get())
                        .lastDay(through)
                        .competence(competence)
                        .superior(superior)
                        .build());
    }

    private static Optional<Post> post(RowReading row) {
        Optional<PostId> id = row.needed("post", POST);
        Optional<BodyId> body = row.needed("body", BODY);
        Optional<RoleId> role = row.needed("role", ROLE);
        Optional<LocalDate> from = row.needed("from", CellKind.DAY);
        Optional<AreaId> area = row.stated("area", AREA);
        Optional<LocalDate> through = row.lastDay();
        Set<DutyId> duties = row.several("duties", DUTY);
        return !row.isSound() || id.isEmpty() || body.isEmpty() || role.isEmpty() || from.isEmpty()
                ? Optional.empty()
                : Optional.of(Post.of(id.get(), body.get(), role.get(), from.get())
                        .area(area)
                        .lastDay(through)
                        .duties(duties)
                        .build());
    }

    private static Optional<Tenure> tenure(RowReading row) {
        Optional<PostId> post = row.needed("post", POST);
        Optional<PersonId> holder = row.needed("holder", PERSON);
        Optional<LocalDate> from = row.needed("from", CellKind.DAY);
        Optional<LocalDate> through = row.lastDay();
        Set<SkillId> skills = row.several("skills", SKILL);
        return !row.isSound() || post.isEmpty() || holder.isEmpty() || from.isEmpty()
                ? Optional.empty()
                : Optional.of(Tenure.of(post.get(), holder.get(), from.get(), through, skills));
    }
}
