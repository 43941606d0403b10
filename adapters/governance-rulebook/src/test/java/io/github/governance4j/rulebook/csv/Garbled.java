package io.github.governance4j.rulebook.csv;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Breaks documents the way disks, editors and attackers do: cut short, doubled, bytes flipped, quotes and brackets strewn in. */
public final class Garbled {
    private static final byte[] STREWN = {
        '"', ',', '\n', '\r', 0, (byte) 0xFF, '{', '[', '&', '*', '!', ':', '-', ' ', '\t', '#'
    };

    private Garbled() {}

    /** Breaks {@code document} once for every pair of numbers. */
    public static byte[] of(byte[] document, List<Integer> garbling) {
        byte[] bytes = document;
        for (int i = 0; i + 1 < garbling.size(); i += 2) {
            bytes = once(bytes, garbling.get(i), garbling.get(i + 1));
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, int kind, int where) {
        int at = bytes.length == 0 ? 0 : where % bytes.length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        switch (kind % 5) {
            case 0 -> {}
            case 1 -> {
                out.write(bytes, 0, bytes.length);
                out.write(bytes, at, bytes.length - at);
            }
            case 2 -> {
                out.write(STREWN[where % STREWN.length]);
                out.write(bytes, at, bytes.length - at);
            }
            case 3 -> {
                if (at < bytes.length) {
                    out.write(bytes[at] ^ (1 << (kind % 8)));
                    out.write(bytes, at + 1, bytes.length - at - 1);
                }
            }
            default -> {
                if (at < bytes.length) {
                    out.write(bytes, at + 1, bytes.length - at - 1);
                }
            }
        }
        return out.toByteArray();
    }
}
