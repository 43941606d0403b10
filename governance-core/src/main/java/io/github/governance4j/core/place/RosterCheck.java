package io.github.governance4j.core.place;

import io.github.governance4j.core.place.PlaceFault.Sheet;
import io.github.governance4j.core.place.PlaceFault.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what is wrong with the rows of a roster. */
final class RosterCheck {
    private final Spans<BodyId, Body> bodies;
    private final boolean[] leadsBack;
    private final List<PlaceFault> faults = new ArrayList<>();

    private RosterCheck(Spans<BodyId, Body> bodies) {
        this.bodies = bodies;
        this.leadsBack = Superiors.leadingBack(bodies);
    }

    static List<PlaceFault> faults(
            Spans<BodyId, Body> bodies, Spans<PostId, Post> posts, Spans<PostId, Tenure> tenures) {
        RosterCheck check = new RosterCheck(bodies);
        check.overlaps(Sheet.BODIES, bodies, What.SPANS_OVERLAP);
        check.overlaps(Sheet.POSTS, posts, What.SPANS_OVERLAP);
        check.overlaps(Sheet.TENURES, tenures, What.HOLDERS_OVERLAP);
        for (int row = 0; row < bodies.rows().size(); row++) {
            check.superior(row);
        }
        for (int row = 0; row < posts.rows().size(); row++) {
            BodyId body = posts.row(row).body();
            check.needs(Sheet.POSTS, posts, row, bodies, body, body.value(), What.UNKNOWN_BODY, What.BODY_NOT_THERE);
        }
        for (int row = 0; row < tenures.rows().size(); row++) {
            PostId post = tenures.row(row).post();
            check.needs(Sheet.TENURES, tenures, row, posts, post, post.value(), What.UNKNOWN_POST, What.POST_NOT_THERE);
        }
        check.faults.sort(Comparator.comparing(PlaceFault::sheet).thenComparingInt(PlaceFault::row));
        return List.copyOf(check.faults);
    }

    private void overlaps(Sheet sheet, Spans<?, ?> spans, What what) {
        spans.overlaps().forEach(pair -> faults.add(new PlaceFault(sheet, pair[0], what, Integer.toString(pair[1]))));
    }

    private void superior(int row) {
        if (bodies.row(row).superior().isEmpty()) {
            return;
        }
        BodyId superior = bodies.row(row).superior().get();
        boolean isThere = needs(
                Sheet.BODIES,
                bodies,
                row,
                bodies,
                superior,
                superior.value(),
                What.UNKNOWN_SUPERIOR,
                What.SUPERIOR_NOT_THERE);
        if (isThere && leadsBack[row]) {
            faults.add(new PlaceFault(Sheet.BODIES, row, What.SUPERIOR_CYCLE, superior.value()));
        }
    }

    private <K> boolean needs(
            Sheet sheet,
            Spans<?, ?> spans,
            int row,
            Spans<K, ?> needed,
            K id,
            String name,
            What unknown,
            What notThere) {
        int number = needed.number(id);
        if (number < 0) {
            faults.add(new PlaceFault(sheet, row, unknown, name));
            return false;
        }
        long day = needed.firstWithout(number, spans.from(row), spans.through(row));
        if (day != Spans.ENDLESS) {
            faults.add(new PlaceFault(
                    sheet, row, notThere, LocalDate.ofEpochDay(day).toString()));
            return false;
        }
        return true;
    }
}
