package io.github.governance4j.rulebook;

import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.catalogue.Amount;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The title of a step on a ladder (累计档), for example {@code 年度志愿服务累计满10小时}:
 *
 * <pre>{@code
 * title  = before "累计满" number after
 * number = digits [ "." digits ] [ "万" ]
 * after  = a word for what is counted, without digits
 * }</pre>
 *
 * <p>The period the total begins anew with is the one the title names: 年度, 每年, 全年, 当年, 本年; 半年; 季度, 每季, 本季; 月度, 每月, 当月, 本月. A title that
 * names none counts a lifetime; one that names two, or a span none of these words is for (每周, 一年内, 近三年, 本周, 六个月), is not understood.
 *
 * @param before what stands before the number
 * @param after what stands behind it
 * @param threshold the number, more than zero
 * @param period the period of the total
 */
record StepTitle(String before, String after, Amount threshold, PeriodKind period) {
    private static final String REACHED = "累计满";
    // The longer words first: what is found is taken out.
    private static final Map<String, PeriodKind> PERIODS = new LinkedHashMap<>();
    private static final List<String> OTHER_SPANS = List.of("每", "年内", "月内", "周内", "日内", "天内", "个月", "任期");
    // A counted or pointed-at span: 三年, 近两月, 本周, 上季; not 60周岁, 一年级.
    private static final Pattern A_SPAN = Pattern.compile(
            "[0-9一二两三四五六七八九十百几数近本这上下当同]个?(年(?!级)|月|季|周(?![岁年边])|星期|日|天)|(?<![青少老中成])(年|月|季|周|日|天)累计满|学年");

    static {
        List.of("每半年", "半年度", "半年").forEach(word -> PERIODS.put(word, PeriodKind.HALF_YEAR));
        List.of("每年度", "每年", "年度", "全年", "当年", "本年").forEach(word -> PERIODS.put(word, PeriodKind.YEAR));
        List.of("每季度", "每季", "季度", "本季").forEach(word -> PERIODS.put(word, PeriodKind.QUARTER));
        List.of("每月", "月度", "当月", "本月").forEach(word -> PERIODS.put(word, PeriodKind.MONTH));
    }

    static Optional<StepTitle> read(String title) {
        int reached = title.indexOf(REACHED);
        if (reached < 0 || title.lastIndexOf(REACHED) != reached) {
            return Optional.empty();
        }
        TextCursor cursor = new TextCursor(title, reached + REACHED.length());
        Optional<TextCursor.Quantity> threshold = cursor.number().filter(TextCursor.Quantity::isPositive);
        String before = title.substring(0, reached + REACHED.length());
        String after = cursor.rest();
        if (threshold.isEmpty() || after.isEmpty() || TextCursor.firstDigit(after) < after.length()) {
            return Optional.empty();
        }
        return period(before + " " + after)
                .map(period -> new StepTitle(before, after, threshold.get().amount(), period));
    }

    private static Optional<PeriodKind> period(String words) {
        Set<PeriodKind> named = EnumSet.noneOf(PeriodKind.class);
        String left = words;
        for (Map.Entry<String, PeriodKind> period : PERIODS.entrySet()) {
            if (left.contains(period.getKey())) {
                named.add(period.getValue());
                left = left.replace(period.getKey(), " ");
            }
        }
        if (named.size() > 1
                || OTHER_SPANS.stream().anyMatch(left::contains)
                || A_SPAN.matcher(left).find()) {
            return Optional.empty();
        }
        return Optional.of(named.stream().findFirst().orElse(PeriodKind.LIFE));
    }
}
