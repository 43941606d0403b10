package io.github.governance4j.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapGroup;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Per;
import io.github.governance4j.points.catalogue.Series;
import io.github.governance4j.points.catalogue.Worth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two real catalogues, every row understood; the expected worths are read off the files by hand. */
class RealCatalogueExamples {
    private static final Path REAL = Path.of("src/test/resources/catalogues");
    private static final Path WENDENG = REAL.resolve("points_rules_wendeng_rural.csv");
    private static final Path LUOYU = REAL.resolve("points_rules_luoyu_village.csv");

    private static Item item(String code) {
        return CatalogueCsv.read(WENDENG).orThrow().item(new ItemCode(code)).orElseThrow();
    }

    private static Optional<Amount> amount(String text) {
        return Optional.of(Amount.of(text));
    }

    @ParameterizedTest
    @CsvSource({"points_rules_wendeng_rural.csv,152", "points_rules_luoyu_village.csv,28"})
    void every_row_is_understood(String file, int items) {
        Reading<Catalogue> reading = CatalogueCsv.read(REAL.resolve(file));
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("UNCLASSIFIED");
        assertThat(reading.orThrow().items())
                .hasSize(items)
                .allSatisfy(item -> assertThat(item.setAside()).isEmpty())
                .noneMatch(item -> item.worth() instanceof Worth.AsWritten);
    }

    @ParameterizedTest
    @ValueSource(strings = {"points_rules_wendeng_rural.csv", "points_rules_luoyu_village.csv"})
    void what_is_printed_is_the_file_byte_for_byte(String file) throws IOException {
        Path real = REAL.resolve(file);
        String printed = CatalogueCsv.print(CatalogueCsv.read(real).orThrow());
        // Our own text quotes only what needs it; the files quote cells that hold a comma, which do.
        assertThat(printed).isEqualTo(Files.readString(real).replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "WD001,10,2",
        "WD002,20,5",
        "WD003,50,10",
        "WD004,80,15",
        "WD005,100,20",
        "WD006,150,25",
        "WD007,200,30",
        "WD008,250,40",
        "WD009,300,50"
    })
    void the_hours_of_a_year_climb_one_ladder(String code, String hours, String points) {
        Item item = item(code);
        assertThat(item.worth())
                .isEqualTo(new Worth.Step(new Series("WD001"), PeriodKind.YEAR, Amount.of(hours), Points.of(points)));
        assertThat(item.per()).isEqualTo(Per.TOTAL);
        assertThat(item.allCaps()).isEmpty();
    }

    @Test
    void the_villages_own_ladder_is_another() {
        assertThat(item("WD010").worth())
                .isEqualTo(new Worth.Step(new Series("WD010"), PeriodKind.YEAR, Amount.of("4"), Points.of("1")));
    }

    @ParameterizedTest
    @CsvSource({"WD030,0,1000,100", "WD031,1000,5000,400", "WD032,5000,10000,500", "WD033,10000,,1000"})
    void four_bands_of_donations_are_one_scale_under_one_cap(String code, String above, String through, String per) {
        Item item = item(code);
        assertThat(item.worth())
                .isEqualTo(new Worth.Band(
                        new Series("WD030"),
                        Amount.of(above),
                        Optional.ofNullable(through).map(Amount::of),
                        Amount.of(per),
                        Points.of("1"),
                        Optional.empty()));
        assertThat(item.caps()).containsExactly(new Cap(new CapGroup("区级平台捐款"), Points.of("40"), PeriodKind.YEAR));
    }

    @Test
    void small_donations_are_a_scale_of_their_own() {
        assertThat(item("WD034").worth())
                .isEqualTo(new Worth.Band(
                        new Series("WD034"),
                        Amount.of("0"),
                        amount("99"),
                        Amount.of("10"),
                        Points.of("0.1"),
                        Optional.empty()));
        assertThat(item("WD034").caps()).isEmpty();
    }

    @Test
    void other_units_and_caps_are_as_the_file_says() {
        assertThat(item("WD016").per()).isEqualTo(Per.once(PeriodKind.YEAR));
        assertThat(item("WD016").worth()).isEqualTo(new Worth.Fixed(Points.of("5")));
        assertThat(item("WD019").per()).isEqualTo(Per.onceForEachMember(PeriodKind.QUARTER));
        assertThat(item("WD077").per()).isEqualTo(Per.OWN_ITEM);
        assertThat(item("WD077").worth()).isEqualTo(new Worth.Range(Points.ZERO, Points.of("2")));
        assertThat(item("WD152").worth()).isEqualTo(new Worth.Range(Points.ZERO, Points.of("2")));
        assertThat(item("WD021").caps())
                .isEqualTo(List.of(new Cap(new CapGroup("WD021"), Points.of("1"), PeriodKind.MONTH)));
        assertThat(CatalogueCsv.read(LUOYU)
                        .orThrow()
                        .item(new ItemCode("LY027"))
                        .map(Item::worth))
                .contains(new Worth.Fixed(Points.of("100")));
    }
}
