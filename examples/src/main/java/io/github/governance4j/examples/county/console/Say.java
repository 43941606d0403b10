package io.github.governance4j.examples.county.console;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.explain.Phrasebook;
import io.github.governance4j.core.problem.Problem;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The languages a command speaks (输出语言). */
public enum Say {
    /** Chinese only. */
    ZH,
    /** English only. */
    EN,
    /** Chinese, then English. */
    BOTH;

    /** {@return the languages, in the order they are spoken} */
    public List<Language> languages() {
        return switch (this) {
            case ZH -> List.of(Language.ZH);
            case EN -> List.of(Language.EN);
            case BOTH -> List.of(Language.ZH, Language.EN);
        };
    }

    /**
     * A sentence in each language, side by side.
     *
     * @param sentence says it in one language
     * @return all of it on one line
     */
    public String beside(Function<Language, String> sentence) {
        return languages().stream().map(sentence).collect(Collectors.joining(" "));
    }

    /**
     * One problem on one line: {@code file:line:column: CODE message [severity]}.
     *
     * @param problem what to tell
     * @return the line
     */
    public String line(Problem problem) {
        return Phrasebook.printable(problem.at().toString()) + ": " + problem.code() + " " + beside(problem::message)
                + " [" + problem.severity().word() + "]";
    }
}
