package io.github.governance4j.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every wall, for whatever root package it is given: the real one, or that of the broken fixtures. */
final class Walls {
    /** Who may see whom. Rooms that are not named here see nothing and are seen by nobody. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "core", Set.of("core"),
            "points", Set.of("core", "points"),
            "mediation", Set.of("core", "mediation"),
            "testkit", Set.of("core", "points", "mediation", "testkit"),
            "rulebook", Set.of("core", "points", "mediation", "rulebook"),
            "json", Set.of("core", "points", "mediation", "json"),
            "store", Set.of("core", "json", "store"),
            "examples", Set.of("core", "points", "mediation", "rulebook", "examples"));

    private final String root;
    private final Set<String> readers;

    /**
     * Walls of a house.
     *
     * @param root its root package
     * @param readers the classes that may read a resource shipped beside them, by their full names
     */
    Walls(String root, Set<String> readers) {
        this.root = root;
        this.readers = readers;
    }

    List<Wall> all() {
        List<Wall> walls = new ArrayList<>();
        new TreeMap<>(ARROWS).forEach((room, seen) -> walls.add(arrows(room, seen)));
        walls.add(wall(
                "packages_form_no_cycle",
                slices().matching(root + ".(**)").should().beFreeOfCycles()));
        walls.add(wall(
                "points_never_see_risk",
                noClasses().that(are("points")).should().dependOnClassesThat(are("core.risk"))));
        walls.add(wall(
                "nothing_rests_on_what_was_said",
                noClasses()
                        .that(arePublished())
                        .and(DescribedPredicate.not(
                                are("mediation.record", "json"))) // which writes it down and reads it back
                        .should()
                        .dependOnClassesThat(are("mediation.record"))));
        walls.add(wall(
                "no_rule_rests_on_ratings",
                noClasses()
                        .that(areRules())
                        .and(DescribedPredicate.not(are("mediation.feedback")))
                        .should()
                        .dependOnClassesThat(are("mediation.feedback"))));
        walls.add(wall(
                "only_the_store_writes_a_log",
                noClasses()
                        .that(areRules())
                        .and(DescribedPredicate.not(are("core.store")))
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.slf4j.."))));
        walls.add(wall("rules_read_no_clock", classes().that(areRules()).should(Reach.noClock())));
        walls.add(wall("rules_roll_no_dice", classes().that(areRules()).should(Reach.noChance())));
        walls.add(wall("rules_touch_nothing_outside", classes().that(areRules()).should(Reach.noOutside())));
        walls.add(wall(
                "resources_are_read_where_the_list_says",
                classes().that(areRules()).and(areNotIn(readers)).should(Reach.noResource())));
        walls.add(
                wall("rules_know_no_floating_point", classes().that(areRules()).should(Signatures.noFloatingPoint())));
        walls.add(wall(
                "public_signatures_name_no_library",
                classes().that(arePublished()).should(Signatures.nameNothingOf(root))));
        walls.add(wall("names_say_what_a_thing_is", classes().should(Signatures.haveTellingNames())));
        walls.add(wall("packages_are_null_marked", classes().should(Signatures.resideInNullMarkedPackages())));
        return List.copyOf(walls);
    }

    private Wall arrows(String room, Set<String> seen) {
        DescribedPredicate<JavaClass> elsewhere = are(seen.toArray(String[]::new))
                .negate()
                .and(resideInAPackage(root + ".."))
                .as("in a room that " + room + " may not see");
        return wall(
                room + "_sees_what_it_may", noClasses().that(are(room)).should().dependOnClassesThat(elsewhere));
    }

    private static Wall wall(String name, com.tngtech.archunit.lang.ArchRule rule) {
        return new Wall(name, rule.as(name.replace('_', ' ')));
    }

    private DescribedPredicate<JavaClass> are(String... rooms) {
        return resideInAnyPackage(
                Stream.of(rooms).map(room -> root + "." + room + "..").toArray(String[]::new));
    }

    private DescribedPredicate<JavaClass> areRules() {
        return are("core", "points", "mediation");
    }

    private DescribedPredicate<JavaClass> arePublished() {
        return are("core", "points", "mediation", "testkit", "rulebook", "json", "store");
    }

    private static DescribedPredicate<JavaClass> areNotIn(Set<String> names) {
        return DescribedPredicate.describe("not in the list", type -> !names.contains(type.getFullName()));
    }
}
