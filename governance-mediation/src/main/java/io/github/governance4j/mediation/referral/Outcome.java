package io.github.governance4j.mediation.referral;

/** How a referred dispute ended with the receiving body (移送结果). */
public enum Outcome {
    /** By agreement (调解成功). */
    SETTLED,
    /** Without agreement (调解不成). */
    NOT_SETTLED,
    /** It became a case there (已立案、已受理). */
    TAKEN_UP,
    /** Otherwise done with (已办结). */
    DONE
}
