package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Series;
import io.github.governance4j.points.catalogue.Worth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Joins the steps of a ladder and the bands of a scale, each named by the code of its first row in the file. Rows belong together when
 * category, title without its numbers, caps and evidence are the same. A ladder that does not rise, or a scale whose bands overlap or
 * leave a gap, is set aside whole: what an act is worth cannot be told from a part of it.
 */
final class SeriesReading {
    /** How far apart two bands may be written that join: {@code …至1000元} and {@code 1001…} (one unit, in hundredths). */
    private static final long JOINT = 100;

    private final List<ItemDraft> drafts;
    private final boolean everyRowRead;
    private final Consumer<Problem> problems;

    private SeriesReading(List<ItemDraft> drafts, boolean everyRowRead, Consumer<Problem> problems) {
        this.drafts = new ArrayList<>(drafts);
        this.everyRowRead = everyRowRead;
        this.problems = problems;
    }

    /** The rows, joined; a gap is not told of unless {@code everyRowRead}, since what fills it may be a row that could not be read. */
    static List<ItemDraft> joined(List<ItemDraft> drafts, boolean everyRowRead, Consumer<Problem> problems) {
        SeriesReading reading = new SeriesReading(drafts, everyRowRead, problems);
        reading.groups(draft -> draft.step().map(step -> List.of(step.before(), step.after())))
                .forEach(reading::ladder);
        reading.groups(draft -> draft.band().map(band -> List.of(band.words(), band.unit())))
                .forEach(reading::scale);
        return List.copyOf(reading.drafts);
    }

    /** The places of the rows that belong together, in the order of the file. */
    private List<List<Integer>> groups(Function<ItemDraft, Optional<List<String>>> titleWithoutNumbers) {
        Map<List<Object>, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            int place = i;
            ItemDraft draft = drafts.get(i);
            titleWithoutNumbers
                    .apply(draft)
                    .map(title -> List.<Object>of(
                            draft.row().category(),
                            title,
                            CapText.print(draft.row().caps(), draft.row().code()),
                            draft.row().evidence()))
                    .ifPresent(key ->
                            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(place));
        }
        return List.copyOf(groups.values());
    }

    private Series named(List<Integer> places) {
        return new Series(drafts.get(places.get(0)).row().code().value());
    }

    private void setAside(List<Integer> places, String code) {
        places.forEach(place -> drafts.set(place, drafts.get(place).asideForTitle(code, problems)));
    }

    private void ladder(List<Integer> places) {
        List<Worth.Step> steps = places.stream()
                .map(place -> (Worth.Step) drafts.get(place).row().worth())
                .sorted(Comparator.comparing(Worth.Step::threshold))
                .toList();
        for (int i = 1; i < steps.size(); i++) {
            Worth.Step lower = steps.get(i - 1);
            Worth.Step higher = steps.get(i);
            if (higher.threshold().equals(lower.threshold()) || higher.points().compareTo(lower.points()) <= 0) {
                setAside(places, "STEPS_DO_NOT_RISE");
                return;
            }
        }
        Series name = named(places);
        for (int place : places) {
            Worth.Step step = (Worth.Step) drafts.get(place).row().worth();
            drafts.set(
                    place,
                    drafts.get(place).worth(new Worth.Step(name, step.period(), step.threshold(), step.points())));
        }
    }

    private void scale(List<Integer> places) {
        List<Integer> rising = places.stream()
                .sorted(Comparator.comparing(place -> title(place).from()))
                .toList();
        Series name = named(places);
        Points before = Points.ZERO;
        Optional<Amount> end = Optional.of(new Amount(0));
        List<Worth.Band> bands = new ArrayList<>();
        for (int place : rising) {
            BandTitle title = title(place);
            if (end.isEmpty() || title.from().compareTo(end.get()) < 0 || leavesGap(title, end.get())) {
                boolean isGap = end.isPresent() && title.from().compareTo(end.get()) >= 0;
                if (!isGap || everyRowRead) {
                    setAside(places, "BANDS_DO_NOT_JOIN");
                }
                return;
            }
            if (neverPays(title, end.get())) {
                setAside(places, "WORTH_NOT_EXPRESSIBLE");
                return;
            }
            Worth.Band band = band(drafts.get(place), name, end.get(), before);
            bands.add(band);
            before = before.plus(mostOf(band).orElse(Points.ZERO));
            end = title.through();
        }
        for (int i = 0; i < rising.size(); i++) {
            drafts.set(rising.get(i), drafts.get(rising.get(i)).worth(bands.get(i)));
        }
    }

    private BandTitle title(int place) {
        return drafts.get(place).band().orElseThrow();
    }

    // The first band begins at nothing, where what lies below its first number earns nothing anyhow.
    private static boolean leavesGap(BandTitle title, Amount end) {
        long joint = end.hundredths() == 0 ? title.per().hundredths() : JOINT;
        return title.from().hundredths() - end.hundredths() > joint;
    }

    private static boolean neverPays(BandTitle title, Amount above) {
        return title.through()
                .filter(through ->
                        !fullBand(above, through, title.per(), title.points()).isPositive())
                .isPresent();
    }

    // What points_max says is a limit, unless the width of the band limits it as well, or, for the open band, a cap
    // that is just what
    // all bands come to.
    private static Worth.Band band(ItemDraft draft, Series name, Amount above, Points before) {
        BandTitle title = draft.band().orElseThrow();
        Worth.Band unlimited =
                new Worth.Band(name, above, title.through(), title.per(), title.points(), Optional.empty());
        Points all = before.plus(draft.most());
        boolean isLimitedAnyhow = mostOf(unlimited)
                .map(full -> full.compareTo(draft.most()) <= 0)
                .orElseGet(() ->
                        draft.row().caps().stream().anyMatch(cap -> cap.most().equals(all)));
        return isLimitedAnyhow
                ? unlimited
                : new Worth.Band(name, above, title.through(), title.per(), title.points(), Optional.of(draft.most()));
    }

    /** What one act can earn in a band at most; empty if nothing limits it. */
    static Optional<Points> mostOf(Worth.Band band) {
        return band.most()
                .or(() -> band.through().map(through -> fullBand(band.above(), through, band.per(), band.points())));
    }

    private static Points fullBand(Amount above, Amount through, Amount per, Points points) {
        long steps = (through.hundredths() - above.hundredths()) / per.hundredths();
        return Points.ofHundredths(steps * points.hundredths());
    }
}
