/**
 * Rulebooks as folders of YAML and CSV.
 *
 * <p>Start at {@link io.github.governance4j.rulebook.RulebookFolder}: it reads a folder whole, or names every fault with file, line and
 * column. A bare catalogue is read and printed by {@link io.github.governance4j.rulebook.CatalogueCsv}, bare ladders are read by {@link
 * io.github.governance4j.rulebook.LaddersCsv}. A folder is {@code
 * rulebook.yaml} and the CSV files it names:
 *
 * <pre>{@code
 * format: 1
 * name: 青石村积分制
 * zone: Asia/Shanghai
 * editions:
 *   - id: "2026-1"
 *     from: 2026-01-01
 *     adopted:                     # or {authority: …, document: …, issued: …}, or the word draft
 *       meeting: HOUSEHOLDS        # or ADULTS, REPRESENTATIVES
 *       body: qingshi
 *       held: 2025-12-20
 *       entitled: 45
 *       present: 38
 *       in-favour: 31
 *       filed: 2025-12-25          # without it the adoption does not hold
 *     points:
 *       catalogue: catalogue.csv   # code,category,direction,title_zh,points_min,points_max,period_cap,unit,evidence
 *       kinds: kinds.csv           # item,kind,effect,bearer,by
 *       left-out: left-out.csv     # item,redline,why_zh,why_en: items that cross a red line; in no edition's force
 *       redeemable:                # or, for short, validity-months: 24 beside catalogue
 *         validity-months: 24      # 0 or absent: for ever
 *         resets-on: 01-10         # what was earned before lapses as that day begins
 *         by-level: {区级: 36}      # months by the level the evidence names (层级:区级)
 *         by-item: {QS005: 60}     # months by item; they win
 *       standing: {base: 1000}     # 基础分, and the four keys of redeemable
 *       deductions:                # how long they stay: the first entry that includes the size speaks
 *         - {through: 40, validity-months: 12}
 *         - {validity-months: 24}
 *     ladders: ladders.csv         # ladder,order,level_zh,max_attempts,days,unit,…; points and ladders: one of them at least
 * }</pre>
 *
 * <p>An error anywhere and nothing is loaded; a warning keeps what it names out of force. A new fault is a code where it is found and a
 * line in each of the two phrase files; a new way to write an item is a small grammar with a class of its own beside {@code UnitText}, {@code
 * CapText}, {@code StepTitle} and {@code BandTitle}, asked by {@code ItemReading}; a new part of a rulebook is a section, see {@code SectionsReading}.
 *
 * <p>Depends on core and points. SnakeYAML Engine and FastCSV are used inside and appear in no signature.
 */
@NullMarked
package io.github.governance4j.rulebook;

import org.jspecify.annotations.NullMarked;
