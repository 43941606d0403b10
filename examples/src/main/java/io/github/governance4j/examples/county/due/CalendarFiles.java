package io.github.governance4j.examples.county.due;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.time.HolidayNotice;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.examples.county.console.Console;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays the notices of newer years over a calendar (新年份放假安排), one file at a time. */
final class CalendarFiles {
    // A year of notices takes some forty lines; the library refuses ten thousand.
    private static final long MOST_BYTES = 1 << 20;
    private static final Pattern DAY_OUTSIDE_DECEMBER = Pattern.compile("(2[0-9]{3})-(0[1-9]|1[01])-[0-9]{2},.*");

    private CalendarFiles() {}

    /** The calendar with all files, or empty if the console heard what is wrong with one. */
    static Optional<WorkCalendar> over(WorkCalendar calendar, List<Path> files, Console console) {
        WorkCalendar now = calendar;
        for (Path file : files) {
            Optional<List<String>> lines = lines(file, console);
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            Reading<WorkCalendar> reading = now.withNotices(notices(file, lines.get()), file.toString(), lines.get());
            console.tell(reading.problems());
            Optional<WorkCalendar> more = reading.fold(whole -> Optional.of(whole.value()), faulty -> Optional.empty());
            if (more.isEmpty()) {
                return more;
            }
            now = more.get();
        }
        return Optional.of(now);
    }

    // The library wants to know which year's notice a document is. A notice may touch the December before its year, so
    // a year is one
    // with a day outside December; where there is none, any year will do for the library to find what is wrong.
    private static List<HolidayNotice> notices(Path file, List<String> lines) {
        TreeSet<Integer> years = new TreeSet<>();
        for (String line : lines) {
            Matcher day = DAY_OUTSIDE_DECEMBER.matcher(line);
            if (day.matches()) {
                years.add(Integer.valueOf(day.group(1)));
            }
        }
        if (years.isEmpty()) {
            years.add(WorkCalendar.china().knownUntil().getYear() + 1);
        }
        return years.stream()
                .map(year -> new HolidayNotice(year, file.toString()))
                .toList();
    }

    private static Optional<List<String>> lines(Path file, Console console) {
        String code = "FILE_NOT_READABLE";
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
                return Optional.of(Files.readAllLines(file));
            }
            code = Files.isDirectory(file) ? "FILE_IS_A_FOLDER" : Files.exists(file) ? code : "FILE_NOT_FOUND";
        } catch (NoSuchFileException e) {
            code = "FILE_NOT_FOUND";
        } catch (CharacterCodingException e) {
            code = "NOT_UTF8";
        } catch (IOException e) {
            code = "FILE_NOT_READABLE";
        }
        console.tell(Problem.error(Position.startOf(file.toString()), code).with("file", file.toString()));
        return Optional.empty();
    }
}
