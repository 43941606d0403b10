package io.github.governance4j.examples.host;

import io.github.governance4j.rulebook.Rulebook;
import io.github.governance4j.rulebook.RulebookFolder;
import java.nio.file.Path;

/**
 * The rules in force here (规则手册): three made-up ones that come with the examples.
 *
 * @param village points for deeds
 * @param town matters and whistles
 * @param mediation mediation
 */
record Rulebooks(Rulebook village, Rulebook town, Rulebook mediation) {
    /** Reads them; a platform with a faulty rulebook does not start. */
    static Rulebooks in(Path folder) {
        return new Rulebooks(read(folder, "qingshi"), read(folder, "qinghe"), read(folder, "liuhe"));
    }

    private static Rulebook read(Path folder, String name) {
        return RulebookFolder.read(folder.resolve(name)).orThrow();
    }
}
