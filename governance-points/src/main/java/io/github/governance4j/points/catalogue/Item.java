package io.github.governance4j.points.catalogue;

import io.github.governance4j.core.rights.review.Reviewed;
import io.github.governance4j.core.rights.review.RightsReview;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Magnitude;
import io.github.governance4j.core.rulebook.Reviewable;
import io.github.governance4j.core.rulebook.Sign;
import io.github.governance4j.points.house.Hidden;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One item of a catalogue: a deed the village has put a number on (积分项目).
 *
 * <p>It is in force only when a named person has classified it, nothing set it aside, and its words cross no red line, however it was
 * made.
 */
@Value.Immutable
@Hidden
public sealed interface Item extends Reviewable permits ImmutableItem {
    /** {@return its code} */
    ItemCode itemCode();

    @Override
    String category();

    @Override
    String title();

    /** {@return whether it adds or takes away} */
    Direction direction();

    /** {@return what one act is worth} */
    Worth worth();

    /** {@return what that is given for} */
    Per per();

    /** {@return the most that counts within a period, one for each cap stated; see {@link #allCaps()}} */
    List<Cap> caps();

    /** {@return how long what it earns can be spent} */
    Validity validity();

    /** {@return how long what it earns or takes counts for standing; for a deduction, the catalogue's terms say it} */
    Validity standingValidity();

    @Override
    String evidence();

    @Override
    Optional<Classification> classification();

    /** {@return why the item is not in force although somebody wrote it down, as codes; none if nothing stands against it} */
    List<String> setAside();

    @Override
    default String code() {
        return itemCode().value();
    }

    @Override
    default Sign sign() {
        return direction() == Direction.AWARD ? Sign.AWARD : Sign.DEDUCTION;
    }

    @Override
    default Optional<Magnitude> magnitude() {
        return worth().match(ItemMagnitude.OF);
    }

    @Override
    default String unit() {
        return per().unit() == Per.Unit.MEMBER_PERIOD ? "家庭成员" : "";
    }

    /** {@return what the review by the tables of the library says of its words} */
    @Value.Lazy
    default Reviewed reviewed() {
        return RightsReview.shipped().of(this);
    }

    /**
     * {@return whether it judges anything: classified, not set aside, its kind goes with its direction, its words cross no line that blocks
     * it, and it is an offence if they name one}
     */
    @Value.Lazy
    default boolean isInForce() {
        return classification().isPresent()
                && setAside().isEmpty()
                && !rewardsABreach()
                && !punishesNoBreach()
                && !reviewed().isBlocked()
                && !judgesAnOffence();
    }

    /** {@return whether deeds are scored under it: in force, and an award} */
    default boolean isScored() {
        return isInForce() && direction() == Direction.AWARD;
    }

    /**
     * Every cap that binds an act: those stated, and the one that follows from points given once a period. Of two that count the same
     * points the lower stands.
     *
     * @return the caps, in a stable order
     */
    default List<Cap> allCaps() {
        return ItemCaps.of(this);
    }

    /** {@return whether it is an award that somebody classified as a breach or an offence, which nothing can be earned by} */
    default boolean rewardsABreach() {
        return direction() == Direction.AWARD
                && classification().filter(Item::isOfABreach).isPresent();
    }

    /**
     * {@return whether it is a deduction that somebody classified as neither a breach nor an offence, for which nothing can be taken} Not
     * volunteering, for one, is no breach (志愿服务条例 25 条).
     */
    default boolean punishesNoBreach() {
        return direction() == Direction.DEDUCTION
                && classification().filter(as -> !isOfABreach(as)).isPresent();
    }

    /**
     * {@return whether its words name what only an authority may find, and somebody classified it as anything but an offence} An offence
     * counts only with the finding, each time (行政处罚法 16 条).
     */
    default boolean judgesAnOffence() {
        return classification().filter(as -> as.kind() != DeedKind.OFFENCE).isPresent()
                && reviewed().needsFinding();
    }

    private static boolean isOfABreach(Classification as) {
        return as.kind() == DeedKind.RULE_BREACH || as.kind() == DeedKind.OFFENCE;
    }

    /**
     * Checks that what cannot be scored is not in force, and that worth, unit and direction go together.
     *
     * @throws IllegalStateException if they do not
     */
    @Value.Check
    default void check() {
        if (worth() instanceof Worth.AsWritten) {
            require(!setAside().isEmpty(), "an item whose worth is only as written is set aside");
            return;
        }
        require(
                worth() instanceof Worth.Step == per().equals(Per.TOTAL),
                "steps, and only steps, are given for a total");
        require(
                worth() instanceof Worth.Band == per().equals(Per.AMOUNT),
                "bands, and only bands, are given for an amount");
        boolean takes = worth() instanceof Worth.All;
        boolean gives = worth() instanceof Worth.Step || worth() instanceof Worth.Band;
        require(!takes || direction() == Direction.DEDUCTION, "only a deduction takes all there is");
        require(!gives || direction() == Direction.AWARD, "steps and bands are for awards");
        require(!takes || per().period().isEmpty(), "all there is cannot be taken once a period");
    }

    private void require(boolean claim, String otherwise) {
        if (!claim) {
            throw new IllegalStateException(otherwise + ": " + code());
        }
    }

    /** {@return a builder with everything optional left empty} */
    static Builder builder() {
        return ImmutableItem.builder()
                .per(Per.ACT)
                .validity(Validity.FOREVER)
                .standingValidity(Validity.FOREVER)
                .evidence("");
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
         * What that is given for; each act unless said.
         *
         * @param per the unit
         * @return this
         */
        Builder per(Per per);

        /**
         * One cap: the most that counts within a period. May be called for several.
         *
         * @param cap the cap
         * @return this
         */
        Builder addCaps(Cap cap);

        /**
         * How long what it earns can be spent; for ever unless said.
         *
         * @param validity how long
         * @return this
         */
        Builder validity(Validity validity);

        /**
         * How long what it earns counts for standing; for ever unless said.
         *
         * @param validity how long
         * @return this
         */
        Builder standingValidity(Validity validity);

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
         * @throws IllegalStateException if code, category, title, direction or worth is missing, or worth, unit and direction do not go
         *     together
         */
        Item build();
    }
}
