package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.rights.review.Flag;
import io.github.governance4j.core.risk.SchemeId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How tiers come into effect, scheme by scheme (定级规则). A scheme without rules grades on paper only: nothing of it ever takes effect.
 *
 * <p>Equal when the rules are. Immutable.
 */
public final class TierRules {
    /** No scheme has any. */
    public static final TierRules NONE = of(List.of());

    private final Map<SchemeId, SchemeRules> schemes;

    private TierRules(Map<SchemeId, SchemeRules> schemes) {
        this.schemes = schemes;
    }

    /**
     * {@return these rules}
     *
     * @param schemes the rules of each scheme
     * @throws IllegalArgumentException if two are about one scheme, or a measure crosses a red line ({@link Target#crossed})
     */
    public static TierRules of(List<SchemeRules> schemes) {
        Map<SchemeId, SchemeRules> byScheme = new LinkedHashMap<>();
        for (SchemeRules rules : schemes) {
            rules.terms().forEach(terms -> terms.measures().forEach(TierRules::needLawful));
            if (byScheme.put(rules.scheme(), rules) != null) {
                throw new IllegalArgumentException("two rules for scheme " + rules.scheme());
            }
        }
        return new TierRules(Collections.unmodifiableMap(byScheme));
    }

    private static void needLawful(Measure measure) {
        List<Flag> crossed = measure.target().crossed(measure.title());
        if (!crossed.isEmpty()) {
            throw new IllegalArgumentException(
                    measure.id() + " crosses " + crossed.get(0).code());
        }
    }

    /** {@return the rules of each scheme, in the order given} */
    public List<SchemeRules> schemes() {
        return List.copyOf(schemes.values());
    }

    /**
     * {@return the rules of a scheme, if there are any}
     *
     * @param scheme its name
     */
    public Optional<SchemeRules> scheme(SchemeId scheme) {
        return Optional.ofNullable(schemes.get(scheme));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TierRules that && schemes.equals(that.schemes);
    }

    @Override
    public int hashCode() {
        return schemes.hashCode();
    }

    /** For people debugging: the schemes. */
    @Override
    public String toString() {
        return "tiers of " + schemes.keySet();
    }
}
