package io.github.governance4j.rulebook;

import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Amount;
import java.util.Optional;

/**
 * The title of a band on a scale by amount (按额), for example {@code 捐款100至1000元(每100元1分)}:
 *
 * <pre>{@code
 * title  = words bounds ( "(" | "（" ) "每" [ "满" ] number unit number "分" ( ")" | "）" )
 * bounds = number [ unit ] "至" number unit | number unit ( "以下" | "以内" | "以上" )
 * number = digits [ "." digits ] [ "万" ]
 * words  = anything without digits
 * unit   = the same word each time, without digits and brackets
 * }</pre>
 *
 * <p>{@code 1至5万元} is not understood: it may mean one yuan or ten thousand.
 *
 * @param words what stands before the first number
 * @param unit what is counted
 * @param from where the band begins, as written; 0 for one that only says where it ends
 * @param through where it ends, included; empty for 以上
 * @param per what pays once, more than zero
 * @param points what it pays, more than zero
 */
record BandTitle(String words, String unit, Amount from, Optional<Amount> through, Amount per, Points points) {
    private static final Amount NOTHING = new Amount(0);
    private static final String TO = "至";

    static Optional<BandTitle> read(String title) {
        int first = TextCursor.firstDigit(title);
        TextCursor cursor = new TextCursor(title, first);
        Optional<Bounds> bounds = bounds(cursor);
        if (bounds.isEmpty() || !cursor.skip("(", "（") || !cursor.skip("每")) {
            return Optional.empty();
        }
        cursor.skip("满");
        Optional<TextCursor.Quantity> per = cursor.number().filter(TextCursor.Quantity::isPositive);
        boolean sameUnit = cursor.word().equals(bounds.get().unit());
        Optional<TextCursor.Quantity> points = cursor.number().filter(TextCursor.Quantity::isPositive);
        if (per.isEmpty() || !sameUnit || points.isEmpty() || !cursor.skip("分")) {
            return Optional.empty();
        }
        if (!cursor.skip(")", "）") || !cursor.isAtEnd()) {
            return Optional.empty();
        }
        Bounds within = bounds.get();
        return Optional.of(new BandTitle(
                title.substring(0, first),
                within.unit(),
                within.from(),
                within.through(),
                per.get().amount(),
                points.get().points()));
    }

    private static Optional<Bounds> bounds(TextCursor cursor) {
        Optional<TextCursor.Quantity> number = cursor.number();
        String word = cursor.word();
        if (number.isEmpty() || (word.length() < 2 && !word.equals(TO))) {
            return Optional.empty();
        }
        if (word.endsWith(TO)) {
            return range(number.get(), word.substring(0, word.length() - 1), cursor);
        }
        Amount bound = number.get().amount();
        String unit = word.substring(0, word.length() - 2);
        Optional<Bounds> bounds = switch (word.substring(word.length() - 2)) {
            case "以下", "以内" -> Optional.of(new Bounds(unit, NOTHING, Optional.of(bound)));
            case "以上" -> Optional.of(new Bounds(unit, bound, Optional.empty()));
            default -> Optional.empty();
        };
        return bounds.filter(found ->
                !unit.isEmpty() && (number.get().isPositive() || found.through().isEmpty()));
    }

    private static Optional<Bounds> range(TextCursor.Quantity from, String unitOfFrom, TextCursor cursor) {
        Optional<TextCursor.Quantity> through = cursor.number();
        String unit = cursor.word();
        if (through.isEmpty()
                || unit.isEmpty()
                || !(unitOfFrom.isEmpty() || unitOfFrom.equals(unit))
                || from.hundredths() >= through.get().hundredths()) {
            return Optional.empty();
        }
        boolean mayShareTenThousand = through.get().inTenThousands()
                && !from.inTenThousands()
                && from.isPositive()
                && unitOfFrom.isEmpty()
                && from.hundredths() < through.get().hundredths() / 10_000;
        return mayShareTenThousand
                ? Optional.empty()
                : Optional.of(new Bounds(
                        unit, from.amount(), Optional.of(through.get().amount())));
    }

    private record Bounds(String unit, Amount from, Optional<Amount> through) {}
}
