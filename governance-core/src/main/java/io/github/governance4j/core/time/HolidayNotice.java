package io.github.governance4j.core.time;

/**
 * The official notice that arranges the rest days of a year (国务院办公厅节假日安排通知), one that later changes it, or a
 * region's own.
 *
 * @param year the year arranged, 1901 to 2999; a national notice may touch days of the December before
 * @param source where it is published: an address or a document number
 */
public record HolidayNotice(int year, String source) {
    /**
     * Checks both.
     *
     * @param year the year arranged
     * @param source where it is published
     * @throws IllegalArgumentException if the year is out of bounds or the source is blank
     */
    public HolidayNotice {
        if (year < 1901 || year > 2999) {
            throw new IllegalArgumentException("a notice is for a year from 1901 to 2999: " + year);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("a notice says where it is published");
        }
    }
}
