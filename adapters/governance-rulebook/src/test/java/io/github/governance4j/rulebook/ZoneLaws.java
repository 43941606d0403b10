package io.github.governance4j.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.risk.tier.SchemeRules;
import io.github.governance4j.core.risk.warning.WarningRules;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.core.whistle.WhistleRules;
import io.github.governance4j.points.claim.flow.When;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the zone of a rulebook does: the clocks that its limits in hours are read on. */
class ZoneLaws {
    private static final Path EXAMPLES = Path.of("../../examples/rulebooks");

    @Provide
    Arbitrary<String> zones() {
        // The last two put their clocks forward and back.
        return Arbitraries.of("Asia/Shanghai", "Asia/Urumqi", "+08:00", "Europe/Berlin", "America/New_York");
    }

    // Few enough that every case is tried.
    @Property(tries = 200)
    void an_hour_is_an_hour_in_the_zone_of_the_rulebook(
            @ForAll("zones") String zone, @ForAll boolean inAmerica, @ForAll @IntRange(max = 16) int quarters) {
        WhistleRules whistles = read("qinghe", zone).whistles().all().get(0).rules();
        TimeLimit limit = Objects.requireNonNull(whistles.calls().get(new CategoryId("fire")))
                .limit();
        ZoneId there = ZoneId.of(zone);
        // In these nights clocks are put forward, at two.
        LocalDateTime start = LocalDateTime.parse(inAmerica ? "2026-03-08T00:00" : "2026-03-29T00:00")
                .plusMinutes(15L * quarters);
        Assume.that(there.getRules().getValidOffsets(start).size() == 1);

        assertThat(limit.deadline(start, WorkCalendar.china()).closes())
                .isEqualTo(start.atZone(there).plusHours(limit.amount()).toLocalDateTime());
    }

    @Property(tries = 5)
    void every_limit_that_can_be_in_hours_reads_the_clock_where_the_rulebook_says(@ForAll("zones") String zone) {
        Rulebook town = read("qinghe", zone);
        Rulebook county = read("baiquan", zone);
        Rulebook village = read("yangliu", zone);
        List<TimeLimit> limits = Stream.of(
                        town.ladders().all().get(0).rules().all().stream()
                                .flatMap(ladder -> ladder.rungs().stream())
                                .flatMap(rung -> Stream.of(rung.limit(), rung.window(), rung.returns(), rung.pause())
                                        .flatMap(java.util.Optional::stream)),
                        town.matters().all().get(0).rules().acceptance().stream(),
                        town.whistles().all().get(0).rules().calls().values().stream()
                                .map(WhistleRules.Response::limit),
                        county.tiers().all().get(0).rules().schemes().stream().map(SchemeRules::confirmWithin),
                        county.tiers().all().get(0).rules().schemes().stream()
                                .flatMap(scheme -> scheme.terms().stream())
                                .map(terms -> terms.longest()),
                        county.warnings().all().get(0).rules().tellings().values().stream()
                                .map(WarningRules.Telling::within),
                        village.claims().all().get(0).rules().flows().stream()
                                .flatMap(flow -> flow.steps().stream())
                                .flatMap(step -> step.when() instanceof When.Within within
                                        ? Stream.of(within.limit())
                                        : Stream.empty()))
                .flatMap(kind -> {
                    List<TimeLimit> all = kind.toList();
                    assertThat(all).isNotEmpty();
                    return all.stream();
                })
                .toList();

        assertThat(limits).allSatisfy(limit -> assertThat(limit.zone()).isEqualTo(ZoneId.of(zone)));
    }

    private static Rulebook read(String name, String zone) {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> all = Files.list(EXAMPLES.resolve(name))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.computeIfPresent(
                "rulebook.yaml", (file, text) -> text.replace("zone: Asia/Shanghai", "zone: \"" + zone + '"'));
        return RulebookFolder.read(Written.folder(files)).orThrow();
    }
}
