package io.github.governance4j.examples.county.quarter;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.matter.MatterRules;
import io.github.governance4j.core.matter.Stage;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.examples.county.madeup.Lines;
import io.github.governance4j.examples.county.matters.Action;
import io.github.governance4j.examples.county.matters.MatterLog;
import io.github.governance4j.rulebook.Rulebook;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/**
 * Makes up a quarter of a town's matters (生成一个季度的事项登记簿). Nobody and nothing in it is real. The same rulebook, number and seed give the
 * same log.
 */
public final class Quarter {
    /** The most matters of a made-up log: it is put in order in memory. */
    public static final int MOST_MATTERS = 50_000;

    private static final LocalDate USUAL = LocalDate.of(2026, 4, 1);
    private static final int THOUSAND = 1000;
    private static final int RECENT = 40;

    private final QuarterPlan plan;
    private final Town town;
    private final SplittableRandom chance;
    private final Lines lines = new Lines();
    private final List<Life> recent = new ArrayList<>();

    private Quarter(QuarterPlan plan, Town town) {
        this.plan = plan;
        this.town = town;
        this.chance = new SplittableRandom(plan.seed());
    }

    /**
     * Writes a log.
     *
     * @param rulebook whose matters, with an edition of them in force on some day
     * @param matters how many, 0 to {@link #MOST_MATTERS}
     * @param seed the number everything follows from
     * @param to where to
     * @param progress hears how many matters are done
     * @return how many rows it has; empty if no edition of the rulebook's matters was ever in force
     * @throws IOException if it cannot be written
     */
    public static Optional<Long> write(Rulebook rulebook, int matters, long seed, Writer to, IntConsumer progress)
            throws IOException {
        Optional<Edition<MatterRules>> first = rulebook.matters().all().stream()
                .filter(edition -> edition.adopted().holds())
                .min(Comparator.comparing(Edition::speaksFrom));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = first.get().speaksFrom().isAfter(USUAL) ? first.get().speaksFrom() : USUAL;
        QuarterPlan plan = new QuarterPlan(matters, seed, from);
        Quarter quarter = new Quarter(plan, new Town(rulebook, first.get(), from));
        quarter.live(progress);
        return Optional.of(quarter.write(to));
    }

    private void live(IntConsumer progress) {
        List<LocalDateTime> begins = new ArrayList<>();
        long days = ChronoUnit.DAYS.between(plan.from(), plan.through()) + 1;
        for (int i = 0; i < plan.matters(); i++) {
            begins.add(plan.from()
                    .plusDays(days * chance.nextInt(THOUSAND) / THOUSAND)
                    .atTime(8 + chance.nextInt(10), chance.nextInt(60)));
        }
        begins.sort(Comparator.naturalOrder());
        int width = Math.max(4, Integer.toString(plan.matters()).length());
        for (int i = 0; i < begins.size(); i++) {
            String number = String.format("%0" + width + "d", i + 1);
            matter("M" + number, "R" + number, begins.get(i), chance.split());
            progress.accept(i + 1);
        }
    }

    private void matter(String id, String receipt, LocalDateTime begins, SplittableRandom own) {
        Life life = new Life(town, id, begins, own);
        AreaId area = town.grid(begins.toLocalDate(), own);
        CategoryId category = town.category(own);
        if (town.isFar(area, begins.toLocalDate())) {
            life.far();
        }
        boolean isOld = begins.toLocalDate().isBefore(plan.from().plusDays(3)) && life.happens(20);
        boolean isIn = isOld ? broughtIn(life, receipt, category, area) : reported(life, receipt, category, area);
        if (isIn && life.state().stage() == Stage.REPORTED) {
            intake(life, receipt, category);
        } else if (isIn) {
            new Story(town, life, receipt).tell();
        }
        lines.add(life.lines());
        remember(life);
    }

