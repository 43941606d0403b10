package io.github.governance4j.core.risk;

import java.util.Optional;

/**
 * A reading that was missing, and what was done about it (缺失值的处理结果).
 *
 * @param indicator what was not read
 * @param treatment what was done
 * @param value the value taken instead; empty where the indicator was not counted or the assessment refused
 */
public record Treated(IndicatorId indicator, Treatment treatment, Optional<Quantity> value) {}
