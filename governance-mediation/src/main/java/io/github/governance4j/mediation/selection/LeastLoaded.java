package io.github.governance4j.mediation.selection;

/**
 * Assignment by kind, place and load (派单): for when the sides ordered nobody.
 *
 * <p>Among the eligible (who mediate the kind and serve the place), without those a side struck, it finds the least busy for their
 * capacity, compared as exact fractions, and the nearest of these; or the other way round, as the {@link AssignmentOrder} says. Then
 * chance decides if there is a draw, else the smallest id. Somebody who is full comes after all who are not, and is found if there is
 * nobody else.
 *
 * <p>Guarantees: nobody who may not mediate or whom a side struck is found; somebody is found whenever one of the eligible was not struck;
 * whoever becomes busier never comes to rank higher; what the sides ranked, who they are and the order of the roster change nothing.
 */
public final class LeastLoaded {
    private LeastLoaded() {}

    /**
     * {@return who is assigned, and why}
     *
     * @param question who may, whom the sides struck, how busy everybody is
     * @param order what decides first
     */
    public static Selection assign(Question question, AssignmentOrder order) {
        return Choosing.assign(order, question);
    }
}
