package io.github.governance4j.rulebook.claim;

import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.ItemCode;
import java.util.Optional;

/** The items of the edition's own catalogue, which the tables of claims may speak of. */
public interface Items {
    /** Of an edition that says nothing of points, or whose catalogue could not be read: any item may be there. */
    Items UNKNOWN = new Items() {
        @Override
        public boolean lacks(ItemCode code) {
            return false;
        }

        @Override
        public Optional<Direction> direction(ItemCode code) {
            return Optional.empty();
        }

        @Override
        public String file() {
            return "";
        }
    };

    /**
     * {@return whether there surely is no such item}
     *
     * @param code its code
     */
    boolean lacks(ItemCode code);

    /**
     * {@return whether an item adds or takes away; empty where that is not known}
     *
     * @param code its code
     */
    Optional<Direction> direction(ItemCode code);

    /** {@return the catalogue, as whoever mends it knows it} */
    String file();
}
