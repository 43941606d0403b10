package io.github.governance4j.house;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;

/** What code may reach for: conditions over calls, method references, field accesses and types. */
final class Reach {
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.util.Timer",
            "java.util.TimerTask",
            "java.util.concurrent.ScheduledExecutorService",
            "java.util.concurrent.ScheduledThreadPoolExecutor");
    private static final Set<String> DICE = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom");
    private static final Set<String> FILES = Set.of(
            "java.io.File",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.io.PrintStream",
            "java.io.Console");

    private Reach() {}

    static ArchCondition<JavaClass> noClock() {
        return no(
                "ask what time it is",
                call -> (owner(call).startsWith("java.time.") && call.getName().equals("now"))
                        || is(call, "java.lang.System", "currentTimeMillis", "nanoTime")
                        || is(
                                call,
                                "java.util.concurrent.Executors",
                                "newScheduledThreadPool",
                                "newSingleThreadScheduledExecutor"),
                CLOCKS::contains);
    }

    static ArchCondition<JavaClass> noChance() {
        return no(
                "leave anything to chance",
                call -> is(call, "java.util.UUID", "randomUUID")
                        || is(call, "java.lang.Math", "random")
                        || is(call, "java.lang.StrictMath", "random")
                        || is(call, "java.util.Collections", "shuffle"),
                type -> DICE.contains(type) || type.startsWith("java.util.random."));
    }

    static ArchCondition<JavaClass> noOutside() {
        return no(
                "touch files, networks, processes, the console or the machine's own settings",
                call -> is(call, "java.lang.System", "out", "err", "in", "console", "getenv", "getProperty", "exit")
                        || call.getName().equals("printStackTrace")
                        || is(call, "java.util.Locale", "getDefault")
                        || is(call, "java.util.TimeZone", "getDefault")
                        || is(call, "java.time.ZoneId", "systemDefault")
                        || is(call, "java.nio.charset.Charset", "defaultCharset"),
                type -> FILES.contains(type)
                        || type.startsWith("java.nio.file.")
                        || type.startsWith("java.nio.channels.")
                        || type.startsWith("java.net.")
                        || type.startsWith("java.sql.")
                        || type.equals("java.lang.Process")
                        || type.equals("java.lang.ProcessBuilder")
                        || type.equals("java.lang.Runtime")
                        || type.equals("java.lang.Thread"));
    }

    static ArchCondition<JavaClass> noResource() {
        return no(
                "read a resource",
                call -> (call.getName().startsWith("getResource")
                                || call.getName().startsWith("getSystemResource")
                                || call.getName().equals("resources"))
                        && Set.of("java.lang.Class", "java.lang.ClassLoader", "java.lang.Module")
                                .contains(owner(call)),
                Set.of("java.util.ResourceBundle", "java.util.Properties", "java.util.ServiceLoader")::contains);
    }

    private static ArchCondition<JavaClass> no(
            String what, Predicate<AccessTarget> forbiddenTarget, Predicate<String> forbiddenType) {
        return new ArchCondition<>("not " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (forbiddenTarget.test(access.getTarget())) {
                        events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                    }
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    if (forbiddenType.test(
                            dependency.getTargetClass().getBaseComponentType().getFullName())) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean is(AccessTarget target, String owner, String... names) {
        return owner(target).equals(owner) && Set.of(names).contains(target.getName());
    }

    private static String owner(AccessTarget target) {
        return target.getOwner().getFullName();
    }
}
