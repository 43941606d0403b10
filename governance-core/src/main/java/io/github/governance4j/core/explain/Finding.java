package io.github.governance4j.core.explain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

/**
 * An explanation being filled in, slot by slot, in the rule's own order (待填写的说明).
 *
 * <p>Each method fills the next slot and checks its kind, so a value in the wrong place is caught the first time the code runs. For
 * one thread, used once.
 */
public final class Finding {
    /** What is written where there is nobody, or nothing, to name: a hyphen. */
    public static final String NONE = "-";

    private static final String[] NO_WORDS = {};
    private static final Explanation[] NOTHING = {};

    private final Rule rule;
    private final boolean holds;
    private final long[] numbers;
    private final String[] words;
    private Explanation[] because = NOTHING;
    private int findings;
    private int next;

    Finding(Rule rule, boolean holds) {
        this.rule = rule;
        this.holds = holds;
        this.numbers = new long[rule.size() - rule.words()];
        this.words = rule.words() == 0 ? NO_WORDS : new String[rule.words()];
    }

    /**
     * Fills a {@link Kind#COUNT}.
     *
     * @param value the number, in the unit the slot's name says
     * @return this, for the next slot
     */
    public Finding count(long value) {
        return number(Kind.COUNT, value);
    }

    /**
     * Fills a {@link Kind#POINTS}, in hundredths.
     *
     * @param hundredths points, in hundredths of a point
     * @return this, for the next slot
     */
    public Finding points(long hundredths) {
        return number(Kind.POINTS, hundredths);
    }

    /**
     * Fills a {@link Kind#MONEY}, in fen.
     *
     * @param fen money, in fen
     * @return this, for the next slot
     */
    public Finding money(long fen) {
        return number(Kind.MONEY, fen);
    }

    /**
     * Fills a {@link Kind#QUANTITY}, in thousandths.
     *
     * @param thousandths the value, in thousandths of its unit
     * @return this, for the next slot
     */
    public Finding quantity(long thousandths) {
        return number(Kind.QUANTITY, thousandths);
    }

    /**
     * Fills a {@link Kind#DAY} with an epoch day.
     *
     * @param epochDay days since 1970-01-01
     * @return this, for the next slot
     */
    public Finding day(long epochDay) {
        return number(Kind.DAY, epochDay);
    }

    /**
     * Fills a {@link Kind#DAY}.
     *
     * @param day the day
     * @return this, for the next slot
     */
    public Finding day(LocalDate day) {
        return number(Kind.DAY, day.toEpochDay());
    }

    /**
     * Fills a {@link Kind#MOMENT}; fractions of a second are dropped.
     *
     * @param moment the moment, in the county's local time
     * @return this, for the next slot
     */
    public Finding moment(LocalDateTime moment) {
        return number(Kind.MOMENT, moment.toEpochSecond(ZoneOffset.UTC));
    }

    /**
     * Fills a {@link Kind#FLAG}.
     *
     * @param value yes or no
     * @return this, for the next slot
     */
    public Finding flag(boolean value) {
        return number(Kind.FLAG, value ? 1 : 0);
    }

    /**
     * Fills a {@link Kind#CODE} with a constant of a closed vocabulary.
     *
     * @param value the constant; its name is kept
     * @return this, for the next slot
     */
    public Finding code(Enum<?> value) {
        return word(Kind.CODE, value.name());
    }

    /**
     * Fills a {@link Kind#CODE} with a word of a closed vocabulary.
     *
     * @param value the word
     * @return this, for the next slot
     */
    public Finding code(String value) {
        return word(Kind.CODE, value);
    }

    /**
     * Fills a {@link Kind#ID}.
     *
     * @param value the id's text
     * @return this, for the next slot
     */
    public Finding id(String value) {
        return word(Kind.ID, value);
    }

    /**
     * Fills a {@link Kind#ID} where there may be none.
     *
     * @param value the id's text; {@link #NONE} is written in place of none
     * @return this, for the next slot
     */
    public Finding id(Optional<String> value) {
        return word(Kind.ID, value.orElse(NONE));
    }

    /**
     * Fills a {@link Kind#TEXT}.
     *
     * @param value the text as it was written
     * @return this, for the next slot
     */
    public Finding text(String value) {
        return word(Kind.TEXT, value);
    }

    /**
     * Fills the next slot with a stored fact; for readers of stored explanations.
     *
     * @param fact a fact whose name and kind are the slot's
     * @return this, for the next slot
     * @throws IllegalStateException if its name or kind is another, or no slot is left
     */
    public Finding fact(Fact fact) {
        if (next < rule.size() && !rule.slot(next).name().equals(fact.name())) {
            throw new IllegalStateException(
                    "rule " + rule + " has '" + rule.slot(next).name() + "' here, not '" + fact.name() + "'");
        }
        return fact.kind().isWord() ? word(fact.kind(), fact.word()) : number(fact.kind(), fact.number());
    }

    /**
     * Adds a finding this one rests on; may be called any number of times.
     *
     * @param finding what it rests on
     * @return this, for the next slot or finding
     */
    public Finding because(Explanation finding) {
        if (findings == because.length) {
            because = Arrays.copyOf(because, findings == 0 ? 6 : 2 * findings);
        }
        because[findings++] = finding;
        return this;
    }

    /**
     * {@return the explanation, complete}
     *
     * @throws IllegalStateException if a slot was left empty
     */
    public Explanation build() {
        if (next != rule.size()) {
            throw new IllegalStateException(
                    "rule " + rule + " still wants '" + rule.slot(next).name() + "'");
        }
        Explanation[] all = findings == because.length ? because : Arrays.copyOf(because, findings);
        return new Explanation(rule, holds, numbers, words, all);
    }

    private Finding number(Kind kind, long value) {
        numbers[take(kind)] = value;
        return this;
    }

    private Finding word(Kind kind, String value) {
        words[take(kind)] = value;
        return this;
    }

    private int take(Kind kind) {
        if (next == rule.size()) {
            throw new IllegalStateException("rule " + rule + " has no slot left for a " + kind);
        }
        if (rule.slot(next).kind() != kind) {
            throw new IllegalStateException("rule " + rule + " wants a "
                    + rule.slot(next).kind() + " for '" + rule.slot(next).name() + "', not a " + kind);
        }
        return rule.place(next++);
    }
}
