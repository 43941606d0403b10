package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.hazards.HazardEntry;
import io.github.governance4j.examples.county.hazards.HazardLog;
import io.github.governance4j.examples.county.log.ActLog;
import io.github.governance4j.examples.county.log.LogForm;
import io.github.governance4j.examples.county.register.Register;
import io.github.governance4j.examples.county.register.RiskRules;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.examples.county.safety.SafetyPage;
import io.github.governance4j.examples.county.safety.SafetyResult;
import io.github.governance4j.examples.county.safety.SafetyResultJson;
import io.github.governance4j.examples.county.safety.Trend;
import io.github.governance4j.examples.county.safety.Yearbook;
import io.github.governance4j.rulebook.Rulebook;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Hazards decided under a county's rules, and their counts screened for surges (隐患裁量). */
final class HazardCourt implements ActReplay.Court<HazardEntry> {
    private final Rulebook rulebook;

    HazardCourt(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public LogForm form() {
        return HazardLog.FORM;
    }

    @Override
    public String rulebook() {
        return rulebook.name();
    }

    @Override
    public Optional<String> lacks() {
        return RiskRules.areIn(rulebook) ? Optional.empty() : Optional.of("RULEBOOK_WITHOUT_TIERS");
    }

    @Override
    public ActLog<HazardEntry> rows(List<Path> parts, Consumer<Problem> tell) {
        return HazardLog.open(parts.get(0), new RiskRules(rulebook).known(), tell);
    }

    @Override
    public ActReplay.Hearing<HazardEntry> open(Predicate<HazardEntry> mayRepeat, ActReplay.Writing writing) {
        RiskRules rules = new RiskRules(rulebook);
        Yearbook yearbook = new Yearbook(rules);
        Register register = new Register(rules, mayRepeat, new Heard(writing, yearbook));
        return new ActReplay.Hearing<>() {
            @Override
            public void take(HazardEntry entry) {
                register.take(entry);
            }

            @Override
            public void close() {
                register.close();
            }

            @Override
            public ActReplay.Findings findings(ActReplay.Made made) {
                return new Findings(new SafetyResult(
                        made.source(),
                        rules,
                        register,
                        made.minutes(),
                        yearbook,
                        Trend.of(yearbook.found(), rules::surge),
                        made.faults()));
            }
        };
    }

    private record Heard(ActReplay.Writing writing, Yearbook yearbook) implements Register.Heard {
        @Override
        public void ruled(HazardEntry entry, Ruling<?> ruling) {
            yearbook.add(entry, ruling);
            writing.ruled(ruling);
        }

        @Override
        public void cameDue(Ruling<?> ruling) {
            yearbook.add(ruling);
            writing.ruled(ruling);
        }

        @Override
        public void repeated(HazardEntry entry) {
            writing.repeated(entry);
        }

        @Override
        public void contradicted(HazardEntry entry, HazardEntry first) {
            writing.contradicted(entry, first);
        }
    }

    private record Findings(SafetyResult all) implements ActReplay.Findings {
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
