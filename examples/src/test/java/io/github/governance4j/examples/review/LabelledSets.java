package io.github.governance4j.examples.review;

import io.github.governance4j.core.rights.review.Flag;
import io.github.governance4j.core.rights.review.Part;
import io.github.governance4j.core.rights.review.Reviewed;
import io.github.governance4j.core.rights.review.RightsReview;
import io.github.governance4j.core.rights.review.RuleText;
import io.github.governance4j.core.rulebook.Magnitude;
import io.github.governance4j.core.rulebook.Sign;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The sets labelled by hand, each read by the shipped review. */
final class LabelledSets {
    private static final RightsReview REVIEW = RightsReview.shipped();
    private static final Set<String> NOT_SETTINGS = Set.of("place", "source", "status", "trust");

    private final Path folder;

    LabelledSets(Path folder) {
        this.folder = folder;
    }

    /** The two real catalogues, labelled in {@code labels.csv}. */
    Figures realCatalogues(Path rulebooks) {
        Map<String, Map<String, String>> labels = Sheet.by("item", folder.resolve("labels.csv"));
        List<Judged> judged = new ArrayList<>();
        for (String name : List.of("wendeng", "luoyu")) {
            List<Map<String, String>> items = Sheet.rows(rulebooks.resolve(name).resolve("catalogue.csv"));
            judged.addAll(judge(items, item -> Sheet.cell(labels, Sheet.cell(item, "code"))));
        }
        return new Figures("labels", judged);
    }

    /** Made catalogues, labels beside the items; the letters a code begins with tell one catalogue from the next. */
    Figures catalogues(String name) {
        Map<String, List<Map<String, String>>> catalogues = new LinkedHashMap<>();
        for (Map<String, String> item : Sheet.rows(folder.resolve(name + ".csv"))) {
            String catalogue = Sheet.cell(item, "code").replaceAll("\\d", "");
            catalogues.computeIfAbsent(catalogue, unseen -> new ArrayList<>()).add(item);
        }
        List<Judged> judged = new ArrayList<>();
        catalogues.values().forEach(items -> judged.addAll(judge(items, Function.identity())));
        return new Figures(name, judged);
    }

    /** Settings of schemes, each cell read by itself. */
    Figures schemes(String name) {
        Map<String, Map<String, String>> labels = Sheet.by("place", folder.resolve(name + "-labels.csv"));
        List<Judged> judged = new ArrayList<>();
        for (Map<String, String> scheme : Sheet.rows(folder.resolve(name + ".csv"))) {
            Set<String> flagged = new TreeSet<>();
            StringBuilder words = new StringBuilder();
            scheme.forEach((column, cell) -> {
                if (!NOT_SETTINGS.contains(column) && !cell.isEmpty()) {
                    words.append(cell).append(' ');
                    REVIEW.scheme(cell).forEach(flag -> flagged.add(flag.code()));
                }
            });
            String place = Sheet.cell(scheme, "place");
            judged.add(judged(place, words.toString(), Sheet.cell(labels, place), flagged));
        }
        return new Figures(name, judged);
    }

    /** Free texts, labelled clause by clause: a clause is flagged where a rule cut out of its text has a flag that begins in it. */
    Figures texts(String name) {
        Map<String, String> texts = new HashMap<>();
        for (String part : ("\n" + read(folder.resolve(name + ".txt"))).split("\n=== ", -1)) {
            int header = part.indexOf('\n');
            texts.put(part.substring(0, Math.max(header, 0)), part.substring(header + 1));
        }
        Map<String, List<Placed>> flags = new HashMap<>();
        texts.forEach((title, text) -> flags.put(title, placed(text)));
        List<Judged> judged = new ArrayList<>();
        for (Map<String, String> clause : Sheet.rows(folder.resolve(name + ".csv"))) {
            int from = Integer.parseInt(Sheet.cell(clause, "from"));
            int to = Integer.parseInt(Sheet.cell(clause, "to"));
            Set<String> flagged = new TreeSet<>();
            for (Placed flag : Sheet.cell(flags, Sheet.cell(clause, "text"))) {
                if (from <= flag.at() && flag.at() < to) {
                    flagged.add(flag.code());
                }
            }
            judged.add(judged(Sheet.cell(clause, "text") + ":" + from, Sheet.cell(clause, "clause"), clause, flagged));
        }
        return new Figures(name, judged);
    }

    private record Placed(String code, int at) {}

    private static List<Placed> placed(String text) {
        List<RuleText> rules = REVIEW.text(text);
        List<Reviewed> reviewed = REVIEW.of(rules);
        List<Placed> placed = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            for (Flag flag : reviewed.get(rule).flags()) {
                // What stands over a rule is told where the rule is.
                int within = flag.at().part() == Part.TITLE ? flag.at().from() : 0;
                placed.add(new Placed(flag.code(), rules.get(rule).offset() + within));
            }
        }
        return placed;
    }

    private static List<Judged> judge(
            List<Map<String, String>> items, Function<Map<String, String>, Map<String, String>> labels) {
        List<Reviewed> reviewed =
                REVIEW.of(items.stream().map(LabelledSets::rule).toList());
        List<Judged> judged = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            Map<String, String> item = items.get(at);
            Set<String> flagged = new TreeSet<>();
            reviewed.get(at).flags().forEach(flag -> flagged.add(flag.code()));
            judged.add(judged(Sheet.cell(item, "code"), Sheet.cell(item, "title_zh"), labels.apply(item), flagged));
        }
        return judged;
    }

    private static RuleText rule(Map<String, String> item) {
        String most = Sheet.cell(item, "points_max");
        return RuleText.builder()
                .code(Sheet.cell(item, "code"))
                .title(Sheet.cell(item, "title_zh"))
                .category(Sheet.cell(item, "category"))
                .sign(Sheet.cell(item, "direction").equals("+") ? Sign.AWARD : Sign.DEDUCTION)
                .unit(Sheet.cell(item, "unit"))
                .evidence(Sheet.cell(item, "evidence"))
                .magnitude(
                        most.equals("ALL")
                                ? Magnitude.EVERYTHING
                                : Magnitude.of(
                                        new BigDecimal(most).movePointRight(2).longValueExact()))
                .build();
    }

    private static Judged judged(String code, String words, Map<String, String> label, Set<String> flagged) {
        String lines = Sheet.cell(label, "lines");
        return new Judged(
                code,
                words,
                lines.isEmpty() ? List.of() : List.of(lines.split(";", -1)),
                Sheet.cell(label, "doubtful").equals("yes"),
                Sheet.cell(label, "severity").equals("error"),
                flagged);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
