package io.github.governance4j.mediation.casefile;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.mediation.DocumentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is in one case file (卷宗), against what its list asks for.
 *
 * <pre>{@code
 * CaseFile file = CaseFile.empty().with(new CaseDocumentId("7"), record);
 * file.missing(list, Set.of(Occasion.AGREED_ORALLY)) // everything required but the record, and no agreement in writing
 * }</pre>
 *
 * @param documents where the host keeps what, by the lines of the list
 */
public record CaseFile(Map<CaseDocumentId, Set<DocumentId>> documents) {
    /** Every document that must be there is; each line of the list stands below. */
    static final Rule COMPLETE = Rule.of("casefile.complete", Slot.count("missing"));
    /** A line of the list: whether it must be there, on what occasion, and how many there are. */
    static final Rule LINE = Rule.of(
            "casefile.line",
            Slot.id("document"),
            Slot.code("document-role"),
            Slot.code("required"),
            Slot.flag("occasion"),
            Slot.flag("excused"),
            Slot.count("there"));

    /**
     * Copies the lines; one without a document is left out.
     *
     * @param documents where the host keeps what
     */
    public CaseFile {
        Map<CaseDocumentId, Set<DocumentId>> copy = new TreeMap<>();
        documents.forEach((line, some) -> {
            if (!some.isEmpty()) {
                copy.put(line, Collections.unmodifiableSet(new TreeSet<>(some)));
            }
        });
        documents = Collections.unmodifiableMap(copy);
    }

    /** {@return a file with nothing in it} */
    public static CaseFile empty() {
        return new CaseFile(Map.of());
    }

    /**
     * {@return this file with one more document}
     *
     * @param line the line of the list it belongs to
     * @param document where the host keeps it
     */
    public CaseFile with(CaseDocumentId line, DocumentId document) {
        Map<CaseDocumentId, Set<DocumentId>> more = new TreeMap<>(documents);
        Set<DocumentId> there = new TreeSet<>(more.getOrDefault(line, Set.of()));
        there.add(document);
        more.put(line, there);
        return new CaseFile(more);
    }

    /**
     * {@return how many documents there are on a line}
     *
     * @param line the line
     */
    public int count(CaseDocumentId line) {
        return documents.getOrDefault(line, Set.of()).size();
    }

    /**
     * Which lines must hold something and hold nothing.
     *
     * <p>An agreement in writing must be there only where one was made: none after a failed mediation, and for an oral one the mediator's
     * record stands (人民调解法 art. 27 and 28). What is wanted "if any" must be there once its occasion arose.
     *
     * @param list what a file holds
     * @param occasions what happened in the case
     * @return the lines, in the order of the list
     */
    public List<CaseDocument> missing(CaseFileList list, Set<Occasion> occasions) {
        List<CaseDocument> missing = new ArrayList<>();
        for (CaseDocument line : list.documents()) {
            if (isWanted(line, occasions) && count(line.id()) == 0) {
                missing.add(line);
            }
        }
        return List.copyOf(missing);
    }

    /**
     * {@return whether the file is complete, line by line}
     *
     * @param list what a file holds
     * @param occasions what happened in the case
     */
    public Explanation judge(CaseFileList list, Set<Occasion> occasions) {
        int missing = missing(list, occasions).size();
        Finding whole = COMPLETE.says(missing == 0).count(missing);
        for (CaseDocument line : list.documents()) {
            int there = count(line.id());
            whole.because(LINE.says(there > 0 || !isWanted(line, occasions))
                    .id(line.id().value())
                    .code(line.role())
                    .code(line.required())
                    .flag(arose(line.role(), occasions))
                    .flag(isExcused(line.role(), occasions))
                    .count(there)
                    .build());
        }
        return whole.build();
    }

    private static boolean isWanted(CaseDocument line, Set<Occasion> occasions) {
        boolean wanted = line.required() == Required.YES || arose(line.role(), occasions);
        return wanted && !isExcused(line.role(), occasions);
    }

    // Where nothing was agreed in writing there is no such document to file, whatever the list says.
    private static boolean isExcused(DocumentRole role, Set<Occasion> occasions) {
        return role == DocumentRole.AGREEMENT && !occasions.contains(Occasion.AGREED_IN_WRITING);
    }

    private static boolean arose(DocumentRole role, Set<Occasion> occasions) {
        return switch (role) {
            case AUTHORITY -> occasions.contains(Occasion.REPRESENTED);
            case INVESTIGATION -> occasions.contains(Occasion.INVESTIGATED);
            case EVIDENCE -> occasions.contains(Occasion.EVIDENCE_SHOWN);
            case RECORD -> occasions.contains(Occasion.AGREED_ORALLY);
            case AGREEMENT -> occasions.contains(Occasion.AGREED_IN_WRITING);
            case PERFORMANCE -> occasions.contains(Occasion.PERFORMED);
            case FOLLOW_UP -> occasions.contains(Occasion.FOLLOWED_UP);
            case CONFIRMATION -> occasions.contains(Occasion.CONFIRMATION_ASKED);
            case STATEMENT -> occasions.contains(Occasion.FILE_EXPLAINED);
            case APPLICATION, RIGHTS_NOTICE, IDENTITY, BACK_COVER, OTHER -> false;
        };
    }
}
