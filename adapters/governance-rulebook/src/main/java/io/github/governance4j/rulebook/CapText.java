package io.github.governance4j.rulebook;

import io.github.governance4j.core.place.OpaqueId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapGroup;
import io.github.governance4j.points.catalogue.CapScope;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The cell that states caps: so many points in one period, for the account or for each member of the household, for the item alone or
 * for all items that name the same words.
 *
 * <pre>{@code
 * caps   = cap { ( "；" | ";" ) cap }                 at most 16
 * cap    = [ words "合计" ] number "/" period [ "/人" ]
 * period = "月" | "季" | "半年" | "年" | "终身"
 * words  = 1 to 64 visible characters without ；and ;
 * }</pre>
 *
 * <p>For example {@code 3/年}, {@code 2/季/人}, {@code 区级平台捐款合计40/年}, {@code 1/月；5/年}. A cap without words is the item's own, and its
 * group has the item's code for a name; words that are the code of an item are therefore not understood, so that the two never meet.
 */
final class CapText {
    private static final int MOST_CAPS = 16;
    private static final String SHARED = "合计";
    private static final String EACH_MEMBER = "/人";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final CellKind<CapGroup> GROUP = CellKind.id(CapGroup::new);

    private final Cell cell;
    private final ItemCode item;
    private final Consumer<Problem> problems;

    private CapText(Cell cell, ItemCode item, Consumer<Problem> problems) {
        this.cell = cell;
        this.item = item;
        this.problems = problems;
    }

    /** The caps; none if the cell is empty, or {@code problems} was told why they cannot be had. */
    static List<Cap> read(Cell cell, ItemCode item, Consumer<Problem> problems) {
        return cell.isEmpty() ? List.of() : new CapText(cell, item, problems).read();
    }

    /** The text that reads back as the caps of {@code item}; the same for all items that state the same. */
    static String print(List<Cap> caps, ItemCode item) {
        return caps.stream().map(cap -> print(cap, item)).collect(Collectors.joining("；"));
    }

    private static String print(Cap cap, ItemCode item) {
        return (cap.group().value().equals(item.value()) ? "" : cap.group().value() + SHARED)
                + PlainNumber.print(cap.most())
                + "/"
                + PeriodWords.print(cap.period())
                + (cap.scope() == CapScope.MEMBER ? EACH_MEMBER : "");
    }

    private List<Cap> read() {
        String[] parts = cell.text().replace('；', ';').split(";", -1);
        List<Form> forms = new ArrayList<>();
        for (String part : parts) {
            Optional<Form> form = parts.length > MOST_CAPS ? Optional.empty() : form(part);
            if (form.isEmpty()) {
                problems.accept(cell.warning("CAP_NOT_UNDERSTOOD"));
                return List.of();
            }
            forms.add(form.get());
        }
        List<Cap> caps = new ArrayList<>();
        for (Form form : forms) {
            Optional<Points> most = most(form.number());
            if (most.isEmpty()) {
                return List.of();
            }
            Cap cap = new Cap(group(form.group()), most.get(), form.period(), form.scope());
            if (!caps.contains(cap)) {
                caps.add(cap);
            }
        }
        return caps;
    }

    /** The group of a cap; one of the item's own is called like the item, whose cell was read. */
    private CapGroup group(String name) {
        return name.equals(item.value())
                ? new CapGroup(name)
                : new Cell(cell.at(), name).as(GROUP, problems).orElseThrow();
    }

    private Optional<Form> form(String part) {
        CapScope scope = part.endsWith(EACH_MEMBER) ? CapScope.MEMBER : CapScope.ACCOUNT;
        String cap = scope == CapScope.MEMBER ? part.substring(0, part.length() - EACH_MEMBER.length()) : part;
        int slash = cap.lastIndexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String before = cap.substring(0, slash);
        int shared = before.lastIndexOf(SHARED);
        String group = shared < 0 ? item.value() : before.substring(0, shared);
        String number = shared < 0 ? before : before.substring(shared + SHARED.length());
        if (!NUMBER.matcher(number).matches()
                || !OpaqueId.isValid(group)
                || (shared >= 0 && group.equals(item.value()))) {
            return Optional.empty();
        }
        return PeriodWords.read(cap.substring(slash + 1)).map(period -> new Form(group, number, period, scope));
    }

    // Understood, and wrong: a cap that lets nothing count, or more than any item can be worth.
    private Optional<Points> most(String number) {
        Optional<Points> most = new Cell(cell.at(), number).as(CellKind.POINTS, problems);
        if (most.isPresent() && (!most.get().isPositive() || most.get().compareTo(Worth.MOST) > 0)) {
            problems.accept(cell.error("NUMBER_OUT_OF_BOUNDS")
                    .with("least", "0.01")
                    .with("most", PlainNumber.print(Worth.MOST)));
            return Optional.empty();
        }
        return most;
    }

    /** One cap whose number is not looked at yet. */
    private record Form(String group, String number, PeriodKind period, CapScope scope) {}
}
