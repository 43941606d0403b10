package io.github.governance4j.json.codec;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What every fact and command looks like on the wire, as lines of text to compare with those of the last release (形状清单). */
public final class Shapes {
    private Shapes() {}

    /**
     * {@return one line for each entry, {@code name@version digest {field: shape, ...}}, then one for each shape they are made of}
     *
     * <p>The digest covers everything an entry is made of, however deep: a line that changes says which names need a new version.
     *
     * @param entries the entries
     */
    public static List<String> lines(Collection<Entry> entries) {
        Map<String, String> names = new TreeMap<>();
        Map<String, String> parts = new TreeMap<>();
        for (Entry entry : entries) {
            Map<String, String> own = new TreeMap<>();
            gather(entry.codec(), own);
            String line = own.getOrDefault(entry.codec().shape(), "");
            names.put(entry.name(), entry.name() + "@" + entry.version() + " " + digest(own) + " " + line);
            own.remove(entry.codec().shape());
            parts.putAll(own);
        }
        List<String> lines = new ArrayList<>(names.values());
        parts.forEach((shape, detail) -> lines.add(shape + " = " + detail));
        return lines;
    }

    private static void gather(Codec codec, Map<String, String> into) {
        String detail = codec.detail();
        if (!detail.isEmpty() && into.put(codec.shape(), detail) != null) {
            return;
        }
        codec.inside().forEach(inner -> gather(inner, into));
    }

    private static String digest(Map<String, String> own) {
        try {
            byte[] all =
                    MessageDigest.getInstance("SHA-256").digest(own.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
