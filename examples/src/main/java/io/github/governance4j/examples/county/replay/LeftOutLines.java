package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.rulebook.LeftOut;
import io.github.governance4j.rulebook.Rulebook;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Prints the items somebody left out because they cross a red line (触线剔除): nobody should take them for forgotten. */
final class LeftOutLines {
    private LeftOutLines() {}

    static void print(Console console, Rulebook rulebook) {
        Set<String> lines = new LinkedHashSet<>();
        for (Edition<Catalogue> edition : rulebook.points().all()) {
            for (LeftOut left : rulebook.leftOut().getOrDefault(edition.id(), List.of())) {
                String title =
                        edition.rules().item(left.item()).map(Item::title).orElse("");
                lines.add("  " + left.redline() + "  " + left.item() + " " + title + "  "
                        + console.words(left.whyZh(), left.whyEn()));
            }
        }
        if (!lines.isEmpty()) {
            console.out()
                    .line(console.words(
                            "因触及红线而剔除、不生效的项目（" + lines.size() + "）：",
                            "Left out because they cross a red line, and not in force (" + lines.size() + "):"));
            lines.forEach(console.out()::line);
        }
    }
}
