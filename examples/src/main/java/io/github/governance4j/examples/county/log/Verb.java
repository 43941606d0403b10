package io.github.governance4j.examples.county.log;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a row of a log asks for, one word for each thing that can be asked (操作). */
public interface Verb {
    /** {@return how it is written in a log} */
    String word();

    /** {@return the word for people} */
    String zh();

    /** {@return the keys its detail takes} */
    Keys keys();

    /**
     * {@return verbs as documents name them: word, Chinese, keys}
     *
     * @param verbs which
     */
    static String table(Verb... verbs) {
        return Stream.of(verbs)
                .map(verb -> "| `" + verb.word() + "` | " + verb.zh() + " | "
                        + verb.keys().documented() + " |\n")
                .collect(Collectors.joining());
    }
}
