package io.github.governance4j.core.rights.review;

import io.github.governance4j.core.rulebook.Magnitude;
import io.github.governance4j.core.rulebook.Reviewable;
import io.github.governance4j.core.rulebook.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds each deduction against the others of its catalogue (过罚相当).
 *
 * <p>Out of proportion is what takes everything, and what takes at least {@value #TIMES} times the middle one of the catalogue's
 * deductions, where there are at least {@value #ENOUGH} of them. The numbers are ours, after 行政处罚法 5 条 (what is imposed fits the
 * gravity) and 个人信息保护法 6 条 (least impact).
 */
final class Proportion {
    private static final int TIMES = 5;
    private static final int ENOUGH = 5;
    private static final String COMPARED = "PROPORTION-compared";
    private static final String EVERYTHING = "PROPORTION-everything";

    private final RedLine compared;
    private final RedLine everything;

    Proportion(List<LineRow> lines) {
        this.compared = named(lines, COMPARED);
        this.everything = named(lines, EVERYTHING);
    }

    private static RedLine named(List<LineRow> lines, String id) {
        return lines.stream()
                .map(LineRow::line)
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no row is called " + id));
    }

    List<Reviewed> compared(List<? extends Reviewable> rules, List<Reviewed> each) {
        long[] taken = rules.stream()
                .filter(rule -> rule.sign() == Sign.DEDUCTION)
                .flatMap(rule -> rule.magnitude().stream())
                .filter(magnitude -> !magnitude.everything() && magnitude.hundredths() > 0)
                .mapToLong(Magnitude::hundredths)
                .sorted()
                .toArray();
        long most = taken.length < ENOUGH ? Long.MAX_VALUE : TIMES * taken[taken.length / 2];
        List<Reviewed> all = new ArrayList<>(each.size());
        for (int i = 0; i < each.size(); i++) {
            Reviewed reviewed = each.get(i);
            Reviewable rule = rules.get(i);
            all.add(against(rule, most)
                    .filter(line -> reviewed.flags().stream()
                            .noneMatch(flag -> flag.code().equals(line.code())))
                    .map(line -> with(reviewed, new Flag(line, whole(rule.title()))))
                    .orElse(reviewed));
        }
        return all;
    }

    private Optional<RedLine> against(Reviewable rule, long most) {
        if (rule.sign() != Sign.DEDUCTION) {
            return Optional.empty();
        }
        return rule.magnitude()
                .flatMap(magnitude -> magnitude.everything()
                        ? Optional.of(everything)
                        : magnitude.hundredths() >= most ? Optional.of(compared) : Optional.empty());
    }

    private static Spot whole(String title) {
        return new Spot(Part.TITLE, 0, title.length(), title);
    }

    private static Reviewed with(Reviewed reviewed, Flag flag) {
        List<Flag> flags = new ArrayList<>(reviewed.flags());
        flags.add(flag);
        return new Reviewed(reviewed.proposal(), flags);
    }
}
