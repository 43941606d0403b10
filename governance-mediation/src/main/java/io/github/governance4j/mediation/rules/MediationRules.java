package io.github.governance4j.mediation.rules;

import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.casefile.CaseFileList;
import io.github.governance4j.mediation.dispute.DisputeKind;
import io.github.governance4j.mediation.dispute.Exclusion;
import io.github.governance4j.mediation.dispute.Means;
import io.github.governance4j.mediation.dispute.OfficeRoles;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.house.Hidden;
import io.github.governance4j.mediation.referral.ReferralRules;
import io.github.governance4j.mediation.roster.RosterRules;
import io.github.governance4j.mediation.selection.SelectionRules;
import io.github.governance4j.mediation.settlement.SettlementRules;
import io.github.governance4j.mediation.stipend.StipendScale;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one edition of a rulebook says of mediation (调解规则): which ways there are, which disputes take which, who does what for the body.
 *
 * <pre>{@code
 * MediationRules rules = MediationRules.of(OfficeRoles.one(mediationRoom))
 *         .tracks(List.of(peoples, labour))
 *         .kinds(List.of(neighbours))
 *         .ladders(ladders)
 *         .build();
 * rules.track(new TrackId("peoples"))
 * }</pre>
 */
@Value.Immutable
@Hidden
public sealed interface MediationRules permits ImmutableMediationRules {
    /** {@return which roles do what for the body} */
    OfficeRoles roles();

    /** {@return the ways to mediate, in reading order} */
    List<Track> tracks();

    /** {@return the kinds of disputes, in reading order} */
    List<DisputeKind> kinds();

    /** {@return the means the county settles disputes by, in reading order} */
    List<Means> means();

    /** {@return why a track may not take a case, in reading order} */
    List<Exclusion> exclusions();

    /** {@return the ladders of the edition; none where nothing is stated} */
    @Value.Default
    default Ladders ladders() {
        return Ladders.none();
    }

    /** {@return who mediates; nobody where nothing is stated} */
    @Value.Default
    default RosterRules roster() {
        return RosterRules.none();
    }

    /** {@return how a mediator is found; as usual where nothing is stated} */
    @Value.Default
    default SelectionRules selection() {
        return SelectionRules.USUAL;
    }

    /** {@return how agreements in effect are kept; the law alone where nothing is stated} */
    @Value.Default
    default SettlementRules settlement() {
        return SettlementRules.lawful();
    }

    /** {@return how disputes are handed over between bodies; empty where nothing is stated} */
    Optional<ReferralRules> referral();

    /** {@return what mediators are paid a case; empty where nothing is} */
    Optional<StipendScale> stipends();

    /** {@return what a case file holds; nothing where nothing is stated} */
    @Value.Default
    default CaseFileList caseFile() {
        return new CaseFileList(List.of(), Optional.empty());
    }

    /** {@return how many days after it happened an act may still be told, for the {@code LateDecider} round the course; 10 where nothing is stated (ours)} */
    @Value.Default
    default int lateDays() {
        return 10;
    }

    /** The most days after it happened an act may be told: 366 (ours). */
    int MOST_LATE_DAYS = 366;

    /**
     * {@return a way to mediate, if there is one of that name}
     *
     * @param id its name
     */
    default Optional<Track> track(TrackId id) {
        for (Track track : tracks()) {
            if (track.id().equals(id)) {
                return Optional.of(track);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return a kind of dispute, if there is one of that name}
     *
     * @param id its name
     */
    default Optional<DisputeKind> kind(DisputeKindId id) {
        for (DisputeKind kind : kinds()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the ladder a track's tries climb, if it has one}
     *
     * @param track a way to mediate
     */
    default Optional<Ladder> ladder(Track track) {
        return track.rules().ladder().flatMap(ladders()::ladder);
    }

    /**
     * {@return everything in which these parts contradict one another; empty if they go together}
     *
     * @param tracks the ways to mediate
     * @param kinds the kinds of disputes
     * @param means the county's means
     * @param exclusions why a track may not take a case
     * @param ladders the ladders
     */
    static List<RulesFault> faults(
            List<Track> tracks,
            List<DisputeKind> kinds,
            List<Means> means,
            List<Exclusion> exclusions,
            Ladders ladders) {
        return RulesCheck.faults(tracks, kinds, means, exclusions, ladders);
    }

    /**
     * Checks that the parts go together.
     *
     * @throws IllegalArgumentException if {@link #faults} finds any, or the days are out of bounds
     */
    @Value.Check
    default void check() {
        List<RulesFault> faults = faults(tracks(), kinds(), means(), exclusions(), ladders());
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("these rules do not go together: " + faults);
        }
        if (lateDays() < 0 || lateDays() > MOST_LATE_DAYS) {
            throw new IllegalArgumentException("acts are told 0 to " + MOST_LATE_DAYS + " days late: " + lateDays());
        }
    }

    /**
     * Begins rules without tracks and kinds.
     *
     * @param roles the roles
     * @return a builder for the rest
     */
    static Builder of(OfficeRoles roles) {
        return ImmutableMediationRules.builder().roles(roles);
    }

    /** Builds the rules. */
    sealed interface Builder permits ImmutableMediationRules.Builder {
        /**
         * Sets which roles do what for the body.
         *
         * @param roles the roles
         * @return this
         */
        Builder roles(OfficeRoles roles);

        /**
         * Sets the ways to mediate.
         *
         * @param tracks in reading order
         * @return this
         */
        Builder tracks(Iterable<? extends Track> tracks);

        /**
         * Sets the kinds of disputes.
         *
         * @param kinds in reading order
         * @return this
         */
        Builder kinds(Iterable<? extends DisputeKind> kinds);

        /**
         * Sets the means the county settles disputes by.
         *
         * @param means in reading order
         * @return this
         */
        Builder means(Iterable<? extends Means> means);

        /**
         * Sets why a track may not take a case.
         *
         * @param exclusions in reading order
         * @return this
         */
        Builder exclusions(Iterable<? extends Exclusion> exclusions);

        /**
         * Sets the ladders of the edition.
         *
         * @param ladders the ladders
         * @return this
         */
        Builder ladders(Ladders ladders);

        /**
         * Sets who mediates.
         *
         * @param roster the roster and its committees
         * @return this
         */
        Builder roster(RosterRules roster);

        /**
         * Sets how a mediator is found.
         *
         * @param selection the rules
         * @return this
         */
        Builder selection(SelectionRules selection);

        /**
         * Sets how agreements in effect are kept.
         *
         * @param settlement the rules
         * @return this
         */
        Builder settlement(SettlementRules settlement);

        /**
         * Sets how disputes are handed over between bodies.
         *
         * @param referral the rules
         * @return this
         */
        Builder referral(ReferralRules referral);

        /**
         * Sets what mediators are paid a case.
         *
         * @param stipends the scale
         * @return this
         */
        Builder stipends(StipendScale stipends);

        /**
         * Sets what a case file holds.
         *
         * @param caseFile the documents
         * @return this
         */
        Builder caseFile(CaseFileList caseFile);

        /**
         * Sets how many days after it happened an act may still be told.
         *
         * @param lateDays 0 to {@link MediationRules#MOST_LATE_DAYS}
         * @return this
         */
        Builder lateDays(int lateDays);

        /**
         * Ends.
         *
         * @return the rules
         * @throws IllegalArgumentException if the parts do not go together
         */
        MediationRules build();
    }
}
