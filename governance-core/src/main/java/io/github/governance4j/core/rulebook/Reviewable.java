package io.github.governance4j.core.rulebook;

import java.util.Optional;

/** A rule that can be reviewed for what it does to people's rights (可审查的规则). */
public interface Reviewable {
    /** {@return the rule's code as the rulebook prints it} */
    String code();

    /** {@return the rule in the rulebook's own words} */
    String title();

    /** {@return what a named person says it is about; while this is empty the rule is not in force} */
    Optional<Classification> classification();
}
