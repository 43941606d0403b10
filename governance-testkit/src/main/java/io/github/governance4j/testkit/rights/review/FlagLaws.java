package io.github.governance4j.testkit.rights.review;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.core.rights.review.Bar;
import io.github.governance4j.core.rights.review.Flag;
import io.github.governance4j.core.rights.review.RedLine;
import io.github.governance4j.core.rights.review.Reviewed;
import io.github.governance4j.core.rights.review.RuleText;
import io.github.governance4j.core.rights.review.Spot;
import io.github.governance4j.core.rulebook.Reviewable;
import io.github.governance4j.testkit.claim.Claim;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What a flag must say, and that flags come up at all (标记通则). Part of {@link ReviewLaws}. */
public interface FlagLaws extends ReviewUnderTest {
    /** What a flag's code may be. */
    Pattern CODE = Pattern.compile("RL(0[1-9]|1[0-9]|20)|PROPORTION");

    /**
     * Every flag and every proposal names words, and they stand in the rule where it says.
     *
     * @param rules a few rules of one catalogue
     */
    @Property(tries = 300)
    default void a_flag_names_words_that_stand_in_the_rule(@ForAll("catalogues") List<Reviewable> rules) {
        List<Reviewed> reviewed = reviewed(rules);
        for (int i = 0; i < reviewed.size(); i++) {
            Reviewable rule = rules.get(i);
            reviewed.get(i).flags().forEach(flag -> stands(rule, flag.at(), flag));
            reviewed.get(i).proposal().because().forEach(spot -> stands(rule, spot, "a proposal"));
        }
    }

    private static void stands(Reviewable rule, Spot spot, Object what) {
        String part = part(rule, spot);
        boolean within = spot.from() >= 0 && spot.from() < spot.to() && spot.to() <= part.length();
        Claim.holds(
                within && part.substring(spot.from(), spot.to()).equals(spot.words()),
                () -> "words that do not stand there: " + spot + " in <" + part + ">, of " + what);
    }

    private static String part(Reviewable rule, Spot spot) {
        return switch (spot.part()) {
            case TITLE -> rule.title();
            case CATEGORY -> rule.category();
            case LEAD -> rule.lead();
            case UNIT -> rule.unit();
            case EVIDENCE -> rule.evidence();
        };
    }

    /**
     * The same holds for settings: where a flag stands is counted in the setting.
     *
     * @param setting its words
     */
    @Property(tries = 300)
    default void a_flag_of_a_setting_names_words_that_stand_in_it(@ForAll("texts") String setting) {
        RuleText whole = RuleText.builder().title(setting).build();
        scheme(setting).forEach(flag -> stands(whole, flag.at(), flag));
    }

    /**
     * Every flag says which line, why, on what basis and what would make the rule lawful, in both languages; and a blocked rule is told
     * as an error, any other as a warning.
     *
     * @param rules a few rules of one catalogue
     */
    @Property(tries = 200)
    default void every_flag_says_why_on_what_basis_and_what_would_be_lawful(
            @ForAll("catalogues") List<Reviewable> rules) {
        for (Reviewed one : reviewed(rules)) {
            one.flags().forEach(FlagLaws::complete);
        }
        rules.forEach(rule -> scheme(rule.title()).forEach(FlagLaws::complete));
    }

    private static void complete(Flag flag) {
        RedLine line = flag.line();
        Claim.holds(CODE.matcher(flag.code()).matches(), () -> "no line has the code " + flag.code());
        Claim.holds(!line.basis().isBlank(), () -> "a flag without a basis: " + flag);
        for (Language language : Language.values()) {
            Claim.holds(!line.why().in(language).isBlank(), () -> "a flag that does not say why: " + flag);
            Claim.holds(!line.lawful().in(language).isBlank(), () -> "a flag that shows no lawful way: " + flag);
        }
        Claim.same(
                "how a list of problems tells " + flag,
                flag.bar() == Bar.BLOCKED ? Severity.ERROR : Severity.WARNING,
                flag.severity());
    }

    /**
     * One line is named once for one rule.
     *
     * @param rules a few rules of one catalogue
     */
    @Property(tries = 200)
    default void one_line_is_named_once_for_one_rule(@ForAll("catalogues") List<Reviewable> rules) {
        List<Reviewed> reviewed = reviewed(rules);
        for (int i = 0; i < reviewed.size(); i++) {
            Set<String> seen = new HashSet<>();
            for (Flag flag : reviewed.get(i).flags()) {
                String rule = rules.get(i).title();
                Claim.holds(seen.add(flag.code()), () -> flag.code() + " is named twice for <" + rule + ">");
            }
        }
    }

    /**
     * The rules reach what the laws speak of: blocked ones, ones that need a finding, doubtful ones, and ones nothing is said of.
     *
     * @param rule a rule
     */
    @Property(tries = 1000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    default void the_rules_reach_every_bar_and_none(@ForAll("rules") Reviewable rule) {
        Reviewed reviewed = reviewed(rule);
        for (Bar bar : Bar.values()) {
            cover(bar.name(), reviewed.flags().stream().anyMatch(flag -> flag.bar() == bar));
        }
        cover("clear", reviewed.flags().isEmpty());
        cover("a kind is proposed", reviewed.proposal().kind().isPresent());
    }

    private void cover(String what, boolean reached) {
        Statistics.label(what).collect(reached);
        Statistics.label(what).coverage(rules -> rules.check(true).percentage(share -> share >= leastPercent()));
    }
}
