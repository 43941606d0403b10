package io.github.governance4j.testkit.mediation.selection;

import io.github.governance4j.mediation.MediatorId;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What a way of finding a mediator owes those who need one (选任通则). Implement it in a test class run by jqwik:
 *
 * <pre>{@code
 * class StrikeAndRankKeepsTheLaws implements SelectionLaws {
 *     public Selector selector() { return question -> Mechanism.STRIKE_AND_RANK.choose(question).mediator(); }
 * }
 * }</pre>
 *
 * <p>Override {@link #among} where a way finds only those every side named, and the other two where it claims less.
 */
public interface SelectionLaws {
    /** {@return the way under test; a new one each time, if it remembers anything} */
    Selector selector();

    /**
     * {@return among whom it promises to find somebody: all who may mediate and nobody struck, unless overridden}
     *
     * @param one the case
     */
    default Set<MediatorId> among(SelectionCase one) {
        return one.left();
    }

    /** {@return whether it goes by what the sides rank; an assignment goes by their strikes alone} */
    default boolean hearsRanks() {
        return true;
    }

    /** {@return cases of every sort: few and many, silent sides, several persons a side, tied loads} */
    @Provide
    default Arbitrary<SelectionCase> cases() {
        return SelectionArbitraries.cases();
    }

    /**
     * Nobody is found who is recused, out of term, suspended, or mediates other places or kinds.
     *
     * @param one a case
     */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    default void nobody_who_may_not_mediate_is_found(@ForAll("cases") SelectionCase one) {
        SelectionCheck.of(this, one).nobodyWhoMayNot();
    }

    /**
     * Nobody is found whom anybody struck.
     *
     * @param one a case
     */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    default void nobody_a_party_struck_is_found(@ForAll("cases") SelectionCase one) {
        SelectionCheck.of(this, one).nobodyStruck();
    }

    /**
     * As long as one is left among whom to find, one is found.
     *
     * @param one a case
     */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    default void somebody_is_found_whenever_one_is_left(@ForAll("cases") SelectionCase one) {
        SelectionCheck.of(this, one).somebodyFound();
    }

    /**
     * There is nobody whom every side would have as gladly and one of them more gladly (Pareto).
     *
     * @param one a case
     */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    default void nobody_all_sides_would_rather_have_is_passed_over(@ForAll("cases") SelectionCase one) {
        SelectionCheck.of(this, one).nobodyPassedOver();
    }

    /**
     * Which side is named first, and which person of a side, changes nothing.
     *
     * @param one a case
     */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    default void exchanging_the_sides_changes_nothing(@ForAll("cases") SelectionCase one) {
        SelectionCheck.of(this, one).sidesAlike();
    }

    /**
     * Of two who are otherwise alike the busier is not found, and becoming busier never brings anybody forward.
     *
     * @param one a case
     */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    default void the_busier_never_ranks_higher(@ForAll("cases") SelectionCase one) {
        SelectionCheck.of(this, one).busierNotFound();
    }

    /**
     * Asked again, also with the rows of the roster in another order, it finds the same one.
     *
     * @param one a case
     */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    default void the_same_question_has_the_same_answer(@ForAll("cases") SelectionCase one) {
        SelectionCheck.of(this, one).sameAnswer();
    }

    /**
     * Silence does what its rule says: no order, or as if the side were not there.
     *
     * @param one a case
     */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    default void silence_means_what_its_rule_says(@ForAll("cases") SelectionCase one) {
        SelectionCheck.of(this, one).silenceRead();
    }

    /** Where there is a draw, those who are equal in everything are found about equally often. */
    @Example
    default void equals_have_equal_chances() {
        SelectionCheck.chances(selector());
    }
}
