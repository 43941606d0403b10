/**
 * CSV as people write it, read row by row with the place of every cell.
 *
 * <p>Start at {@link io.github.governance4j.rulebook.csv.Columns}: it says which columns a document has and opens it as {@link
 * io.github.governance4j.rulebook.csv.CsvRows}. A {@link io.github.governance4j.rulebook.csv.Cell} is text at a place; a {@link
 * io.github.governance4j.rulebook.csv.CellKind} makes a value of it or says at that place why it cannot. A new kind of cell is one
 * more constant there, with its problem code in both phrase files.
 *
 * <p>RFC 4180 is read strictly: commas, cells in double quotes with quotes doubled inside, lines ended by LF, CRLF or CR; UTF-8 with
 * or without a byte order mark. Memory stays small at any length: one row is held at a time.
 *
 * <p>FastCSV takes the lines apart and puts quotes in. It knows the line a row begins on but not where a cell begins, nor can it go
 * on after a misplaced quote; both are added here.
 */
@NullMarked
package io.github.governance4j.rulebook.csv;

import org.jspecify.annotations.NullMarked;
