package io.github.governance4j.mediation.casefile;

import io.github.governance4j.core.time.TimeLimit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a case file holds (调解卷宗目录), in the order it is bound in.
 *
 * @param documents the lines, each name once
 * @param retention how long a file is kept; empty where nobody set it, as the law sets none
 */
public record CaseFileList(List<CaseDocument> documents, Optional<TimeLimit> retention) {
    /**
     * Copies the lines.
     *
     * @param documents the lines
     * @param retention how long a file is kept
     * @throws IllegalArgumentException if two lines share a name
     */
    public CaseFileList {
        documents = List.copyOf(documents);
        Set<CaseDocumentId> names = new HashSet<>();
        for (CaseDocument document : documents) {
            if (!names.add(document.id())) {
                throw new IllegalArgumentException("two documents are called " + document.id());
            }
        }
    }

    /**
     * {@return the line of a name}
     *
     * @param id its name
     */
    public Optional<CaseDocument> document(CaseDocumentId id) {
        return documents.stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
