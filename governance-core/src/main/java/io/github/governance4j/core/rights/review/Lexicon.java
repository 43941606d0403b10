package io.github.governance4j.core.rights.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What rules speak of, and the many ways they say it (概念词表). A word may have gaps, written {@code …}: up to {@value #GAP} characters
 * of the same clause. A word under {@code not} holds one of the concept's words and means something else.
 */
final class Lexicon {
    static final String HEADER = "concept,words,not,note";
    /** The concept of “not”: what it stands before is denied. */
    static final String NOT = "NOT";
    /** The concept of a “not” that denies whatever it reaches, whoever is named in between. */
    static final String FORBIDS = "FORBIDS";
    /** The concepts of what begins a ban on a sanction, and of the sanction that ends it. */
    static final String SPARES = "SPARES";

    static final String SANCTION = "SANCTION";
    /** The concept of “none of it”, said behind. */
    static final String NONE = "NONE";

    private static final int GAP = 8;

    private final Map<String, Integer> concepts = new LinkedHashMap<>();
    /** For each concept, the ones it takes in. */
    private final List<List<Integer>> including = new ArrayList<>();

    private final List<Wording> wordings = new ArrayList<>();
    private final Trie trie = new Trie();
    /** For each part of a wording: which wording, and which part of it. */
    private final List<int[]> parts = new ArrayList<>();

    /** Reads the table. A word {@code @OTHER} stands for a concept above it. */
    static Lexicon of(List<Map<String, String>> rows) {
        Lexicon lexicon = new Lexicon();
        Map<String, List<String>> words = new LinkedHashMap<>();
        Map<String, List<String>> masks = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            String concept = row.getOrDefault("concept", "");
            collect(words, concept, row.getOrDefault("words", ""));
            collect(masks, concept, row.getOrDefault("not", ""));
        }
        words.forEach((concept, said) -> {
            int id = lexicon.concepts.size();
            lexicon.concepts.put(concept, id);
            lexicon.including.add(new ArrayList<>());
            said.forEach(word -> lexicon.say(id, word));
            masks.getOrDefault(concept, List.of()).forEach(word -> lexicon.add(id, word, true));
        });
        return lexicon;
    }

    private static void collect(Map<String, List<String>> into, String concept, String cell) {
        List<String> said = into.computeIfAbsent(concept, c -> new ArrayList<>());
        said.addAll(Csv.words(cell));
    }

    /** A word of a concept, or another concept with all its words; what those mask is masked only there. */
    private void say(int concept, String word) {
        if (word.startsWith("@")) {
            including.get(concept).add(concept(word.substring(1)));
        } else {
            add(concept, word, false);
        }
    }

    private void add(int concept, String word, boolean mask) {
        String[] said = word.split("…", -1);
        int wording = wordings.size();
        wordings.add(new Wording(concept, mask, said.length));
        for (int part = 0; part < said.length; part++) {
            if (said[part].isEmpty()) {
                throw new IllegalStateException("a gap at an end is no gap: " + word);
            }
            trie.add(said[part], parts.size());
            parts.add(new int[] {wording, part});
        }
    }

    /** The number of a concept. */
    int concept(String name) {
        Integer id = concepts.get(name);
        if (id == null) {
            throw new IllegalStateException("no row says what " + name + " is");
        }
        return id;
    }

    /** Everything spotted in a text, by concept, each in its order. */
    Hits spot(Plain text) {
        Spotting spotting = new Spotting(text);
        for (int i = 0; i < text.length(); i++) {
            trie.at(text, i, spotting);
        }
        return new Hits(
                spotting.found(),
                new Hits.Denying(concept(NOT), concept(FORBIDS), concept(NONE), concept(SPARES), concept(SANCTION)),
                text);
    }

    private record Wording(int concept, boolean mask, int parts) {}

    private final class Spotting implements Trie.Found {
        private final Plain text;
        private final List<List<int[]>> words = lists();
        private final List<List<int[]>> masks = lists();
        /** For wordings with gaps: where the parts so far began and ended, the latest of each. */
        private final Map<Integer, int[][]> begun = new LinkedHashMap<>();

        private Spotting(Plain text) {
            this.text = text;
        }

        private List<List<int[]>> lists() {
            List<List<int[]>> lists = new ArrayList<>(concepts.size());
            for (int i = 0; i < concepts.size(); i++) {
                lists.add(List.of());
            }
            return lists;
        }

        @Override
        public void word(int id, int from, int to) {
            int[] part = parts.get(id);
            Wording wording = wordings.get(part[0]);
            if (wording.parts() == 1) {
                add(wording, from, to);
                return;
            }
            int[][] ends = begun.computeIfAbsent(part[0], w -> new int[wording.parts()][]);
            int[] before = part[1] == 0 ? new int[] {from, from} : ends[part[1] - 1];
            if (before != null
                    && before[1] <= from
                    && from - before[1] <= GAP
                    && text.clause(before[0]) == text.clause(from)) {
                ends[part[1]] = new int[] {before[0], to};
                if (part[1] == wording.parts() - 1) {
                    add(wording, before[0], to);
                }
            }
        }

        private void add(Wording wording, int from, int to) {
            List<List<int[]>> into = wording.mask() ? masks : words;
            if (into.get(wording.concept()).isEmpty()) {
                into.set(wording.concept(), new ArrayList<>());
            }
            into.get(wording.concept()).add(new int[] {from, to});
        }

        private List<List<int[]>> found() {
            for (int concept = 0; concept < words.size(); concept++) {
                List<int[]> hidden = masks.get(concept);
                if (!hidden.isEmpty() && !words.get(concept).isEmpty()) {
                    words.set(concept, Hits.without(words.get(concept), hidden));
                }
                // Only concepts above it are taken in, so theirs are found already.
                if (!including.get(concept).isEmpty()) {
                    List<int[]> all = new ArrayList<>(words.get(concept));
                    including.get(concept).forEach(other -> all.addAll(words.get(other)));
                    words.set(concept, all);
                }
            }
            return words;
        }
    }
}
