package io.github.governance4j.core.place;

import io.github.governance4j.core.house.Hidden;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Who holds a post for some time, and what that person can do (任职). */
@Value.Immutable
@Hidden
public sealed interface Tenure extends Dated permits ImmutableTenure {
    /** {@return the post} */
    PostId post();

    /** {@return who holds it} */
    PersonId holder();

    /** {@return what the holder can do, of what the post may be asked for} */
    Set<SkillId> skills();

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the last day lies before the first
     */
    @Value.Check
    default void check() {
        Spans.check("tenure of " + post(), this);
    }

    /**
     * {@return a tenure}
     *
     * @param post the post
     * @param holder who holds it
     * @param firstDay the first day, included
     * @param lastDay the last day, included; empty until further notice
     * @param skills what the holder can do
     * @throws IllegalArgumentException if the last day lies before the first
     */
    static Tenure of(
            PostId post, PersonId holder, LocalDate firstDay, Optional<LocalDate> lastDay, Set<SkillId> skills) {
        return ImmutableTenure.builder()
                .post(post)
                .holder(holder)
                .firstDay(firstDay)
                .lastDay(lastDay)
                .skills(skills)
                .build();
    }

    /**
     * {@return a tenure until further notice, of somebody whose skills nobody wrote down}
     *
     * @param post the post
     * @param holder who holds it
     * @param firstDay the first day, included
     */
    static Tenure of(PostId post, PersonId holder, LocalDate firstDay) {
        return of(post, holder, firstDay, Optional.empty(), Set.of());
    }
}
