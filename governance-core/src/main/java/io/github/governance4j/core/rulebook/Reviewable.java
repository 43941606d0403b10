package io.github.governance4j.core.rulebook;

import java.util.Optional;

/**
 * A rule that can be reviewed for what it does to people's rights (可审查的规则).
 *
 * <p>What a review reads besides the title is empty unless a kind of rule says otherwise.
 */
public interface Reviewable {
    /** {@return the rule's code as the rulebook prints it} */
    String code();

    /** {@return the rule in the rulebook's own words} */
    String title();

    /** {@return the heading it stands under, in the rulebook's own words; possibly empty} */
    default String category() {
        return "";
    }

    /** {@return what stands before a colon and speaks for it (列举前的总述), for example {@code 有下列行为之一的}; possibly empty} */
    default String lead() {
        return "";
    }

    /** {@return which way it goes} */
    default Sign sign() {
        return Sign.UNSAID;
    }

    /** {@return how much it is worth, where that is a number or everything} */
    default Optional<Magnitude> magnitude() {
        return Optional.empty();
    }

    /** {@return what its points are given for, in the rulebook's own words, for example {@code 家庭成员/季}; possibly empty} */
    default String unit() {
        return "";
    }

    /** {@return what shows that it was done, in the rulebook's own words; possibly empty} */
    default String evidence() {
        return "";
    }

    /** {@return what a named person says it is about; while this is empty the rule is not in force} */
    Optional<Classification> classification();
}
