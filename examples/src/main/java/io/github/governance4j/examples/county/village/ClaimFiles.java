package io.github.governance4j.examples.county.village;

import io.github.governance4j.examples.county.asking.ClaimYear;
import io.github.governance4j.examples.county.replay.LogFile;
import io.github.governance4j.examples.county.replay.OutFolder;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/** The three files of a made-up log of claims, as drafts of a folder (草稿). */
record ClaimFiles(Writer deeds, Writer claims, Writer objections) implements ClaimYear.Files, Closeable {
    private static final int BUFFER = 1 << 16;

    static ClaimFiles in(OutFolder folder) throws IOException {
        return new ClaimFiles(
                new BufferedWriter(folder.draft(LogFile.DEEDS.file()), BUFFER),
                new BufferedWriter(folder.draft(LogFile.CLAIMS.file()), BUFFER),
                new BufferedWriter(folder.draft(LogFile.OBJECTIONS), BUFFER));
    }

    @Override
    public void close() throws IOException {
        try (deeds;
                claims;
                objections) {
            deeds.flush();
        }
    }
}
