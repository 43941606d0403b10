package io.github.governance4j.json.codec;

import org.jspecify.annotations.Nullable;

/** Which fact or command stands under which name (名录); what {@link AnyCodec} asks. */
public interface Register {
    /** Knows nothing. */
    Register EMPTY = new Register() {
        @Override
        public Entry of(Object value) {
            throw new IllegalArgumentException(
                    "no name on the wire: " + value.getClass().getName());
        }

        @Override
        public @Nullable Entry named(String name) {
            return null;
        }
    };

    /**
     * {@return what is known of a value's type}
     *
     * @param value a fact or a command
     * @throws IllegalArgumentException if its type has no name on the wire
     */
    Entry of(Object value);

    /**
     * {@return what is known under a name, or null}
     *
     * @param name the name
     */
    @Nullable
    Entry named(String name);
}
