package io.github.governance4j.examples.county.chamber;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.EndKind;
import io.github.governance4j.mediation.course.Stage;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.dispute.TrackFamily;
import io.github.governance4j.mediation.stipend.CaseEnd;
import io.github.governance4j.mediation.stipend.ClosedCase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a fund for stipends may see of a dispute (结案情况). */
final class Closing {
    private Closing() {}

    static ClosedCase of(StreamId dispute, Course course, Desks desks, Optional<StreamId> paidBy) {
        Set<MediatorId> mediators = new TreeSet<>(course.panel());
        course.mediator().ifPresent(mediators::add);
        LocalDate closedOn = course.lastAct().map(LocalDateTime::toLocalDate).orElse(LocalDate.EPOCH);
        ClosedCase.Builder closed = ClosedCase.of(
                        new DisputeId(dispute.value()),
                        desks.track(course).map(Track::family).orElse(TrackFamily.OTHER),
                        end(course),
                        closedOn,
                        mediators,
                        course.application()
                                .map(asked -> asked.parties().involved())
                                .orElse(Set.of()))
                .fileClosed(course.stage() == Stage.CLOSED);
        paidBy.ifPresent(closed::paidBy);
        return closed.build();
    }

    private static CaseEnd end(Course course) {
        Optional<EndKind> end = course.end();
        if (end.isEmpty()) {
            return CaseEnd.NOT_MEDIATED;
        }
        return switch (end.get()) {
            case SETTLED -> CaseEnd.SETTLED;
            case SETTLED_IN_PART -> CaseEnd.SETTLED_IN_PART;
            case SUSPECTED_SHAM -> CaseEnd.SHAM;
            case NOT_ACCEPTED, SENT_ELSEWHERE, NO_CONSENT -> CaseEnd.NOT_MEDIATED;
            default -> course.sessions() == 0 ? CaseEnd.NOT_MEDIATED : CaseEnd.WITHOUT_AGREEMENT;
        };
    }
}
