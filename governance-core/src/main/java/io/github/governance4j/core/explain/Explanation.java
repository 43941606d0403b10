package io.github.governance4j.core.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Why something came out as it did: one rule's finding, the values it looked at, and the findings it rests on (说明).
 *
 * <p>There is no way to get one but to decide, so it cannot tell another story than the verdict. It holds codes and numbers; {@link
 * #text(Language)} makes sentences of them on reading. Two explanations are equal when rule, finding, values and the findings below
 * are. Immutable; one that was begun with {@link Rule#later} is written when it is first read.
 */
public final class Explanation {
    private static final long[] NO_NUMBERS = {};
    private static final String[] NO_WORDS = {};

    private final Rule rule;
    private final boolean holds;
    private final long[] numbers;
    private final String[] words;
    /** The findings below; or all that there is so far, {@link Unwritten}. One field, since most are never read. */
    private final Object because;

    Explanation(Rule rule, boolean holds, long[] numbers, String[] words, Explanation[] because) {
        this.rule = rule;
        this.holds = holds;
        this.numbers = numbers;
        this.words = words;
        this.because = because;
    }

    Explanation(Rule rule, boolean holds, Unwritten notes) {
        this.rule = rule;
        this.holds = holds;
        this.numbers = NO_NUMBERS;
        this.words = NO_WORDS;
        this.because = notes;
    }

    /** {@return the rule that spoke} */
    public Rule rule() {
        return rule;
    }

    /** {@return the rule's stable code, for example {@code "points.cap"}} */
    public String code() {
        return rule.code();
    }

    /** {@return whether the rule was satisfied} */
    public boolean holds() {
        return holds;
    }

    /** {@return what the rule looked at and arrived at, in reading order} */
    public List<Fact> facts() {
        Explanation told = written();
        Fact[] facts = new Fact[rule.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = told.factAt(i);
        }
        return List.of(facts);
    }

    /** {@return the findings this one rests on, in reading order} */
    public List<Explanation> because() {
        return List.of(below());
    }

    /**
     * {@return one value by name}
     *
     * @param name the slot's name
     * @throws IllegalArgumentException if the rule has no such slot
     */
    public Fact fact(String name) {
        for (int i = 0; i < rule.size(); i++) {
            if (rule.slot(i).name().equals(name)) {
                return written().factAt(i);
            }
        }
        throw new IllegalArgumentException("rule " + rule + " gives no '" + name + "'");
    }

    /**
     * {@return the first finding under {@code code}, here or anywhere below, in reading order}
     *
     * @param code a rule's code
     */
    public Optional<Explanation> find(String code) {
        if (rule.code().equals(code)) {
            return Optional.of(this);
        }
        for (Explanation finding : below()) {
            Optional<Explanation> found = finding.find(code);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * {@return every finding under {@code code}, here and below, in reading order}
     *
     * @param code a rule's code
     */
    public List<Explanation> findAll(String code) {
        List<Explanation> found = new ArrayList<>();
        gather(code, found);
        return List.copyOf(found);
    }

    /** {@return the same codes and values without any verdict; what a second reader may recompute the verdict from} */
    public Evidence evidence() {
        return new Evidence(
                code(), facts(), because().stream().map(Explanation::evidence).toList());
    }

    /**
     * {@return the whole reason as indented lines, from the phrases installed with the modules; without a newline at the end}
     *
     * <p>✓ marks what holds, ✗ what stands in the way, and · what does not hold without standing in anybody's way: a cap that left
     * something over, a last day that moved on.
     *
     * @param language the language to say it in
     */
    public String text(Language language) {
        return text(language, Phrasebook.installed());
    }

    /**
     * {@return the whole reason as indented lines, in the words of {@code phrases}} Codes it lacks are printed as codes.
     *
     * @param language the language to say it in
     * @param phrases where the words come from
     */
    public String text(Language language, Phrasebook phrases) {
        return Sentences.tree(this, language, phrases);
    }

    /**
     * {@return the finding itself in one line, without the findings below}
     *
     * @param language the language to say it in
     */
    public String line(Language language) {
        return Sentences.line(this, language, Phrasebook.installed());
    }

    /** This, or what is written from the notes there are. */
    private Explanation written() {
        return because instanceof Unwritten notes ? notes.written(rule, holds).written() : this;
    }

    private Explanation[] below() {
        return (Explanation[]) written().because;
    }

    private Fact factAt(int index) {
        Slot slot = rule.slot(index);
        return slot.kind().isWord()
                ? new Fact(slot.name(), slot.kind(), 0, words[rule.place(index)])
                : new Fact(slot.name(), slot.kind(), numbers[rule.place(index)], "");
    }

    private void gather(String code, List<Explanation> found) {
        if (rule.code().equals(code)) {
            found.add(this);
        }
        for (Explanation finding : below()) {
            finding.gather(code, found);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Explanation that
                        && holds == that.holds
                        && rule.equals(that.rule)
                        && written().saysTheSame(that.written()));
    }

    private boolean saysTheSame(Explanation that) {
        return Arrays.equals(numbers, that.numbers)
                && Arrays.equals(words, that.words)
                && Arrays.equals(below(), that.below());
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rule.hashCode() + Arrays.hashCode(written().numbers)) + Boolean.hashCode(holds);
    }

    /** For people debugging: code, verdict and values on one line. */
    @Override
    public String toString() {
        return rule.code()
                + (holds ? " holds " : " fails ")
                + facts().stream().map(f -> f.name() + "=" + f.print()).toList();
    }
}
