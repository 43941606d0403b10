package io.github.governance4j.examples.county.disputes;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.Detail;
import io.github.governance4j.examples.county.log.Texts;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.SessionId;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.SessionCommand;
import io.github.governance4j.mediation.course.SessionOutcome;
import io.github.governance4j.mediation.dispute.Channel;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.Optional;
import java.util.Set;

/** What a row asks of a try and its sessions (调解会操作). */
final class SessionRow {
    private static final CellKind<AreaId> AREA = CellKind.id(AreaId::new);

    private final ActRow<DisputeAction> row;
    private final Detail detail;
    private final Stamp stamp;

    SessionRow(ActRow<DisputeAction> row) {
        this.row = row;
        this.detail = row.detail();
        this.stamp = row.stamp();
    }

    Optional<Asked> asked() {
        return command().map(command -> new Asked.OfCourse(snapshot -> command));
    }

    private Optional<CourseCommand> command() {
        return switch (row.action()) {
            case BEGIN_TRY -> {
                Set<PersonId> consenting = persons("consenting");
                yield detail.made(() -> new SessionCommand.BeginTry(stamp, consenting));
            }
            case HOLD_SESSION -> hold();
            case CLOSE_SESSION -> close();
            case END_TRY -> detail.made(() -> new SessionCommand.EndTry(stamp));
            default -> throw new IllegalArgumentException("nothing asked of a session: " + row.action());
        };
    }

    private Optional<CourseCommand> hold() {
        Optional<SessionId> session = detail.need("session", DisputeCells.SESSION);
        Optional<Channel> channel = detail.maybe("channel", CellKind.word(Channel.class));
        Set<PersonId> attending = persons("attending");
        Optional<AreaId> where = detail.maybe("where", AREA);
        return detail.made(() -> new SessionCommand.HoldSession(
                stamp, session.orElseThrow(), channel.orElse(Channel.IN_PERSON), attending, where));
    }

    private Optional<CourseCommand> close() {
        Optional<SessionId> session = detail.need("session", DisputeCells.SESSION);
        Optional<SessionOutcome> outcome = detail.need("outcome", CellKind.word(SessionOutcome.class));
        Set<IssueId> agreed = Set.copyOf(detail.ids("agreed", DisputeCells.ISSUE));
        return detail.made(
                () -> new SessionCommand.CloseSession(stamp, session.orElseThrow(), outcome.orElseThrow(), agreed));
    }

    private Set<PersonId> persons(String key) {
        detail.need(key, CellKind.TEXT);
        return Set.copyOf(detail.ids(key, Texts.PERSON));
    }
}
