package io.github.governance4j.json.codec;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * How to take apart and put together what is no record, through its public accessors and factories (组装方法).
 *
 * <p>A new one gets a line in the file of its module: the parts in the order they are written, and what makes the value of them.
 */
final class Recipes {
    private final Map<Class<?>, Recipe> all = new HashMap<>();

    /** Each type that has one. */
    static final Map<Class<?>, Recipe> ALL = gather();

    private Recipes() {}

    /**
     * One.
     *
     * @param parts name in JSON to name of the accessor, in the order of the parts
     * @param maker makes the value of its parts
     */
    record Recipe(Map<String, String> parts, Function<Object[], Object> maker) {}

    private static Map<Class<?>, Recipe> gather() {
        Recipes recipes = new Recipes();
        TimeRecipes.addTo(recipes);
        CoreRecipes.addTo(recipes);
        PointsRecipes.addTo(recipes);
        MediationRecipes.addTo(recipes);
        return Map.copyOf(recipes.all);
    }

    /** Adds one; {@code parts} are parted by spaces, {@code name=accessor} where the two differ. */
    void add(Class<?> type, String parts, Function<Parts, Object> maker) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String part : parts.split(" ", -1)) {
            int at = part.indexOf('=');
            names.put(at < 0 ? part : part.substring(0, at), part.substring(at + 1));
        }
        all.put(type, new Recipe(names, values -> maker.apply(new Parts(values))));
    }
}
