package io.github.governance4j.mediation.roster;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.house.Hidden;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is said of a people's mediation committee besides its members (人民调解委员会). Its members are the mediators of its body whom the
 * roster calls {@link Engagement#COMMITTEE_MEMBER members}.
 *
 * <p>That women, and members of the smaller peoples where several live together, sit in it (人民调解法 art. 8) is attested by the county as
 * yes or no. No such trait of any person is kept.
 */
@Value.Immutable
@Hidden
public sealed interface Committee permits ImmutableCommittee {
    /** {@return its body} */
    BodyId body();

    /** {@return who leads it (主任); empty while the seat is vacant} */
    Optional<MediatorId> director();

    /** {@return who stands in (副主任); may be nobody} */
    Set<MediatorId> deputies();

    /** {@return whether the county attests that women sit in it} */
    boolean hasWomen();

    /** {@return whether several peoples live together where it works (多民族居住的地区)} */
    boolean isMultiEthnicArea();

    /** {@return whether the county attests that members of the smaller peoples sit in it; looked at only where several live} */
    boolean hasSmallerPeoples();

    /**
     * {@return a committee}
     *
     * @param body its body
     * @param director who leads it
     * @param deputies who stands in
     * @param hasWomen whether the county attests that women sit in it
     * @param isMultiEthnicArea whether several peoples live together where it works
     * @param hasSmallerPeoples whether the county attests that members of the smaller peoples sit in it
     */
    static Committee of(
            BodyId body,
            Optional<MediatorId> director,
            Set<MediatorId> deputies,
            boolean hasWomen,
            boolean isMultiEthnicArea,
            boolean hasSmallerPeoples) {
        return ImmutableCommittee.builder()
                .body(body)
                .director(director)
                .deputies(deputies)
                .hasWomen(hasWomen)
                .isMultiEthnicArea(isMultiEthnicArea)
                .hasSmallerPeoples(hasSmallerPeoples)
                .build();
    }
}
