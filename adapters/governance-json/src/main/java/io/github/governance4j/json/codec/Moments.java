package io.github.governance4j.json.codec;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Days and moments as ISO 8601 writes them, without a zone and to the nanosecond; the same text as their {@code toString}, faster.
 */
final class Moments {
    private Moments() {}

    static void writeDay(Out to, Object value) {
        LocalDate day = (LocalDate) value;
        int year = day.getYear();
        if (year < 1000 || year > 9999) {
            to.put(day.toString());
            return;
        }
        to.digits(year, 4);
        to.put('-');
        to.digits(day.getMonthValue(), 2);
        to.put('-');
        to.digits(day.getDayOfMonth(), 2);
    }

    static void writeMoment(Out to, Object value) {
        LocalDateTime moment = (LocalDateTime) value;
        writeDay(to, moment.toLocalDate());
        to.put('T');
        to.digits(moment.getHour(), 2);
        to.put(':');
        to.digits(moment.getMinute(), 2);
        int nano = moment.getNano();
        if (nano != 0) {
            // Groups of three digits, as LocalTime writes them.
            to.put(':');
            to.digits(moment.getSecond(), 2);
            to.put('.');
            if (nano % 1_000_000 == 0) {
                to.digits(nano / 1_000_000, 3);
            } else if (nano % 1_000 == 0) {
                to.digits(nano / 1_000, 6);
            } else {
                to.digits(nano, 9);
            }
        } else if (moment.getSecond() != 0) {
            to.put(':');
            to.digits(moment.getSecond(), 2);
        }
    }

    static LocalDate day(String text) {
        return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-' && digits(text, 0, 4)
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                : LocalDate.parse(text);
    }

    static LocalDateTime moment(String text) {
        int length = text.length();
        if ((length == 16 || length == 19) && text.charAt(10) == 'T' && text.charAt(13) == ':') {
            int second = length == 16 ? 0 : text.charAt(16) == ':' ? number(text, 17, 19) : -1;
            return LocalDateTime.of(
                    day(text.substring(0, 10)), LocalTime.of(number(text, 11, 13), number(text, 14, 16), second));
        }
        return LocalDateTime.parse(text);
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The number, or -1 where something else than digits stands: no day, hour or minute is that. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
