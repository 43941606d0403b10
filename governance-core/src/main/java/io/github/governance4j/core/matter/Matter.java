package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A matter as its facts left it (事项). From the moment it is reported both of its sides have an owner, always.
 *
 * <p>Whoever reported it is a receipt here, never a person.
 */
@Value.Immutable
@Hidden
public sealed interface Matter permits ImmutableMatter {
    /** {@return how far it has come} */
    Stage stage();

    /** {@return the edition it was taken in under; once dispatched, the one it was dispatched under} */
    Optional<EditionId> edition();

    /** {@return what was first reported} */
    Optional<Notice> notice();

    /** {@return everybody who reported it, by receipt, in the order they came} */
    List<Voice> voices();

    /** {@return who took it in} */
    Optional<BodyId> intake();

    /** {@return the department's side; empty before it is reported} */
    Optional<Share> department();

    /** {@return the territory's side; empty before it is reported} */
    Optional<Share> territory();

    /** {@return the side that accepted first, and leads (首接负责); empty before one did} */
    Optional<Side> lead();

    /** {@return its assignment slips, in the order they were assigned} */
    List<Slip> slips();

    /** {@return where it stands on its ladder} */
    Climb climb();

    /** {@return who submitted the proof that waits for the check, or was checked} */
    Optional<PersonId> provedBy();

    /** {@return who checked it, once it is struck off} */
    Optional<PersonId> checkedBy();

    /** {@return until when the intake is to dispatch, join or send it on, while that is owed} */
    Optional<Deadline> dispatch();

    /** {@return until when it is to be checked or, settled on its ladder, to be proved, while that is owed} */
    Optional<Deadline> check();

    /** {@return until when the reporter is to be asked, while that is owed} */
    Optional<Deadline> callBack();

    /** {@return whether the reporter was reached since it was last struck off} */
    boolean reached();

    /** {@return until when somebody is to look again, while that is owed} */
    Optional<Deadline> recheck();

    /** {@return whose ratings there are} */
    Set<ReceiptId> rated();

    /** {@return the matter it was joined into} */
    Optional<StreamId> joinedInto();

    /** {@return whether something about it was not done in time; what its ladder says of supervision is in {@link #climb()}} */
    boolean supervised();

    /** {@return how many facts there are} */
    long version();

    /** {@return when the last of them happened} */
    Optional<LocalDateTime> lastAct();

    /**
     * {@return one of its sides}
     *
     * @param side which
     */
    default Optional<Share> share(Side side) {
        return side == Side.DEPARTMENT ? department() : territory();
    }

    /**
     * {@return who owns a side; empty only before it is reported}
     *
     * @param side which
     */
    default Optional<BodyId> owner(Side side) {
        return share(side).map(Share::owner);
    }

    /**
     * {@return one of its slips by name}
     *
     * @param id the name
     */
    default Optional<Slip> slip(SlipId id) {
        for (Slip slip : slips()) {
            if (slip.id().equals(id)) {
                return Optional.of(slip);
            }
        }
        return Optional.empty();
    }

    /** {@return what another matter may see of it; empty before it is reported} */
    default Optional<MatterView> view() {
        return notice().map(notice -> new MatterView(stage(), notice.category(), notice.receipt()));
    }
}
