package io.github.governance4j.mediation.dispute;

import io.github.governance4j.mediation.MeansId;

/**
 * One of the means a county settles disputes by (化解手段), for example one of the eight of Guazhou's 881.
 *
 * @param id its name
 * @param title what people call it
 * @param source whose practice it is
 */
public record Means(MeansId id, String title, String source) {}
