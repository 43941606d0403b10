package io.github.governance4j.mediation.dispute;

/** Why a dispute may not be mediated (不得受理的情形), most decisive first: 人民调解工作若干规定 art. 22. */
public enum Bar {
    /** Only a special authority may handle it (法律、法规规定只能由专门机关管辖处理). */
    SPECIAL_AUTHORITY,
    /** The law forbids settling it by mediation (法律、法规禁止采用民间调解方式解决). */
    FORBIDDEN_BY_LAW,
    /** A court, the police or another organ has settled it (已经解决). */
    SETTLED_ELSEWHERE,
    /** Another organ has accepted it (已经受理), and has not referred it here. */
    ACCEPTED_ELSEWHERE,
    /** The track does not take such a case (不适用本途径), for example 公安机关办理行政案件程序规定 arts. 178–183. */
    TRACK_EXCLUDES,
    /** The rulebook has this kind of dispute on other tracks. */
    KIND_NOT_ON_TRACK
}
