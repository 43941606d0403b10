package io.github.governance4j.core.store;

/**
 * How a state is written down and read again (状态形式): reading what was written gives an equal state.
 *
 * @param <S> state
 */
public interface StateForm<S> {
    /**
     * {@return the name of the form, its version included, for example {@code points.ledger.account-form@1}; 1 to 64 visible characters}
     *
     * <p>It changes whenever the text means something else than before, and whenever the same facts come to another state: what was
     * written under the old name is then read no more, and the facts are.
     */
    String name();

    /**
     * {@return the state as text}
     *
     * @param state the state
     */
    String write(S state);

    /**
     * {@return the state that was written}
     *
     * @param text what {@link #write} gave
     * @throws RuntimeException if it cannot be read or is no state; whoever asks goes back to the facts
     */
    S read(String text);
}
