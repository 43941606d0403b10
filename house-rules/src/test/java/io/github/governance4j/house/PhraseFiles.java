package io.github.governance4j.house;

import io.github.governance4j.core.explain.Kind;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The phrase files under a folder, in pairs, and what is wrong between them and what the code says. */
final class PhraseFiles {
    private static final Pattern HOLE = Pattern.compile("\\{([a-z0-9-]+)}");
    private static final Pattern WORD = Pattern.compile("([a-z0-9-]+)\\.([A-Z0-9_]+)");
    private static final Pattern RAISED =
            Pattern.compile("\\b(?:error|warning|info)\\([^;\"]*\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)\"");

    private final Map<String, String> chinese = new TreeMap<>();
    private final Map<String, String> english = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int files;

    private PhraseFiles() {}

    static PhraseFiles under(Path root) {
        PhraseFiles all = new PhraseFiles();
        try (Stream<Path> found = Files.walk(root)) {
            found.filter(file -> Set.of("zh.properties", "en.properties")
                            .contains(file.getFileName().toString()))
                    .filter(file -> SourceText.isMain(root, file))
                    .sorted()
                    .forEach(all::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    int files() {
        return files;
    }

    /** What is wrong between the files themselves. */
    List<String> faults() {
        List<String> all = new ArrayList<>(faults);
        difference(chinese.keySet(), english.keySet()).forEach(key -> all.add(key + " is said in Chinese only"));
        difference(english.keySet(), chinese.keySet()).forEach(key -> all.add(key + " is said in English only"));
        chinese.forEach((key, phrase) -> {
            if (english.containsKey(key) && !holes(phrase).equals(holes(english.getOrDefault(key, "")))) {
                all.add(key + " speaks of other values in Chinese than in English");
            }
        });
        return all;
    }

    /** What is wrong between the files and these rules. */
    List<String> faults(List<RulesFound.Declared> rules) {
        List<String> all = new ArrayList<>();
        for (RulesFound.Declared declared : rules) {
            Set<String> slots =
                    declared.rule().slots().stream().map(slot -> slot.name()).collect(Collectors.toSet());
            all.addAll(faults(declared.rule().code(), slots, "Chinese", chinese));
            all.addAll(faults(declared.rule().code(), slots, "English", english));
            declared.rule().slots().stream()
                    .filter(slot -> slot.kind() == Kind.CODE)
                    .forEach(slot -> all.addAll(faultsOfWords(declared.rule().code(), slot.name())));
        }
        return all;
    }

    private static List<String> faults(String code, Set<String> slots, String language, Map<String, String> phrases) {
        List<String> all = new ArrayList<>();
        if (!phrases.containsKey(code) && !(phrases.containsKey(code + ".yes") && phrases.containsKey(code + ".no"))) {
            all.add(code + " has no phrase in " + language);
        }
        for (String key : List.of(code, code + ".yes", code + ".no")) {
            difference(holes(phrases.getOrDefault(key, "")), slots)
                    .forEach(hole -> all.add(
                            key + " in " + language + " speaks of '" + hole + "', which the rule does not give"));
        }
        return all;
    }

    /** What is wrong with the words that may stand in a slot. */
    private List<String> faultsOfWords(String code, String slot) {
        Set<String> inChinese = words(slot, chinese);
        Set<String> inEnglish = words(slot, english);
        if (inChinese.isEmpty() || !inChinese.equals(inEnglish)) {
            return List.of(code + " gives a '" + slot + "', said in Chinese of " + inChinese + " and in English of "
                    + inEnglish);
        }
        return List.of();
    }

    /** What is wrong between the files and a vocabulary, whose every word may stand in a slot. */
    List<String> faultsOfWords(String slot, Class<?> vocabulary) {
        Set<String> wanted = Stream.of(vocabulary.getEnumConstants())
                .map(word -> ((Enum<?>) word).name())
                .collect(Collectors.toSet());
        List<String> all = new ArrayList<>();
        difference(wanted, words(slot, chinese))
                .forEach(word -> all.add(slot + "." + word + " has no phrase in Chinese"));
        difference(wanted, words(slot, english))
                .forEach(word -> all.add(slot + "." + word + " has no phrase in English"));
        return all;
    }

    private static Set<String> words(String slot, Map<String, String> phrases) {
        return phrases.keySet().stream()
                .map(WORD::matcher)
                .filter(key -> key.matches() && key.group(1).equals(slot))
                .map(key -> key.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is wrong between the files and the problems that the sources under {@code root} raise. */
    List<String> faultsOfProblems(Path root) {
        List<String> all = new ArrayList<>();
        Set<String> text = new TreeSet<>();
        for (Path file : SourceText.files(root)) {
            if (SourceText.isMain(root, file)) {
                String source = String.join("\n", SourceText.lines(file)).replaceAll("(?m)^\\s*(\\*|//).*$", "");
                RAISED.matcher(source).results().map(match -> match.group(1)).forEach(text::add);
            }
        }
        for (String code : text) {
            if (!chinese.containsKey("problem." + code)) {
                all.add("problem." + code + " has no phrase");
            }
        }
        return all;
    }

    private void read(Path file) {
        files++;
        Map<String, String> phrases = file.endsWith("zh.properties") ? chinese : english;
        Properties noticing = new Properties() {
            private static final long serialVersionUID = 1;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (phrases.put((String) key, (String) value) != null) {
                    faults.add(key + " is said twice, the second time in " + file.getFileName());
                }
                return key;
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            noticing.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> holes(String phrase) {
        return HOLE.matcher(phrase)
                .results()
                .map((MatchResult hole) -> hole.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(without);
        return left;
    }
}
