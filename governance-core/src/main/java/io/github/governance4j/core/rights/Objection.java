package io.github.governance4j.core.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One objection to one decision, and what became of it (异议). Immutable; embedded in the state of whatever can be objected to.
 *
 * <p>While it {@linkplain #isOpen() is open} the decision has no effect on persons and is not displayed to others. Who may object, answer
 * and withdraw is asked of {@link ObjectionChecks}; the moves here check nothing, so that a replay never fails.
 *
 * <pre>{@code
 * Objection open = Objection.raised(decision, villager, stamp.happened(), "当天我不在村里", rules.replyTo(stamp.recorded(), calendar));
 * Objection done = open.answered(Objection.Answer.UPHELD, new Objection.Answered(by, at, "经核实，记录有误"));
 * }</pre>
 */
@Value.Immutable
@Hidden
public sealed interface Objection permits ImmutableObjection {
    /** The most characters of what somebody says in an objection, or in answer to one: 500 (ours). */
    int MOST_CHARACTERS = Words.MOST_CHARACTERS;

    /** {@return the decision objected to, by its id} */
    CommandId decision();

    /** {@return who objects: somebody the decision affects} */
    PersonId by();

    /** {@return when they objected} */
    LocalDateTime raised();

    /** {@return what they say, in their words} */
    String words();

    /** {@return until when it is to be answered} */
    Deadline reply();

    /** {@return what became of it so far} */
    Outcome outcome();

    /** {@return whether it was not answered in time, as recorded; stays said when it is answered later} */
    boolean overdue();

    /** {@return who decided it, when and in what words; empty while it is open, and if it was withdrawn or ended} */
    Optional<Answered> answer();

    /** What became of an objection (异议结果). */
    enum Outcome {
        /** Nobody has decided it; the decision has no effect meanwhile (处理中). */
        OPEN,
        /** The decision is taken out (成立). */
        UPHELD,
        /** The decision stands, with the last day it had (不成立). */
        REJECTED,
        /** Whoever objected took it back; the decision stands, with the last day it had (已撤回). */
        WITHDRAWN,
        /** Nothing was left to decide: the decision had run out, or was taken back (已无须处理). */
        ENDED
    }

    /** What an office can answer (处理决定). */
    enum Answer {
        /** The objection is right (异议成立). */
        UPHELD,
        /** It is not (异议不成立). */
        REJECTED;

        Outcome outcome() {
            return this == UPHELD ? Outcome.UPHELD : Outcome.REJECTED;
        }
    }

    /**
     * Who decided an objection (处理).
     *
     * @param by who; the {@link Actor.Timer} where silence upheld it
     * @param at when
     * @param words the reasons; may be empty only where silence upheld it
     */
    record Answered(Actor by, LocalDateTime at, String words) {}

    /**
     * An objection just raised.
     *
     * @param decision the decision objected to
     * @param by who objects
     * @param raised when
     * @param words what they say
     * @param reply until when it is to be answered
     * @return it, open
     */
    static Objection raised(CommandId decision, PersonId by, LocalDateTime raised, String words, Deadline reply) {
        return ImmutableObjection.builder()
                .decision(decision)
                .by(by)
                .raised(raised)
                .words(words)
                .reply(reply)
                .outcome(Outcome.OPEN)
                .overdue(false)
                .build();
    }

    /** {@return whether nobody has decided it, taken it back or found nothing left to decide} */
    default boolean isOpen() {
        return outcome() == Outcome.OPEN;
    }

    /** {@return whether it is open, and its time to be answered is over with nothing recorded of that} */
    default boolean isUntold() {
        return isOpen() && !overdue();
    }

    /**
     * The objection once somebody decided it.
     *
     * @param answer what they decided
     * @param answered who, when and why
     * @return it
     */
    default Objection answered(Answer answer, Answered answered) {
        return ImmutableObjection.builder()
                .from(this)
                .outcome(answer.outcome())
                .answer(answered)
                .build();
    }

    /** {@return the objection once it was taken back} */
    default Objection withdrawn() {
        return ImmutableObjection.builder()
                .from(this)
                .outcome(Outcome.WITHDRAWN)
                .build();
    }

    /** {@return the objection once nothing was left to decide} */
    default Objection ended() {
        return ImmutableObjection.builder().from(this).outcome(Outcome.ENDED).build();
    }

    /** {@return the objection once it was recorded that nobody answered in time} */
    default Objection wentUnanswered() {
        return ImmutableObjection.builder().from(this).overdue(true).build();
    }

    /**
     * The words of an objection or an answer, checked.
     *
     * @param what what they are, for the message
     * @param words the words
     * @return the same words
     * @throws IllegalArgumentException if they are blank or more than {@link #MOST_CHARACTERS}
     */
    static String checkedWords(String what, String words) {
        if (words.isBlank() || words.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(what + " has 1 to " + MOST_CHARACTERS + " characters");
        }
        return words;
    }
}
