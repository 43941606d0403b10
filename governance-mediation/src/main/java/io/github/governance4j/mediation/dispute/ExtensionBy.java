package io.github.governance4j.mediation.dispute;

/** Who must want it before a mediation limit is put off (延期条件). */
public enum ExtensionBy {
    /** Nobody can: there is no extension. */
    NONE,
    /** Every party asks (双方当事人要求或同意): 宁波市人民调解条例 art. 27, 特邀调解规定 art. 27. */
    BOTH_PARTIES,
    /** Every party and the committee agree (医患双方和调解委员会约定): 医疗纠纷预防和处理条例 art. 38. */
    PARTIES_AND_COMMITTEE
}
