package io.github.governance4j.mediation.casefile;

/** Whether a file holds a document (是否必备). */
public enum Required {
    /** Always, as far as there can be one (必备). */
    YES,
    /** Where its occasion arose (有则归档). */
    IF_ANY
}
