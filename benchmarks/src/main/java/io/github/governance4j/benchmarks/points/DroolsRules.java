package io.github.governance4j.benchmarks.points;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.utils.KieHelper;

/** The rules in Drools' language, compiled to its executable model. */
final class DroolsRules {
    private DroolsRules() {}

    /**
     * {@return one rule a code, which says its number}
     *
     * @param acts the rules
     */
    static KieBase matching(List<Act> acts) {
        StringBuilder drl = new StringBuilder("import " + DroolsClaim.class.getName() + ";\n");
        for (int i = 0; i < acts.size(); i++) {
            drl.append("rule \"%1$s\" when $c : DroolsClaim(code == \"%1$s\") then $c.setRule(%2$d); end%n"
                    .formatted(acts.get(i).code(), i));
        }
        return base(drl);
    }

    /**
     * {@return rules that look at running counts in the working memory, and change them}
     *
     * <p>For each code one rule that applies while every count has room, and one that is asked after it and grants nothing.
     *
     * @param acts the rules
     */
    static KieBase withCounts(List<Act> acts) {
        StringBuilder drl = new StringBuilder(
                "import %s;%nimport %s;%n".formatted(DroolsClaim.class.getName(), DroolsCount.class.getName()));
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            drl.append(granting(act, i));
            if (!act.limits().isEmpty()) {
                drl.append(("rule \"%1$s: nothing left\" salience -1 when "
                                + "$c : DroolsClaim(code == \"%1$s\", answered == false) "
                                + "then modify($c) { answer(%2$d, 0) }; end%n")
                        .formatted(act.code(), i));
            }
        }
        return base(drl);
    }

    private static String granting(Act act, int number) {
        StringBuilder when =
                new StringBuilder("  $c : DroolsClaim(code == \"%s\", answered == false)%n".formatted(act.code()));
        StringBuilder room = new StringBuilder("  int left = " + act.worth() + ";\n");
        StringBuilder change = new StringBuilder();
        for (int i = 0; i < act.limits().size(); i++) {
            Act.Limit limit = act.limits().get(i);
            when.append("  $n%1$d : DroolsCount(group == \"%2$s\", key == $c.key%1$d, used < %3$d)%n"
                    .formatted(i, limit.group(), limit.most()));
            room.append("  left = Math.min(left, %2$d - $n%1$d.getUsed());%n".formatted(i, limit.most()));
            change.append("  modify($n%1$d) { use(left) };%n".formatted(i));
        }
        return "rule \"%s\" when%n%sthen%n%s%s  modify($c) { answer(%d, left) };%nend%n"
                .formatted(act.code(), when, room, change, number);
    }

    private static KieBase base(CharSequence drl) {
        return new KieHelper().addContent(drl.toString(), ResourceType.DRL).build(ExecutableModelProject.class);
    }
}
