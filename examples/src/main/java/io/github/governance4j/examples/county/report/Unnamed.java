package io.github.governance4j.examples.county.report;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Fact;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.examples.county.book.Reasons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reasons for a page that many may see: persons' ids are taken out, posts stay (隐去个人). {@code county why} says all of it. */
public final class Unnamed {
    /** What rules call the persons they look at. */
    private static final Set<String> PERSONS =
            Set.of("holder", "held-by", "done-by", "checked-by", "party", "person", "persons");

    private static final String TAKEN_OUT = "…";

    /** Stands for a person while a sentence is made ready; nothing anybody wrote has it, since it is for nobody's use. */
    private static final String HERE = "\uFFFF";

    /** A bracket that says who it was says nothing any more. In Chinese no space stands before it, and one is wanted in its place. */
    private static final Pattern BRACKET =
            Pattern.compile(" \\([^()]*" + HERE + "[^()]*\\)|（[^（）]*" + HERE + "[^（）]*）");

    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2})");

    private Unnamed() {}

    /**
     * {@return a reason without persons}
     *
     * @param why the reason
     * @param shown which of its findings to show
     * @param language the language to say it in
     */
    public static List<Reasons.Line> lines(Explanation why, List<Explanation> shown, Language language) {
        return lines(why, shown, language, Hidden.NOTHING_ELSE);
    }

    /**
     * What else must not be read on a page.
     *
     * @param slots what rules call it, besides what they call persons
     * @param words it itself, wherever it stands
     */
    public record Hidden(Set<String> slots, Set<String> words) {
        static final Hidden NOTHING_ELSE = new Hidden(Set.of(), Set.of());

        /** Copies the sets. */
        public Hidden {
            slots = Set.copyOf(slots);
            words = Set.copyOf(words);
        }
    }

    /**
     * {@return a reason without persons, and without some other things}
     *
     * @param why the reason
     * @param shown which of its findings to show
     * @param language the language to say it in
     * @param hidden what else to take out
     */
    public static List<Reasons.Line> lines(Explanation why, List<Explanation> shown, Language language, Hidden hidden) {
        // The longest first: one id may begin another.
        Set<String> persons = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        persons.addAll(hidden.words());
        gather(why, hidden.slots(), persons);
        List<Reasons.Line> lines = new ArrayList<>();
        lines.add(Reasons.lines(why, language).get(0));
        for (Explanation finding : shown) {
            // One step down what stands in the way is said whole, what holds in one line.
            List<Reasons.Line> below = Reasons.lines(finding, language);
            (finding.holds() ? below.subList(0, 1) : below).forEach(line -> lines.add(line.below(why.holds())));
        }
        return lines.stream()
                .map(line ->
                        line.with(MOMENT.matcher(without(line.text(), persons)).replaceAll("$1 $2")))
                .toList();
    }

    private static void gather(Explanation why, Set<String> slots, Set<String> persons) {
        for (Fact fact : why.facts()) {
            boolean isHidden = PERSONS.contains(fact.name()) || slots.contains(fact.name());
            if (isHidden && fact.word().length() > 1) {
                persons.add(fact.word());
            }
        }
        why.because().forEach(finding -> gather(finding, slots, persons));
    }

    private static String without(String text, Set<String> persons) {
        String masked = text;
        for (String person : persons) {
            masked = masked.replace(person, HERE);
        }
        String unbracketed =
                BRACKET.matcher(masked).replaceAll(bracket -> bracket.group().startsWith("（") ? " " : "");
        return unbracketed.replaceAll(" (?=[。，；：])", "").replace(HERE, TAKEN_OUT);
    }
}
