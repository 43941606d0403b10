package io.github.governance4j.examples.county.mediated;

import io.github.governance4j.mediation.referral.Referral;
import io.github.governance4j.mediation.settlement.Settlement;
import io.github.governance4j.mediation.stipend.StipendFund;
import io.github.governance4j.mediation.stipend.StipendStage;
import tools.jackson.core.JsonGenerator;

/** What {@code result.json} says of what came of courses: agreements, referrals and funds, each by its id (后续事项数据). */
final class SequelsJson {
    private final JsonGenerator json;
    private final Sums sums;

    SequelsJson(JsonGenerator json, MediationResult result) {
        this.json = json;
        this.sums = result.sums();
    }

    void write() {
        json.writeObjectPropertyStart("agreements");
        sums.sequels().settlements().forEach((id, settlement) -> agreement(id.value(), settlement));
        json.writeEndObject();
        json.writeObjectPropertyStart("referrals");
        sums.sequels().referrals().forEach((id, referral) -> referral(id.value(), referral));
        json.writeEndObject();
        json.writeObjectPropertyStart("funds");
        sums.sequels().funds().forEach((id, fund) -> fund(id.value(), fund));
        json.writeEndObject();
    }

    private void agreement(String id, Settlement settlement) {
        settlement.opened().ifPresent(opened -> {
            json.writeObjectPropertyStart(id);
            json.writeStringProperty("dispute", opened.dispute().value());
            json.writeStringProperty("stage", settlement.stage().name());
            json.writeStringProperty("effective", opened.effectiveOn().toString());
            json.writeStringProperty("confirmation", settlement.confirmation().name());
            json.writeEndObject();
        });
    }

    private void referral(String id, Referral referral) {
        referral.offering().ifPresent(offering -> {
            json.writeObjectPropertyStart(id);
            json.writeStringProperty("dispute", offering.dispute().value());
            json.writeStringProperty("counterpart", offering.counterpart().name());
            json.writeStringProperty("direction", offering.direction().name());
            json.writeStringProperty("stage", referral.stage().name());
            referral.holder().ifPresent(holder -> json.writeStringProperty("holder", holder.value()));
            json.writeEndObject();
        });
    }

    private void fund(String id, StipendFund fund) {
        json.writeObjectPropertyStart(id);
        json.writeNumberProperty(
                "fen", fund.opened().map(opened -> opened.fen()).orElse(0L));
        json.writeNumberProperty("grantedFen", fund.granted());
        json.writeNumberProperty("leftFen", fund.left());
        for (StipendStage stage : StipendStage.values()) {
            json.writeNumberProperty(
                    MediationResultJson.word(stage),
                    fund.stipends().values().stream()
                            .filter(one -> one.stage() == stage)
                            .count());
        }
        json.writeEndObject();
    }
}
