package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import java.util.List;

/**
 * A rulebook, and what is wished of one case on one of its ladders (案例). What a wish comes to hangs on how the case stands then, so that
 * cases get far.
 *
 * @param editions the rulebook
 * @param which draws the ladder
 * @param wishes what is wished, oldest first
 */
public record LadderCase(Editions<Ladders> editions, int which, List<Wish> wishes) {
    /**
     * Copies the wishes.
     *
     * @param editions the rulebook
     * @param which draws the ladder
     * @param wishes what is wished
     */
    public LadderCase {
        wishes = List.copyOf(wishes);
    }

    /** {@return the first edition in force that has a ladder} */
    public Edition<Ladders> edition() {
        return editions.all().stream()
                .filter(edition ->
                        edition.adopted().holds() && !edition.rules().all().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no adopted edition has a ladder"));
    }

    /** {@return the ladder the case is on} */
    public Ladder ladder() {
        List<Ladder> all = edition().rules().all();
        return all.get(which % all.size());
    }

    /** {@return the ladder and the wishes} */
    @Override
    public String toString() {
        return ladder() + " of " + edition().id() + "\n" + wishes;
    }
}
