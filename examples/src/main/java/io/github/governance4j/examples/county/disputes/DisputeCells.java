package io.github.governance4j.examples.county.disputes;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.mediation.AgreementId;
import io.github.governance4j.mediation.DocumentId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.ReferralId;
import io.github.governance4j.mediation.SessionId;
import io.github.governance4j.mediation.selection.Commitment;
import io.github.governance4j.mediation.selection.Seed;
import io.github.governance4j.mediation.settlement.CourtId;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.Optional;
import java.util.function.Function;

/** Kinds of values in the detail of a dispute (明细取值). */
final class DisputeCells {
    static final CellKind<MediatorId> MEDIATOR = CellKind.id(MediatorId::new);
    static final CellKind<BodyId> BODY = CellKind.id(BodyId::new);
    static final CellKind<IssueId> ISSUE = CellKind.id(IssueId::new);
    static final CellKind<SessionId> SESSION = CellKind.id(SessionId::new);
    static final CellKind<DocumentId> DOCUMENT = CellKind.id(DocumentId::new);
    static final CellKind<AgreementId> AGREEMENT = CellKind.id(AgreementId::new);
    static final CellKind<ReferralId> REFERRAL = CellKind.id(ReferralId::new);
    static final CellKind<CourtId> COURT = CellKind.id(CourtId::new);
    static final CellKind<StreamId> FUND = CellKind.id(StreamId::new);

    static final CellKind<Commitment> COMMITMENT = digits(Commitment::new);
    static final CellKind<Seed> SEED = digits(Seed::new);

    private DisputeCells() {}

    /** 64 hexadecimal digits, a–f small. Fails with {@code NOT_64_DIGITS}. */
    private static <T> CellKind<T> digits(Function<String, T> constructor) {
        return (cell, problems) -> CellKind.TEXT.read(cell, problems).flatMap(text -> {
            try {
                return Optional.of(constructor.apply(text));
            } catch (IllegalArgumentException e) {
                problems.accept(cell.error("NOT_64_DIGITS"));
                return Optional.empty();
            }
        });
    }
}
