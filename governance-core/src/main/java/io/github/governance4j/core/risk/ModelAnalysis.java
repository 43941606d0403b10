package io.github.governance4j.core.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the parts of a model make sense, and what is wrong with them if not (模型分析).
 *
 * <p>First the shape: every value an indicator can have lies in exactly one band, every score in exactly one range, every pair of steps has
 * a cell, every tier belongs to the model's scheme. If the shape is sound, the meaning: whatever gets worse, score and tier never get lower,
 * or there is a {@link CounterExample}; every indicator alters the tier in some case; every tier can be reached, or a warning says so.
 *
 * <p>And whatever the shape, the words: what is counted may be neither the use of a right nor a trait (权利审查; 宪法 4, 36, 41; 人民调解法 3;
 * 个人信息保护法 28). A review reads words and not facts, so that it finds what is named, and nothing that hides behind a number.
 */
public final class ModelAnalysis {
    private final List<ModelFinding> findings;

    private ModelAnalysis(List<ModelFinding> findings) {
        this.findings = findings;
    }

    /**
     * {@return what is wrong with these parts}
     *
     * @param parts what a model is to be made of
     */
    public static ModelAnalysis of(ModelParts parts) {
        List<ModelFinding> findings = new ArrayList<>();
        ShapeCheck.of(parts, findings::add);
        if (findings.isEmpty()) {
            MeaningCheck.of(Engine.of(parts), findings::add);
        }
        RedLineCheck.of(parts, findings::add);
        return new ModelAnalysis(List.copyOf(findings));
    }

    /** {@return everything found, faults of shape first} */
    public List<ModelFinding> findings() {
        return findings;
    }

    /** {@return what no model can be made with} */
    public List<ModelFinding> faults() {
        return findings.stream().filter(one -> one.fault().isError()).toList();
    }

    /** {@return whether a model can be made; there may still be warnings} */
    public boolean isSound() {
        return faults().isEmpty();
    }

    /** {@return the first counter-example, if something that gets worse lowers score or tier} */
    public Optional<CounterExample> counterExample() {
        return findings.stream().flatMap(one -> one.example().stream()).findFirst();
    }
}
