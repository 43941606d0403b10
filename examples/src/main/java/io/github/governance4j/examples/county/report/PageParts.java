package io.github.governance4j.examples.county.report;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.explain.Phrasebook;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.examples.county.book.FirstFew;
import io.github.governance4j.examples.county.book.Reasons;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What pages on logs of acts have in common, as names and texts for their templates (页面部件). Long lists are cut. */
public final class PageParts {
    private static final int MOST = 100;

    private PageParts() {}

    /**
     * Puts a list on a page, cut, and what a page must say about it: whether there is any, and how many were left out.
     *
     * @param page the page
     * @param name what the list is called
     * @param rows its rows
     */
    public static void put(Map<String, Object> page, String name, List<Map<String, Object>> rows) {
        FirstFew<Map<String, Object>> few = new FirstFew<>(MOST);
        rows.forEach(few::add);
        put(page, name, few, few.kept());
    }

    /**
     * Puts a list on a page of which only a few were kept.
     *
     * @param page the page
     * @param name what the list is called
     * @param of how many there were
     * @param rows the rows of those kept
     */
    public static void put(Map<String, Object> page, String name, FirstFew<?> of, List<Map<String, Object>> rows) {
        page.put(name, rows);
        page.put(name + "Any", !rows.isEmpty());
        page.put(name + "Count", of.count());
        page.put(name + "Cut", of.isCut());
    }

    /**
     * Puts faults of a log on a page.
     *
     * @param page the page
     * @param name what the list is called
     * @param faults them
     */
    public static void put(Map<String, Object> page, String name, FirstFew<Problem> faults) {
        put(page, name, faults, faults.kept().stream().map(PageParts::fault).toList());
    }

    private static Map<String, Object> fault(Problem fault) {
        return Map.of(
                "at", fault.at().toString(),
                "code", fault.code(),
                "zh", fault.message(Language.ZH),
                "en", fault.message(Language.EN));
    }

    /** {@return what a page says of an edition}
     *
     * @param edition it
     */
    public static Map<String, Object> edition(Edition<?> edition) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", edition.id().value());
        row.put("from", edition.from().toString());
        row.put("zh", Reasons.whole(edition.adopted().explanation(), Language.ZH));
        row.put("en", Reasons.whole(edition.adopted().explanation(), Language.EN));
        return row;
    }

    /** {@return a moment as people write it}
     *
     * @param at the moment
     */
    public static String moment(LocalDateTime at) {
        return at.toString().replace('T', ' ');
    }

    /** {@return a word of a vocabulary in both languages}
     *
     * @param key its key in the phrasebook
     */
    public static Map<String, Object> both(String key) {
        return Map.of("zh", word(key, Language.ZH), "en", word(key, Language.EN));
    }

    /** {@return a word of a vocabulary; as it is in data if it has no phrase}
     *
     * @param key its key in the phrasebook
     * @param language the language to say it in
     */
    public static String word(String key, Language language) {
        return Phrasebook.installed().phrase(key, language).orElse(key.substring(key.indexOf('.') + 1));
    }
}
