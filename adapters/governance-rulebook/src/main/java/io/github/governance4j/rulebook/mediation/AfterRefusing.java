package io.github.governance4j.rulebook.mediation;

/**
 * What a rulebook says follows when somebody refuses to be mediated (拒绝调解的后果). Only the first is ever read: whoever refuses, or leaves, uses
 * a right (人民调解法 art. 3, 17, 23). The others are words so that a rulebook that has them is told why not, instead of of an unknown word.
 */
enum AfterRefusing {
    /** Nothing: the mediation ends, and the party is told of the other ways (不调解，告知其他途径). */
    NOTHING,
    /** Points are lost (扣分). */
    POINTS_LOST,
    /** The name is put on a list or board (列入名单、公示). */
    LISTED,
    /** A benefit or service is withheld (暂停待遇或服务). */
    BENEFIT_WITHHELD,
    /** Money is to be paid (罚款、收费). */
    FINED
}
