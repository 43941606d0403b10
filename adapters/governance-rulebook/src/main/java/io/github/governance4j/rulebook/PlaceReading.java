package io.github.governance4j.rulebook;

import io.github.governance4j.core.place.LevelScheme;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.place.LevelsList;
import io.github.governance4j.rulebook.place.PlaceSheets;
import io.github.governance4j.rulebook.yaml.Fields;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the section of a rulebook that says where everything is and who answers for it; its rows are dated, so it belongs to no edition. */
final class PlaceReading {
    private final Consumer<Problem> problems;
    private final FolderFiles files;

    PlaceReading(Path folder, Consumer<Problem> problems) {
        this.problems = problems;
        this.files = new FolderFiles(folder, problems);
    }

    /**
     * What a rulebook says of its place.
     *
     * @param isStated whether it says anything
     * @param place the place, empty if a problem was told
     */
    record Read(boolean isStated, Optional<Place> place) {}

    Read read(Fields rulebook) {
        return rulebook.optional("place")
                .map(node -> new Read(true, Fields.of(node, problems).flatMap(this::place)))
                .orElse(new Read(false, Optional.of(Place.nowhere())));
    }

    private Optional<Place> place(Fields fields) {
        Optional<LevelScheme> scheme = LevelsList.read(fields, problems);
        Optional<Path> areas = fields.cell("areas").flatMap(files::find);
        Optional<Path> bodies = file(fields, "bodies");
        Optional<Path> posts = file(fields, "posts");
        Optional<Path> tenures = file(fields, "tenures");
        fields.nothingElse();
        if (scheme.isEmpty()
                || areas.isEmpty()
                || isLost(fields, "bodies", bodies)
                || isLost(fields, "posts", posts)
                || isLost(fields, "tenures", tenures)) {
            return Optional.empty();
        }
        return PlaceSheets.read(scheme.get(), new PlaceSheets.Files(areas.get(), bodies, posts, tenures), problems);
    }

    private static boolean isLost(Fields fields, String key, Optional<Path> file) {
        return fields.optional(key).isPresent() && file.isEmpty();
    }

    private Optional<Path> file(Fields fields, String key) {
        return fields.optional(key).isPresent() ? fields.cell(key).flatMap(files::find) : Optional.empty();
    }
}
