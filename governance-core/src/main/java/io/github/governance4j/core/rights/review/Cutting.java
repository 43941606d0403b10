package io.github.governance4j.core.rights.review;

import io.github.governance4j.core.rulebook.Magnitude;
import io.github.governance4j.core.rulebook.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Cuts a free text into rules (切分): lines, sentences, and behind each number of points that another follows.
 *
 * <p>A heading gives what stands under it its category, and its sign where it says one (扣分项目). What comes before a colon gives its
 * words, sign and points to what comes behind it (有下列行为之一的，每次扣5分：). Neither is a rule, unless by itself it crosses a line:
 * “有下列情形之一的，停发低保：” says so once, for all that follows, and nothing that follows says it again.
 *
 * <p>A sentence that speaks of what follows and has no colon (有下列行为之一的停发低保。) leads in as well where a list begins right behind it,
 * counted or marked in another way than its own line. It speaks for that list only: up to a line counted as its own is, or one that is
 * not counted at all and begins a sentence.
 */
final class Cutting {
    /** A line longer than this is no heading. */
    private static final int HEADING = 16;
    /** As much of a chapter's line as what stands under it is given as its heading, in UTF-16 units. */
    private static final int HEADED = 64;

    private final Lexicon lexicon;
    private final Sentences sentences;
    private final Predicate<RuleText> crosses;
    private final int everything;
    private final int remedy;

    Cutting(Lexicon lexicon, Sentences sentences, Predicate<RuleText> crosses) {
        this.lexicon = lexicon;
        this.sentences = sentences;
        this.crosses = crosses;
        this.everything = lexicon.concept("ALL_GONE");
        this.remedy = lexicon.concept("REMEDY");
    }

