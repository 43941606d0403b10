package io.github.governance4j.core.risk;

/** What can be wrong with the parts of a model (模型缺陷). */
public enum ModelFault {
    /** It counts the use of a right, or a trait that no score may hold: red lines RL04, RL05, RL07, RL09. */
    CROSSES_RED_LINE,
    /** It may count a trait that no score may hold; whoever writes the model makes sure. A warning. */
    MAY_CROSS_RED_LINE,
    /** There is no indicator, or there are more than the kind allows. */
    WRONG_NUMBER_OF_INDICATORS,
    /** An indicator has more bands or more choices than {@link Model#MOST_BANDS}. */
    TOO_MANY_BANDS,
    /** Two indicators share an id. */
    INDICATOR_TWICE,
    /** Least is above most, or one of them, or a choice, or an assumed value, has more decimals than the indicator. */
    WRONG_SPAN,
    /** A number lies beyond {@link Model#MOST_VALUE}, or the greatest score does. */
    NUMBER_TOO_LARGE,
    /** A choice lies outside the span, or does not follow the choice before it. */
    WRONG_CHOICE,
    /** The value assumed for a missing reading is none the indicator can have. */
    WRONG_ASSUMED_VALUE,
    /** An indicator may be left out where the score would mean nothing without it: of a product or a matrix. */
    CANNOT_BE_LEFT_OUT,
    /** A weight is below 1 or above 1,000,000 (ours). */
    WRONG_WEIGHT,
    /** Points are below 0, or the step of a matrix is no whole number of at least 1. */
    WRONG_POINTS,
    /** A factor can be below 0. */
    FACTOR_BELOW_ZERO,
    /** The factors together have more than three decimals. */
    TOO_MANY_DECIMALS,
    /** A range contains nothing the indicator, or any score, can be. */
    EMPTY_RANGE,
    /** A value lies in no range. */
    GAP,
    /** A value lies in two ranges. */
    OVERLAP,
    /** A floor or threshold names no indicator of the model. */
    UNKNOWN_INDICATOR,
    /** A tier belongs to another scheme than the model's. */
    TIER_OF_ANOTHER_SCHEME,
    /** A cell of a matrix names a step no band has. */
    UNKNOWN_STEP,
    /** Two cells stand for the same steps. */
    CELL_TWICE,
    /** No cell stands for two steps that can meet. */
    CELL_MISSING,
    /** Something gets worse and score or tier gets lower. */
    WORSE_SCORES_LOWER,
    /** Points, floors or ranges of scores do not all rise with what is worse, and there are too many cases to show what comes of it. */
    NOT_IN_ORDER,
    /** Whatever an indicator says, whatever the others say, the tier is the same. */
    CANNOT_MATTER,
    /** Wherever a floor or threshold holds, another of the same indicator asks for a higher tier. A warning. */
    FLOOR_NEVER_SPEAKS,
    /** No readings give this tier. A warning: a scheme may have more tiers than a model tells apart. */
    TIER_OUT_OF_REACH;

    /** {@return its code as a problem of a document, for example {@code MODEL_GAP}} */
    public String code() {
        return "MODEL_" + name();
    }

    /** {@return whether no model can be made with it} */
    public boolean isError() {
        return this != TIER_OUT_OF_REACH && this != FLOOR_NEVER_SPEAKS && this != MAY_CROSS_RED_LINE;
    }
}
