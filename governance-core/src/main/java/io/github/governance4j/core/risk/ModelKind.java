package io.github.governance4j.core.risk;

/** How a model comes from readings to a tier (模型类型). */
public enum ModelKind {
    /** Each indicator's band gives points, weighted and added; ranges of the score are the tiers (加权计分). */
    WEIGHTED,
    /** The values are multiplied; ranges of the score are the tiers: LEC, D = L × E × C (连乘法). */
    PRODUCT,
    /** A step of likelihood and a step of severity meet in a cell that names the tier (风险矩阵). */
    MATRIX,
    /** Each measure alone can raise the tier; the highest any of them reaches counts (任一指标就高). */
    THRESHOLDS
}
