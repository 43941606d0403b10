package io.github.governance4j.testkit.mediation.record;

import static java.util.Map.entry;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.DocumentId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.SessionId;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.record.RecordCommand;
import io.github.governance4j.mediation.record.RecordFact;
import io.github.governance4j.mediation.record.RecordRefusal;
import io.github.governance4j.mediation.record.Said;
import io.github.governance4j.mediation.record.SessionRecord;
import io.github.governance4j.mediation.record.SessionRecords;
import io.github.governance4j.testkit.decide.DeciderLaws;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.decide.Scenario;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The record of a dispute under the laws every decider keeps. */
class SessionRecordsKeepTheLaws implements DeciderLaws<RecordCommand, SessionRecord, RecordFact, RecordRefusal> {
    private static final PersonId WANG = RecordCast.WANG;
    private static final PersonId LI = RecordCast.LI;
    private static final Set<PersonId> BOTH = Set.of(WANG, LI);
    private static final SessionId SESSION = new SessionId("s-1");
    private static final IssueId FENCE = new IssueId("fence");
    private static final LocalDateTime NOON = RecordCast.NOON;

    @Override
    public Decider<RecordCommand, SessionRecord, RecordFact, RecordRefusal> decider() {
        return SessionRecords.over(RecordCast.PLACE);
    }

    @Override
    public Decider<RecordCommand, SessionRecord, RecordFact, RecordRefusal> deciderWithoutEditions() {
        return SessionRecords.over(Place.nowhere());
    }

    /** There are none: what is said stays there, whatever a county decides. */
    @Override
    public Decider<RecordCommand, SessionRecord, RecordFact, RecordRefusal> deciderUnderOtherRules() {
        return SessionRecords.over(Place.nowhere());
    }

    @Override
    public Class<RecordRefusal> reasonType() {
        return RecordRefusal.class;
    }

    @Override
    public boolean grantsNothing() {
        return true;
    }

    private static Stamp stamp(String id, int hours, int late, Actor by) {
        LocalDateTime at = NOON.plusHours(hours);
        return new Stamp(new CommandId("c-" + id), at, at.plusHours(late), by);
    }

    private static Stamp timer(String id, int hours) {
        return Stamp.timer(new CommandId("t-" + id), NOON.plusHours(hours), NOON.plusHours(hours));
    }

    private static RecordCommand open(String id, int hours) {
        Parties parties = Parties.of(List.of(new Party(WANG, Side.APPLICANT), new Party(LI, Side.RESPONDENT)));
        return new RecordCommand.Open(timer(id, hours), new DisputeId("d-1"), parties, Set.of(RecordCast.FIRST));
    }

    private static RecordCommand seat(String id, int hours, PostId post) {
        return new RecordCommand.Seat(timer(id, hours), Set.of(post));
    }

    private static RecordCommand write(String id, int hours, Actor by, String document) {
        return new RecordCommand.Write(stamp(id, hours, 1, by), SESSION, Said.CONCESSION, new DocumentId(document));
    }

    private static RecordCommand undisputed(String id, int hours, Actor by, String document, Set<PersonId> who) {
        return new RecordCommand.RecordUndisputed(stamp(id, hours, 1, by), FENCE, new DocumentId(document), who);
    }

    private static List<RecordCommand> written() {
        return List.of(open("open", 0), write("one", 1, RecordCast.MEI, "doc-1"));
    }

