package io.github.governance4j.core.time;

import java.time.LocalDate;

/**
 * One day as a notice arranges it (放假安排中的一日).
 *
 * @param day the day
 * @param holiday the holiday it belongs to, in the notice's words
 * @param isRestDay whether people rest (休息) or work (上班, as on a make-up day 调休)
 */
public record ArrangedDay(LocalDate day, String holiday, boolean isRestDay) {}
