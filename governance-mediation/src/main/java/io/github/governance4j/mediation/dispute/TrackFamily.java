package io.github.governance4j.mediation.dispute;

/** Under which law a track stands (调解类型). Counties name their own tracks; this says which family of rules one belongs to. */
public enum TrackFamily {
    /** People's mediation by a committee (人民调解). */
    PEOPLES,
    /** By an administrative organ (行政调解). */
    ADMINISTRATIVE,
    /** On behalf of a court, before or after filing (司法调解、特邀调解). */
    COURT_ANNEXED,
    /** Of medical disputes by a people's mediation committee for them (医疗纠纷人民调解). */
    MEDICAL,
    /** Of labour disputes before arbitration (劳动争议调解). */
    LABOUR,
    /** Of disputes over contracted farmland (农村土地承包纠纷调解). */
    LAND,
    /** By the police, of minor breaches of public order (治安调解). */
    PUBLIC_SECURITY,
    /** By the body of a trade or profession (行业性专业性调解). */
    INDUSTRY,
    /** By a commercial mediation body (商事调解). */
    COMMERCIAL,
    /** By lawyers (律师调解). */
    LAWYER,
    /** Any other: a third party, a mediator known by name (第三方调解、个性化品牌化调解). */
    OTHER
}
