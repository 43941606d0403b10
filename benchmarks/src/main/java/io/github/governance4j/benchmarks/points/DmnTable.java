package io.github.governance4j.benchmarks.points;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN: one table of 128 rows that collects the numbers of the rules that apply; the rest is the hand-written books'. */
final class DmnTable extends Matching {
    private static final String DECISION = "rules";

    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnTable(PointsWork work) {
        super(work);
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(model(work.acts)), "UTF-8")))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    private static String model(List<Act> acts) {
        String rows = IntStream.range(0, acts.size())
                .mapToObj(i -> """
                        <rule id="r%d"><inputEntry id="i%d"><text>"%s"</text></inputEntry>\
                        <outputEntry id="o%d"><text>%d</text></outputEntry></rule>
                        """.formatted(i, i, acts.get(i).code(), i, i))
                .collect(Collectors.joining());
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="points" name="points" \
                namespace="https://governance4j.github.io/benchmarks" expressionLanguage="https://www.omg.org/spec/DMN/20191111/FEEL/">
                <inputData id="code" name="code"><variable id="codeVariable" name="code" typeRef="string"/></inputData>
                <decision id="decision" name="%s"><variable id="rulesVariable" name="%s"/>
                <informationRequirement id="needs"><requiredInput href="#code"/></informationRequirement>
                <decisionTable id="table" hitPolicy="COLLECT">
                <input id="in"><inputExpression id="inExpression" typeRef="string"><text>code</text></inputExpression></input>
                <output id="out" typeRef="number"/>
                %s</decisionTable></decision></definitions>
                """.formatted(DECISION, DECISION, rows);
    }

    @Override
    int rule(int claim) {
        DMNContext context = runtime.newContext();
        context.set("code", codes[claim]);
        Object hits = runtime.evaluateAll(model, context)
                .getDecisionResultByName(DECISION)
                .getResult();
        List<?> rules = hits instanceof List<?> several ? several : List.of();
        return rules.isEmpty() ? -1 : ((Number) rules.get(0)).intValue();
    }
}
