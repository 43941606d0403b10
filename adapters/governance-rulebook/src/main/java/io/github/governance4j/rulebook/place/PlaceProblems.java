package io.github.governance4j.rulebook.place;

import io.github.governance4j.core.place.PlaceFault;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.csv.Row;
import java.util.List;

/** Says of each fault of a place in which column it stands and how it is called. */
final class PlaceProblems {
    private PlaceProblems() {}

    /** The problem, at the row and column it stands in. */
    static Problem of(PlaceFault fault, List<Row> rows) {
        Row row = rows.get(fault.row());
        String column = column(fault);
        Problem problem = row.cell(row.has(column) ? column : id(fault.sheet()))
                .error(code(fault.what()))
                .about(row.cell(id(fault.sheet())).text());
        return switch (fault.what()) {
            case SPANS_OVERLAP, HOLDERS_OVERLAP ->
                problem.with(
                        "line", rows.get(Integer.parseInt(fault.about())).at().line());
            case PARENT_NOT_THERE,
                    SUCCESSOR_NOT_THERE,
                    BODY_NOT_THERE,
                    SUPERIOR_NOT_THERE,
                    POST_NOT_THERE,
                    AREA_NOT_THERE -> problem.with("day", fault.about());
            default -> problem;
        };
    }

    /** Which table a fault speaks of when it misses something there; the fault means nothing while rows of that table could not be read. */
    static boolean misses(PlaceFault fault, PlaceFault.Sheet sheet) {
        return switch (fault.what()) {
            case UNKNOWN_PARENT,
                    PARENT_NOT_THERE,
                    UNKNOWN_SUCCESSOR,
                    SUCCESSOR_NOT_THERE,
                    UNKNOWN_AREA,
                    AREA_NOT_THERE -> sheet == PlaceFault.Sheet.AREAS;
            case UNKNOWN_BODY, BODY_NOT_THERE, UNKNOWN_SUPERIOR, SUPERIOR_NOT_THERE -> sheet == PlaceFault.Sheet.BODIES;
            case UNKNOWN_POST, POST_NOT_THERE -> sheet == PlaceFault.Sheet.POSTS;
            default -> false;
        };
    }

    private static String id(PlaceFault.Sheet sheet) {
        return switch (sheet) {
            case AREAS -> "area";
            case BODIES -> "body";
            case POSTS, TENURES -> "post";
        };
    }

    // A code that was published keeps its name when the constant does not.
    private static String code(PlaceFault.What what) {
        return switch (what) {
            case UNKNOWN_KIND -> "UNKNOWN_AREA_KIND";
            case CYCLE -> "AREA_LIES_IN_ITSELF";
            case SUPERIOR_CYCLE -> "BODY_ABOVE_ITSELF";
            case SPANS_OVERLAP -> "SPANS_OVERLAP";
            case UNKNOWN_PARENT -> "UNKNOWN_PARENT";
            case PARENT_MISSING -> "PARENT_MISSING";
            case PARENT_ABOVE_TOP -> "PARENT_ABOVE_TOP";
            case PARENT_NOT_THERE -> "PARENT_NOT_THERE";
            case LEVEL_SKIPPED -> "LEVEL_SKIPPED";
            case LEVEL_UPSIDE_DOWN -> "LEVEL_UPSIDE_DOWN";
            case SUCCESSOR_WITHOUT_END -> "SUCCESSOR_WITHOUT_END";
            case SUCCEEDED_AND_BACK -> "SUCCEEDED_AND_BACK";
            case UNKNOWN_SUCCESSOR -> "UNKNOWN_SUCCESSOR";
            case SUCCESSOR_NOT_THERE -> "SUCCESSOR_NOT_THERE";
            case SUCCESSOR_ON_ANOTHER_LEVEL -> "SUCCESSOR_ON_ANOTHER_LEVEL";
            case UNKNOWN_BODY -> "UNKNOWN_BODY";
            case BODY_NOT_THERE -> "BODY_NOT_THERE";
            case UNKNOWN_SUPERIOR -> "UNKNOWN_SUPERIOR";
            case SUPERIOR_NOT_THERE -> "SUPERIOR_NOT_THERE";
            case UNKNOWN_POST -> "UNKNOWN_POST";
            case POST_NOT_THERE -> "POST_NOT_THERE";
            case HOLDERS_OVERLAP -> "HOLDERS_OVERLAP";
            case UNKNOWN_AREA -> "UNKNOWN_AREA";
            case AREA_NOT_THERE -> "AREA_NOT_THERE";
        };
    }

    private static String column(PlaceFault fault) {
        return switch (fault.what()) {
            case UNKNOWN_KIND -> "kind";
            case SPANS_OVERLAP, HOLDERS_OVERLAP -> "from";
            case UNKNOWN_PARENT,
                    PARENT_MISSING,
                    PARENT_ABOVE_TOP,
                    PARENT_NOT_THERE,
                    LEVEL_SKIPPED,
                    LEVEL_UPSIDE_DOWN,
                    CYCLE -> "parent";
            case SUCCESSOR_WITHOUT_END,
                    SUCCEEDED_AND_BACK,
                    UNKNOWN_SUCCESSOR,
                    SUCCESSOR_NOT_THERE,
                    SUCCESSOR_ON_ANOTHER_LEVEL -> "became";
            case UNKNOWN_BODY, BODY_NOT_THERE -> "body";
            case UNKNOWN_SUPERIOR, SUPERIOR_NOT_THERE, SUPERIOR_CYCLE -> "superior";
            case UNKNOWN_POST, POST_NOT_THERE -> "post";
            case UNKNOWN_AREA, AREA_NOT_THERE -> "area";
        };
    }
}
