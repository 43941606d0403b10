package io.github.governance4j.json.codec;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A recipe, for the laws: what parts it wants and what it makes of them. */
public record MadeBy(Class<?> type, List<Type> types) {
    /** The recipe of a type, if it has one. */
    public static Optional<MadeBy> of(Class<?> type) {
        Recipes.Recipe recipe = Recipes.ALL.get(type);
        if (recipe == null) {
            return Optional.empty();
        }
        List<Type> types = new ArrayList<>();
        for (String accessor : recipe.parts().values()) {
            try {
                types.add(type.getMethod(accessor).getGenericReturnType());
            } catch (NoSuchMethodException e) {
                throw new AssertionError(e);
            }
        }
        return Optional.of(new MadeBy(type, types));
    }

    /** Makes a value. */
    public Object make(Object[] parts) {
        return Objects.requireNonNull(Recipes.ALL.get(type)).maker().apply(parts);
    }

    /** The parts of a value, for whoever looks into it. */
    public static List<Object> parts(Object value) {
        List<Object> parts = new ArrayList<>();
        Recipes.ALL.forEach((type, recipe) -> {
            if (type.isInstance(value)) {
                recipe.parts().values().forEach(accessor -> parts.add(got(type, accessor, value)));
            }
        });
        return parts;
    }

    private static Object got(Class<?> type, String accessor, Object value) {
        try {
            return type.getMethod(accessor).invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(accessor, e);
        }
    }
}
