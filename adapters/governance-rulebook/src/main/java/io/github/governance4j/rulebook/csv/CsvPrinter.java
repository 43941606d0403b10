package io.github.governance4j.rulebook.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
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
    private boolean onlyCell;

    private CsvPrinter(Writer out) {
        this.writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(new QuoteStrategy() {
                    // Else a row of one empty cell would be a blank line, which is no row.
                    @Override
                    public boolean quoteEmpty(int line, int field) {
                        return onlyCell;
                    }
                })
                .build(out);
    }

    /**
     * Prints to a writer.
     *
     * @param out where to; closed with this
     * @return the printer
     */
    public static CsvPrinter to(Writer out) {
        return new CsvPrinter(out);
    }

    /**
     * Prints one row.
     *
     * @param cells the text of each cell
     * @return this
     */
    public CsvPrinter row(List<String> cells) {
        onlyCell = cells.size() == 1;
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
