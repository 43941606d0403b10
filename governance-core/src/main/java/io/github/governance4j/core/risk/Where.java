package io.github.governance4j.core.risk;

/**
 * A part of a model, by its place among the parts (位置).
 *
 * @param part what sort of part
 * @param index its place in its list, from 0; for {@link Part#BAND} and {@link Part#CHOICE} the place of the indicator
 * @param within for {@link Part#BAND} and {@link Part#CHOICE}, its place within the indicator, from 0; otherwise 0
 */
public record Where(Part part, int index, int within) {
    /** The sorts of parts. */
    public enum Part {
        /** The model as a whole. */
        MODEL,
        /** An indicator, in the model's order. */
        INDICATOR,
        /** A band of an indicator. */
        BAND,
        /** A choice of an indicator. */
        CHOICE,
        /** A range of scores. */
        GRADE,
        /** A floor or threshold. */
        FLOOR,
        /** A cell of a matrix. */
        CELL
    }

    static final Where MODEL = new Where(Part.MODEL, 0, 0);

    static Where indicator(int index) {
        return new Where(Part.INDICATOR, index, 0);
    }

    static Where band(int indicator, int band) {
        return new Where(Part.BAND, indicator, band);
    }

    static Where grade(int index) {
        return new Where(Part.GRADE, index, 0);
    }

    static Where floor(int index) {
        return new Where(Part.FLOOR, index, 0);
    }

    static Where cell(int index) {
        return new Where(Part.CELL, index, 0);
    }
}
