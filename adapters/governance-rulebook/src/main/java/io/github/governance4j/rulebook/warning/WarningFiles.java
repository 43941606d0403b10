package io.github.governance4j.rulebook.warning;

import java.nio.file.Path;

/**
 * The three tables of warnings.
 *
 * @param levels who may issue what at which level
 * @param measures what may be done
 * @param tellings who is told how fast
 */
public record WarningFiles(Path levels, Path measures, Path tellings) {}
