package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.PublicNotice;
import io.github.governance4j.core.rights.Ruling;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.claim.flow.FlowId;
import io.github.governance4j.points.claim.flow.StepId;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How one claim stands (申报状态): what {@link Claiming} keeps of the facts. Equal when all facts kept are. Immutable.
 */
public final class Claim {
    /** Nothing happened yet. */
    static final Claim NOTHING = new Claim(ImmutableHeld.builder()
            .stage(ClaimStage.NOTHING)
            .version(0)
            .asked(0)
            .reversals(Reversals.NONE)
            .build());

    private final Held held;

    Claim(Held held) {
        this.held = held;
    }

    Held held() {
        return held;
    }

    /** {@return how far it has come} */
    public ClaimStage stage() {
        return held.stage();
    }

    /** {@return what was declared} */
    public Optional<Declaration> declaration() {
        return held.declared().map(Held.Case::declaration);
    }

    /** {@return the edition whose flow it keeps} */
    public Optional<EditionId> edition() {
        return held.declared().map(Held.Case::edition);
    }

    /** {@return the flow} */
    public Optional<FlowId> flow() {
        return held.declared().map(Held.Case::flow);
    }

    /** {@return whether it adds or takes away} */
    public Optional<Direction> direction() {
        return held.declared().map(found -> found.judged().direction());
    }

    /** {@return the step it stands at; empty once it is on its way to the account, or has ended} */
    public Optional<StepId> step() {
        return stage() == ClaimStage.AT_STEP ? held.stand().map(Held.Stand::step) : Optional.empty();
    }

    /** {@return since when it stands there} */
    public Optional<LocalDateTime> since() {
        return stage() == ClaimStage.AT_STEP ? held.stand().map(Held.Stand::since) : Optional.empty();
    }

    /** {@return until when the next thing is to be done: at the step, by other books, or about an objection} */
    public Optional<Deadline> deadline() {
        return Dues.deadline(held);
    }

    /** {@return what it still waits for; nothing once it has ended} */
    public Set<Missing> missing() {
        return Dues.missing(held);
    }

    /** {@return the entry on the account, once the account was asked for it} */
    public Optional<CommandId> entry() {
        return held.booking().map(Booking::entry);
    }

    /** {@return why it was declined or dropped} */
    public Optional<DeclineGround> ground() {
        return ended() ? held.refusal().map(Held.Refusal::ground) : Optional.empty();
    }

    private boolean ended() {
        return stage() == ClaimStage.DECLINED || stage() == ClaimStage.OBJECTED || stage() == ClaimStage.DROPPED;
    }

    /** {@return what the person was told when it was declined} */
    public Optional<Ruling> ruling() {
        return ended() ? held.refusal().flatMap(Held.Refusal::ruling) : Optional.empty();
    }

    /** {@return the last objection to its being declined} */
    public Optional<Objection> objection() {
        return held.objection();
    }

    /** {@return what is or was put up for everybody to see} */
    public Optional<PublicNotice> notice() {
        return held.shown().map(Held.Shown::notice);
    }

    /** {@return the authority's finding} */
    public Optional<String> finding() {
        return held.finding();
    }

    /** {@return by what it is known again when it comes twice; empty while nothing was declared} */
    public Optional<Likeness> likeness() {
        return declaration().map(made -> {
            Set<String> digests = new TreeSet<>();
            made.exhibits().forEach(exhibit -> digests.add(exhibit.digest()));
            boolean stands = !ended() && stage() != ClaimStage.WITHDRAWN && stage() != ClaimStage.REVERSED;
            return new Likeness(made.account(), made.deed(), made.done(), digests, stands);
        });
    }

    /** {@return who is of the person's family, as declared; the person among them} */
    Set<PersonId> own() {
        Set<PersonId> own = new TreeSet<>();
        declaration().ifPresent(made -> {
            own.add(made.deed().member());
            own.addAll(made.family());
        });
        return own;
    }

    /** {@return how many facts there are} */
    public long version() {
        return held.version();
    }

    /** {@return when the latest of them happened} */
    public Optional<LocalDateTime> lastAct() {
        return held.lastAct();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Claim that && held.equals(that.held);
    }

    @Override
    public int hashCode() {
        return held.hashCode();
    }

    /** For people debugging: how far, and at which step. */
    @Override
    public String toString() {
        return stage()
                + step().map(step -> " " + step).orElse("")
                + ground().map(why -> " " + why).orElse("");
    }
}
