package io.github.governance4j.core.place;

/**
 * A name the library compares and never looks into (不透明编号).
 *
 * <p>The host chooses it and alone knows whom or what it names; a host that deletes its mapping has erased the person while the
 * books still balance. Each kind of id is a record of its own, so that two of them cannot be swapped. Two are the same if their texts
 * are, character for character: {@code １２３} and {@code 123} are not, and nothing is made the same.
 */
public interface OpaqueId {
    /** The most characters (code points) an id may have: 64. */
    int MOST = 64;

    /** {@return the id's text, 1 to {@link #MOST} visible characters, no white space} */
    String value();

    /**
     * {@return whether {@code value} may be an id: 1 to {@link #MOST} visible characters, no white space, nothing invisible}
     *
     * @param value any text
     */
    static boolean isValid(String value) {
        int length = value.length();
        if (length == 0 || length > 2 * MOST || value.codePointCount(0, length) > MOST) {
            return false;
        }
        for (int at = 0; at < length; at += Character.charCount(value.codePointAt(at))) {
            if (!isVisible(value.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return {@code value}, if it may be an id} For the constructors of id records.
     *
     * @param what the kind of id, for the message, for example {@code "household id"}
     * @param value any text
     * @throws IllegalArgumentException if it may not be an id
     */
    static String checked(String what, String value) {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    what + " must be 1 to " + MOST + " visible characters without white space: '" + value + "'");
        }
        return value;
    }

    // By what never changes: whether a code point is assigned yet depends on the JDK, and an id must be valid on all of
    // them or none.
    private static boolean isVisible(int c) {
        if (c > ' ' && c < 0x7F) {
            return true; // Nearly every id is plain ASCII.
        }
        boolean isNoCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
            default -> !isNoCharacter && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
        };
    }
}
