package io.github.governance4j.mediation.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.mediation.DocumentId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The common list of 13 documents, and what an oral agreement or none changes: 人民调解法 art. 27 and 28. */
class CaseFileExamples {
    private static final List<DocumentRole> ROLES = List.of(
            DocumentRole.APPLICATION,
            DocumentRole.RIGHTS_NOTICE,
            DocumentRole.IDENTITY,
            DocumentRole.AUTHORITY,
            DocumentRole.INVESTIGATION,
            DocumentRole.EVIDENCE,
            DocumentRole.RECORD,
            DocumentRole.AGREEMENT,
            DocumentRole.PERFORMANCE,
            DocumentRole.FOLLOW_UP,
            DocumentRole.CONFIRMATION,
            DocumentRole.STATEMENT,
            DocumentRole.BACK_COVER);
    private static final Set<DocumentRole> ALWAYS = EnumSet.of(
            DocumentRole.APPLICATION,
            DocumentRole.RIGHTS_NOTICE,
            DocumentRole.IDENTITY,
            DocumentRole.RECORD,
            DocumentRole.AGREEMENT,
            DocumentRole.BACK_COVER);
    private static final CaseFileList LIST = list();

    private static CaseFileList list() {
        List<CaseDocument> documents = new ArrayList<>();
        for (DocumentRole role : ROLES) {
            documents.add(new CaseDocument(
                    new CaseDocumentId(String.valueOf(documents.size() + 1)),
                    role.name(),
                    role,
                    ALWAYS.contains(role) ? Required.YES : Required.IF_ANY,
                    "卷内目录"));
        }
        return new CaseFileList(documents, Optional.empty());
    }

    private static CaseFile holding(Integer... lines) {
        CaseFile file = CaseFile.empty();
        for (int line : lines) {
            file = file.with(new CaseDocumentId(String.valueOf(line)), new DocumentId("doc-" + line));
        }
        return file;
    }

    private static List<DocumentRole> missing(CaseFile file, Occasion... occasions) {
        return file.missing(LIST, Set.of(occasions)).stream()
                .map(CaseDocument::role)
                .toList();
    }

    @Test
    void an_empty_file_after_a_written_agreement_misses_the_six() {
        assertThat(missing(CaseFile.empty(), Occasion.AGREED_IN_WRITING))
                .containsExactlyInAnyOrderElementsOf(ALWAYS)
                .startsWith(DocumentRole.APPLICATION)
                .endsWith(DocumentRole.BACK_COVER);
    }

    @Test
    void art_28_of_an_oral_agreement_the_record_is_kept_and_no_text() {
        assertThat(missing(holding(1, 2, 3, 13), Occasion.AGREED_ORALLY)).containsExactly(DocumentRole.RECORD);
        assertThat(missing(holding(1, 2, 3, 7, 13), Occasion.AGREED_ORALLY)).isEmpty();
    }

    @Test
    void after_a_failed_mediation_no_agreement_is_wanted() {
        assertThat(missing(holding(1, 2, 3, 7, 13))).isEmpty();
        assertThat(missing(holding(1, 2, 3, 7, 13), Occasion.AGREED_IN_WRITING))
                .containsExactly(DocumentRole.AGREEMENT);
    }

    @Test
    void what_is_wanted_if_any_is_wanted_once_its_occasion_arose() {
        assertThat(missing(
                        holding(1, 2, 3, 7, 8, 13),
                        Occasion.AGREED_IN_WRITING,
                        Occasion.REPRESENTED,
                        Occasion.INVESTIGATED,
                        Occasion.EVIDENCE_SHOWN,
                        Occasion.PERFORMED,
                        Occasion.FOLLOWED_UP,
                        Occasion.CONFIRMATION_ASKED,
                        Occasion.FILE_EXPLAINED))
                .containsExactly(
                        DocumentRole.AUTHORITY,
                        DocumentRole.INVESTIGATION,
                        DocumentRole.EVIDENCE,
                        DocumentRole.PERFORMANCE,
                        DocumentRole.FOLLOW_UP,
                        DocumentRole.CONFIRMATION,
                        DocumentRole.STATEMENT);
    }

    @Test
    void two_lines_of_a_list_have_two_names() {
        CaseDocument line = LIST.documents().get(0);
        assertThatThrownBy(() -> new CaseFileList(List.of(line, line), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** From codes and values alone a reader counts what is missing. */
    @Property
    void what_is_missing_can_be_counted_again(@ForAll Set<Occasion> occasions, @ForAll Set<DocumentRole> held) {
        CaseFile file = CaseFile.empty();
        for (CaseDocument line : LIST.documents()) {
            file = held.contains(line.role()) ? file.with(line.id(), new DocumentId("doc")) : file;
        }
        Evidence evidence = file.judge(LIST, occasions).evidence();
        long missing = evidence.because().stream()
                .filter(line -> line.fact("there").number() == 0)
                .filter(line -> line.fact("required").word().equals("YES")
                        || line.fact("occasion").number() == 1)
                .filter(line -> line.fact("excused").number() == 0)
                .count();
        assertThat(missing)
                .isEqualTo(file.missing(LIST, occasions).size())
                .isEqualTo(evidence.fact("missing").number());
        assertThat(file.judge(LIST, occasions).holds()).isEqualTo(missing == 0);
    }
}
