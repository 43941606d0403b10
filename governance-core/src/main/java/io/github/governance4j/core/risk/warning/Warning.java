package io.github.governance4j.core.risk.warning;

import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.rulebook.EditionId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A warning as its facts left it (预警).
 *
 * <p>What stands at a moment says {@link #inForce}: after lifting, and after the last day whether or not that was recorded, nothing does.
 */
@Value.Immutable
@Hidden
public sealed interface Warning permits ImmutableWarning {
    /** {@return how far it has come} */
    WarningStage stage();

    /** {@return the edition it keeps} */
    Optional<EditionId> edition();

    /** {@return the body that issued it} */
    Optional<BodyId> issuer();

    /** {@return what it stated when it was issued} */
    Optional<Announcement> announcement();

    /** {@return its level as it was last adjusted, and still is while it is in force} */
    Optional<WarningLevel> level();

    /** {@return what is done while it is in force; nothing once it is recorded lifted or lapsed} */
    List<Taken> measures();

    /** {@return who is still to be told, late or not} */
    List<Tell> toTell();

    /** {@return of those, who was recorded late} */
    List<PostId> late();

    /** {@return who was told since it was last issued or adjusted} */
    List<PostId> told();

    /** {@return how many facts there are} */
    long version();

    /** {@return when the last of them happened} */
    Optional<LocalDateTime> lastAct();

    /**
     * What stands of a warning at a moment (当前预警).
     *
     * @param level its level
     * @param measures what is done
     * @param announcement what it stated when it was issued
     */
    record InForce(WarningLevel level, List<Taken> measures, Announcement announcement) {}

    /**
     * {@return what stands at a moment: from when it was issued, even if it begins later, to the end of its last day}
     *
     * @param now the moment, not before the last act
     */
    default Optional<InForce> inForce(LocalDateTime now) {
        return announcement()
                .filter(said ->
                        stage() == WarningStage.IN_FORCE && !now.toLocalDate().isAfter(said.lastDay()))
                .flatMap(said -> level().map(level -> new InForce(level, measures(), said)));
    }
}
