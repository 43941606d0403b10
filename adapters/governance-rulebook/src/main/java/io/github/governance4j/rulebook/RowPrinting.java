package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Faults;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Series;
import io.github.governance4j.points.catalogue.Worth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the items of a catalogue as rows. */
final class RowPrinting {
    private final Catalogue catalogue;
    /** What the closed bands of each scale come to, as printed. */
    private final Map<Series, Points> closed = new HashMap<>();

    RowPrinting(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Item item : catalogue.items()) {
            if (item.worth() instanceof Worth.Band band) {
                SeriesReading.mostOf(band)
                        .filter(most -> band.through().isPresent())
                        .ifPresent(most -> closed.merge(band.scale(), most, Points::plus));
            }
        }
    }

    List<List<String>> rows() {
        return catalogue.items().stream().map(this::row).toList();
    }

    /** Fails unless {@code text} says again what {@code catalogue} does. */
    static void checkReadsBack(Catalogue catalogue, String text) {
        Faults faults = Faults.in("printed");
        List<ItemRow> rows = CatalogueSheet.reread(text, faults::add).rows();
        for (int i = 0; i < catalogue.items().size(); i++) {
            Item item = catalogue.items().get(i);
            if (i >= rows.size() || !rows.get(i).saysTheSameAs(item)) {
                throw new IllegalArgumentException("the columns of a catalogue have no words for " + item.code());
            }
        }
    }

    private List<String> row(Item item) {
        Worth.AsWritten cells = item.worth().match(cells(item));
        return List.of(
                item.code(),
                item.category(),
                ItemReading.sign(item.direction()),
                item.title(),
                cells.least(),
                cells.most(),
                cells.cap(),
                cells.unit(),
                item.evidence());
    }

    private Worth.Cases<Worth.AsWritten> cells(Item item) {
        return new Worth.Cases<>() {
            @Override
            public Worth.AsWritten fixed(Worth.Fixed worth) {
                return from(worth.points(), worth.points());
            }

            @Override
            public Worth.AsWritten range(Worth.Range worth) {
                return from(worth.least(), worth.most());
            }

            @Override
            public Worth.AsWritten step(Worth.Step worth) {
                return from(worth.points(), worth.points());
            }

            @Override
            public Worth.AsWritten band(Worth.Band worth) {
                return from(worth.points(), most(worth, item));
            }

            @Override
            public Worth.AsWritten all(Worth.All worth) {
                return written(ItemReading.ALL, ItemReading.ALL);
            }

            @Override
            public Worth.AsWritten asWritten(Worth.AsWritten worth) {
                return worth;
            }

            private Worth.AsWritten from(Points least, Points most) {
                return written(PlainNumber.print(least), PlainNumber.print(most));
            }

            private Worth.AsWritten written(String least, String most) {
                return new Worth.AsWritten(
                        least, most, UnitText.print(item.per()), CapText.print(item.caps(), item.itemCode()));
            }
        };
    }

    // An open band without a limit of its own is limited by a cap that is what all bands come to.
    private Points most(Worth.Band band, Item item) {
        Points others = closed.getOrDefault(band.scale(), Points.ZERO);
        return SeriesReading.mostOf(band)
                .or(() -> item.caps().stream()
                        .map(cap -> cap.most().minus(others))
                        .filter(most -> most.compareTo(band.points()) >= 0)
                        .findFirst())
                .orElse(band.points());
    }
}
