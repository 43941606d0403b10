package io.github.governance4j.testkit.decide;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of the command of an example (结果); made by {@link Given#when}. Each method fails at once if it is not so.
 *
 * @param <C> commands
 * @param <S> state
 * @param <E> facts
 * @param <R> reasons to refuse
 */
public final class Then<C extends Command, S, E, R extends Enum<R>> {
    private final Decider<C, S, E, R> decider;
    private final S state;
    private final Decision<E, R> decision;

    Then(Decider<C, S, E, R> decider, S state, Decision<E, R> decision) {
        this.decider = decider;
        this.state = state;
        this.decision = decision;
    }

    /**
     * It was accepted with exactly these facts.
     *
     * @param facts oldest first; none means it was already so
     * @return this
     */
    @SafeVarargs
    public final Then<C, S, E, R> thenFacts(E... facts) {
        Claim.holds(decision.isAccepted(), () -> "refused: " + decision);
        List<E> wanted = new ArrayList<>();
        for (E fact : facts) {
            wanted.add(fact);
        }
        Claim.same("the facts", wanted, decision.facts());
        return this;
    }

    /**
     * It was refused with this reason.
     *
     * @param reason the reason
     * @return this
     */
    public Then<C, S, E, R> thenRefused(R reason) {
        Claim.same("the reason to refuse", Optional.of(reason), Reasons.of(decision));
        return this;
    }

    /**
     * The explanation says so, somewhere.
     *
     * @param language in which language
     * @param text a part of its text
     * @return this
     */
    public Then<C, S, E, R> because(Language language, String text) {
        String whole = decision.explanation().text(language);
        Claim.holds(whole.contains(text), () -> "'" + text + "' is not in:\n" + whole);
        return this;
    }

    /**
     * A rule spoke in the explanation, for or against.
     *
     * @param rule the rule
     * @param holds whether it was satisfied
     * @return this
     */
    public Then<C, S, E, R> because(Rule rule, boolean holds) {
        List<Explanation> findings = decision.explanation().findAll(rule.code());
        Claim.holds(
                findings.stream().anyMatch(finding -> finding.holds() == holds),
                () -> rule
                        + (holds ? " does not hold in " : " is not broken in ")
                        + decision.explanation().evidence());
        return this;
    }

    /**
     * The next thing falls due then.
     *
     * @param at the moment
     * @return this
     */
    public Then<C, S, E, R> thenDue(LocalDateTime at) {
        Claim.same("the next due moment", Optional.of(at), decider.due(state).map(Due::at));
        return this;
    }

    /**
     * Nothing falls due any more.
     *
     * @return this
     */
    public Then<C, S, E, R> thenNothingDue() {
        Claim.same("what is due", Optional.empty(), decider.due(state));
        return this;
    }

    /** {@return the state as it is now, for whatever else the example claims} */
    public S state() {
        return state;
    }

    /** {@return the decision} */
    public Decision<E, R> decision() {
        return decision;
    }
}
