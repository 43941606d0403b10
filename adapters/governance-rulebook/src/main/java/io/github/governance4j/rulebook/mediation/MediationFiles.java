package io.github.governance4j.rulebook.mediation;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The tables an edition names for its mediation.
 *
 * @param tracks the ways to mediate
 * @param kinds the kinds of disputes
 * @param means what the county settles disputes by
 * @param exclusions what keeps a case from a track
 */
public record MediationFiles(Path tracks, Path kinds, Optional<Path> means, Optional<Path> exclusions) {}
