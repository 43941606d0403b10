package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.examples.county.disputes.DisputeAction;
import io.github.governance4j.examples.county.log.Verb;
import io.github.governance4j.mediation.course.SessionOutcome;
import io.github.governance4j.mediation.course.SignedAs;
import io.github.governance4j.mediation.dispute.AssistantKind;
import io.github.governance4j.mediation.dispute.Bar;
import io.github.governance4j.mediation.dispute.Channel;
import io.github.governance4j.mediation.dispute.Openness;
import io.github.governance4j.mediation.referral.Clock;
import io.github.governance4j.mediation.referral.Counterpart;
import io.github.governance4j.mediation.referral.Direction;
import io.github.governance4j.mediation.referral.Outcome;
import io.github.governance4j.mediation.roster.RelationKind;
import io.github.governance4j.mediation.settlement.AgreementForm;
import io.github.governance4j.mediation.settlement.AgreementPart;
import io.github.governance4j.mediation.settlement.ClauseKind;
import io.github.governance4j.mediation.settlement.Dismissal;
import io.github.governance4j.mediation.settlement.Material;
import io.github.governance4j.mediation.settlement.NonAcceptance;
import io.github.governance4j.mediation.settlement.Ruling;
import io.github.governance4j.mediation.settlement.SuitOutcome;
import io.github.governance4j.mediation.stipend.ReclaimCause;
import io.github.governance4j.mediation.stipend.StipendGrade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MediationDocsExamples {
    @Test
    void the_document_lists_every_action_with_its_keys_and_every_word() throws IOException {
        String document = Files.readString(Path.of("../docs/mediation.md"));
        assertThat(document).contains(Verb.table(DisputeAction.values()));
        Enum<?>[][] vocabularies = {
            Bar.values(),
            Remedy.values(),
            Openness.values(),
            Channel.values(),
            AssistantKind.values(),
            RelationKind.values(),
            SessionOutcome.values(),
            Outcome.values(),
            SuitOutcome.values(),
            AgreementForm.values(),
            SignedAs.values(),
            ClauseKind.values(),
            AgreementPart.values(),
            Ruling.values(),
            NonAcceptance.values(),
            Dismissal.values(),
            Material.values(),
            Counterpart.values(),
            Direction.values(),
            Clock.values(),
            StipendGrade.values(),
            ReclaimCause.values()
        };
        for (Enum<?>[] vocabulary : vocabularies) {
            for (Enum<?> word : vocabulary) {
                assertThat(document).contains(word.name());
            }
        }
    }
}
