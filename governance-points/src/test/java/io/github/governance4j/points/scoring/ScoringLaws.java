package io.github.governance4j.points.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.Village;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScoringLaws {
    /** A question to the scoring: an item of some shape, a day, what was used before. */
    record Asked(Item item, LocalDate day, long used, int minutesLate, boolean adopted) {
        Decision<Score, PointsRefusal> answer() {
            return answer(tally -> used);
        }

        Decision<Score, PointsRefusal> answer(Usage usage) {
            Editions<Catalogue> editions = Editions.of(List.of(new Edition<>(
                    new EditionId("2025"),
                    Village.FROM,
                    adopted ? Village.adopted() : Adoption.draft(),
                    Catalogue.of(List.of(item)))));
            var happened = day.atTime(12, 0);
            var stamp = new Stamp(new CommandId("c"), happened, happened.plusMinutes(minutesLate), new Actor.Timer());
            return Scoring.over(editions).score(new Deed(new ItemCode("A"), Village.MEMBER), stamp, usage);
        }
    }

    @Property
    void what_counts_and_what_is_left_over_make_up_what_the_act_is_worth(@ForAll("questions") Asked asked) {
        asked.answer().facts().forEach(score -> {
            Points worth = worth(asked.item());
            assertThat(score.granted().plus(score.lost())).isEqualTo(worth);
            assertThat(score.granted()).isGreaterThanOrEqualTo(Points.ZERO);
            assertThat(score.lost()).isGreaterThanOrEqualTo(Points.ZERO);
        });
    }

    @Property
    void what_counts_never_passes_the_cap(@ForAll("questions") Asked asked) {
        asked.answer()
                .facts()
                .forEach(score -> asked.item()
                        .caps()
                        .forEach(cap -> assertThat(score.granted().hundredths())
                                .isLessThanOrEqualTo(Math.max(0, cap.most().hundredths() - asked.used()))));
    }

    @Property
    void a_used_up_cap_is_a_score_of_zero_and_not_a_refusal(@ForAll("questions") Asked asked) {
        var open = new Asked(asked.item(), asked.day(), 0, asked.minutesLate(), asked.adopted());
        var usedUp = new Asked(asked.item(), asked.day(), Long.MAX_VALUE / 2, asked.minutesLate(), asked.adopted());
        assertThat(usedUp.answer().isAccepted()).isEqualTo(open.answer().isAccepted());
        if (!asked.item().caps().isEmpty()) {
            usedUp.answer().facts().forEach(score -> assertThat(score.granted()).isEqualTo(Points.ZERO));
        }
    }

    @Property
    void a_higher_cap_never_grants_less(@ForAll("questions") Asked asked, @ForAll("points") Points more) {
        if (asked.item().caps().isEmpty()) {
            return;
        }
        var cap = asked.item().caps().get(0);
        Item roomier = item(
                asked.item(),
                Village.cap(cap.group().value(), cap.most().plus(more).toString(), cap.period()));
        var other = new Asked(roomier, asked.day(), asked.used(), asked.minutesLate(), asked.adopted()).answer();
        Decision<Score, PointsRefusal> answer = asked.answer();
        for (int i = 0; i < answer.facts().size(); i++) {
            assertThat(other.facts().get(i).granted())
                    .isGreaterThanOrEqualTo(answer.facts().get(i).granted());
        }
    }

    @Property
    void the_explanation_alone_tells_the_verdict_and_every_amount_and_date(@ForAll("questions") Asked asked) {
        Decision<Score, PointsRefusal> answer = asked.answer();
        Recomputed again = Recomputed.from(answer.explanation().evidence());
        assertThat(again.reasons().isEmpty())
                .isEqualTo(answer.isAccepted())
                .isEqualTo(answer.explanation().holds());
        answer.fold(
                ok -> {
                    Score score = ok.facts().get(0);
                    assertThat(again.granted()).isEqualTo(score.granted().hundredths());
                    assertThat(again.lost()).isEqualTo(score.lost().hundredths());
                    assertThat(again.lastDay()).isEqualTo(score.lastDay());
                    assertThat(again.redeemable()).isEqualTo(score.redeemable());
                    return true;
                },
                no -> {
                    assertThat(again.reasons().get(0)).isEqualTo(no.reason());
                    return false;
                });
    }

    /** Works everything out again from codes and values; looks at no verdict and at no amount the scoring itself worked out. */
    record Recomputed(List<PointsRefusal> reasons, long granted, long lost, OptionalLong lastDay, boolean redeemable) {
        static Recomputed from(Evidence why) {
            List<PointsRefusal> reasons = new ArrayList<>();
            why.find("points.edition.none").ifPresent(e -> reasons.add(PointsRefusal.NO_EDITION_IN_FORCE));
            why.find("points.edition.draft").ifPresent(e -> reasons.add(PointsRefusal.EDITION_NOT_ADOPTED));
            why.find("points.item.unknown").ifPresent(e -> reasons.add(PointsRefusal.ITEM_UNKNOWN));
            why.find("points.item.not-in-force").ifPresent(e -> reasons.add(PointsRefusal.ITEM_NOT_IN_FORCE));
            Evidence recorded = why.find("points.recorded").orElseThrow();
            if (recorded.fact("recorded")
                    .moment()
                    .isBefore(recorded.fact("happened").moment())) {
                reasons.add(PointsRefusal.RECORDED_BEFORE_IT_HAPPENED);
            }
            if (!reasons.isEmpty()) {
                return new Recomputed(reasons, 0, 0, OptionalLong.empty(), false);
            }
            long worth =
                    why.find("points.worth.fixed").orElseThrow().fact("worth").number();
            long room = why.find("points.cap")
                    .or(() -> why.find("points.cap.life"))
                    .map(cap -> Math.max(
                            0,
                            cap.fact("cap").number() - cap.fact("used-before").number()))
                    .orElse(Long.MAX_VALUE);
            long granted = Math.min(worth, room);
            OptionalLong lastDay = why.find("points.lapse")
                    .map(lapse -> OptionalLong.of(lapse.fact("earned")
                            .day()
                            .plusMonths(lapse.fact("months").number())
                            .toEpochDay()))
                    .orElse(OptionalLong.empty());
            return new Recomputed(
                    reasons,
                    granted,
                    worth - granted,
                    lastDay,
                    why.find("points.standing-only").isEmpty());
        }
    }

    @Property
    void an_explanation_read_late_is_the_one_read_at_once(
            @ForAll("questions") Asked asked, @ForAll("points") Points more) {
        AtomicLong used = new AtomicLong(asked.used());
        Decision<Score, PointsRefusal> late = asked.answer(tally -> used.get());
        Decision<Score, PointsRefusal> atOnce = asked.answer();
        List<Evidence> read = List.of(atOnce.explanation().evidence());
        used.addAndGet(more.hundredths());
        assertThat(List.of(late.explanation().evidence())).isEqualTo(read);
        assertThat(late).isEqualTo(atOnce);
    }

    @Property
    void the_amounts_an_explanation_states_are_the_ones_that_follow_from_it(@ForAll("questions") Asked asked) {
        Evidence why = asked.answer().explanation().evidence();
        Recomputed again = Recomputed.from(why);
        why.find("points.cap")
                .or(() -> why.find("points.cap.life"))
                .or(() -> why.find("points.cap.none"))
                .ifPresent(cap -> {
                    assertThat(cap.fact("granted").number()).isEqualTo(again.granted());
                    assertThat(cap.fact("asked").number()).isEqualTo(again.granted() + again.lost());
                });
        why.find("points.lapse")
                .ifPresent(lapse -> assertThat(lapse.fact("last-day").number())
                        .isEqualTo(again.lastDay().getAsLong()));
    }

    @Property
    void the_reason_given_is_the_first_of_those_that_apply(@ForAll("questions") Asked asked) {
        asked.answer().fold(ok -> true, no -> {
            List<PointsRefusal> reasons =
                    Recomputed.from(no.explanation().evidence()).reasons();
            assertThat(reasons).isSorted().first().isEqualTo(no.reason());
            return false;
        });
    }

    @Provide
    Arbitrary<Points> points() {
        return Arbitraries.longs().between(1, 100_00).map(Points::ofHundredths);
    }

    @Provide
    Arbitrary<Asked> questions() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-5, 800).map(Village.FROM::plusDays);
        Arbitrary<Long> used = Arbitraries.longs().between(0, 60_00);
        Arbitrary<Integer> late = Arbitraries.integers().between(-3, 30);
        Arbitrary<Boolean> adopted = Arbitraries.of(true, true, true, true, true, true, false);
        return Combinators.combine(items(), days, used, late, adopted).as(Asked::new);
    }

    private Arbitrary<Item> items() {
        Arbitrary<String> codes = Arbitraries.of("A", "A", "A", "A", "A", "A", "A", "B");
        Arbitrary<PeriodKind> periods = Arbitraries.of(PeriodKind.values());
        Arbitrary<Integer> months = Arbitraries.of(0, 1, 6, 12, 36);
        Arbitrary<Integer> classes = Arbitraries.of(0, 1, 1, 1, 1, 2, 2);
        return Combinators.combine(
                        codes, points(), points(), periods, months, classes, Arbitraries.of(true, true, false))
                .as((code, worth, most, period, valid, classed, capped) -> {
                    Item.Builder item = Village.item(code, worth.toString()).validity(new Validity(valid));
                    if (classed > 0) {
                        item.classification(classed == 1 ? Village.spendable() : Village.honour());
                    }
                    if (capped) {
                        item.addCaps(Village.cap("g", most.toString(), period));
                    }
                    return item.build();
                });
    }

    private static Points worth(Item item) {
        return ((Worth.Fixed) item.worth()).points();
    }

    private static Item item(Item like, Cap cap) {
        Item.Builder item = Village.item(like.code(), worth(like).toString())
                .validity(like.validity())
                .addCaps(cap);
        like.classification().ifPresent(item::classification);
        return item.build();
    }
}
