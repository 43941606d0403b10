package io.github.governance4j.mediation.referral;

/** What sort of body the other side of a referral is (对接单位): 四对接. */
public enum Counterpart {
    /** The police (公安机关). */
    POLICE,
    /** The office for letters and calls (信访部门). */
    PETITION_OFFICE,
    /** A court (人民法院). */
    COURT,
    /** A procuratorate (人民检察院). */
    PROCURATORATE,
    /** Another body: of the administration, a trade, another committee (其他). */
    OTHER
}
