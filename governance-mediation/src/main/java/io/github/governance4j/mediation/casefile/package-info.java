/**
 * The case file of a dispute (调解卷宗): what must be in it, what is, and what is missing.
 *
 * <p>Start at {@link io.github.governance4j.mediation.casefile.CaseFile}. The list is data ({@link
 * io.github.governance4j.mediation.casefile.CaseFileList}); another line of it needs no code, another sort of document is one more {@link
 * io.github.governance4j.mediation.casefile.DocumentRole} with its {@link io.github.governance4j.mediation.casefile.Occasion}. Only ids of
 * documents come in here, never what is in them.
 *
 * <p>Depends on the ids of {@code mediation} and on the core; sees no other package of this module.
 */
@NullMarked
package io.github.governance4j.mediation.casefile;

import org.jspecify.annotations.NullMarked;
