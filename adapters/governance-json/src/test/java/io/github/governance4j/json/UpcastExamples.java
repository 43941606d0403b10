package io.github.governance4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.place.AreaId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A fact that changed twice since the first was kept: every version of it is read as today's. */
class UpcastExamples {
    private static final String NAME = "county.flood-watch.opened";

    private static final Wire WIRE = Wire.standard()
            .with(NAME, 3, FloodWatchOpened.class)
            .upcast(NAME, 1, UpcastExamples::severalAreas)
            .upcast(NAME, 2, UpcastExamples::countedLevels);

    private static final FloodWatchOpened TODAY = new FloodWatchOpened(
            List.of(new AreaId("group-1")), 3, LocalDateTime.of(2026, 7, 1, 6, 30, 0, 123_456_789));

    /** {@code area} became {@code areas}. */
    private static Map<String, Object> severalAreas(Map<String, Object> fact) {
        fact.put("areas", List.of(fact.remove("area")));
        return fact;
    }

    /** Words became numbers. */
    private static Map<String, Object> countedLevels(Map<String, Object> fact) {
        fact.put("level", "high".equals(fact.get("level")) ? 3 : 1);
        return fact;
    }

    @Test
    void every_version_ever_kept_is_read_as_todays() {
        for (int version = 1; version <= 3; version++) {
            String kept =
                    Committed.read("upcast/" + NAME + "@" + version + ".json").strip();
            assertThat(WIRE.read(kept, "kept").orThrow()).as(kept).isEqualTo(TODAY);
        }
        assertThat(WIRE.value(
                        NAME, 1, "{\"area\":\"group-1\",\"level\":\"high\",\"at\":\"2026-07-01T06:30:00.123456789\"}"))
                .isEqualTo(TODAY);
        assertThat(WIRE.write(TODAY))
                .isEqualTo(Committed.read("upcast/" + NAME + "@3.json").strip());
    }

    @Test
    void a_version_without_a_way_up_is_refused() {
        Wire halfWay =
                Wire.standard().with(NAME, 3, FloodWatchOpened.class).upcast(NAME, 2, UpcastExamples::countedLevels);

        assertThatThrownBy(() -> halfWay.value(NAME, 1, "{}")).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> WIRE.value(NAME, 4, "{}")).isInstanceOf(UnreadableException.class);
        assertThat(halfWay.read(Committed.read("upcast/" + NAME + "@1.json"), "kept")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("JSON_UNKNOWN_VERSION"));
    }

    @Test
    void a_step_that_fails_is_told_like_any_fault() {
        Wire failing = Wire.standard().with(NAME, 2, FloodWatchOpened.class).upcast(NAME, 1, fact -> {
            throw new IllegalStateException("no level");
        });
        Wire odd = Wire.standard().with(NAME, 2, FloodWatchOpened.class).upcast(NAME, 1, fact -> Map.of("level", 2.5));
        String kept = Committed.read("upcast/" + NAME + "@1.json");

        for (Wire wire : List.of(failing, odd)) {
            assertThat(wire.read(kept, "kept").problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo("JSON_NOT_BROUGHT_UP"));
        }
        assertThatThrownBy(() -> failing.value(NAME, 1, "{}")).isInstanceOf(UnreadableException.class);
    }

    @Test
    void names_and_steps_are_given_once() {
        assertThatThrownBy(() -> WIRE.with(NAME, 1, FloodWatchOpened.class))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WIRE.with("No Name", 1, FloodWatchOpened.class))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WIRE.upcast(NAME, 2, UpcastExamples::countedLevels))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WIRE.upcast(NAME, 3, UpcastExamples::countedLevels))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WIRE.upcast("county.unknown", 1, UpcastExamples::countedLevels))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_type_without_json_is_refused_when_it_is_named() {
        assertThatThrownBy(() -> Wire.standard().with("county.odd", 1, Odd.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Double");
    }

    /** Holds what is not exact. */
    public record Odd(List<Double> amounts) {}
}
