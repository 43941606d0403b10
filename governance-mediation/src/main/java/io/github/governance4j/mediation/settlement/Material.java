package io.github.governance4j.mediation.settlement;

/** What is submitted with an application (申请司法确认的材料): 民诉法解释 art. 354. */
public enum Material {
    /** The agreement (调解协议). */
    AGREEMENT,
    /** Proof that a mediation body presided over it (调解组织主持调解的证明). */
    PROOF_OF_MEDIATION,
    /** Proof of the property it is about (与调解协议相关的财产权利证明). */
    PROPERTY_PROOFS,
    /** Who the parties are, where they live, how they are reached (当事人的身份、住所、联系方式等). */
    PARTY_DATA
}
