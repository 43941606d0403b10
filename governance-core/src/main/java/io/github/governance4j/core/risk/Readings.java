package io.github.governance4j.core.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read of a subject: indicator to value, always in the order of the indicators' ids (指标读数).
 *
 * <p>May hold more than a model asks for; what it does not ask for never matters, nor does the order they were given in. Equal when all
 * readings are. Immutable.
 */
public final class Readings {
    /** Nothing was read. */
    public static final Readings NONE = new Readings(new IndicatorId[0], new long[0]);

    private final IndicatorId[] indicators;
    private final long[] values;

    private Readings(IndicatorId[] indicators, long[] values) {
        this.indicators = indicators;
        this.values = values;
    }

    /**
     * {@return these readings}
     *
     * @param readings indicator to value, in any order
     */
    public static Readings of(Map<IndicatorId, Quantity> readings) {
        List<Map.Entry<IndicatorId, Quantity>> sorted = new ArrayList<>(readings.entrySet());
        sorted.sort(Map.Entry.comparingByKey());
        IndicatorId[] indicators = new IndicatorId[sorted.size()];
        long[] values = new long[indicators.length];
        for (int i = 0; i < values.length; i++) {
            indicators[i] = sorted.get(i).getKey();
            values[i] = sorted.get(i).getValue().thousandths();
        }
        return new Readings(indicators, values);
    }

    /**
     * {@return these readings and one more; an earlier reading of the same indicator is replaced}
     *
     * @param indicator what was read
     * @param value its value
     */
    public Readings with(IndicatorId indicator, Quantity value) {
        int at = Arrays.binarySearch(indicators, indicator);
        if (at >= 0) {
            long[] changed = values.clone();
            changed[at] = value.thousandths();
            return new Readings(indicators, changed);
        }
        int place = -at - 1;
        IndicatorId[] more = Arrays.copyOf(indicators, indicators.length + 1);
        long[] longer = Arrays.copyOf(values, values.length + 1);
        System.arraycopy(indicators, place, more, place + 1, indicators.length - place);
        System.arraycopy(values, place, longer, place + 1, values.length - place);
        more[place] = indicator;
        longer[place] = value.thousandths();
        return new Readings(more, longer);
    }

    /**
     * {@return these readings without one}
     *
     * @param indicator what was not read after all
     */
    public Readings without(IndicatorId indicator) {
        Map<IndicatorId, Quantity> rest = values();
        rest.remove(indicator);
        return of(rest);
    }

    /**
     * {@return the value read, or empty if it was not read}
     *
     * @param indicator what was read
     */
    public Optional<Quantity> value(IndicatorId indicator) {
        int at = Arrays.binarySearch(indicators, indicator);
        return at < 0 ? Optional.empty() : Optional.of(new Quantity(values[at]));
    }

    /** {@return every reading, in the order of the indicators' ids; a copy of its own} */
    public Map<IndicatorId, Quantity> values() {
        Map<IndicatorId, Quantity> all = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            all.put(indicators[i], new Quantity(values[i]));
        }
        return all;
    }

    int size() {
        return values.length;
    }

    IndicatorId indicator(int at) {
        return indicators[at];
    }

    long thousandths(int at) {
        return values[at];
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Readings that
                        && Arrays.equals(indicators, that.indicators)
                        && Arrays.equals(values, that.values));
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(indicators) + Arrays.hashCode(values);
    }

    /** For people debugging: {@code {C=15, E=3, L=6}}. */
    @Override
    public String toString() {
        return values().toString();
    }
}
