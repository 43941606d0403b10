package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.rulebook.yaml.Fields;
import java.util.Optional;
import java.util.function.Function;

/** Reads the parts of a section that may be left out, and remembers whether one was stated and could not be read. */
public final class Parts {
    private final Fields section;
    private boolean isWhole = true;

    /**
     * Begins with a section.
     *
     * @param section the section
     */
    public Parts(Fields section) {
        this.section = section;
    }

    /**
     * {@return what stands under a key; empty where nothing does, or a problem was told}
     *
     * @param <T> the kind of part
     * @param key the key
     * @param read reads it, where it is stated
     */
    public <T> Optional<T> part(String key, Function<String, Optional<T>> read) {
        if (section.optional(key).isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = read.apply(key);
        isWhole &= value.isPresent();
        return value;
    }

    /** {@return whether every part that is stated could be read} */
    public boolean isWhole() {
        return isWhole;
    }
}
