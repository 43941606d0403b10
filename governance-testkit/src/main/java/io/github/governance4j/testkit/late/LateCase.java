package io.github.governance4j.testkit.late;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is told of one case afterwards, and two orders in which it arrives (迟报案例).
 *
 * @param <C> commands
 * @param acts what happened, each under an id of its own, recorded as it happened or afterwards, within the window; in the order it happened
 * @param window how long after it happened an act may be told, at least a second; for the laws that need a short one
 * @param one one order of arrival, drawn from this number
 * @param other another
 */
public record LateCase<C extends Command>(List<C> acts, Duration window, long one, long other) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /**
     * Sorts the acts: by when they happened, and within a moment by id, a number within an id by its value.
     *
     * @param acts what happened
     * @param window how long an act may be told
     * @param one one order of arrival
     * @param other another
     */
    public LateCase {
        acts = acts.stream().sorted(inOrder()).toList();
    }

    static <C extends Command> Comparator<C> inOrder() {
        return Comparator.<C, LocalDateTime>comparing(act -> act.stamp().happened())
                .thenComparing(act -> padded(act.stamp().id()))
                .thenComparing(act -> act.stamp().id());
    }

    /** All numbers as long as the longest id can have them. */
    private static String padded(CommandId id) {
        return NUMBER.matcher(id.value())
                .replaceAll(number -> "0".repeat(64 - number.group().length()) + number.group());
    }

    /** {@return the last moment of all acts} */
    LocalDateTime over() {
        return acts.get(acts.size() - 1).stamp().happened();
    }

    /** All acts shuffled, some of them twice; an empty step lets the next thing come about that is due. */
    List<Optional<C>> shuffled(long order) {
        Random random = new Random(order);
        List<C> all = new ArrayList<>(acts);
        all.addAll(acts.stream().filter(act -> random.nextInt(4) == 0).toList());
        Collections.shuffle(all, random);
        return withTicks(all, random);
    }

    /** All acts roughly in the order they happened, each delayed by up to a few windows; some twice. */
    List<Optional<C>> delayed(long order) {
        Random random = new Random(order);
        long most = 1 + window.toSeconds() * random.nextInt(5);
        List<C> all = new ArrayList<>(acts);
        all.addAll(acts.stream().filter(act -> random.nextInt(4) == 0).toList());
        record Arriving<C>(C act, LocalDateTime at) {}
        List<C> arriving = all.stream()
                .map(act -> new Arriving<>(act, act.stamp().happened().plus(random.nextLong(most), ChronoUnit.SECONDS)))
                .sorted(Comparator.comparing(Arriving::at))
                .map(Arriving::act)
                .toList();
        return withTicks(arriving, random);
    }

    private List<Optional<C>> withTicks(List<C> all, Random random) {
        List<Optional<C>> steps = new ArrayList<>();
        for (C act : all) {
            if (random.nextInt(3) == 0) {
                steps.add(Optional.empty());
            }
            steps.add(Optional.of(act));
        }
        return steps;
    }

    /** {@return the acts, one to a line} */
    @Override
    public String toString() {
        return "window " + window + ", orders " + one + " and " + other + "\n"
                + acts.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
