package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Twenty slips, one of each kind that hands make, planted into a copy of a rulebook that has none. Lines and columns are counted by hand
 * in what is planted.
 */
class PlantedFaultsExamples {
    private static final Path SOUND = Path.of("rulebooks/wendeng");
    private static final List<String> FILES = List.of("rulebook.yaml", "catalogue.csv", "kinds.csv", "left-out.csv");

    // Stands for a byte that no UTF-8 has.
    private static final char NOT_UTF8 = '\u0001';

    /** One slip: on a line of a file some text became another; what should be told, and at which column. */
    private record Slip(String file, int line, String was, String became, int column, String code) {
        String told(Path folder) {
            return folder.resolve(file) + ":" + line + ":" + column + ": " + code;
        }
    }

    private static final List<Slip> SLIPS = List.of(
            new Slip("rulebook.yaml", 24, "2025-01-01", "2025-02-30", 11, "NOT_A_DAY"),
            new Slip("rulebook.yaml", 30, "present: 41", "present: 49", 16, "MEETING_NUMBERS"),
            new Slip("rulebook.yaml", 41, "12", "1201", 26, "NUMBER_OUT_OF_BOUNDS"),
            new Slip("rulebook.yaml", 46, "24", "\"24\"", 18, "NOT_A_WHOLE_NUMBER"),
            new Slip("rulebook.yaml", 49, "months: 12", "months: 12, until: 2027", 46, "UNKNOWN_KEY"),
            new Slip("rulebook.yaml", 51, "", "zone: Asia/Shanghai", 1, "DUPLICATE_KEY"),
            new Slip("catalogue.csv", 13, ",1,1,", ",一,1,", 24, "NOT_A_NUMBER"),
            new Slip("catalogue.csv", 15, ",3,3,", ",3,3.005,", 31, "NUMBER_NOT_EXACT"),
            new Slip("catalogue.csv", 16, "+", "＋", 12, "UNKNOWN_WORD"),
            new Slip("catalogue.csv", 49, ",5,5,", ",6,5,", 31, "POINTS_REVERSED"),
            new Slip("catalogue.csv", 154, "", "WD021,文明实践,+,义务教老人用手机,1,1,1/月,次,层级:村级", 1, "DUPLICATE_ITEM"),
            new Slip("kinds.csv", 11, "VOLUNTEERING", "VOLUNTEER", 7, "UNKNOWN_WORD"),
            new Slip("kinds.csv", 18, ",clerk-01", "", 32, "ROW_RAGGED"),
            new Slip("kinds.csv", 25, "WD025", "WD925", 1, "UNKNOWN_ITEM"),
            new Slip("kinds.csv", 68, "PERSON", "HOUSEHOLD", 26, "COLLECTIVE_PENALTY"),
            new Slip("kinds.csv", 77, "WD098", "\"WD098", 1, "QUOTE_NOT_CLOSED"),
            new Slip("left-out.csv", 2, "WD019", "WD020", 1, "LEFT_OUT_AND_CLASSIFIED"),
            new Slip("left-out.csv", 3, "举报的对象是人，", "举报的对象是人,", 31, "ROW_RAGGED"),
            new Slip("left-out.csv", 20, "一户不达标而逐个扣家庭成员的分，是让他人代为承担", "", 12, "MISSING_VALUE"),
            new Slip("left-out.csv", 40, "丧葬用品", "丧葬" + NOT_UTF8 + "用品", 18, "NOT_UTF8"));

    @ParameterizedTest(name = "in {0}, lines ending {1}, byte order mark {2}")
    @CsvSource({"zh, LF, false", "en, CRLF, true", "both, CRLF, false"})
    void each_of_twenty_slips_is_told_at_its_place_and_nothing_else_is(
            String language, String ending, boolean mark, @TempDir Path folder) throws IOException {
        for (String file : FILES) {
            Files.write(folder.resolve(file), bytes(slipped(file), ending, mark));
        }
        Shell.Said said = Shell.run("check", "--lang", language, folder.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.outLines().stream().filter(line -> line.endsWith("[error]")))
                .hasSize(20)
                .allMatch(line -> line.codePoints().anyMatch(Character::isIdeographic) || language.equals("en"))
                .extracting(line -> line.replaceFirst("^(.*?:[0-9]+:[0-9]+: [A-Z0-9_]+) .*", "$1"))
                .containsExactlyInAnyOrderElementsOf(
                        SLIPS.stream().map(slip -> slip.told(folder)).toList());
    }

    @ParameterizedTest
    @CsvSource({"luoyu", "wendeng", "qingshi"})
    void what_is_shipped_has_none(String rulebook) {
        Shell.Said said = Shell.run("check", "rulebooks/" + rulebook);
        assertThat(said.code()).isZero();
        assertThat(said.outLines()).noneMatch(line -> line.endsWith("[error]"));
    }

    private static List<String> slipped(String file) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(SOUND.resolve(file)));
        for (Slip slip : SLIPS) {
            if (!slip.file().equals(file)) {
                continue;
            }
            if (slip.was().isEmpty()) {
                assertThat(slip.line()).isEqualTo(lines.size() + 1);
                lines.add(slip.became());
            } else {
                String line = lines.get(slip.line() - 1);
                assertThat(Stream.of(line.split(Pattern.quote(slip.was()), -1)))
                        .as("'%s' stands once in %s:%d", slip.was(), file, slip.line())
                        .hasSize(2);
                lines.set(slip.line() - 1, line.replace(slip.was(), slip.became()));
            }
        }
        return lines;
    }

    private static byte[] bytes(List<String> lines, String ending, boolean mark) throws IOException {
        String end = ending.equals("LF") ? "\n" : "\r\n";
        byte[] bytes = ((mark ? "\uFEFF" : "") + String.join(end, lines) + end).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
        for (byte b : bytes) {
            spoilt.write(b == NOT_UTF8 ? 0xFF : b);
        }
        return spoilt.toByteArray();
    }
}
