package io.github.governance4j.core.rights.review;

import io.github.governance4j.core.rulebook.Reviewable;
import io.github.governance4j.core.rulebook.Sign;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads rules and names what crosses a red line (权利审查).
 *
 * <p>It spots what a rule speaks of by the many ways rules say it, with what is denied and which way the rule goes, and looks for the
 * combinations that cross a line. It reads words, not facts: what it does not know it does not see, and a person decides.
 *
 * <pre>{@code
 * RightsReview.shipped().of(RuleText.of("越级上访", Sign.DEDUCTION)).flags()   // RL04, blocked
 * }</pre>
 */
public final class RightsReview {
    /** How much of what speaks for a rule is read together with it, in UTF-16 units. */
    private static final int NEAR = 48;

    private final Tables tables;
    private final Sentences sentences;
    private final Proposing proposing;
    private final Proportion proportion;
    private final Measures measures;
    private final Cutting cutting;

    RightsReview(Tables tables) {
        this.tables = tables;
        this.sentences = new Sentences(tables.lexicon());
        this.proposing = new Proposing(tables);
        this.proportion = new Proportion(tables.lines());
        this.measures = new Measures(tables.lexicon());
        this.cutting = new Cutting(
                tables.lexicon(), sentences, said -> !of(said).flags().isEmpty());
    }

    /** {@return the review by the tables that come with the library} */
    public static RightsReview shipped() {
        return Shipped.REVIEW;
    }

    /**
     * Reviews one rule by itself.
     *
     * @param rule the rule
     * @return how it might be classified, and the lines it crosses
     */
    public Reviewed of(Reviewable rule) {
        Plain title = Plain.of(rule.title());
        Hits hits = tables.lexicon().spot(title);
        List<Flag> flags = flags(Part.TITLE, title, hits, rule.sign());
        if (!rule.unit().isEmpty()) {
            Plain unit = Plain.of(rule.unit());
            flags.addAll(flags(Part.UNIT, unit, tables.lexicon().spot(unit), rule.sign()));
        }
        // A title of nothing but numbers says how much; what for, its heading says.
        boolean isMeasure = measures.cover(title, hits);
        if (isMeasure) {
            flags.addAll(together(Part.CATEGORY, rule.category(), rule, true));
        } else {
            flags.addAll(sanctions(rule));
        }
        flags.addAll(together(Part.LEAD, rule.lead(), rule, isMeasure));
        List<Flag> sorted = worstFirst(flags);
        return new Reviewed(proposing.of(rule, title, hits, sorted), sorted);
    }

    /**
     * Reviews the rules of one catalogue, each also beside the others: what is out of proportion shows only there.
     *
     * @param rules the rules
     * @return what is said of each, in their order
     */
    public List<Reviewed> of(List<? extends Reviewable> rules) {
        List<Reviewed> each = new ArrayList<>(rules.size());
        for (Reviewable rule : rules) {
            each.add(of(rule));
        }
        return proportion.compared(rules, each);
    }

    /**
     * Reviews a setting of a scheme: what thresholds stop, who answers, what is posted, as free words.
     *
     * @param setting the words, for example one cell of a table of settings
     * @return the lines it crosses, the most telling first; where each stands is counted in {@code setting}
     */
    public List<Flag> scheme(String setting) {
        Plain text = Plain.of(setting);
        return worstFirst(flags(Part.TITLE, text, tables.lexicon().spot(text), Sign.UNSAID));
    }

    /**
     * Cuts a free text into its rules: a charter's paragraphs, numbered lists, “……的，每次扣5分”.
     *
     * @param text the text
     * @return its rules, in its order, each with where it begins
     */
    public List<RuleText> text(String text) {
        return cutting.of(text);
    }

    private List<Flag> flags(Part part, Plain text, Hits hits, Sign sign) {
        List<Flag> flags = new ArrayList<>();
        for (Sentence sentence : sentences.of(text, hits, sign)) {
            for (LineRow row : tables.lines()) {
                if (row.parts().contains(part)) {
                    row.in(sentence, hits)
                            .ifPresent(hit -> flags.add(new Flag(row.line(), text.spot(part, hit.from(), hit.to()))));
                }
            }
        }
        return flags;
    }

    /**
     * The lines crossed by what a heading says befalls whoever does what stands below: 停发低保. Nothing else of a heading is held against
     * rules that name their own deeds; there it is a field of work.
     */
    private List<Flag> sanctions(Reviewable rule) {
        if (rule.category().isEmpty()) {
            return List.of();
        }
        Plain heading = Plain.of(rule.category());
        return flags(Part.CATEGORY, heading, tables.lexicon().spot(heading), rule.sign());
    }

    /**
     * The lines a rule crosses with the words that speak for it, and not by its own. Where those words are only a part of what is meant, as
     * a heading over many rules is, a line has to be crossed by both together.
     */
    private List<Flag> together(Part part, String before, Reviewable rule, boolean isWhole) {
        if (before.isEmpty()) {
            return List.of();
        }
        // Further back nothing stands near enough to count.
        String near = before.substring(Math.max(0, before.length() - NEAR));
        int skipped = before.length() - near.length();
        Plain text = Plain.of(near + "：" + rule.title());
        int begins = near.length() + 1;
        List<Flag> flags = new ArrayList<>();
        for (Flag flag : flags(Part.TITLE, text, tables.lexicon().spot(text), rule.sign())) {
            Spot at = flag.at();
            if (at.from() < begins && at.to() > begins) {
                int to = at.to() - begins;
                flags.add(new Flag(
                        flag.line(), new Spot(Part.TITLE, 0, to, rule.title().substring(0, to))));
            } else if (at.to() <= near.length() && isWhole) {
                flags.add(new Flag(flag.line(), new Spot(part, skipped + at.from(), skipped + at.to(), at.words())));
            }
        }
        return flags;
    }

    /** One flag for each line, the worst of it; blocked before the rest, and as the table has them. */
    private static List<Flag> worstFirst(List<Flag> flags) {
        Map<String, Flag> byCode = new LinkedHashMap<>();
        for (Bar bar : Bar.values()) {
            flags.stream().filter(flag -> flag.bar() == bar).forEach(flag -> byCode.putIfAbsent(flag.code(), flag));
        }
        return List.copyOf(byCode.values());
    }

    private static final class Shipped {
        private static final RightsReview REVIEW = new RightsReview(ShippedTables.TABLES);
    }
}
