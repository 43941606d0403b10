package io.github.governance4j.mediation.roster;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import java.time.LocalDate;
import java.util.List;

/** Whether committees are made up as the law says (委员会组成): 人民调解法 art. 8. */
public final class Committees {
    /** The fewest members, included: art. 8. */
    public static final int FEWEST = 3;
    /** The most members, included: art. 8. */
    public static final int MOST = 9;

    /** The committee is made up as the law says. */
    static final Rule COMPOSED = Rule.of("roster.committee", Slot.id("body"), Slot.day("day"));
    /** It has three to nine members. */
    static final Rule SIZE =
            Rule.of("roster.committee-size", Slot.count("members"), Slot.count("fewest"), Slot.count("most"));
    /** One of its members leads it. */
    static final Rule DIRECTOR = Rule.of("roster.committee-director", Slot.id("director"), Slot.flag("member"));
    /** Whoever stands in is another of its members. */
    static final Rule DEPUTIES = Rule.of("roster.committee-deputies", Slot.count("deputies"), Slot.count("members"));
    /** Women sit in it. */
    static final Rule WOMEN = Rule.of("roster.committee-women", Slot.flag("women"));
    /** Members of the smaller peoples sit in it where several live together. */
    static final Rule PEOPLES = Rule.of("roster.committee-peoples", Slot.flag("several"), Slot.flag("attested"));

    private Committees() {}

    /**
     * {@return whether a committee is made up as the law says on a day, with a finding for each condition}
     *
     * @param committee the committee
     * @param roster its mediators
     * @param day the day
     */
    public static Explanation check(Committee committee, MediatorRoster roster, LocalDate day) {
        List<Mediator> members = roster.members(committee.body(), day);
        List<Explanation> findings = List.of(
                SIZE.says(members.size() >= FEWEST && members.size() <= MOST)
                        .count(members.size())
                        .count(FEWEST)
                        .count(MOST)
                        .build(),
                director(committee, members),
                deputies(committee, members),
                WOMEN.says(committee.hasWomen()).flag(committee.hasWomen()).build(),
                PEOPLES.says(!committee.isMultiEthnicArea() || committee.hasSmallerPeoples())
                        .flag(committee.isMultiEthnicArea())
                        .flag(committee.hasSmallerPeoples())
                        .build());
        Finding whole = COMPOSED.says(findings.stream().allMatch(Explanation::holds))
                .id(committee.body().value())
                .day(day);
        findings.forEach(whole::because);
        return whole.build();
    }

    private static Explanation director(Committee committee, List<Mediator> members) {
        boolean isMember = committee
                .director()
                .filter(id -> members.stream().anyMatch(row -> row.id().equals(id)))
                .isPresent();
        return DIRECTOR.says(isMember)
                .id(committee.director().map(id -> id.value()))
                .flag(isMember)
                .build();
    }

    private static Explanation deputies(Committee committee, List<Mediator> members) {
        long fit = committee.deputies().stream()
                .filter(id -> !committee.director().filter(id::equals).isPresent())
                .filter(id -> members.stream().anyMatch(row -> row.id().equals(id)))
                .count();
        return DEPUTIES.says(fit == committee.deputies().size())
                .count(committee.deputies().size())
                .count(fit)
                .build();
    }
}
