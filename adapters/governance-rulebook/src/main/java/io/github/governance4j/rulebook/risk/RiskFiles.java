package io.github.governance4j.rulebook.risk;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The tables an edition names for its schemes and models.
 *
 * @param schemes the schemes
 * @param models the models; without it the edition has schemes only
 * @param indicators what the models measure
 * @param bands what values count
 * @param choices the only values an indicator can have
 * @param grades ranges of scores, thresholds and floors
 * @param cells the cells of matrices
 * @param isEveryOneFound whether every table that is named was found; else one that seems unnamed may hold what seems missing
 */
public record RiskFiles(
        Path schemes,
        Optional<Path> models,
        Optional<Path> indicators,
        Optional<Path> bands,
        Optional<Path> choices,
        Optional<Path> grades,
        Optional<Path> cells,
        boolean isEveryOneFound) {}
