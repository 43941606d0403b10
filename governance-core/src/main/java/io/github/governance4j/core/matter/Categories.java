package io.github.governance4j.core.matter;

import io.github.governance4j.core.place.CategoryId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The kinds of matters of one edition, and which belongs to which (事项分类). Equal when they hold equal kinds in the same order. Immutable. */
public final class Categories {
    private final List<Category> all;
    private final Map<CategoryId, Category> byId;
    private final Map<CategoryId, List<CategoryId>> lineages;

    private Categories(List<Category> all, Map<CategoryId, Category> byId) {
        this.all = all;
        this.byId = byId;
        this.lineages = new LinkedHashMap<>();
        all.forEach(category -> lineages.put(category.id(), climb(category)));
    }

    private List<CategoryId> climb(Category category) {
        List<CategoryId> lineage = new ArrayList<>(List.of(category.id()));
        Optional<CategoryId> parent = category.parent();
        while (parent.isPresent()) {
            Category above = byId.get(parent.get());
            if (above == null) {
                throw new IllegalArgumentException("no kind of matters is called " + parent.get());
            }
            if (lineage.contains(above.id())) {
                throw new IllegalArgumentException("kind of matters " + category.id() + " belongs to itself");
            }
            lineage.add(above.id());
            parent = above.parent();
        }
        return List.copyOf(lineage);
    }

    /**
     * {@return these kinds}
     *
     * @param categories in reading order
     * @throws IllegalArgumentException if two share an id, one belongs to an unknown one, or one belongs to itself
     */
    public static Categories of(List<Category> categories) {
        Map<CategoryId, Category> byId = new LinkedHashMap<>();
        for (Category category : categories) {
            if (byId.put(category.id(), category) != null) {
                throw new IllegalArgumentException("two kinds of matters are called " + category.id());
            }
        }
        return new Categories(List.copyOf(categories), byId);
    }

    /** {@return every kind, in reading order} */
    public List<Category> all() {
        return all;
    }

    /**
     * {@return one kind by name, if there is one}
     *
     * @param id its name
     */
    public Optional<Category> category(CategoryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * {@return the kind first, then what it belongs to, the most general last; only the kind itself if nobody knows it}
     *
     * @param id a kind of matters
     */
    public List<CategoryId> lineage(CategoryId id) {
        List<CategoryId> lineage = lineages.get(id);
        return lineage == null ? List.of(id) : lineage;
    }

    /** {@return the kinds no other belongs to, in reading order} */
    public List<CategoryId> leaves() {
        Set<CategoryId> parents = new HashSet<>();
        all.forEach(category -> category.parent().ifPresent(parents::add));
        return all.stream()
                .map(Category::id)
                .filter(id -> !parents.contains(id))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Categories that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return byId.keySet().toString();
    }
}
