package io.github.governance4j.core.rights.review;

import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Effect;
import java.util.List;
import java.util.Optional;

/**
 * How a rule might be classified (归类建议). It puts nothing in force: a named person does.
 *
 * @param kind the kind of deed; empty where no words tell
 * @param effect what its points may lead to
 * @param bearer whose account it touches
 * @param because the words that led there, the most telling first; possibly none
 */
public record Proposal(Optional<DeedKind> kind, Effect effect, Bearer bearer, List<Spot> because) {
    /**
     * Copies the words.
     *
     * @param kind the kind of deed
     * @param effect what its points may lead to
     * @param bearer whose account it touches
     * @param because the words that led there
     */
    public Proposal {
        because = List.copyOf(because);
    }
}
