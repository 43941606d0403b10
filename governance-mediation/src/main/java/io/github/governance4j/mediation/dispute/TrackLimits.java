package io.github.governance4j.mediation.dispute;

import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.house.Hidden;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long each step of a track may take (调解途径的期限). What no law or practice limits is limited by {@link #consent()}, {@link
 * #choose()}, {@link #confirm()}, {@link #assign()} and {@link #openEnd()}, which always have a value: nothing stands still for ever.
 *
 * <pre>{@code
 * // 人民调解工作若干规定 art. 33: one month from acceptance; 宁波 art. 27: longer when both ask
 * TrackLimits.of(MediationStart.ACCEPTANCE).mediation(oneMonth).extension(ExtensionBy.BOTH_PARTIES).build()
 * }</pre>
 */
@Value.Immutable
@Hidden
public sealed interface TrackLimits permits ImmutableTrackLimits {
    /** {@return how long the body has to accept or decline; empty where nothing is stated} */
    Optional<TimeLimit> accept();

    /** {@return the same for a complex case or one of several organs, where it is longer (深圳 art. 46)} */
    Optional<TimeLimit> acceptComplex();

    /** {@return how long it has to hand on what is not its own; empty where nothing is stated (深圳 art. 45)} */
    Optional<TimeLimit> transfer();

    /** {@return how long parties have to say whether they consent; 10 working days where nothing is stated (ours)} */
    @Value.Default
    default TimeLimit consent() {
        return DefaultLimits.CONSENT;
    }

    /** {@return how long parties have to choose a mediator (点单期限); 2 working days where nothing is stated, borrowed from 在线调解规则 art. 10} */
    @Value.Default
    default TimeLimit choose() {
        return DefaultLimits.CHOOSE;
    }

    /** {@return how long the office has to assign one they did not choose (派单期限); 3 working days where nothing is stated, borrowed from 在线调解规则 art. 10} */
    @Value.Default
    default TimeLimit assign() {
        return DefaultLimits.ASSIGN;
    }

    /** {@return how long the mediator has to take it on (接单期限); 3 working days where nothing is stated, borrowed from 在线调解规则 art. 12} */
    @Value.Default
    default TimeLimit confirm() {
        return DefaultLimits.CONFIRM;
    }

    /** {@return how long the office has to decide on a recusal that needs grounds; 3 working days where nothing is stated (ours)} */
    @Value.Default
    default TimeLimit decideRecusal() {
        return DefaultLimits.RECUSAL;
    }

    /** {@return which day the mediation limit is counted from} */
    MediationStart start();

    /** {@return how long the mediation may take in all (调解期限); empty where nothing is stated} */
    Optional<TimeLimit> mediation();

    /** {@return how long it may take on the short track; empty where that has no limit of its own} */
    Optional<TimeLimit> simple();

    /** {@return who must want it before that limit is put off} */
    @Value.Default
    default ExtensionBy extension() {
        return ExtensionBy.NONE;
    }

    /** {@return whether it stands still while something is appraised (鉴定期间不计入): 医疗纠纷预防和处理条例 art. 38} */
    @Value.Default
    default boolean appraisalStandsStill() {
        return false;
    }

    /**
     * {@return for how long at most it stands still} 60 working days where nothing is stated: 30 and as many more, borrowed from
     * 司法鉴定程序通则 art. 28; that the limit then runs again by itself is ours.
     */
    @Value.Default
    default TimeLimit appraisal() {
        return DefaultLimits.APPRAISAL;
    }

    /** {@return how long after a first try a second one may begin and must be done; empty where nothing is stated (公安机关办理行政案件程序规定 art. 183: 7 working days)} */
    Optional<TimeLimit> again();

    /** {@return after what time without any act a mediation without a limit of its own is over; 30 days where nothing is stated, as 深圳 art. 25 has it where nothing was agreed} */
    @Value.Default
    default TimeLimit openEnd() {
        return DefaultLimits.OPEN_END;
    }

    /**
     * {@return how long the mediation may take, whether or not a limit is stated}
     *
     * @param onTheShortTrack whether it goes the short way
     */
    default TimeLimit mediationOrOpenEnd(boolean onTheShortTrack) {
        if (onTheShortTrack && simple().isPresent()) {
            return simple().get();
        }
        return mediation().isPresent() ? mediation().get() : openEnd();
    }

    /**
     * {@return how long the body has to accept or decline, if anything is stated}
     *
     * @param complex whether the case is complex or of several organs
     */
    default Optional<TimeLimit> accept(boolean complex) {
        return complex && acceptComplex().isPresent() ? acceptComplex() : accept();
    }

    /**
     * Checks that the limits go together.
     *
     * @throws IllegalArgumentException if one is in hours, a complex case has a limit and an ordinary one has none, or one may be put off
     *     that is not there
     */
    @Value.Check
    default void check() {
        DefaultLimits.check(this);
    }

    /**
     * Begins limits without a limit on acceptance, transfer and mediation.
     *
     * @param start the event
     * @return a builder for the rest
     */
    static Builder of(MediationStart start) {
        return ImmutableTrackLimits.builder().start(start);
    }

    /** Builds the limits. */
    sealed interface Builder permits ImmutableTrackLimits.Builder {
        /**
         * Sets how long the body has to accept or decline.
         *
         * @param accept the limit
         * @return this
         */
        Builder accept(TimeLimit accept);

        /**
         * Sets how long it has for a complex case.
         *
         * @param acceptComplex the limit
         * @return this
         */
        Builder acceptComplex(TimeLimit acceptComplex);

        /**
         * Sets how long it has to hand on what is not its own.
         *
         * @param transfer the limit
         * @return this
         */
        Builder transfer(TimeLimit transfer);

        /**
         * Sets how long parties have to say whether they consent.
         *
         * @param consent the limit
         * @return this
         */
        Builder consent(TimeLimit consent);

        /**
         * Sets how long parties have to choose a mediator.
         *
         * @param choose the limit
         * @return this
         */
        Builder choose(TimeLimit choose);

        /**
         * Sets how long the office has to assign one.
         *
         * @param assign the limit
         * @return this
         */
        Builder assign(TimeLimit assign);

        /**
         * Sets how long the mediator has to take it on.
         *
         * @param confirm the limit
         * @return this
         */
        Builder confirm(TimeLimit confirm);

        /**
         * Sets how long the office has to decide on a recusal.
         *
         * @param decideRecusal the limit
         * @return this
         */
        Builder decideRecusal(TimeLimit decideRecusal);

        /**
         * Sets which day the mediation limit is counted from.
         *
         * @param start the event
         * @return this
         */
        Builder start(MediationStart start);

        /**
         * Sets how long the mediation may take in all.
         *
         * @param mediation the limit
         * @return this
         */
        Builder mediation(TimeLimit mediation);

        /**
         * Sets how long it may take on the short track.
         *
         * @param simple the limit
         * @return this
         */
        Builder simple(TimeLimit simple);

        /**
         * Sets who must want it before the mediation limit is put off.
         *
         * @param extension who
         * @return this
         */
        Builder extension(ExtensionBy extension);

        /**
         * Sets whether the mediation limit stands still during an appraisal.
         *
         * @param appraisalStandsStill whether
         * @return this
         */
        Builder appraisalStandsStill(boolean appraisalStandsStill);

        /**
         * Sets for how long at most the mediation limit stands still.
         *
         * @param appraisal the limit
         * @return this
         */
        Builder appraisal(TimeLimit appraisal);

        /**
         * Sets within what time of the first try a second one must be done.
         *
         * @param again the limit
         * @return this
         */
        Builder again(TimeLimit again);

        /**
         * Sets after what time a mediation without a limit of its own is over.
         *
         * @param openEnd the limit
         * @return this
         */
        Builder openEnd(TimeLimit openEnd);

        /**
         * Ends.
         *
         * @return the limits
         * @throws IllegalArgumentException if limits do not go together
         */
        TrackLimits build();
    }
}
