package io.github.governance4j.points.claim.flow;

import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.house.Hidden;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What one edition says about claims (申报规则): the flows, who takes which, limits, quotas and objections. */
@Value.Immutable
@Hidden
public sealed interface ClaimRules permits ImmutableClaimRules {
    /** {@return the flows} */
    List<Flow> flows();

    /** {@return which flow is taken; the first route that fits} */
    List<Route> routes();

    /** {@return the quotas; an item has at most one} */
    List<Quota> quotas();

    /** {@return how long after a deed it can be declared; what comes later is declined with notice} */
    TimeLimit declareWithin();

    /** {@return how long a person has to reply once told of grounds and evidence} */
    TimeLimit replyWithin();

    /** {@return how long the account's or a quota's books may take to answer before they are asked again} */
    TimeLimit answerWithin();

    /** {@return how a declined claim can be objected to} */
    ObjectionRules objections();

    /**
     * {@return one of the flows}
     *
     * @param flow its name
     */
    default Optional<Flow> flow(FlowId flow) {
        return flows().stream().filter(one -> one.id().equals(flow)).findFirst();
    }

    /**
     * {@return the flow a claim takes, if there is one}
     *
     * @param declarer the role of whoever declares; empty for the person or their family
     * @param item the item it is about
     */
    default Optional<Flow> flow(Optional<RoleId> declarer, Item item) {
        for (Route route : routes()) {
            boolean fits = declarer.map(route.declarers()::contains)
                    .orElse(route.declarers().isEmpty());
            Optional<Flow> flow = flow(route.flow());
            if (fits
                    && route.isFor(item)
                    && flow.filter(one -> one.direction() == item.direction()).isPresent()) {
                return flow;
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the quota an item has, if it has one}
     *
     * @param item the item
     */
    default Optional<Quota> quota(ItemCode item) {
        return quotas().stream().filter(quota -> quota.items().contains(item)).findFirst();
    }

    /**
     * Checks that what is named is there, and that nobody can put a deduction on themselves or a neighbour.
     *
     * @throws IllegalArgumentException if two flows or quotas share a name, an item has two quotas, a route names no flow, or a deduction
     *     is declared by residents
     */
    @Value.Check
    default void check() {
        requireOnce(flows().stream().map(Flow::id).toList(), "flows");
        requireOnce(quotas().stream().map(Quota::id).toList(), "quotas");
        requireOnce(quotas().stream().flatMap(quota -> quota.items().stream()).toList(), "quotas of an item");
        for (Route route : routes()) {
            Flow flow = flow(route.flow())
                    .orElseThrow(() -> new IllegalArgumentException("a route names no flow: " + route.flow()));
            if (flow.direction() == Direction.DEDUCTION && route.declarers().isEmpty()) {
                throw new IllegalArgumentException("a deduction is declared by a post: " + flow.id());
            }
        }
    }

    private static void requireOnce(List<?> names, String what) {
        if (Set.copyOf(names).size() != names.size()) {
            throw new IllegalArgumentException("two " + what + " share a name: " + names);
        }
    }

    /** {@return a builder with no flow, and the limits of ours: {@link ClaimLimits}} */
    static Builder builder() {
        return ImmutableClaimRules.builder()
                .declareWithin(ClaimLimits.DECLARE)
                .replyWithin(ClaimLimits.REPLY)
                .answerWithin(ClaimLimits.ANSWER)
                .objections(ObjectionRules.DEFAULT);
    }

    /** Builds rules. */
    sealed interface Builder permits ImmutableClaimRules.Builder {
        /**
         * Sets the flows.
         *
         * @param flows the flows
         * @return this
         */
        Builder flows(Iterable<? extends Flow> flows);

        /**
         * Sets which flow is taken.
         *
         * @param routes the routes, the first that fits is taken
         * @return this
         */
        Builder routes(Iterable<? extends Route> routes);

        /**
         * Sets the quotas.
         *
         * @param quotas the quotas
         * @return this
         */
        Builder quotas(Iterable<? extends Quota> quotas);

        /**
         * Sets how long after a deed it can be declared.
         *
         * @param limit the limit, counted from the day of the deed
         * @return this
         */
        Builder declareWithin(TimeLimit limit);

        /**
         * Sets how long a person has to reply.
         *
         * @param limit the limit, counted from when they were told
         * @return this
         */
        Builder replyWithin(TimeLimit limit);

        /**
         * Sets how long other books may take to answer.
         *
         * @param limit the limit
         * @return this
         */
        Builder answerWithin(TimeLimit limit);

        /**
         * Sets how a declined claim can be objected to.
         *
         * @param objections the rules
         * @return this
         */
        Builder objections(ObjectionRules objections);

        /**
         * Ends.
         *
         * @return the rules
         * @throws IllegalArgumentException if what is named is not there
         */
        ClaimRules build();
    }
}
