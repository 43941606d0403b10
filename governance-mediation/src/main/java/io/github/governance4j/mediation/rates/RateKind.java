package io.github.governance4j.mediation.rates;

/** What a rate counts (比率口径). Two of them are not compared: one can settle much and close little, or the other way round. */
public enum RateKind {
    /** Of the disputes whose mediation ended in the period, those settled, wholly or in part (调解成功率). */
    SETTLING,
    /** Of the disputes accepted in the period, those closed by its last day, however they ended (办结率). */
    CLOSING,
    /** Of the ratings given in the period, those that are favourable (满意率). */
    FAVOURABLE
}
