package io.github.governance4j.testkit.decide;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What happens by itself happens when it is due, once, and time moves on (到期通则). Part of {@link DeciderLaws}.
 *
 * @param <C> commands
 * @param <S> state
 * @param <E> facts
 * @param <R> reasons to refuse, most decisive first
 */
public interface DueLaws<C extends Command, S, E, R extends Enum<R>> extends DeciderUnderTest<C, S, E, R> {
    /**
     * What is due is accepted when it is sent, and is judged at the moment it was due.
     *
     * @param situation a past and a command
     */
    @Property(tries = 200)
    default void what_is_due_is_accepted_at_its_moment(@ForAll("situations") Situation<C> situation) {
        Life<C, S, E, R> life = Life.after(decider(), situation.past());
        life.ask(situation.command());
        for (int i = 0; i < mostDueAtOnce() && life.due().isPresent(); i++) {
            Due<C> due = life.due().get();
            Claim.same(
                    "the moment a due command speaks of",
                    due.at(),
                    due.command().stamp().happened());
            Decision<E, R> decision = life.answer(due);
            Claim.holds(decision.isAccepted(), () -> due + " was refused: " + decision);
        }
    }

    /**
     * After a moment was answered nothing falls due before it, not even for something reported late.
     *
     * @param situation a past and a command
     */
    @Property(tries = 200)
    default void nothing_falls_due_before_what_was_answered(@ForAll("situations") Situation<C> situation) {
        Life<C, S, E, R> life = Life.after(decider(), List.of());
        List<Optional<C>> steps = new ArrayList<>(situation.past());
        steps.add(Optional.empty());
        steps.add(Optional.of(situation.command()));
        for (Optional<C> step : steps) {
            life.step(step);
            life.due()
                    .ifPresent(due -> Claim.holds(
                            !due.at().isBefore(life.answered()),
                            () -> due + " lies before " + life.answered() + ", already answered"));
        }
    }

    /**
     * Answering what is due moves on: no command id falls due twice, and no moment keeps the desk busy for ever.
     *
     * @param situation a past and a command
     */
    @Property(tries = 200)
    default void what_was_answered_does_not_fall_due_again(@ForAll("situations") Situation<C> situation) {
        Life<C, S, E, R> life = Life.after(decider(), situation.past());
        life.ask(situation.command());
        Set<LocalDateTime> moments = new HashSet<>();
        for (int i = 0; i < mostDueAtOnce() && life.due().isPresent(); i++) {
            Due<C> due = life.due().get();
            Claim.holds(
                    !life.sent().contains(due.command().stamp().id()),
                    () -> due + " falls due again under an id that was already sent");
            moments.add(due.at());
            life.answer(due);
        }
        Claim.holds(
                life.due().isEmpty() || moments.size() > 1,
                () -> life.sent().size() + " commands fell due at " + moments + " and still there is more");
    }
}
