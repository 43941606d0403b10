package io.github.governance4j.core.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All editions of one rulebook, and which of them speaks on a day (规则各版本).
 *
 * <p>On a day the latest adopted edition that has force by then speaks: dated from that day or before, and its adoption complete. A draft never does, and does not silence the edition
 * before it: a rule nobody adopted cannot repeal one somebody did. Immutable.
 *
 * @param <T> the rules
 */
public final class Editions<T> {
    private final List<Edition<T>> all;
    private final List<Optional<Edition<T>>> adopted;
    private final long[] speaksFrom;

    private Editions(List<Edition<T>> all) {
        this.all = all;
        List<Edition<T>> duly = all.stream().filter(e -> e.adopted().holds()).toList();
        this.adopted = duly.stream().map(Optional::of).toList();
        this.speaksFrom =
                duly.stream().mapToLong(e -> e.speaksFrom().toEpochDay()).toArray();
    }

    /**
     * Gathers editions.
     *
     * @param <T> the rules
     * @param editions in any order
     * @return them all
     * @throws IllegalArgumentException if two share an id, or two adopted ones a first day
     */
    public static <T> Editions<T> of(List<Edition<T>> editions) {
        Set<EditionId> ids = new HashSet<>();
        Set<LocalDate> adoptedFrom = new HashSet<>();
        for (Edition<T> edition : editions) {
            if (!ids.add(edition.id())) {
                throw new IllegalArgumentException("two editions are called " + edition.id());
            }
            if (edition.adopted().holds() && !adoptedFrom.add(edition.from())) {
                throw new IllegalArgumentException("two adopted editions begin on " + edition.from());
            }
        }
        List<Edition<T>> sorted = new ArrayList<>(editions);
        sorted.sort(Comparator.comparing(Edition::from));
        return new Editions<>(List.copyOf(sorted));
    }

    /**
     * No editions at all: what a replay of facts gets by with.
     *
     * @param <T> the rules
     * @return none
     */
    public static <T> Editions<T> none() {
        return new Editions<>(List.of());
    }

    /**
     * The same editions, of each only a part of its rules or what follows from them; ids, days and adoptions stay.
     *
     * @param <U> the part
     * @param part takes it from the rules; asked once for each edition
     * @return the editions of the part
     */
    public <U> Editions<U> map(Function<? super T, ? extends U> part) {
        List<Edition<U>> mapped = new ArrayList<>(all.size());
        for (Edition<T> edition : all) {
            mapped.add(new Edition<>(edition.id(), edition.from(), edition.adopted(), part.apply(edition.rules())));
        }
        return new Editions<>(List.copyOf(mapped));
    }

    /** {@return every edition, adopted or not, by its first day} */
    public List<Edition<T>> all() {
        return all;
    }

    /**
     * The adopted edition that speaks on a day.
     *
     * @param day the day a deed or matter speaks of
     * @return it, or empty if none had begun
     */
    public Optional<Edition<T>> on(LocalDate day) {
        return on(day.toEpochDay());
    }

    /**
     * The adopted edition that speaks on a day.
     *
     * @param epochDay the day a deed or matter speaks of
     * @return it, or empty if none had begun
     */
    public Optional<Edition<T>> on(long epochDay) {
        // From the end: nearly every command speaks of the newest edition.
        for (int i = speaksFrom.length - 1; i >= 0; i--) {
            if (speaksFrom[i] <= epochDay) {
                return adopted.get(i);
            }
        }
        return Optional.empty();
    }

    /**
     * The latest edition that would speak on a day had its adoption been complete by then; for saying why nothing is in force.
     *
     * @param day the day spoken of
     * @return it, or empty if there is none
     */
    public Optional<Edition<T>> draftOn(LocalDate day) {
        return all.stream()
                .filter(e -> !e.from().isAfter(day))
                .filter(e -> !e.adopted().holds() || e.speaksFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /**
     * One edition by name.
     *
     * @param id its name
     * @return it, adopted or not, or empty if there is none
     */
    public Optional<Edition<T>> byId(EditionId id) {
        // Asked several times for each command, and there are few.
        for (Edition<T> edition : all) {
            if (edition.id().equals(id)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }
}
