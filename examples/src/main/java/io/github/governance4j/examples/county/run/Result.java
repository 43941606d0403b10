package io.github.governance4j.examples.county.run;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.catalogue.Catalogue;
import java.util.List;

/** Everything the result files tell: a closed book, the rules it was kept under, and what was wrong with the log (结果). */
final class Result {
    private final Source source;
    private final Editions<Catalogue> editions;
    private final VillageBook book;
    private final List<Problem> faults;

    Result(Source source, Editions<Catalogue> editions, VillageBook book, List<Problem> faults) {
        this.source = source;
        this.editions = editions;
        this.book = book;
        this.faults = List.copyOf(faults);
    }

    Source source() {
        return source;
    }

    Editions<Catalogue> editions() {
        return editions;
    }

    VillageBook book() {
        return book;
    }

    /** What was wrong with the log; those rows were not decided. */
    List<Problem> faults() {
        return faults;
    }

    Totals totals() {
        return Totals.of(book.judged());
    }

    Awards awards() {
        return Awards.of(book.judged(), editions);
    }
}
