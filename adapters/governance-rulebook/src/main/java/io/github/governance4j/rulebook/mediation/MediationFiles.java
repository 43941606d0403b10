package io.github.governance4j.rulebook.mediation;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The tables an edition names for its mediation, those apart that a section of their own names.
 *
 * @param tracks the ways to mediate
 * @param kinds the kinds of disputes
 * @param means what the county settles disputes by
 * @param exclusions what keeps a case from a track
 * @param mediators the roster
 * @param committees what is said of the committees besides their members
 * @param caseFile what a case file holds
 * @param isEveryOneFound whether every table that is named was found; else one that seems unnamed may hold what seems missing
 */
public record MediationFiles(
        Path tracks,
        Path kinds,
        Optional<Path> means,
        Optional<Path> exclusions,
        Optional<Path> mediators,
        Optional<Path> committees,
        Optional<Path> caseFile,
        boolean isEveryOneFound) {}
