package io.github.governance4j.rulebook.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Prints rows that {@link CsvRows} reads back (逐行输出): commas, LF, quotes only where needed. For one thread; holds one row.
 */
public final class CsvPrinter implements Closeable, Flushable {
    private final CsvWriter writer;

    private CsvPrinter(CsvWriter writer) {
        this.writer = writer;
    }

    /**
     * Prints to a writer.
     *
     * @param out where to; closed with this
     * @return the printer
     */
    public static CsvPrinter to(Writer out) {
        return new CsvPrinter(
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out));
    }

    /**
     * Prints one row.
     *
     * @param cells the text of each cell
     * @return this
     */
    public CsvPrinter row(List<String> cells) {
        writer.writeRecord(cells);
        return this;
    }

    /**
     * Prints one row.
     *
     * @param cells the text of each cell
     * @return this
     */
    public CsvPrinter row(String... cells) {
        return row(List.of(cells));
    }

    @Override
    public void flush() throws IOException {
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
