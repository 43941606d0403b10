package io.github.governance4j.core.matter;

import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.ReceiptId;

/**
 * What one matter shows another that may be its duplicate (事项概览).
 *
 * @param stage how far it has come
 * @param category what kind of matter it is
 * @param receipt the receipt of its first report; no two matters share it
 */
public record MatterView(Stage stage, CategoryId category, ReceiptId receipt) {}
