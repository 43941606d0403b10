package io.github.governance4j.core.risk;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;

/**
 * What is assessed (评估对象): a matter, a dispute, a place, a hazard or a proposed decision. Never a person, never a household: there is
 * no such kind, and none may be added.
 */
public sealed interface Subject {
    /** {@return the id of what is assessed, as text} */
    String id();

    /**
     * A reported matter (事项).
     *
     * @param stream its stream
     */
    record OfMatter(StreamId stream) implements Subject {
        @Override
        public String id() {
            return stream.value();
        }
    }

    /**
     * A dispute (矛盾纠纷).
     *
     * @param stream its stream
     */
    record OfDispute(StreamId stream) implements Subject {
        @Override
        public String id() {
            return stream.value();
        }
    }

    /**
     * A place (场所、区域).
     *
     * @param area the area
     */
    record OfPlace(AreaId area) implements Subject {
        @Override
        public String id() {
            return area.value();
        }
    }

    /**
     * A hazard found in screening (隐患、危险源).
     *
     * @param stream its stream
     */
    record OfHazard(StreamId stream) implements Subject {
        @Override
        public String id() {
            return stream.value();
        }
    }

    /**
     * A proposed decision (拟作出的决策).
     *
     * @param stream its stream
     */
    record OfDecision(StreamId stream) implements Subject {
        @Override
        public String id() {
            return stream.value();
        }
    }
}
