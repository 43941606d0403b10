package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which courts may confirm an agreement (司法确认的管辖法院): 民事诉讼法 (2023) art. 205.
 *
 * <p>A court that invited the mediation is competent alone. Else, where the dispute belongs before an intermediate court, that is. Else
 * the basic courts of the parties' domiciles, of where the object lies and of the mediation bodies' seats are, each of them; where all
 * are asked the first to docket has it (民诉法解释 art. 352). Where nothing was stated any court may be asked, and says itself.
 *
 * @param courts the courts there are on each basis
 */
public record CompetentCourts(Map<CourtBasis, Set<CourtId>> courts) {
    /** The court is one of those competent; those there are, by their basis. */
    static final Rule COMPETENT = Rule.of(
            "settlement.court.competent",
            Slot.id("court"),
            Slot.flag("stated"),
            Slot.code("court-basis"),
            Slot.text("competent"));

    /**
     * Copies the courts; a basis without any is left out.
     *
     * @param courts the courts there are on each basis
     */
    public CompetentCourts {
        Map<CourtBasis, Set<CourtId>> copy = new EnumMap<>(CourtBasis.class);
        courts.forEach((basis, some) -> {
            if (!some.isEmpty()) {
                copy.put(basis, Collections.unmodifiableSet(new TreeSet<>(some)));
            }
        });
        courts = Collections.unmodifiableMap(copy);
    }

    /** {@return none stated: any court may be asked, and says itself whether it is competent} */
    public static CompetentCourts unstated() {
        return new CompetentCourts(Map.of());
    }

    /** {@return whether anything was stated} */
    public boolean isStated() {
        return !courts.isEmpty();
    }

    /** {@return the courts that are competent, in the order of their ids; empty where nothing was stated} */
    public Set<CourtId> competent() {
        Set<CourtId> all = new TreeSet<>();
        for (CourtBasis basis : CourtBasis.values()) {
            all.addAll(courts.getOrDefault(basis, Set.of()));
            if (!all.isEmpty() && (basis == CourtBasis.INVITED || basis == CourtBasis.INTERMEDIATE)) {
                break;
            }
        }
        return Collections.unmodifiableSet(all);
    }

    /**
     * {@return whether a court may be asked, with the courts there are}
     *
     * @param court the court
     */
    public Explanation judge(CourtId court) {
        CourtBasis strongest = courts.keySet().stream().findFirst().orElse(CourtBasis.SEAT);
        Set<CourtId> all = competent();
        return COMPETENT
                .says(!isStated() || all.contains(court))
                .id(court.value())
                .flag(isStated())
                .code(strongest)
                .text(all.stream().map(CourtId::value).collect(Collectors.joining(", ")))
                .build();
    }
}
