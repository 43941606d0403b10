package io.github.governance4j.core.whistle;

import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A whistle as its facts left it (吹哨). */
@Value.Immutable
@Hidden
public sealed interface Whistle permits ImmutableWhistle {
    /** {@return how far it has come} */
    WhistleStage stage();

    /** {@return the edition it keeps} */
    Optional<EditionId> edition();

    /** {@return the body that called} */
    Optional<BodyId> whistler();

    /** {@return what it was called for} */
    Optional<Call> call();

    /** {@return the bodies that were called, in the order they were} */
    List<Responder> responders();

    /** {@return until when both sides are to appraise; empty where nothing is stated, and before the help is done} */
    Optional<Deadline> appraisal();

    /** {@return the appraisals so far} */
    Map<Pair, Appraisal> appraised();

    /** {@return how many facts there are} */
    long version();

    /** {@return when the last of them happened} */
    Optional<LocalDateTime> lastAct();

    /**
     * {@return one of the bodies that were called}
     *
     * @param body which
     */
    default Optional<Responder> responder(BodyId body) {
        for (Responder responder : responders()) {
            if (responder.summons().body().equals(body)) {
                return Optional.of(responder);
            }
        }
        return Optional.empty();
    }

    /** {@return how many appraisals both sides owe in all: two for each body that reported in} */
    default int owed() {
        int owed = 0;
        for (Responder responder : responders()) {
            owed += responder.reportedIn() ? 2 : 0;
        }
        return owed;
    }
}
