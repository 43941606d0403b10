package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.hazards.HazardEntry;
import io.github.governance4j.examples.county.hazards.HazardLog;
import io.github.governance4j.examples.county.log.ActLog;
import io.github.governance4j.examples.county.log.CsvLog;
import io.github.governance4j.examples.county.log.Survey;
import io.github.governance4j.examples.county.register.Register;
import io.github.governance4j.examples.county.register.RiskRules;
import io.github.governance4j.examples.county.report.DecisionsCsv;
import io.github.governance4j.examples.county.report.Source;
import io.github.governance4j.examples.county.rulings.Minutes;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.examples.county.rulings.RulingRow;
import io.github.governance4j.examples.county.safety.SafetyPage;
import io.github.governance4j.examples.county.safety.SafetyResult;
import io.github.governance4j.examples.county.safety.SafetyResultJson;
import io.github.governance4j.examples.county.safety.Trend;
import io.github.governance4j.examples.county.safety.Yearbook;
import io.github.governance4j.rulebook.Rulebook;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Hazards decided under a county's rules, and their counts screened for surges (隐患重放). The log is read twice and never held: for ids that may
 * stand twice, and for the decisions.
 */
final class HazardReplay implements LogKind {
    private final Reading reading;
    private final Rulebook rulebook;

    HazardReplay(Console console, Rulebook rulebook) {
        this.reading = new Reading(console, HazardLog.STREAM);
        this.rulebook = rulebook;
    }

    @Override
    public boolean isReadable(Path log, Consumer<Problem> tell) {
        if (!RiskRules.areIn(rulebook)) {
            tell.accept(Reading.without("RULEBOOK_WITHOUT_TIERS", rulebook.name(), log));
            return false;
        }
        return CsvLog.isReadable(HazardLog.COLUMNS, log, tell);
    }

    @Override
    public Outcome decide(Path log, DecisionsCsv decisions, Telling telling) throws IOException {
        RiskRules rules = new RiskRules(rulebook);
        Survey survey = reading.survey(log);
        Minutes minutes = new Minutes();
        Yearbook yearbook = new Yearbook(rules);
        Writing writing = new Writing(reading, decisions, minutes, yearbook, telling);
        Register register =
                new Register(rules, entry -> survey.mayRepeat(entry.stream().value(), entry.id()), writing);
        Optional<String> digest = decide(log, rules, survey, register, telling);
        Source source = new Source(rulebook.name(), String.valueOf(log.getFileName()), Optional.empty());
        return new Decided(
                new SafetyResult(
                        source,
                        rules,
                        register,
                        minutes,
                        yearbook,
                        Trend.of(yearbook.found(), rules::surge),
                        telling.errors()),
                digest.filter(read -> survey.digest().equals(Optional.of(read))));
    }

    private Optional<String> decide(Path log, RiskRules rules, Survey survey, Register register, Telling telling)
            throws IOException {
        try (ActLog<HazardEntry> hazards = HazardLog.open(log, rules.known(), telling)) {
            Optional<String> digest = reading.each(hazards, survey, register::take, telling);
            register.close();
            return digest;
        }
    }

    private record Writing(Reading reading, DecisionsCsv decisions, Minutes minutes, Yearbook yearbook, Telling telling)
            implements Register.Heard {
        @Override
        public void ruled(HazardEntry entry, Ruling<?> ruling) {
            yearbook.add(entry, ruling);
            write(ruling);
        }

        @Override
        public void cameDue(Ruling<?> ruling) {
            yearbook.add(ruling);
            write(ruling);
        }

        private void write(Ruling<?> ruling) {
            decisions.write(RulingRow.of(ruling));
            minutes.add(ruling);
        }

        @Override
        public void repeated(HazardEntry entry) {
            minutes.add(entry);
        }

        @Override
        public void contradicted(HazardEntry entry, HazardEntry first) {
            telling.accept(reading.contradiction(entry, first));
        }
    }

    private record Decided(SafetyResult all, Optional<String> digest) implements Outcome {
        @Override
        public void result(Writer to) {
            SafetyResultJson.write(all, to);
        }

        @Override
        public void report(Writer to) throws IOException {
            SafetyPage.write(all, to);
        }

        @Override
        public void sumUp(Console console) {
            HazardSummary.print(console, all);
        }
    }
}
