package io.github.governance4j.examples.county.docket;

/**
 * How one body did (单位三率): the rates of responding, solving and satisfying over the whole course (北京市接诉即办工作条例 art. 32).
 *
 * @param responded offers it answered in time, of those that were answered or went over their limit
 * @param solved reporters who said it was solved, of those reached by call-back; counted for the body that led
 * @param satisfied reporters who were satisfied, of those reached
 */
public record BodyRates(Rate responded, Rate solved, Rate satisfied) {
    static final BodyRates NONE = new BodyRates(Rate.NONE, Rate.NONE, Rate.NONE);

    BodyRates answered(boolean inTime) {
        return new BodyRates(responded.plus(inTime), solved, satisfied);
    }

    BodyRates reached(boolean isSolved, boolean isSatisfied) {
        return new BodyRates(responded, solved.plus(isSolved), satisfied.plus(isSatisfied));
    }
}