    @Override
    public List<Scenario<RecordCommand, RecordRefusal>> scenarios() {
        return List.of(
                Scenario.changing("opened", List.of(), open("x", 0)),
                Scenario.changing("seated", written(), seat("x", 2, RecordCast.SECOND)),
                Scenario.changing("written", written(), write("x", 2, RecordCast.MEI, "doc-2")),
                Scenario.changing(
                        "by whoever took over",
                        List.of(open("open", 0), seat("seat", 1, RecordCast.SECOND)),
                        write("x", 2, RecordCast.BO, "doc-2")),
                Scenario.changing("undisputed", written(), undisputed("x", 2, RecordCast.MEI, "doc-2", BOTH)),
                Scenario.refused(
                        "too early", written(), write("x", 0, RecordCast.MEI, "doc-2"), RecordRefusal.OUT_OF_ORDER),
                Scenario.refused("opened twice", written(), open("x", 2), RecordRefusal.ALREADY_OPEN),
                Scenario.refused(
                        "not begun",
                        List.of(),
                        write("x", 2, RecordCast.MEI, "doc-2"),
                        RecordRefusal.NOT_OPEN,
                        RecordRefusal.NOT_ENTITLED),
                Scenario.refused(
                        "by a party",
                        written(),
                        write("x", 2, new Actor.Party(WANG), "doc-2"),
                        RecordRefusal.NOT_ENTITLED),
                Scenario.refused(
                        "by another mediator",
                        written(),
                        write("x", 2, RecordCast.BO, "doc-2"),
                        RecordRefusal.NOT_ENTITLED),
                Scenario.refused(
                        "by somebody who does not hold the post",
                        written(),
                        write("x", 2, new Actor.Post(RecordCast.FIRST, new PersonId("nobody")), "doc-2"),
                        RecordRefusal.NOT_ENTITLED),
                Scenario.refused(
                        "the same document",
                        written(),
                        write("x", 2, RecordCast.MEI, "doc-1"),
                        RecordRefusal.ALREADY_WRITTEN),
                Scenario.refused(
                        "undisputed twice",
                        List.of(open("open", 0), undisputed("one", 1, RecordCast.MEI, "doc-1", BOTH)),
                        undisputed("x", 2, RecordCast.MEI, "doc-2", BOTH),
                        RecordRefusal.ALREADY_RECORDED),
                Scenario.refused(
                        "one of two",
                        written(),
                        undisputed("x", 2, RecordCast.MEI, "doc-2", Set.of(WANG, new PersonId("neighbour"))),
                        RecordRefusal.CONSENT_MISSING),
                Scenario.refused(
                        "known before it happened",
                        written(),
                        new RecordCommand.Write(
                                stamp("x", 2, -1, RecordCast.MEI), SESSION, Said.PROPOSAL, new DocumentId("doc-2")),
                        RecordRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    @Override
    public Arbitrary<RecordCommand> commands() {
        Arbitrary<String> ids =
                Arbitraries.longs().between(10_000, Long.MAX_VALUE).map(String::valueOf);
        return Combinators.combine(
                        ids,
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.of(RecordCast.MEI, RecordCast.BO),
                        Arbitraries.integers().between(1, 9).map(number -> "doc-" + number),
                        Arbitraries.of(BOTH, Set.of(WANG)),
                        Arbitraries.of(RecordCast.FIRST, RecordCast.SECOND))
                .flatAs((id, hours, by, document, who, post) -> Arbitraries.frequency(
                        Tuple.of(2, open(id, hours)),
                        Tuple.of(1, seat(id, hours, post)),
                        Tuple.of(4, write(id, hours, by, document)),
                        Tuple.of(1, undisputed(id, hours, by, document, who))));
    }

    @Override
    public Map<String, RecordRefusal> reasons() {
        return Map.ofEntries(
                entry("record.order", RecordRefusal.OUT_OF_ORDER),
                entry("record.recorded", RecordRefusal.RECORDED_BEFORE_IT_HAPPENED),
                entry("record.is-open", RecordRefusal.NOT_OPEN),
                entry("record.entitled", RecordRefusal.NOT_ENTITLED),
                entry("record.new", RecordRefusal.ALREADY_WRITTEN),
                entry("record.once", RecordRefusal.ALREADY_RECORDED),
                entry("record.consent", RecordRefusal.CONSENT_MISSING));
    }

    /** Open where it may not be is a reason of its own. */
    @Override
    public Optional<RecordRefusal> reasonShownBy(Explanation finding) {
        if (finding.code().equals("record.is-open")
                && !finding.holds()
                && finding.fact("wanted").number() == 0) {
            return Optional.of(RecordRefusal.ALREADY_OPEN);
        }
        return DeciderLaws.super.reasonShownBy(finding);
    }

    /** With the reason and nothing else. */
    @Override
    public Recomputed<RecordRefusal> recompute(Evidence evidence) {
        Set<RecordRefusal> against = EnumSet.noneOf(RecordRefusal.class);
        for (Evidence e : evidence.because()) {
            boolean holds = switch (e.code()) {
                case "record.order" -> number(e, "happened") >= number(e, "last-act");
                case "record.recorded" -> number(e, "recorded") >= number(e, "happened");
                case "record.is-open" -> number(e, "open") == number(e, "wanted");
                case "record.entitled" -> number(e, "in-service") == 1 && number(e, "mediates") == 1;
                case "record.new", "record.once" -> number(e, "there") == 0;
                case "record.consent" -> number(e, "parties") == number(e, "consenting");
                default -> true;
            };
            if (!holds) {
                boolean turned = e.code().equals("record.is-open") && number(e, "wanted") == 0;
                against.add(turned ? RecordRefusal.ALREADY_OPEN : reasons().get(e.code()));
            }
        }
        return against.isEmpty() ? Recomputed.accepted(Map.of()) : Recomputed.refused(against);
    }

    private static long number(Evidence e, String name) {
        return e.fact(name).number();
    }

    @Override
    public Map<String, Long> outcome(List<RecordFact> facts) {
        return Map.of();
    }
}
