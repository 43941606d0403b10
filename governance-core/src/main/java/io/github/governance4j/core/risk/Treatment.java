package io.github.governance4j.core.risk;

/** What a model does where a reading is missing (缺失值的处理方式). */
public enum Treatment {
    /** There is no assessment; the answer names what is missing (不评). */
    REFUSE,
    /** The worst value the indicator can have is taken (按最不利值). */
    WORST,
    /** The best value the indicator can have is taken (按最有利值). */
    BEST,
    /** The indicator is left out; its contribution is nothing (不计入). */
    NOT_COUNTED,
    /** A stated value is taken (按给定值). */
    ASSUME
}
