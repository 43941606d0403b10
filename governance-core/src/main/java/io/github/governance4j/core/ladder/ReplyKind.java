package io.github.governance4j.core.ladder;

/** What an answer says (答复结论): 信访工作条例 art. 32. */
public enum ReplyKind {
    /** The request is supported (支持). */
    SUPPORTED,
    /** The matter is explained (解释说明). */
    EXPLAINED,
    /** The request is not supported (不予支持). */
    NOT_SUPPORTED
}
