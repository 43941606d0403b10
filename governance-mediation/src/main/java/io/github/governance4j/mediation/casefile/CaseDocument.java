package io.github.governance4j.mediation.casefile;

/**
 * One line of a case file list (卷内目录项).
 *
 * @param id its name within the list
 * @param title what it is called
 * @param role what it is
 * @param required whether a file must hold it
 * @param source whose list it is
 */
public record CaseDocument(CaseDocumentId id, String title, DocumentRole role, Required required, String source) {}
