/**
 * Tables of schemes of levels and of risk models: reads them, and holds each model against its analysis.
 *
 * <p>Start at {@link io.github.governance4j.rulebook.risk.ModelSheets}; callers outside use {@code RulebookFolder}. A new thing a table can
 * say is a column there and a part of {@code ModelDraft} or {@code IndicatorDraft}. Depends on core, {@code csv} and {@code place}.
 */
@NullMarked
package io.github.governance4j.rulebook.risk;

import org.jspecify.annotations.NullMarked;
