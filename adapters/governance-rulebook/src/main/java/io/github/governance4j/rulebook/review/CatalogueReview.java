package io.github.governance4j.rulebook.review;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.rights.review.Flag;
import io.github.governance4j.core.rights.review.Reviewed;
import io.github.governance4j.core.rights.review.RightsReview;
import io.github.governance4j.core.rulebook.Reviewable;
import io.github.governance4j.core.rulebook.Sign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a review says of the items of one catalogue. It is made once; who settled what differs from edition to edition. Immutable.
 */
public final class CatalogueReview {
    /** Of a catalogue that could not be found. */
    public static final CatalogueReview NONE = of(List.of());

    private final List<PlacedRule> rules;
    private final List<Reviewed> reviewed;
    private final Map<String, Reviewed> byCode = new HashMap<>();

    private CatalogueReview(List<PlacedRule> rules, List<Reviewed> reviewed) {
        this.rules = rules;
        this.reviewed = reviewed;
        for (int i = 0; i < rules.size(); i++) {
            byCode.putIfAbsent(rules.get(i).rule().code(), reviewed.get(i));
        }
    }

    /**
     * Reviews a catalogue.
     *
     * @param rules its items, in its order
     * @return what is said of them
     */
    public static CatalogueReview of(List<PlacedRule> rules) {
        List<Reviewable> bare = new ArrayList<>(rules.size());
        rules.forEach(placed -> bare.add(placed.rule()));
        return new CatalogueReview(List.copyOf(rules), RightsReview.shipped().of(bare));
    }

    /**
     * {@return whether an item is never in force, whoever classifies it}
     *
     * @param code its code
     */
    public boolean isBlocked(String code) {
        return Optional.ofNullable(byCode.get(code)).filter(Reviewed::isBlocked).isPresent();
    }

    /**
     * {@return whether an item may only be in force as an offence}
     *
     * @param code its code
     */
    public boolean needsFinding(String code) {
        return Optional.ofNullable(byCode.get(code))
                .filter(Reviewed::needsFinding)
                .isPresent();
    }

    /**
     * Tells every flag, and a proposal for each item that waits for somebody to classify it.
     *
     * @param settled what people have decided about an item, by its code
     * @param problems told of it
     */
    public void tell(Function<String, Settled> settled, Consumer<Problem> problems) {
        for (int i = 0; i < rules.size(); i++) {
            Position at = rules.get(i).at();
            String code = rules.get(i).rule().code();
            Optional<String> item = Optional.of(code).filter(some -> !some.isEmpty());
            Settled decided = settled.apply(code);
            for (Flag flag : reviewed.get(i).flags()) {
                problems.accept(ReviewProblems.of(flag, rules.get(i).rule().title(), at, item, decided));
            }
            // A sentence that gives and takes nothing is classified by nobody.
            boolean waits = rules.get(i).rule().sign() != Sign.UNSAID
                    || reviewed.get(i).proposal().kind().isPresent();
            if (waits && decided.equals(Settled.NOT) && !reviewed.get(i).isBlocked()) {
                problems.accept(ReviewProblems.of(reviewed.get(i).proposal(), at, item));
            }
        }
    }
}
