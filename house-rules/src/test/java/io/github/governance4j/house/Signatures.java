package io.github.governance4j.house;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What types, signatures and names may say. Looks inside type arguments: a {@code List<Either<…>>} is found out. */
final class Signatures {
    private static final Set<String> FLOATING = Set.of(
            "double",
            "float",
            "java.lang.Double",
            "java.lang.Float",
            "java.util.stream.DoubleStream",
            "java.util.concurrent.atomic.DoubleAdder");
    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Manager|Helper|Helpers|Util|Utils|Impl)");

    private Signatures() {}

    static ArchCondition<JavaClass> nameNothingOf(String root) {
        return new ArchCondition<>("name only the JDK's types and ours in public signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!isVisible(type)) {
                    return;
                }
                Predicate<JavaClass> indoors = used -> !maySay(root, type, used);
                supertypes(type)
                        .filter(used -> reaches(used, indoors))
                        .forEach(used -> events.add(SimpleConditionEvent.violated(
                                type, type.getFullName() + " extends " + used.getName())));
                everyType(type, member -> isPublished(member), (member, used) -> {
                    if (reaches(used, indoors)) {
                        events.add(SimpleConditionEvent.violated(
                                member, member.getFullName() + " names " + used.getName()));
                    }
                });
            }
        };
    }

    // What may be said is listed, not what may not: the next library must not need to be thought of.
    private static boolean maySay(String root, JavaClass speaker, JavaClass used) {
        String name = used.getFullName();
        if (name.startsWith(root + ".")) {
            return !used.getSimpleName().startsWith("Immutable");
        }
        return used.isPrimitive()
                || (name.startsWith("java.") && !name.startsWith("java.sql."))
                // A host hands its own connections to the one room that is about them.
                || ((name.startsWith("java.sql.") || name.startsWith("javax.sql."))
                        && (speaker.getPackageName() + ".").startsWith(root + ".store."))
                || name.startsWith("org.jspecify.")
                || (name.startsWith("net.jqwik.api.")
                        && (speaker.getPackageName() + ".").startsWith(root + ".testkit."));
    }

    static ArchCondition<JavaClass> noFloatingPoint() {
        Predicate<JavaClass> floating = type -> FLOATING.contains(type.getFullName());
        return new ArchCondition<>("hold, take, give and ask for no double or float") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                everyType(type, member -> true, (member, used) -> {
                    if (reaches(used, floating)) {
                        events.add(
                                SimpleConditionEvent.violated(member, member.getFullName() + " has " + used.getName()));
                    }
                });
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (access.getTarget() instanceof CodeUnitAccessTarget target
                            && Stream.concat(
                                            Stream.of(target.getRawReturnType()),
                                            target.getRawParameterTypes().stream())
                                    .anyMatch(used -> reaches(used, floating))) {
                        events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> haveTellingNames() {
        return new ArchCondition<>("be named for what they are") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (EMPTY_NAME.matcher(type.getSimpleName()).matches()) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName() + " is named for nothing"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> resideInNullMarkedPackages() {
        return new ArchCondition<>("reside in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type,
                            type.getFullName() + " is in " + type.getPackageName() + ", which is not @NullMarked"));
                }
            }
        };
    }

    private static void everyType(JavaClass type, Predicate<JavaMember> wanted, BiConsumer<JavaMember, JavaType> seen) {
        for (JavaField field : type.getFields()) {
            if (wanted.test(field)) {
                seen.accept(field, field.getType());
            }
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            if (wanted.test(unit)) {
                seen.accept(unit, unit.getReturnType());
                unit.getParameterTypes().forEach(used -> seen.accept(unit, used));
                unit.getExceptionTypes().forEach(used -> seen.accept(unit, used));
                unit.getTypeParameters().stream()
                        .flatMap(variable -> variable.getBounds().stream())
                        .forEach(used -> seen.accept(unit, used));
            }
        }
    }

    private static Stream<JavaType> supertypes(JavaClass type) {
        return Stream.of(
                        type.getSuperclass().stream(),
                        type.getInterfaces().stream(),
                        type.getTypeParameters().stream()
                                .map(JavaTypeVariable::getBounds)
                                .flatMap(List::stream))
                .flatMap(found -> found);
    }

    private static boolean reaches(JavaType used, Predicate<JavaClass> wanted) {
        return used.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .anyMatch(wanted);
    }

    private static boolean isPublished(JavaMember member) {
        return (member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isVisible(JavaClass type) {
        return (type.getModifiers().contains(JavaModifier.PUBLIC)
                        || type.getModifiers().contains(JavaModifier.PROTECTED))
                && type.getEnclosingClass().map(Signatures::isVisible).orElse(true);
    }
}
