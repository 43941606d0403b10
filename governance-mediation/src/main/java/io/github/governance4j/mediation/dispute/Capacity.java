package io.github.governance4j.mediation.dispute;

/** In what capacity one person acts for a party (行为资格). */
public enum Capacity {
    /** The party itself (本人). */
    SELF,
    /** The guardian of a party who is a minor (监护人). */
    GUARDIAN,
    /** Its representative with special authority (特别授权代理人). */
    SPECIAL_REPRESENTATIVE,
    /** Its representative without (一般授权代理人). */
    ORDINARY_REPRESENTATIVE,
    /** In none: this person may not act for it. */
    NONE
}
