package io.github.governance4j.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.risk.Tier;
import java.io.StringWriter;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Levels of different scales cannot be compared, and nothing that assesses knows a person. */
class LevelsDoNotMixRules {
    private static final String GIVEN =
            "EventGrade grade, WarningLevel warning, ResponseLevel response, Controllability control,"
                    + " Tier one, Tier other, TierScheme scheme";

    private static boolean compiles(String expression) throws URISyntaxException {
        String source = "import io.github.governance4j.core.risk.*; class Snippet { Object it(" + GIVEN + ") { return "
                + expression + "; } }";
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignored) {
                        return source;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String core = Path.of(Tier.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        return compiler.getTask(
                        new StringWriter(),
                        null,
                        unheard -> {},
                        List.of("-proc:none", "-classpath", core, "-d", System.getProperty("java.io.tmpdir")),
                        null,
                        List.of(file))
                .call();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grade.compareTo(EventGrade.GRAVE)",
                "warning.compareTo(WarningLevel.SECOND)",
                "response == ResponseLevel.FIRST",
                "scheme.isHigher(one, other)"
            })
    void levels_of_one_scale_compare(String expression) throws URISyntaxException {
        assertThat(compiles(expression)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grade.compareTo(warning)",
                "grade == warning",
                "warning.compareTo(response)",
                "response == warning",
                "grade == response",
                "control == grade",
                "one.compareTo(other)",
                "one.isHigherThan(other)",
                "one == warning"
            })
    void levels_of_two_scales_do_not_compile(String expression) throws URISyntaxException {
        assertThat(compiles(expression)).isFalse();
    }

    @Test
    void models_and_assessments_know_no_person_and_no_household() {
        assertThat(HouseRules.MAIN.stream()
                        .filter(type -> type.getPackageName().equals(HouseRules.ROOT + ".core.risk"))
                        .map(type -> type.reflect()))
                .hasSizeGreaterThan(30)
                .allSatisfy(type -> assertThat(named(type))
                        .noneMatch(name -> name.contains("PersonId") || name.contains("HouseholdId")));
    }

    private static List<String> named(Class<?> type) {
        return Stream.of(
                        Stream.of(type.getDeclaredFields()).map(field -> field.getGenericType()),
                        Stream.of(type.getDeclaredMethods()).map(method -> method.getGenericReturnType()),
                        Stream.of(type.getDeclaredMethods())
                                .flatMap(method -> Stream.of(method.getGenericParameterTypes())),
                        Stream.of(type.getDeclaredConstructors())
                                .flatMap(constructor -> Stream.of(constructor.getGenericParameterTypes())))
                .flatMap(types -> types)
                .map(Type::getTypeName)
                .toList();
    }
}
