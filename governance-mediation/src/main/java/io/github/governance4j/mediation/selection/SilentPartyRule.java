package io.github.governance4j.mediation.selection;

/** What it means that a side says nothing within the limit (一方未点单的处理). The law does not say; a county decides (ours). */
public enum SilentPartyRule {
    /** It takes whom the others choose (视为均可). It can still ask for another afterwards. */
    TAKES_ANYBODY,
    /** No order comes about, and the office assigns (视为未能共同选定): as in 在线调解规则 art. 10, where both must choose. */
    NO_ORDER
}
