package io.github.governance4j.points.catalogue;

import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Reviewable;
import io.github.governance4j.points.house.Hidden;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One item of a catalogue: a deed the village has put a number on (积分项目).
 *
 * <p>It is in force only when a named person has classified it and nothing set it aside.
 */
@Value.Immutable
@Hidden
public sealed interface Item extends Reviewable permits ImmutableItem {
    /** {@return its code} */
    ItemCode itemCode();

    /** {@return the heading it stands under, in the catalogue's words} */
    String category();

    @Override
    String title();

    /** {@return whether it adds or takes away} */
    Direction direction();

    /** {@return what one act is worth} */
    Worth worth();

    /** {@return the most that counts within a period; empty if none is stated} */
    Optional<Cap> cap();

    /** {@return how long what it earns can be spent} */
    Validity validity();

    /** {@return what shows that it was done, in the catalogue's words; possibly empty} */
    String evidence();

    @Override
    Optional<Classification> classification();

    /** {@return why the item is not in force although somebody wrote it down, as codes; none if nothing stands against it} */
    List<String> setAside();

    @Override
    default String code() {
        return itemCode().value();
    }

    /** {@return whether deeds are scored under it} */
    default boolean isInForce() {
        return classification().isPresent()
                && setAside().isEmpty()
                && direction() == Direction.AWARD
                && !rewardsABreach();
    }

    /** {@return whether it is an award that somebody classified as a breach or an offence, which nothing can be earned by} */
    default boolean rewardsABreach() {
        return direction() == Direction.AWARD
                && classification()
                        .map(Classification::kind)
                        .filter(kind -> kind == DeedKind.RULE_BREACH || kind == DeedKind.OFFENCE)
                        .isPresent();
    }

    /**
     * Checks that what cannot be scored is not in force.
     *
     * @throws IllegalStateException if the worth is only {@link Worth.AsWritten as written} and nothing sets the item aside
     */
    @Value.Check
    default void check() {
        if (worth() instanceof Worth.AsWritten && setAside().isEmpty()) {
            throw new IllegalStateException("an item whose worth is only as written is set aside: " + code());
        }
    }

    /** {@return a builder with everything optional left empty} */
    static Builder builder() {
        return ImmutableItem.builder().validity(Validity.FOREVER).evidence("");
    }

    /** Makes an item. */
    sealed interface Builder permits ImmutableItem.Builder {
        /**
         * Its code.
         *
         * @param code the code
         * @return this
         */
        Builder itemCode(ItemCode code);

        /**
         * The heading it stands under.
         *
         * @param category the heading
         * @return this
         */
        Builder category(String category);

        /**
         * What it rewards, in the catalogue's words.
         *
         * @param title the words
         * @return this
         */
        Builder title(String title);

        /**
         * Whether it adds or takes away.
         *
         * @param direction which
         * @return this
         */
        Builder direction(Direction direction);

        /**
         * What one act is worth.
         *
         * @param worth before any cap
         * @return this
         */
        Builder worth(Worth worth);

        /**
         * The most that counts within a period.
         *
         * @param cap the cap
         * @return this
         */
        Builder cap(Cap cap);

        /**
         * How long what it earns can be spent; for ever unless said.
         *
         * @param validity how long
         * @return this
         */
        Builder validity(Validity validity);

        /**
         * What shows that it was done.
         *
         * @param evidence in the catalogue's words
         * @return this
         */
        Builder evidence(String evidence);

        /**
         * What a named person says it is about.
         *
         * @param classification kind, effect, bearer and who says so
         * @return this
         */
        Builder classification(Classification classification);

        /**
         * One reason why it is not in force.
         *
         * @param code the code of the problem that set it aside
         * @return this
         */
        Builder addSetAside(String code);

        /**
         * Ends.
         *
         * @return the item
         * @throws IllegalStateException if code, category, title, direction or worth is missing, or an item worth only what is written is not set
         *     aside
         */
        Item build();
    }
}
