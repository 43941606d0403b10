package io.github.governance4j.core.explain;

import java.util.Optional;
import java.util.ResourceBundle;

/**
 * A phrasebook over two resource bundles, one for each language (资源包用语).
 *
 * <p>A module extends it with a public class that hands over its own bundles, so that the files stay inside the module:
 *
 * <pre>{@code
 * public final class ShopPhrases extends BundledPhrases {
 *     public ShopPhrases() {
 *         super(ResourceBundle.getBundle("org.example.shop.zh", Locale.ROOT), ResourceBundle.getBundle("org.example.shop.en", Locale.ROOT));
 *     }
 * }
 * }</pre>
 *
 * <p>The bundles are asked for under {@code Locale.ROOT} and by a name that holds the language: a look-up by locale would fall back
 * to the machine's own language when a phrase is missing.
 */
public class BundledPhrases implements Phrasebook {
    private final ResourceBundle chinese;
    private final ResourceBundle english;

    /**
     * Reads phrases from these two bundles.
     *
     * @param chinese the Chinese phrases
     * @param english the English phrases
     */
    protected BundledPhrases(ResourceBundle chinese, ResourceBundle english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public final Optional<String> phrase(String key, Language language) {
        ResourceBundle bundle = language == Language.ZH ? chinese : english;
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }
}
