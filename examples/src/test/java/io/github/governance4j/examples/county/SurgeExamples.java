package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SurgeExamples {
    private static final String HEADER = "date,place,category,count\n";
    private static final String ANSWER = "date,place,category,count,method,bound";
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private static String weekly(String place, long... counts) {
        StringBuilder rows = new StringBuilder();
        for (int week = 0; week < counts.length; week++) {
            rows.append(MONDAY.plusWeeks(week) + "," + place + ",邻里纠纷," + counts[week] + "\n");
        }
        return rows.toString();
    }

    @Test
    void only_alarms_are_printed() {
        Shell.Said said = Shell.pipe(
                HEADER + weekly("V1", 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 12) + weekly("V2", 4, 3, 5, 4, 3, 4, 5, 3, 4, 4, 5),
                "surge",
                "-",
                "--lang",
                "en");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEqualTo("All dates share a weekday; screened by week.\n");
        // C2: mean 3, and the root of 3 for want of any spread: 3 + 3√3 = 8.196… The sum is 0 before, nine weeks were
        // learnt from:
        // 17/4 + 4/3 · 25/8 = 8.416…
        assertThat(said.outLines())
                .containsExactly(
                        ANSWER, "2026-03-16,V1,邻里纠纷,12,EARS_C2,8.19", "2026-03-16,V1,邻里纠纷,12,POISSON_CUSUM,8.41");
    }

    @Test
    void a_quiet_table_has_a_header_and_nothing_else() {
        assertThat(Shell.pipe(HEADER, "surge", "-").outLines()).containsExactly(ANSWER);
        assertThat(Shell.pipe(HEADER + weekly("V1", 1, 2, 1, 2), "surge", "-").outLines())
                .containsExactly(ANSWER);
    }

    @Test
    void dates_without_a_row_are_zeros_for_every_place() {
        // V2 has only its last date; the days before are zeros from the table's first date on.
        Shell.Said said = Shell.pipe(
                HEADER + "2026-01-05,V1,x,1\n2026-01-20,V2,x,9\n2026-01-21,V1,x,1\n",
                "surge",
                "-",
                "--methods",
                "EARS_C1");
        assertThat(said.outLines()).containsExactly(ANSWER, "2026-01-20,V2,x,9,EARS_C1,2");
    }

    @Test
    void the_order_of_rows_does_not_matter() {
        String rows = weekly("V1", 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 12);
        StringBuilder reversed = new StringBuilder();
        rows.lines().forEach(line -> reversed.insert(0, line + "\n"));
        assertThat(Shell.pipe(HEADER + reversed, "surge", "-").out())
                .isEqualTo(Shell.pipe(HEADER + rows, "surge", "-").out());
    }

    @Test
    void days_can_be_put_together_into_weeks_that_begin_on_monday() {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int day = 1; day < 7 * 11; day++) {
            rows.append(MONDAY.plusDays(day))
                    .append(",V 1,\"a, b\",")
                    .append(day >= 70 ? 3 : 1)
                    .append('\n');
        }
        Shell.Said said = Shell.pipe(rows.toString(), "surge", "-", "--by", "week", "--methods", "EARS_C2,EARS_C1");
        assertThat(said.err()).isEmpty();
        assertThat(said.outLines())
                .containsExactly(
                        ANSWER, "2026-03-16,V 1,\"a, b\",21,EARS_C1,14.93", "2026-03-16,V 1,\"a, b\",21,EARS_C2,14.93");
    }

    @Test
    void faults_are_told_at_their_place_and_nothing_is_screened() {
        Shell.Said said = Shell.pipe(
                HEADER
                        + "2026-01-05,V1,x,-1\n"
                        + "2026-01-05,V1,x,1.5\n"
                        + "2026-02-30,V1,x,1\n"
                        + "0001-01-01,V1,x,1\n"
                        + "2026-01-05,,x,1\n"
                        + "2026-01-05,V1,x,100001\n"
                        + "2026-01-05,V1,x,7\n"
                        + "2026-01-05,V1,x,7\n"
                        + "2900-01-01,V1,x,7\n"
                        + "2026-01-05,V1\n",
                "surge",
                "-");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.outLines()).containsExactly(ANSWER);
        assertThat(said.problemsOf("stdin"))
                .containsExactly(
                        "stdin:2:17: NUMBER_OUT_OF_BOUNDS",
                        "stdin:3:17: NOT_A_WHOLE_NUMBER",
                        "stdin:4:1: NOT_A_DAY",
                        "stdin:5:1: DAY_OUT_OF_BOUNDS",
                        "stdin:6:12: MISSING_VALUE",
                        "stdin:7:17: NUMBER_OUT_OF_BOUNDS",
                        "stdin:9:1: COUNTED_TWICE",
                        "stdin:10:1: DATES_TOO_FAR_APART",
                        "stdin:11:14: ROW_RAGGED");
        assertThat(said.err()).contains("line 8");
    }

    @Test
    void a_null_table_seldom_alarms_and_a_doubled_one_mostly() {
        SplittableRandom random = new SplittableRandom(2026);
        StringBuilder quiet = new StringBuilder(HEADER);
        StringBuilder doubled = new StringBuilder(HEADER);
        for (int place = 0; place < 200; place++) {
            for (int week = 0; week < 23; week++) {
                String row = MONDAY.plusWeeks(week) + ",P" + place + ",x,";
                quiet.append(row).append(poisson(random, 5)).append('\n');
                doubled.append(row).append(poisson(random, week < 20 ? 5 : 10)).append('\n');
            }
        }
        long days = Shell.pipe(quiet.toString(), "surge", "-").outLines().stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(",x,")))
                .distinct()
                .count();
        assertThat(days).isLessThanOrEqualTo(200 * 14 / 30);
        long found = Shell.pipe(doubled.toString(), "surge", "-").outLines().stream()
                .skip(1)
                .filter(line -> line.compareTo(MONDAY.plusWeeks(20).toString()) >= 0)
                .map(line -> line.split(",", -1)[1])
                .distinct()
                .count();
        assertThat(found).isGreaterThanOrEqualTo(160);
    }

    private static long poisson(SplittableRandom random, double mean) {
        double product = random.nextDouble();
        long count = 0;
        while (product > Math.exp(-mean)) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
