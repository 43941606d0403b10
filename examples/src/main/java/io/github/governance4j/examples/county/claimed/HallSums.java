package io.github.governance4j.examples.county.claimed;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.rights.Adverse;
import io.github.governance4j.examples.county.hall.Hall;
import io.github.governance4j.examples.county.hall.Key;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.claim.Claim;
import io.github.governance4j.points.claim.ClaimEntries;
import io.github.governance4j.points.claim.ClaimFact;
import io.github.governance4j.points.claim.ClaimStage;
import io.github.governance4j.points.claim.DeclaringFact;
import io.github.governance4j.points.claim.DeclineGround;
import io.github.governance4j.points.claim.EndFact;
import io.github.governance4j.points.claim.EntryFact;
import io.github.governance4j.points.claim.PostingFact;
import io.github.governance4j.points.claim.StepFact;
import io.github.governance4j.points.claim.flow.FlowId;
import io.github.governance4j.points.claim.flow.StepKind;
import io.github.governance4j.points.claim.places.PlacesFact;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.Reversal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is counted while a log of claims and objections is gone through (统计). Every fact is heard once. */
public final class HallSums {
    private final Map<StreamId, Line> claims = new TreeMap<>();
    private final Map<FlowId, FlowSum> flows = new TreeMap<>();
    private final Map<DeclineGround, Long> declined = new EnumMap<>(DeclineGround.class);
    private final Map<DeclineGround, Long> dropped = new EnumMap<>(DeclineGround.class);
    private final Map<NoticeKind, Days> notices = new EnumMap<>(NoticeKind.class);
    private final Map<StreamId, StepKind> at = new HashMap<>();
    private final Map<StreamId, LocalDate> decided = new HashMap<>();
    private final Map<Enum<?>, String> firstIds = new HashMap<>();
    private final Objections objections = new Objections();
    private final Map<StreamId, PlaceSum> places = new TreeMap<>();
    private Points spent = Points.ZERO;
    private long spendings;
    private Points deducted = Points.ZERO;
    private long deductions;
    private long takenBack;

    /** Nothing yet. */
    public HallSums() {}

    /**
     * What is kept of one claim.
     *
     * @param id the row that declares it
     * @param account whose account
     * @param item the item
     * @param flow the way it goes
     * @param declared when it was declared
     * @param entered when it came to stand on the account
     */
    public record Line(
            String id,
            StreamId account,
            String item,
            FlowId flow,
            LocalDateTime declared,
            Optional<LocalDateTime> entered) {
        Line entered(LocalDateTime at) {
            return new Line(id, account, item, flow, declared, Optional.of(at));
        }
    }

    /**
     * Hears a fact.
     *
     * @param key of which stream
     * @param stamp of the command that brought it about
     * @param fact it
     */
    public void hear(Key key, Stamp stamp, Object fact) {
        if (fact instanceof LedgerFact of) {
            ledger(key.stream(), stamp, of);
        } else if (fact instanceof PlacesFact of) {
            places.computeIfAbsent(key.stream(), none -> new PlaceSum(of.bid())).add(of);
        } else if (fact instanceof ClaimFact of) {
            claim(key.stream(), stamp, of);
        }
        notice(key, stamp, fact);
    }

    private void ledger(StreamId account, Stamp stamp, LedgerFact fact) {
        objections.hear(account, stamp, fact);
        if (fact instanceof LedgerFact.PointsSpent of) {
            spent = spent.plus(of.points());
            spendings++;
        } else if (fact instanceof LedgerFact.StandingDeducted of) {
            deducted = deducted.plus(of.deduction().points());
            deductions++;
        } else if (fact instanceof Reversal.OfAward) {
            takenBack++;
        }
    }

    private void claim(StreamId claim, Stamp stamp, ClaimFact fact) {
        if (fact instanceof DeclaringFact.Declared of) {
            claims.put(
                    claim,
                    new Line(
                            stamp.id().value(),
                            of.declaration().account(),
                            of.judged().item().value(),
                            of.flow(),
                            of.at(),
                            Optional.empty()));
        }
        Line line = claims.get(claim);
        if (line == null) {
            return;
        }
        FlowSum flow = flows.computeIfAbsent(line.flow(), none -> new FlowSum());
        if (fact instanceof StepFact.StepReached of) {
            at.put(claim, of.kind());
        } else if (fact instanceof StepFact.StepPassed of
                && Optional.ofNullable(at.get(claim))
                        .filter(StepKind::isDeciding)
                        .isPresent()) {
            decided.put(claim, of.at().toLocalDate());
        }
        if (fact instanceof StepFact of) {
            flow.add(of);
        } else if (fact instanceof EntryFact.ClaimEntered of) {
            claims.put(claim, line.entered(of.at()));
            flow.entered(line.declared().toLocalDate(), of.at().toLocalDate());
        } else if (fact instanceof PostingFact of) {
            objections.hear(claim, stamp, of);
        } else if (fact instanceof EndFact of) {
            objections.hear(claim, stamp, of);
            if (of instanceof EndFact.ClaimDeclined end) {
                declined.merge(end.ground(), 1L, Long::sum);
                first(end.ground(), stamp, Optional.of(claim));
            } else if (of instanceof EndFact.CaseDropped end) {
                dropped.merge(end.ground(), 1L, Long::sum);
                first(end.ground(), stamp, Optional.of(claim));
            }
        }
        if (fact instanceof EndFact.ClaimDeclined || fact instanceof DeclaringFact.ClaimWithdrawn) {
            objections.ended(claim);
        }
        if (fact instanceof StepFact.PersonTold of) {
            notices.computeIfAbsent(NoticeKind.CASE, none -> new Days())
                    .add(line.declared().toLocalDate(), of.at().toLocalDate());
            first(NoticeKind.CASE, stamp, Optional.of(claim));
        }
    }

