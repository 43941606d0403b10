package io.github.governance4j.core.risk.warning;

import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.risk.tier.MeasureId;
import java.util.List;
import org.immutables.value.Value;

/** What holds for warnings of one kind at one level (分级预警规则). */
@Value.Immutable
@Hidden
public sealed interface LevelRule permits ImmutableLevelRule {
    /** {@return of which kind} */
    CategoryId category();

    /** {@return at which level} */
    WarningLevel level();

    /** {@return the bodies that may issue, adjust and lift it, at least one} */
    List<BodyId> issuers();

    /** {@return how fast it is told} */
    Speed speed();

    /** {@return the most days it lasts without being issued anew, its first counted, 1 to 366} */
    int mostDays();

    /** {@return what may be done at it; each open to the level} */
    List<MeasureId> measures();

    /** {@return whose rule it is} */
    String source();

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if nobody may issue it, or it lasts no day or more than 366
     */
    @Value.Check
    default void check() {
        if (issuers().isEmpty() || mostDays() < 1 || mostDays() > 366) {
            throw new IllegalArgumentException(
                    "somebody issues it, for 1 to 366 days: " + category() + " " + level() + " " + mostDays());
        }
    }

    /**
     * Begins a rule that allows no measures.
     *
     * @param category of which kind
     * @param level at which level
     * @param speed how fast it is told
     * @param mostDays the most days it lasts, its first counted
     * @return a builder for the rest
     */
    static Builder of(CategoryId category, WarningLevel level, Speed speed, int mostDays) {
        return ImmutableLevelRule.builder()
                .category(category)
                .level(level)
                .speed(speed)
                .mostDays(mostDays)
                .source("");
    }

    /** Builds a rule. */
    sealed interface Builder permits ImmutableLevelRule.Builder {
        /**
         * Sets who may issue it.
         *
         * @param issuers bodies, at least one
         * @return this
         */
        Builder issuers(Iterable<? extends BodyId> issuers);

        /**
         * Sets what may be done at it.
         *
         * @param measures measures open to the level
         * @return this
         */
        Builder measures(Iterable<? extends MeasureId> measures);

        /**
         * Sets whose rule it is.
         *
         * @param source the law and article, or whose practice
         * @return this
         */
        Builder source(String source);

        /**
         * Ends.
         *
         * @return the rule
         * @throws IllegalArgumentException if nobody may issue it, or the days are out of bounds
         */
        LevelRule build();
    }
}
