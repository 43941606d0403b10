package io.github.governance4j.core.rights.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds many words at once: from each character of a text it walks no further than the longest word (词典树). */
final class Trie {
    private final Node root = new Node();

    /** Adds a word; {@code id} is told where it is found. */
    void add(String word, int id) {
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.next.computeIfAbsent(word.charAt(i), c -> new Node());
        }
        node.ids.add(id);
    }

    /** Tells every word that begins at a character. */
    void at(Plain text, int from, Found found) {
        Node node = root;
        for (int i = from; i < text.length(); i++) {
            Node next = node.next.get(text.at(i));
            if (next == null) {
                return;
            }
            node = next;
            for (int id : node.ids) {
                found.word(id, from, i + 1);
            }
        }
    }

    /** What is told. */
    interface Found {
        void word(int id, int from, int to);
    }

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(2);
        private final List<Integer> ids = new ArrayList<>(0);
    }
}
