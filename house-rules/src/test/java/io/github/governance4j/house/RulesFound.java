package io.github.governance4j.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.governance4j.core.explain.Rule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the rules that classes declare: static fields, and the fields of enum constants. */
final class RulesFound {
    private RulesFound() {}

    /**
     * A rule and where it is declared.
     *
     * @param where the field
     * @param rule its value
     */
    record Declared(String where, Rule rule) {}

    static List<Declared> in(JavaClasses classes) {
        List<Declared> found = new ArrayList<>();
        for (JavaClass type : classes) {
            if (type.getFields().stream().anyMatch(field -> field.getRawType().isEquivalentTo(Rule.class))) {
                collect(type.reflect(), found);
            }
        }
        return found;
    }

    private static void collect(Class<?> type, List<Declared> found) {
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() != Rule.class) {
                continue;
            }
            field.setAccessible(true);
            String where = type.getName() + "." + field.getName();
            if (Modifier.isStatic(field.getModifiers())) {
                found.add(new Declared(where, (Rule) read(field, null)));
            } else if (type.isEnum()) {
                for (Object constant : type.getEnumConstants()) {
                    found.add(new Declared(where + " of " + constant, (Rule) read(field, constant)));
                }
            }
        }
    }

    private static Object read(Field field, @Nullable Object of) {
        try {
            Object value = field.get(of);
            if (value == null) {
                throw new AssertionError(field + " holds nothing");
            }
            return value;
        } catch (IllegalAccessException e) {
            throw new AssertionError("made accessible above: " + field, e);
        }
    }
}
