package io.github.governance4j.benchmarks.selection;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/**
 * All disputes at once, at the least total cost there is: OR-Tools' min-cost flow. From the source one unit to each dispute, from there to
 * whoever may mediate it, and from each mediator as many arcs to the sink as they have capacity, each dearer than the one before.
 */
final class ExactFlow {
    private final SelectionWork work;

    ExactFlow(SelectionWork work) {
        Loader.loadNativeLibraries();
        this.work = work;
    }

    /** By dispute, the mediator. */
    int[] assign() {
        int source = work.disputes + work.mediators;
        int sink = source + 1;
        MinCostFlow flow = new MinCostFlow();
        int first = addEligible(flow);
        for (int d = 0; d < work.disputes; d++) {
            flow.addArcWithCapacityAndUnitCost(source, d, 1, 0);
        }
        for (int m = 0; m < work.mediators; m++) {
            for (int n = 1; n <= work.capacity[m]; n++) {
                flow.addArcWithCapacityAndUnitCost(work.disputes + m, sink, 1, TotalCost.ofTaking(n));
            }
        }
        flow.setNodeSupply(source, work.disputes);
        flow.setNodeSupply(sink, -work.disputes);
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("no optimum");
        }
        int[] assigned = new int[work.disputes];
        for (int arc = 0; arc < first; arc++) {
            if (flow.getFlow(arc) > 0) {
                assigned[flow.getTail(arc)] = flow.getHead(arc) - work.disputes;
            }
        }
        flow.delete();
        return assigned;
    }

    /** How many arcs they are; theirs are the first numbers. */
    private int addEligible(MinCostFlow flow) {
        int arcs = 0;
        for (int d = 0; d < work.disputes; d++) {
            for (int m = 0; m < work.mediators; m++) {
                if (work.mediates(m, work.skill[d]) && !work.isStruck(d, m)) {
                    flow.addArcWithCapacityAndUnitCost(d, work.disputes + m, 1, TotalCost.ofNaming(work, d, m));
                    arcs++;
                }
            }
        }
        return arcs;
    }
}
