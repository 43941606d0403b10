package io.github.governance4j.core.decide;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is checked for one command, answered in the order of the reasons to refuse, whatever the order of the checks (核对单).
 *
 * <pre>{@code
 * Checklist<ShelfRefusal> list = Checklist.of(ShelfRefusal.class);
 * list.check(ShelfRefusal.ALREADY_OUT, IN.says(isIn).id(tool).build());
 * return list.decide(ok -> LEND.says(ok).id(tool), () -> List.of(new Lent(tool)));
 * }</pre>
 *
 * <p>For one thread and one command.
 *
 * @param <R> reasons to refuse, most decisive first
 */
public final class Checklist<R extends Enum<R>> {
    private final Map<R, Explanation> checks;
    private final List<Explanation> notes = new ArrayList<>();

    private Checklist(Class<R> reasons) {
        this.checks = new EnumMap<>(reasons);
    }

    /**
     * Begins a list.
     *
     * @param <R> reasons to refuse
     * @param reasons the type of the reasons
     * @return an empty list
     */
    public static <R extends Enum<R>> Checklist<R> of(Class<R> reasons) {
        return new Checklist<>(reasons);
    }

    /**
     * Notes what was found about one reason.
     *
     * @param reason the reason; it applies if the finding does not hold
     * @param finding what was found
     * @return this
     * @throws IllegalStateException if the reason was checked before
     */
    public Checklist<R> check(R reason, Explanation finding) {
        if (checks.put(reason, finding) != null) {
            throw new IllegalStateException(reason + " was checked before");
        }
        return this;
    }

    /**
     * Notes a finding that stands in nobody's way.
     *
     * @param finding what was found
     * @return this
     */
    public Checklist<R> note(Explanation finding) {
        notes.add(finding);
        return this;
    }

    /** {@return whether no reason found so far applies} */
    public boolean stands() {
        for (Explanation finding : checks.values()) {
            if (!finding.holds()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Decides: the first reason that applies refuses, and all that apply are shown.
     *
     * @param <E> facts
     * @param whole begins the explanation of the whole, given whether the command stands
     * @param facts what follows if it stands; may add notes
     * @return the decision
     */
    public <E> Decision<E, R> decide(Function<Boolean, Finding> whole, Supplier<List<E>> facts) {
        boolean stands = stands();
        List<E> following = stands ? facts.get() : List.of();
        Finding why = whole.apply(stands);
        checks.values().forEach(why::because);
        notes.forEach(why::because);
        for (Map.Entry<R, Explanation> check : checks.entrySet()) {
            if (!check.getValue().holds()) {
                return Decision.refused(check.getKey(), why.build());
            }
        }
        return Decision.accepted(following, why.build());
    }
}
