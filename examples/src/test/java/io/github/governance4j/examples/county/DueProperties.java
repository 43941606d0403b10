package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.time.Certainty;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.RollOver;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class DueProperties {
    record Case(LimitUnit unit, LocalDate start, int amount, boolean rolls) {
        String asked(int id) {
            String at = unit == LimitUnit.HOUR ? start + "T08:15" : start.toString();
            return id + "," + unit + "," + at + "," + amount + "," + rolls;
        }

        String answer() {
            TimeLimit limit = TimeLimit.of("test", amount, unit, "test")
                    .rollOver(rolls ? RollOver.NEXT_WORKING_DAY : RollOver.NONE)
                    .build();
            Deadline deadline = limit.deadline(start.atTime(8, 15), WorkCalendar.china());
            String time = unit == LimitUnit.HOUR ? "T" + deadline.closes().toLocalTime() : "";
            String certainty = deadline.certainty() == Certainty.FIRM ? "firm" : "provisional";
            return deadline.rawLastDay() + time + "," + deadline.lastDay() + time + "," + certainty;
        }
    }

    @Property(tries = 200)
    void due_says_what_core_time_says(@ForAll("cases") @Size(max = 20) List<Case> cases) {
        List<String> asked = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (Case one : cases) {
            asked.add(one.asked(asked.size()));
            wanted.add(asked.get(asked.size() - 1) + "," + one.answer());
        }
        Shell.Said said = Shell.pipe(
                "case_id,unit,start_event_date,amount,roll_to_next_working_day\n" + String.join("\n", asked),
                "due",
                "-");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.outLines().subList(1, said.outLines().size())).isEqualTo(wanted);
    }

    @Provide
    Arbitrary<List<Case>> cases() {
        return Combinators.combine(
                        Arbitraries.of(LimitUnit.class),
                        Arbitraries.longs()
                                .between(
                                        LocalDate.of(2000, 1, 1).toEpochDay(),
                                        LocalDate.of(2035, 12, 31).toEpochDay())
                                .map(LocalDate::ofEpochDay),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.of(true, false))
                .as(Case::new)
                .list();
    }
}