    private static LocalDate recorded(Stamp stamp) {
        return stamp.recorded().toLocalDate();
    }

    /** Asked for by the row that brought it about; by that of the claim where it came about by itself. */
    private void first(Enum<?> of, Stamp stamp, Optional<StreamId> claim) {
        boolean isOfRow = !(stamp.by() instanceof Actor.Timer)
                && ClaimEntries.claimOf(stamp.id()).isEmpty();
        Optional<String> id = isOfRow
                ? Optional.of(stamp.id().value())
                : claim.or(() -> ClaimEntries.claimOf(stamp.id()))
                        .flatMap(one -> Optional.ofNullable(claims.get(one)))
                        .map(Line::id);
        id.ifPresent(found -> firstIds.putIfAbsent(of, found));
    }

    /** Whoever is burdened is told when the decision is recorded. */
    private void notice(Key key, Stamp stamp, Object fact) {
        if (fact instanceof Adverse) {
            NoticeKind kind = fact instanceof LedgerFact.StandingDeducted
                    ? NoticeKind.DEDUCTION
                    : fact instanceof Reversal.OfAward ? NoticeKind.TAKEN_BACK : NoticeKind.DECLINED;
            LocalDate day = fact instanceof EndFact.ClaimDeclined end
                    ? end.at().toLocalDate()
                    : fact instanceof LedgerFact.StandingDeducted
                            ? ClaimEntries.claimOf(stamp.id()).map(decided::get).orElse(recorded(stamp))
                            : stamp.happened().toLocalDate();
            notices.computeIfAbsent(kind, none -> new Days())
                    .add(day, stamp.recorded().toLocalDate());
            first(kind, stamp, key.kind() == Key.Kind.CLAIM ? Optional.of(key.stream()) : Optional.empty());
        }
    }

    /**
     * Looks at how everything stands at the end.
     *
     * @param hall the hall, closed
     */
    public void close(Hall hall) {
        for (Map.Entry<StreamId, Claim> one : hall.claims().entrySet()) {
            Claim claim = one.getValue();
            Optional.ofNullable(claims.get(one.getKey()))
                    .map(line -> flows.computeIfAbsent(line.flow(), none -> new FlowSum()))
                    .ifPresent(flow -> flow.stands(claim.stage(), claim.step()));
        }
    }

    /** {@return every claim on record, by id} */
    public Map<StreamId, Line> claims() {
        return Collections.unmodifiableMap(claims);
    }

    /** {@return what was counted of each flow} */
    public Map<FlowId, FlowSum> flows() {
        return Collections.unmodifiableMap(flows);
    }

    /** {@return how many claims were declined for each reason; one declined twice counts twice} */
    public Map<DeclineGround, Long> declined() {
        return Collections.unmodifiableMap(declined);
    }

    /** {@return how many deduction cases were dropped for each reason} */
    public Map<DeclineGround, Long> dropped() {
        return Collections.unmodifiableMap(dropped);
    }

    /** {@return what people were given notice of, and how many days after} */
    public Map<NoticeKind, Days> notices() {
        return Collections.unmodifiableMap(notices);
    }

    /**
     * {@return the id of the first decision a figure counts, for asking about it; empty if there is none}
     *
     * @param of a kind of notice, or a ground for declining
     */
    public Optional<String> firstId(Enum<?> of) {
        return Optional.ofNullable(firstIds.get(of));
    }

    /** {@return what became of objections, by what they are about} */
    public Map<About, ObjectionSum> objections() {
        return objections.sums();
    }

    /** {@return every objection, in the order they were raised} */
    public List<Objected> everyObjection() {
        return Collections.unmodifiableList(objections.all());
    }

    /** {@return what was counted of the places of each quota, area and period} */
    public Map<StreamId, PlaceSum> places() {
        return Collections.unmodifiableMap(places);
    }

    /** {@return how many points were spent} */
    public Points spent() {
        return spent;
    }

    /** {@return how often} */
    public long spendings() {
        return spendings;
    }

    /** {@return how much deductions took from standing, whatever became of them} */
    public Points deducted() {
        return deducted;
    }

    /** {@return how many deductions there were} */
    public long deductions() {
        return deductions;
    }

    /** {@return how many awards were taken back} */
    public long takenBack() {
        return takenBack;
    }

    /** {@return how many claims stand so}
     *
     * @param stages how
     */
    public long at(ClaimStage... stages) {
        return flows.values().stream()
                .mapToLong(flow -> List.of(stages).stream().mapToLong(flow::at).sum())
                .sum();
    }
}
