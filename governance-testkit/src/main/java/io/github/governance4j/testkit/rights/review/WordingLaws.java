package io.github.governance4j.testkit.rights.review;

import io.github.governance4j.core.rights.review.Flag;
import io.github.governance4j.core.rights.review.Reviewed;
import io.github.governance4j.core.rights.review.RuleText;
import io.github.governance4j.core.rulebook.Reviewable;
import io.github.governance4j.testkit.claim.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What must make no difference, and what no text may do (文字通则). Part of {@link ReviewLaws}. */
public interface WordingLaws extends ReviewUnderTest {
    /**
     * Full-width or half-width letters, digits and marks, and spaces between the characters, change no flag.
     *
     * @param rule a rule
     * @param seed chooses which characters
     */
    @Property(tries = 400)
    default void width_and_spaces_change_no_flag(@ForAll("rules") Reviewable rule, @ForAll int seed) {
        String otherwise = spaced(widened(rule.title()), new Random(seed));
        Claim.same(
                "the flags of <" + rule.title() + "> and of <" + otherwise + ">",
                told(reviewed(rule)),
                told(reviewed(titled(rule, otherwise))));
    }

    private static String widened(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean ascii = each > ' ' && each < 0x7f;
            boolean full = each > 0xff00 && each < 0xff5f;
            wide.append((char) (ascii ? each + 0xfee0 : full ? each - 0xfee0 : each));
        }
        return wide.toString();
    }

    private static String spaced(String text, Random random) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            spaced.append(each);
            if (!Character.isHighSurrogate(each) && random.nextInt(4) == 0) {
                spaced.append(random.nextBoolean() ? ' ' : '\u3000');
            }
        }
        return spaced.toString();
    }

    private static Reviewable titled(Reviewable rule, String title) {
        return RuleText.builder()
                .code(rule.code())
                .title(title)
                .category(rule.category())
                .sign(rule.sign())
                .magnitude(rule.magnitude())
                .unit(rule.unit())
                .evidence(rule.evidence())
                .build();
    }

    /**
     * In whatever order the rules stand, the same is said of each.
     *
     * @param rules a few rules of one catalogue
     * @param seed chooses the order
     */
    @Property(tries = 200)
    default void the_order_of_the_rules_changes_nothing(
            @ForAll("catalogues") List<Reviewable> rules, @ForAll int seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        List<Reviewed> first = reviewed(rules);
        List<Reviewed> then = reviewed(order.stream().map(rules::get).toList());
        for (int i = 0; i < order.size(); i++) {
            Claim.same(
                    "what is said of <" + rules.get(order.get(i)).title() + "> at another place",
                    first.get(order.get(i)),
                    then.get(i));
        }
    }

    /**
     * One rule more changes what is said of the others in proportion at most.
     *
     * @param rules a few rules of one catalogue
     * @param more one more
     */
    @Property(tries = 200)
    default void one_rule_more_changes_the_others_at_most_in_proportion(
            @ForAll("catalogues") List<Reviewable> rules, @ForAll("rules") Reviewable more) {
        List<Reviewable> longer = new ArrayList<>(rules);
        longer.add(more);
        List<Reviewed> before = reviewed(rules);
        List<Reviewed> after = reviewed(longer);
        for (int i = 0; i < rules.size(); i++) {
            Claim.same(
                    "the flags of <" + rules.get(i).title() + "> beside <" + more.title() + ">, and without it",
                    byItself(before.get(i)),
                    byItself(after.get(i)));
        }
    }

    /**
     * Of every rule of a catalogue something is said, in its place, and what is said of it alone is said of it among others too.
     *
     * @param rules a few rules of one catalogue
     */
    @Property(tries = 200)
    default void nothing_of_a_catalogue_is_lost(@ForAll("catalogues") List<Reviewable> rules) {
        List<Reviewable> whole = new ArrayList<>(catalogue().items());
        whole.addAll(rules);
        List<Reviewed> reviewed = reviewed(whole);
        Claim.same("the rules something is said of", whole.size(), reviewed.size());
        for (int i = 0; i < whole.size(); i++) {
            Claim.same(
                    "the flags of <" + whole.get(i).title() + "> alone, and among others",
                    byItself(reviewed(whole.get(i))),
                    byItself(reviewed.get(i)));
        }
    }

    /**
     * The same words get the same answer, however often and whatever was reviewed in between.
     *
     * @param rule a rule
     * @param other what is reviewed in between
     */
    @Property(tries = 200)
    default void the_same_words_get_the_same_answer(
            @ForAll("rules") Reviewable rule, @ForAll("rules") Reviewable other) {
        Reviewed once = reviewed(rule);
        reviewed(other);
        Claim.same("what is said of <" + rule.title() + "> a second time", once, reviewed(rule));
    }

    /**
     * No text makes the review fail: a rule of any words is reviewed, a setting too, and a text is cut into rules that stand in it, in its
     * order and none over another.
     *
     * @param text any text
     */
    @Property(tries = 400)
    default void no_text_makes_a_review_fail(@ForAll("texts") String text) {
        try {
            reviewed(RuleText.builder().title(text).build());
            scheme(text);
            int over = 0;
            for (RuleText rule : cut(text)) {
                Claim.holds(
                        rule.offset() >= over && text.startsWith(rule.title(), rule.offset()),
                        () -> "a rule that does not stand there: " + rule + " in <" + text + ">");
                Claim.holds(!rule.title().isBlank(), () -> "a rule of no words: " + rule);
                over = rule.offset() + rule.title().length();
                reviewed(rule);
            }
        } catch (RuntimeException failure) {
            throw Claim.failed("a review fails on <" + text + ">", failure);
        }
    }

    /**
     * What is said of a text grows no faster than the text: a review says no more of a rule than there are lines, and cuts twice the text
     * into twice the rules at most.
     *
     * @param text any text
     * @param times how often it is said
     */
    @Property(tries = 200)
    default void what_is_said_grows_no_faster_than_the_text(
            @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 8) int times) {
        String all = (text + "\n").repeat(times);
        long once = cut(text + "\n").size();
        long often = cut(all).size();
        Claim.holds(
                often <= times * (once + 1),
                () -> times + " times the text has " + often + " rules, once it has " + once + ": <" + text + ">");
        Reviewed reviewed = reviewed(RuleText.builder().title(all).build());
        Claim.holds(
                reviewed.flags().size() <= 21,
                () -> "more flags than lines: " + reviewed.flags().size());
    }

    private static Set<String> told(Reviewed reviewed) {
        return reviewed.flags().stream()
                .map(flag -> flag.code() + " " + flag.bar())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Flag> byItself(Reviewed reviewed) {
        return reviewed.flags().stream()
                .filter(flag -> !flag.code().equals("PROPORTION"))
                .toList();
    }
}
