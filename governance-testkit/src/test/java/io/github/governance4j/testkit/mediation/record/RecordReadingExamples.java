package io.github.governance4j.testkit.mediation.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.DocumentId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.SessionId;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Representation;
import io.github.governance4j.mediation.dispute.RepresentationScope;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.record.Entry;
import io.github.governance4j.mediation.record.RecordCommand;
import io.github.governance4j.mediation.record.RecordFact;
import io.github.governance4j.mediation.record.RecordRefusal;
import io.github.governance4j.mediation.record.Said;
import io.github.governance4j.mediation.record.SessionRecord;
import io.github.governance4j.mediation.record.SessionRecords;
import io.github.governance4j.mediation.record.UndisputedFact;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who reads what was said, and the one thing that may leave. */
class RecordReadingExamples {
    private static final SessionRecords RECORDS = SessionRecords.over(RecordCast.PLACE);
    private static final PersonId LAWYER = new PersonId("lawyer");
    private static final LocalDateTime NOON = RecordCast.NOON;
    private static final SessionId SESSION = new SessionId("s-1");

    private static SessionRecord after(SessionRecord record, RecordCommand command) {
        Decision<RecordFact, RecordRefusal> decision = RECORDS.decide(command, record);
        assertThat(decision.isAccepted()).isTrue();
        return RECORDS.evolveAll(record, decision.facts());
    }

    private static Stamp stamp(String id, int hours) {
        return new Stamp(new CommandId(id), NOON.plusHours(hours), NOON.plusHours(hours), RecordCast.MEI);
    }

    private static SessionRecord written() {
        Parties parties = Parties.of(
                        List.of(new Party(RecordCast.WANG, Side.APPLICANT), new Party(RecordCast.LI, Side.RESPONDENT)))
                .withRepresentatives(
                        List.of(new Representation(LAWYER, Set.of(RecordCast.LI), RepresentationScope.ORDINARY)));
        SessionRecord open = after(
                RECORDS.initial(),
                new RecordCommand.Open(
                        Stamp.timer(new CommandId("open"), NOON, NOON),
                        new DisputeId("d-1"),
                        parties,
                        Set.of(RecordCast.FIRST)));
        return after(open, new RecordCommand.Write(stamp("w", 1), SESSION, Said.CONCESSION, new DocumentId("doc-1")));
    }

    @Test
    void parties_whoever_acts_for_them_and_the_mediator_read_it() {
        SessionRecord record = written();
        List<Entry> all = List.of(new Entry(NOON.plusHours(1), SESSION, Said.CONCESSION, new DocumentId("doc-1")));
        assertThat(RECORDS.read(record, new Actor.Party(RecordCast.WANG), NOON)).hasValue(all);
        assertThat(RECORDS.read(record, new Actor.Party(LAWYER), NOON)).hasValue(all);
        assertThat(RECORDS.read(record, RecordCast.MEI, NOON)).hasValue(all);
    }

    @Test
    void nobody_else_does() {
        SessionRecord record = written();
        assertThat(RECORDS.read(record, RecordCast.BO, NOON)).isEmpty();
        assertThat(RECORDS.read(record, new Actor.Party(new PersonId("neighbour")), NOON))
                .isEmpty();
        assertThat(RECORDS.read(record, new Actor.Post(RecordCast.FIRST, new PersonId("bo")), NOON))
                .isEmpty();
        assertThat(RECORDS.read(record, new Actor.Timer(), NOON)).isEmpty();
        assertThat(RECORDS.read(RECORDS.initial(), new Actor.Party(RecordCast.WANG), NOON))
                .isEmpty();
        assertThat(record.toString()).doesNotContain("doc-1");
    }

    @Test
    void who_mediated_before_reads_no_longer() {
        SessionRecord record = after(
                written(),
                new RecordCommand.Seat(
                        Stamp.timer(new CommandId("seat"), NOON.plusHours(2), NOON.plusHours(2)),
                        Set.of(RecordCast.SECOND)));
        assertThat(RECORDS.read(record, RecordCast.MEI, NOON.plusHours(3))).isEmpty();
        assertThat(RECORDS.read(record, RecordCast.BO, NOON.plusHours(3))).isPresent();
    }

    @Test
    void what_no_party_disputes_is_for_everybody() {
        SessionRecord record = after(
                written(),
                new RecordCommand.RecordUndisputed(
                        stamp("u", 2),
                        new IssueId("fence"),
                        new DocumentId("doc-2"),
                        Set.of(RecordCast.WANG, RecordCast.LI)));
        assertThat(record.undisputed())
                .containsExactly(new UndisputedFact(NOON.plusHours(2), new IssueId("fence"), new DocumentId("doc-2")));
    }

    @Test
    void nobody_opens_a_record_or_changes_its_readers_by_hand() {
        Stamp byHand = stamp("x", 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordCommand.Seat(byHand, Set.of()));
    }
}
