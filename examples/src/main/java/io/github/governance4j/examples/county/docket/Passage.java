package io.github.governance4j.examples.county.docket;

import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.OversightFact;
import io.github.governance4j.core.ladder.ReturnFact;
import io.github.governance4j.core.ladder.SupervisionCause;
import io.github.governance4j.core.matter.FollowUpFact;
import io.github.governance4j.core.matter.HandlingFact;
import io.github.governance4j.core.matter.IntakeFact;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.OwnershipFact;
import io.github.governance4j.core.matter.Side;
import io.github.governance4j.core.matter.SlipFact;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.examples.county.streams.Passing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What one matter went through, added up from its facts in the order they happened (办理经过). */
public final class Passage implements Passing<MatterFact> {
    private final Map<Visit.Rung, Visit> visits = new TreeMap<>();
    private final Map<Side, BodyId> offered = new EnumMap<>(Side.class);
    private final Responses responses = new Responses();
    private final Set<SupervisionCause> supervised = EnumSet.noneOf(SupervisionCause.class);
    private final Returns returns = new Returns();
    private Optional<IntakeFact.Reported> reported = Optional.empty();
    private Optional<EditionId> edition = Optional.empty();
    private Optional<LadderId> ladder = Optional.empty();
    private Optional<LocalDate> passed = Optional.empty();
    private Optional<LocalDateTime> supervisedAt = Optional.empty();
    private Optional<FollowUpFact.CalledBack> calledBack = Optional.empty();
    private int rung;
    private int facts;
    private int slipsOverdue;
    private int urged;
    private Visit.Count left = Visit.Count.OPEN;

    @Override
    public void add(List<MatterFact> more) {
        more.forEach(this::add);
    }

    private void add(MatterFact fact) {
        facts++;
        if (fact instanceof IntakeFact intake) {
            intake(intake);
        } else if (fact instanceof OwnershipFact ownership) {
            ownership(ownership);
        } else if (fact instanceof SlipFact.SlipOverdue) {
            slipsOverdue++;
            watched(fact);
        } else if (fact instanceof FollowUpFact.FollowUpOverdue) {
            watched(fact);
        } else if (fact instanceof HandlingFact.OnLadder climbing) {
            climbing(climbing.fact());
        } else if (fact instanceof HandlingFact.StruckOff) {
            leaves(Visit.Count.SOLVED);
        } else if (fact instanceof HandlingFact.EndedUnsettled) {
            leaves(Visit.Count.ENDED);
        } else if (fact instanceof FollowUpFact.CalledBack called) {
            calledBack = Optional.of(called);
        }
    }

    private void intake(IntakeFact fact) {
        if (fact instanceof IntakeFact.Reported first) {
            reported = Optional.of(first);
        } else if (fact instanceof IntakeFact.Dispatched sent) {
            offered.put(Side.DEPARTMENT, sent.department());
            offered.put(Side.TERRITORY, sent.territory());
        }
    }

    private void ownership(OwnershipFact fact) {
        if (fact instanceof OwnershipFact.OwnershipAccepted accepted) {
            offered.remove(accepted.side());
            responses.answered(accepted.by(), accepted.inTime());
        } else if (fact instanceof OwnershipFact.HandOverOffered offer) {
            offered.put(offer.side(), offer.to());
            responses.offeredAnew(offer.side());
        } else if (fact instanceof OwnershipFact.HandOverDeclined declined) {
            responses.answered(declined.by(), !responses.isLate(declined.side()));
            offered.remove(declined.side());
        } else if (fact instanceof OwnershipFact.AcceptanceOverdue late) {
            responses.late(late.side());
            watched(late);
        }
    }

    private void climbing(LadderFact fact) {
        if (fact instanceof LadderFact.Entered entered) {
            ladder = Optional.of(entered.ladder());
            edition = Optional.of(entered.edition());
            comesTo(entered.stay().rung());
        } else if (fact instanceof LadderFact.Climbed climbed) {
            goesOn();
            visit().climb(climbed.trigger());
            comesTo(climbed.stay().rung());
        } else if (fact instanceof ReturnFact.Returned returned) {
            returns.add(Returns.Count.AGREED);
            goesOn();
            visit().add(Visit.Count.RETURNED);
            comesTo(returned.stay().rung());
        } else if (fact instanceof LadderFact.Reopened reopened && left != Visit.Count.OPEN) {
            comesTo(reopened.stay().rung());
        } else if (fact instanceof LadderFact.LimitPassed late) {
            passed = Optional.of(late.lastDay());
        } else if (fact instanceof ReturnFact.ReturnAsked) {
            returns.add(Returns.Count.ASKED);
        } else if (fact instanceof ReturnFact.ReturnRefused) {
            returns.add(Returns.Count.REFUSED);
        } else if (fact instanceof ReturnFact.CompetenceDetermined) {
            returns.add(Returns.Count.DETERMINED);
        } else if (fact instanceof OversightFact.Urged) {
            urged++;
        } else if (fact instanceof OversightFact.Supervised under) {
            supervised.add(under.cause());
            supervisedAt = supervisedAt.or(() -> Optional.of(under.at()));
        }
    }

    private void watched(MatterFact fact) {
        supervisedAt = supervisedAt.or(() -> Optional.of(fact.at()));
    }

    private void comesTo(int order) {
        rung = order;
        left = Visit.Count.OPEN;
        visit().add(Visit.Count.ENTERED);
        visit().add(Visit.Count.OPEN);
    }

    private void leaves(Visit.Count how) {
        if (left == Visit.Count.OPEN) {
            left = how;
            visit().add(how);
            visit().take(Visit.Count.OPEN);
        }
    }

    /** It goes on from the rung after all, though it may have been done with there: a party may ask for the next one afterwards. */
    private void goesOn() {
        visit().take(left);
    }

    private Visit visit() {
        return visits.computeIfAbsent(new Visit.Rung(ladder.orElseThrow(), rung), here -> new Visit());
    }

    /** {@return rungs it came to} */
    Map<Visit.Rung, Visit> visits() {
        return visits;
    }

    /** {@return how bodies answered what they were offered} */
    Responses responses() {
        return responses;
    }

    /** {@return what it was offered to and nobody answered yet} */
    Map<Side, BodyId> offered() {
        return offered;
    }

    /** {@return how often it was returned, and what became of it} */
    public Returns returns() {
        return returns;
    }

    /** {@return the first report; empty if it was brought in half-way} */
    Optional<IntakeFact.Reported> reported() {
        return reported;
    }

    /** {@return the edition it keeps} */
    Optional<EditionId> edition() {
        return edition;
    }

    /** {@return the last day of the latest limit that passed} */
    public Optional<LocalDate> passed() {
        return passed;
    }

    /** {@return why it came under supervision} */
    public Set<SupervisionCause> supervised() {
        return supervised;
    }

    /** {@return when it first came under supervision} */
    public Optional<LocalDateTime> supervisedAt() {
        return supervisedAt;
    }

    /** {@return the latest call-back} */
    Optional<FollowUpFact.CalledBack> calledBack() {
        return calledBack;
    }

    /** {@return how many facts it has} */
    public int facts() {
        return facts;
    }

    /** {@return how many assignment slips went over their limit} */
    public int slipsOverdue() {
        return slipsOverdue;
    }

    /** {@return how often it was urged} */
    public int urged() {
        return urged;
    }
}
