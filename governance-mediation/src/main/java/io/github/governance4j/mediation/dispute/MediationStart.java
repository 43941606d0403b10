package io.github.governance4j.mediation.dispute;

/** Which event a mediation limit is counted from (调解期限起点). */
public enum MediationStart {
    /** The day of application (收到调解申请之日): 劳动争议调解仲裁法 art. 14. */
    APPLICATION,
    /** The day it was accepted, or the body signed for the material (受理、签收之日): 人民调解工作若干规定 art. 33, 特邀调解规定 art. 27. */
    ACCEPTANCE
}
