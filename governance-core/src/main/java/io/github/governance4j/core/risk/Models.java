package io.github.governance4j.core.risk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The schemes and models of one edition (等级体系与评估模型). Equal when both are. Immutable.
 */
public final class Models {
    /** No scheme and no model. */
    public static final Models NONE = new Models(List.of(), List.of());

    private final List<TierScheme> schemes;
    private final List<Model> models;
    private final Map<SchemeId, TierScheme> schemesById = new LinkedHashMap<>();
    private final Map<ModelId, Model> modelsById = new LinkedHashMap<>();

    private Models(List<TierScheme> schemes, List<Model> models) {
        this.schemes = schemes;
        this.models = models;
        schemes.forEach(scheme -> schemesById.put(scheme.id(), scheme));
        models.forEach(model -> modelsById.put(model.id(), model));
    }

    /**
     * {@return these schemes and models}
     *
     * @param schemes every scheme, also those no model uses
     * @param models every model, each of one of the schemes
     * @throws IllegalArgumentException if two share an id, or a model's scheme is not among the schemes
     */
    public static Models of(List<TierScheme> schemes, List<Model> models) {
        Models made = new Models(List.copyOf(schemes), List.copyOf(models));
        if (made.schemesById.size() != schemes.size() || made.modelsById.size() != models.size()) {
            throw new IllegalArgumentException("two schemes or two models share an id: " + made);
        }
        for (Model model : models) {
            if (made.scheme(model.scheme().id()).filter(model.scheme()::equals).isEmpty()) {
                throw new IllegalArgumentException(
                        model.id() + " grades by " + model.scheme().id() + ", which is not here");
            }
        }
        return made;
    }

    /** {@return every scheme, in the order given} */
    public List<TierScheme> schemes() {
        return schemes;
    }

    /** {@return every model, in the order given} */
    public List<Model> models() {
        return models;
    }

    /**
     * {@return the scheme of a name, if there is one}
     *
     * @param id its name
     */
    public Optional<TierScheme> scheme(SchemeId id) {
        return Optional.ofNullable(schemesById.get(id));
    }

    /**
     * {@return the model of a name, if there is one}
     *
     * @param id its name
     */
    public Optional<Model> model(ModelId id) {
        return Optional.ofNullable(modelsById.get(id));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Models that && schemes.equals(that.schemes) && models.equals(that.models);
    }

    @Override
    public int hashCode() {
        return 31 * schemes.hashCode() + models.hashCode();
    }

    /** For people debugging: the names of both. */
    @Override
    public String toString() {
        return "schemes " + schemesById.keySet() + ", models " + modelsById.keySet();
    }
}