    List<RuleText> of(String text) {
        Run run = new Run(text);
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            run.line(new Line(text, from, end));
            from = end + 1;
        }
        return List.copyOf(run.rules);
    }

    /** One text being cut. */
    private final class Run {
        private final String text;
        private final List<RuleText> rules = new ArrayList<>();
        private String heading = "";
        private Sign headed = Sign.UNSAID;
        private String lead = "";
        private Sign carried = Sign.UNSAID;
        private Optional<Magnitude> carriedMagnitude = Optional.empty();

        /** Of a lead-in without a colon: how its own line is counted. */
        private Optional<String> listedUnder = Optional.empty();

        private boolean endedSentence = true;

        /** Of a lead-in to a list that ends its line: how that line is counted. */
        private Optional<String> listedFrom = Optional.empty();

        /** How the items of that list are counted; with an empty text where they are headings over lists of their own. */
        private Optional<String> items = Optional.empty();

        private Run(String text) {
            this.text = text;
        }

        private void line(Line line) {
            Plain plain = line.plain();
            int begin = Markers.end(plain, 0, plain.length());
            if (begin >= plain.length()) {
                return;
            }
            if (listedUnder.filter(above -> endsList(above, line.counted())).isPresent()) {
                leadNothing();
            }
            endedSentence = plain.endsSentence(plain.length() - 1) && plain.at(plain.length() - 1) != ';';
            Hits hits = lexicon.spot(plain);
            if (!isItem(line) && isHeading(plain, begin)) {
                listedFrom = Optional.empty();
                headed = Sign.UNSAID;
                int last = plain.length() - 1;
                boolean isTold =
                        carry(plain, hits, line.from(), begin, begin < last && plain.at(last) == ':' ? last : last + 1);
                headed = carried;
                heading = isTold ? "" : heading(line, begin);
                lead = "";
                return;
            }
            int start = begin;
            int counted = begin;
            for (int i = begin; i < plain.length(); i++) {
                // The stop of “3.” ends no sentence.
                if (plain.endsSentence(i) && Markers.end(plain, counted, i + 1) <= i) {
                    sentence(line, hits, start, i);
                    start = i + 1;
                    counted = start;
                } else if (plain.at(i) == ':' && i > begin && !Plain.isDigit(plain.at(i - 1))) {
                    counted = i + 1;
                }
            }
            sentence(line, hits, start, plain.length());
        }

        private String heading(Line line, int begin) {
            int from = line.from() + line.plain().origin(begin);
            return text.substring(from, Math.min(line.to(), from + HEADED)).strip();
        }

        private boolean endsList(String above, String counted) {
            return counted.isEmpty() ? endedSentence : counted.equals(above);
        }

        /** Whether a line is one of a list that was led in: “（一）乱倒垃圾的” looks like a heading there, and is none. */
        private boolean isItem(Line line) {
            if (listedFrom.isEmpty() || line.counted().isEmpty()) {
                return false;
            }
            if (line.counted().equals(listedFrom.get()) || Markers.isChapter(line.plain())) {
                listedFrom = Optional.empty();
                return false;
            }
            if (items.isEmpty()) {
                String next = line.nextCounted();
                boolean isOverItsOwn =
                        !next.isEmpty() && !next.equals(line.counted()) && !next.equals(listedFrom.get());
                items = Optional.of(isOverItsOwn ? "" : line.counted());
            }
            return items.get().equals(line.counted());
        }

        private void leadIn(Line line) {
            listedFrom = Optional.of(line.counted());
            items = Optional.empty();
        }

        private void leadNothing() {
            lead = "";
            carried = headed;
            carriedMagnitude = Optional.empty();
            listedUnder = Optional.empty();
        }

        private boolean isHeading(Plain plain, int begin) {
            if (Markers.isChapter(plain)) {
                return true;
            }
            for (int i = begin; i < plain.length(); i++) {
                if (plain.endsClause(i) && !(i == plain.length() - 1 && plain.at(i) == ':')) {
                    return false;
                }
            }
            return begin > 0
                    && plain.length() - begin <= HEADING
                    && Markers.isChinese(plain)
                    && Figures.first(plain, begin, plain.length()).isEmpty();
        }

        /**
         * What speaks for what follows: it gives its sign and points, and where it crosses a line by itself it is told by itself.
         *
         * @return whether it is
         */
        private boolean carry(Plain plain, Hits hits, int at, int from, int to) {
            Sign own = sentences.sign(plain, hits, from, to, Sign.UNSAID);
            Spot spot = plain.spot(Part.TITLE, from, to);
            RuleText said = RuleText.builder()
                    .title(spot.words())
                    .sign(own)
                    .offset(at + spot.from())
                    .build();
            boolean isTold = crosses.test(said);
            if (isTold) {
                rules.add(said);
            }
            lead = said.title();
            carried = own == Sign.UNSAID ? headed : own;
            carriedMagnitude = Figures.most(plain, from, to).map(Magnitude::of);
            listedUnder = Optional.empty();
            return isTold;
        }

        private void sentence(Line line, Hits hits, int from, int to) {
            Plain plain = line.plain();
            int at = line.from();
            int begin = Markers.end(plain, from, to);
            if (begin >= to) {
                return;
            }
            if (to < plain.length() && plain.at(to) == '?') {
                // “What is deducted?” is a heading in the middle of a line.
                carry(plain, hits, at, begin, to);
                return;
            }
            for (int i = begin; i < to; i++) {
                boolean endsLine = i + 1 == plain.length();
                if (plain.at(i) == ':' && i > begin && (endsLine || Markers.leads(plain, begin, i))) {
                    carry(plain, hits, at, begin, i);
                    if (endsLine && Markers.lists(plain, begin, i)) {
                        leadIn(line);
                    }
                    begin = Markers.end(plain, i + 1, to);
                }
            }
            if (begin < to && Markers.lists(plain, begin, to) && line.isListBehind(to)) {
                carry(plain, hits, at, begin, to);
                listedUnder = Optional.of(line.counted());
                leadIn(line);
                return;
            }
            while (begin < to) {
                int end = piece(plain, begin, to);
                rule(plain, hits, at, begin, end);
                begin = Markers.end(plain, end, to);
            }
        }

        /** Where the rule ends that begins here: behind its points, if others follow. */
        private int piece(Plain plain, int from, int to) {
            Optional<Figures.Figure> figure = Figures.signed(plain, from, to);
            if (figure.isEmpty()) {
                return to;
            }
            int end = figure.get().end();
            while (end < to && !plain.endsClause(end) && plain.at(end) != '、') {
                end++;
            }
            return end < to && Figures.signed(plain, end, to).isPresent() ? end + 1 : to;
        }

        private void rule(Plain plain, Hits hits, int at, int from, int to) {
            if (from >= to) {
                return;
            }
            Spot spot = plain.spot(Part.TITLE, from, to);
            Sign own = sentences.sign(plain, hits, from, to, Sign.UNSAID);
            // “陪诊一次5分”: where nothing is said to be taken, points for each time are given.
            Sign otherwise = carried == Sign.UNSAID && Figures.isPrice(plain, from, to) ? Sign.AWARD : carried;
            // Among what is deducted, a way to object deducts nothing.
            otherwise = hits.first(remedy, from, to, hit -> true).isPresent() ? Sign.UNSAID : otherwise;
            Optional<Magnitude> points =
                    hits.first(everything, from, to, hit -> true).isPresent()
                            ? Optional.of(Magnitude.EVERYTHING)
                            : Figures.most(plain, from, to).map(Magnitude::of);
            rules.add(RuleText.builder()
                    .title(spot.words())
                    .category(heading)
                    .lead(lead)
                    .sign(own == Sign.UNSAID ? otherwise : own)
                    .magnitude(points.or(() -> own == Sign.UNSAID ? carriedMagnitude : Optional.empty()))
                    .offset(at + spot.from())
                    .build());
        }
    }
}
