package io.github.governance4j.mediation.dispute;

/** What a party needs to have a mediator replaced (回避规则). */
public enum RecusalRule {
    /** It asks: the committee must replace, no reason is needed (人民调解工作若干规定; 深圳 art. 23). */
    ON_REQUEST,
    /** It asks and names grounds, and somebody else decides (特邀调解规定 art. 15). */
    WITH_GROUNDS
}
