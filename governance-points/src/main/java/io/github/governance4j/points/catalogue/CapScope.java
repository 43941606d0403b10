package io.github.governance4j.points.catalogue;

/** Whose points a cap counts together (封顶口径). */
public enum CapScope {
    /** Everybody's on the account (整户、整个账户). */
    ACCOUNT,
    /** Each member's apart (每名家庭成员). */
    MEMBER
}
