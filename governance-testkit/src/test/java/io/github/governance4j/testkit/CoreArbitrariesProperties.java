package io.github.governance4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.OpaqueId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Editions;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class CoreArbitrariesProperties {
    @Property(tries = 300)
    void what_is_generated_as_an_id_may_be_one(@ForAll("idTexts") String text) {
        assertThat(OpaqueId.isValid(text)).isTrue();
        Statistics.collect(text.codePointCount(0, text.length()) == OpaqueId.MOST ? "longest" : "shorter");
        Statistics.coverage(lengths -> lengths.check("longest").count(n -> n > 0));
    }

    @Property(tries = 300)
    void a_stamp_speaks_of_a_day_within_the_bounds_and_is_recorded_no_earlier(@ForAll("stamps") Stamp stamp) {
        assertThat(stamp.happened().toLocalDate()).isBetween(CoreArbitraries.FIRST_DAY, CoreArbitraries.LAST_DAY);
        assertThat(stamp.recorded()).isAfterOrEqualTo(stamp.happened());
        Statistics.label("actor").collect(stamp.by().getClass());
        Statistics.label("actor").coverage(actors -> {
            actors.check(Actor.Post.class).percentage(share -> share > 5);
            actors.check(Actor.Party.class).percentage(share -> share > 5);
            actors.check(Actor.Channel.class).percentage(share -> share > 5);
            actors.check(Actor.Timer.class).percentage(share -> share > 5);
        });
    }

    @Property(tries = 300)
    void some_adoptions_hold_and_some_do_not(@ForAll("adoptions") Adoption adoption) {
        Statistics.collect(adoption.holds());
        Statistics.coverage(verdicts -> {
            verdicts.check(true).percentage(share -> share > 10);
            verdicts.check(false).percentage(share -> share > 10);
        });
    }

    @Property(tries = 200)
    void from_the_day_an_edition_has_force_on_it_or_a_later_one_speaks(@ForAll("editions") Editions<Integer> editions) {
        editions.all().stream()
                .filter(edition -> edition.adopted().holds())
                .forEach(edition -> assertThat(
                                editions.on(edition.speaksFrom()).orElseThrow().from())
                        .isAfterOrEqualTo(edition.from()));
    }

    @Provide
    Arbitrary<String> idTexts() {
        return CoreArbitraries.idTexts();
    }

    @Provide
    Arbitrary<Stamp> stamps() {
        return CoreArbitraries.stamps();
    }

    @Provide
    Arbitrary<Adoption> adoptions() {
        return CoreArbitraries.adoptions();
    }

    @Provide
    Arbitrary<Editions<Integer>> editions() {
        return CoreArbitraries.editions(Arbitraries.integers());
    }
}