    private boolean reported(Life life, String receipt, CategoryId category, AreaId area) {
        boolean byGrid = life.happens(35);
        String source = byGrid ? "GRID" : life.happens(50) ? "HOTLINE" : life.happens(60) ? "RESIDENT" : "ONLINE";
        Optional<? extends Actor> by = byGrid
                ? town.staff().member(area, life.now().toLocalDate())
                : Optional.of(new Actor.Channel(new ReceiptId(receipt)));
        String detail = "source=" + (by.isEmpty() ? "RESIDENT" : source) + ";receipt=" + receipt + size(life, category);
        return life.act(
                Action.REPORT,
                by.isPresent() ? by.get() : new Actor.Channel(new ReceiptId(receipt)),
                category.value(),
                area.value(),
                detail,
                Life.NOBODY_ELSE);
    }

    private String size(Life life, CategoryId category) {
        StringBuilder detail = new StringBuilder();
        if (life.happens(12)) {
            detail.append(";people=").append(2 + life.chance().nextInt(life.happens(30) ? 40 : 6));
        }
        if (town.consents(category) && life.happens(50)) {
            detail.append(";money=").append(500L * (1 + life.chance().nextInt(life.happens(10) ? 200 : 30)));
        }
        return life.happens(2) ? detail.append(";several-areas=true").toString() : detail.toString();
    }

    private boolean broughtIn(Life life, String receipt, CategoryId category, AreaId area) {
        return town.opening(category, area, life.now())
                .filter(opening -> life.act(
                        Action.BRING_IN,
                        life.intake().<Actor>map(post -> post).orElseGet(Actor.Timer::new),
                        category.value(),
                        area.value(),
                        "source=PETITION_OFFICE;receipt=" + receipt + ";" + opening,
                        Life.NOBODY_ELSE))
                .isPresent();
    }

    private void intake(Life life, String receipt, CategoryId category) {
        life.pass(10, 400);
        if (life.happens(3)) {
            life.act(Action.SEND_ELSEWHERE, life.intake(), "kind=" + kind(life) + ";grounds=属不予派单情形");
            return;
        }
        Optional<Life> main = life.happens(12) ? main(life, category) : Optional.empty();
        if (main.isPresent()) {
            Life other = main.get();
            Optional<Actor.Post> by = life.intake();
            if (by.isPresent()
                    && life.act(
                            Action.JOIN_INTO,
                            by.get(),
                            "",
                            "",
                            "into=" + other.id(),
                            id -> new Seen<>(id, 1, other.state().view().orElseThrow()))) {
                return;
            }
        }
        if (life.happens(4)) {
            life.act(Action.JOIN, Optional.of(new Actor.Channel(new ReceiptId(receipt + "b"))), "source=HOTLINE");
            life.pass(5, 60);
        }
        String parties = town.consents(category) ? "parties=" + life.id() + "-a|" + life.id() + "-b" : "";
        if (life.act(Action.DISPATCH, life.intake(), parties)) {
            new Story(town, life, receipt).tell();
        }
    }

    private static String kind(Life life) {
        String[] kinds = {"EMERGENCY", "LEGAL_PROCEDURE", "REPEAT_WITHOUT_NEW_FACTS", "OUTSIDE_DUTY"};
        return kinds[life.chance().nextInt(kinds.length)];
    }

    /** A matter of the same kind that is still open as far as it was made up; it was reported before this one. */
    private Optional<Life> main(Life life, CategoryId category) {
        return recent.stream()
                .filter(other -> other.state().stage().isOpen() && other.isKnownBy(life.now()))
                .filter(other -> other.state()
                        .notice()
                        .filter(notice -> notice.category().equals(category))
                        .isPresent())
                .findFirst();
    }

    private void remember(Life life) {
        if (recent.size() >= RECENT) {
            recent.remove(0);
        }
        recent.add(life);
    }

    private long write(Writer to) throws IOException {
        return lines.write(MatterLog.FORM, plan.through().plusDays(1).atStartOfDay(), chance, action -> to);
    }
}
