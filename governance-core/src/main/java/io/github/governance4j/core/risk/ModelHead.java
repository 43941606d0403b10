package io.github.governance4j.core.risk;

import io.github.governance4j.core.house.Hidden;
import org.immutables.value.Value;

/** What a model is called, and by which scheme it grades (模型概要). */
@Value.Immutable
@Hidden
public sealed interface ModelHead permits ImmutableModelHead {
    /** {@return its name} */
    ModelId id();

    /** {@return what people call it} */
    String title();

    /** {@return the scheme its tiers belong to} */
    TierScheme scheme();

    /** {@return the law and article, or whose practice it is} */
    String source();

    /** {@return what else is to be known, for example that it is made up; blank if nothing} */
    @Value.Default
    default String note() {
        return "";
    }

    /**
     * {@return the head of a model without a note}
     *
     * @param id its name
     * @param title what people call it
     * @param scheme the scheme its tiers belong to
     * @param source the law and article, or whose practice it is
     */
    static ModelHead of(ModelId id, String title, TierScheme scheme, String source) {
        return ImmutableModelHead.builder()
                .id(id)
                .title(title)
                .scheme(scheme)
                .source(source)
                .build();
    }

    /**
     * {@return this head with a note}
     *
     * @param text what else is to be known
     */
    default ModelHead note(String text) {
        return ImmutableModelHead.builder().from(this).note(text).build();
    }
}
