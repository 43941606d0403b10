package io.github.governance4j.mediation.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.dispute.PartiesFault.What;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PartiesLaws {
    private static final PersonId A = new PersonId("a");
    private static final PersonId B = new PersonId("b");
    private static final PersonId CHILD = new PersonId("child");
    private static final PersonId MOTHER = new PersonId("mother");
    private static final PersonId AGENT = new PersonId("agent");

    @Property
    void nothing_but_the_label_depends_on_the_side(@ForAll("parties") Parties parties, @ForAll("persons") PersonId by) {
        Parties swapped = parties.swapped();
        assertThat(swapped.persons()).isEqualTo(parties.persons());
        for (PersonId party : parties.persons()) {
            assertThat(swapped.capacity(by, party)).isEqualTo(parties.capacity(by, party));
        }
        assertThat(swapped.on(Side.APPLICANT)).isEqualTo(parties.on(Side.RESPONDENT));
        assertThat(swapped.swapped()).isEqualTo(parties);
    }

    @Property
    void whoever_may_assent_may_act_and_everybody_has_somebody_who_may(
            @ForAll("parties") Parties parties, @ForAll("persons") PersonId by) {
        for (PersonId party : parties.persons()) {
            assertThat(parties.mayAct(by, party) || !parties.mayAssent(by, party))
                    .isTrue();
            boolean isMinor = parties.minors().contains(party);
            assertThat(parties.mayAssent(party, party)).isEqualTo(!isMinor);
            assertThat(!isMinor
                            || parties.guardians().stream()
                                    .anyMatch(one -> parties.capacity(one.guardian(), party) == Capacity.GUARDIAN))
                    .isTrue();
        }
    }

    @Property
    void nobody_acts_on_both_sides_in_whatever_capacity(@ForAll("castings") Casting casting) {
        Set<PersonId> onBoth = new HashSet<>();
        for (PersonId one : List.of(A, B, CHILD, MOTHER, AGENT)) {
            Set<Side> on = EnumSet.noneOf(Side.class);
            for (Party party : casting.parties()) {
                boolean acts = one.equals(party.person())
                        || casting.guardians().contains(new Guardian(party.person(), one))
                        || casting.representations().stream()
                                .anyMatch(row -> row.person().equals(one)
                                        && row.represents().contains(party.person()));
                if (acts) {
                    on.add(party.side());
                }
            }
            if (on.size() > 1) {
                onBoth.add(one);
            }
        }
        Set<PersonId> found = new HashSet<>();
        for (PartiesFault fault :
                Parties.faults(casting.parties(), Set.of(A, CHILD), casting.guardians(), casting.representations())) {
            if (fault.what() == What.GUARDIAN_ON_THE_OTHER_SIDE || fault.what() == What.REPRESENTS_BOTH_SIDES) {
                found.add(new PersonId(fault.about()));
            }
        }
        assertThat(found).isEqualTo(onBoth);
    }

    /** Parties of whom two are minors, and whoever is said to act for them. */
    record Casting(List<Party> parties, List<Guardian> guardians, List<Representation> representations) {}

    @Provide
    Arbitrary<Casting> castings() {
        Arbitrary<Side> sides = Arbitraries.of(Side.class);
        Arbitrary<PersonId> adults = Arbitraries.of(B, MOTHER, AGENT);
        Arbitrary<Representation> representation = Combinators.combine(
                        adults, Arbitraries.of(A, B, CHILD).set().ofMinSize(1).ofMaxSize(2))
                .as((by, whom) -> new Representation(by, whom, RepresentationScope.SPECIAL));
        return Combinators.combine(
                        sides,
                        sides,
                        sides,
                        adults,
                        adults,
                        representation.list().ofMaxSize(2))
                .as((first, second, third, one, other, representations) -> new Casting(
                        List.of(new Party(A, first), new Party(B, second), new Party(CHILD, third)),
                        List.of(new Guardian(A, one), new Guardian(CHILD, other)),
                        representations));
    }

    @Property
    void the_order_they_are_named_in_does_not_matter(@ForAll("parties") Parties parties, @ForAll long seed) {
        List<Party> shuffled = new ArrayList<>(parties.all());
        Collections.shuffle(shuffled, new Random(seed));
        Parties again = Parties.of(shuffled, parties.minors(), parties.guardians(), parties.representations());
        assertThat(again).isEqualTo(parties).hasSameHashCodeAs(parties);
    }

    @Property
    void a_crowd_has_at_most_five_representatives_a_side(@ForAll @IntRange(min = 1, max = 9) int count) {
        List<Party> crowd = crowd(20);
        List<Representation> chosen = IntStream.range(0, count)
                .mapToObj(i -> new Representation(
                        crowd.get(i).person(), Set.of(crowd.get(18 - i).person()), RepresentationScope.SPECIAL))
                .toList();
        List<PartiesFault> faults = Parties.faults(crowd, Set.of(), List.of(), chosen);
        assertThat(faults.isEmpty()).isEqualTo(count <= Parties.MOST_REPRESENTATIVES);
        assertThat(faults).allMatch(fault -> fault.what() == What.TOO_MANY_REPRESENTATIVES);
    }

    @Property
    void two_to_two_hundred_persons_are_a_dispute(@ForAll @IntRange(min = 1, max = 250) int size) {
        assertThat(Parties.faults(crowd(size), Set.of(), List.of(), List.of()).isEmpty())
                .isEqualTo(size >= 2 && size <= Parties.MOST);
    }

    @Example
    void a_representative_without_special_authority_speaks_and_does_not_agree() {
        Parties ordinary =
                two().withRepresentatives(List.of(new Representation(AGENT, Set.of(A), RepresentationScope.ORDINARY)));
        assertThat(ordinary.mayAct(AGENT, A)).isTrue();
        assertThat(ordinary.mayAssent(AGENT, A)).isFalse();
        assertThat(ordinary.mayAct(AGENT, B)).isFalse();
        assertThat(ordinary.mayAssent(A, A))
                .as("nobody gives their own voice away")
                .isTrue();
        Parties special =
                two().withRepresentatives(List.of(new Representation(AGENT, Set.of(A), RepresentationScope.SPECIAL)));
        assertThat(special.mayAssent(AGENT, A)).isTrue();
    }

    @Example
    void a_guardian_acts_for_a_minor_and_the_minor_does_not() {
        Parties family = Parties.of(
                List.of(new Party(A, Side.APPLICANT), new Party(CHILD, Side.RESPONDENT)),
                Set.of(CHILD),
                List.of(new Guardian(CHILD, MOTHER)),
                List.of());
        assertThat(family.capacity(MOTHER, CHILD)).isEqualTo(Capacity.GUARDIAN);
        assertThat(family.mayAssent(MOTHER, CHILD)).isTrue();
        assertThat(family.mayAct(CHILD, CHILD)).isFalse();
        assertThat(family.mayAct(MOTHER, A)).isFalse();
    }

    @Example
    void every_fault_is_named_and_gathering_them_is_refused() {
        List<Party> twice = List.of(new Party(A, Side.APPLICANT), new Party(A, Side.RESPONDENT));
        assertThat(whats(twice, Set.of(), List.of(), List.of())).containsExactly(What.PARTY_TWICE);
        assertThat(whats(List.of(new Party(A, Side.APPLICANT)), Set.of(), List.of(), List.of()))
                .containsExactly(What.TOO_FEW_OR_MANY, What.SIDE_EMPTY);
        assertThat(whats(two().all(), Set.of(A), List.of(), List.of())).containsExactly(What.MINOR_WITHOUT_GUARDIAN);
        assertThat(whats(two().all(), Set.of(CHILD), List.of(), List.of())).containsExactly(What.MINOR_NOT_A_PARTY);
        assertThat(whats(two().all(), Set.of(A), List.of(new Guardian(A, B)), List.of()))
                .containsExactly(What.GUARDIAN_ON_THE_OTHER_SIDE);
        assertThat(whats(
                        two().all(),
                        Set.of(A, B),
                        List.of(new Guardian(A, MOTHER), new Guardian(B, MOTHER)),
                        List.of()))
                .containsExactly(What.GUARDIAN_ON_THE_OTHER_SIDE);
        assertThat(whats(
                        two().all(),
                        Set.of(A),
                        List.of(new Guardian(A, MOTHER)),
                        List.of(new Representation(MOTHER, Set.of(B), RepresentationScope.SPECIAL))))
                .containsExactly(What.REPRESENTS_BOTH_SIDES);
        assertThat(whats(two().all(), Set.of(), List.of(new Guardian(A, MOTHER)), List.of()))
                .containsExactly(What.GUARDIAN_OF_NO_MINOR);
        assertThat(whats(
                        two().all(),
                        Set.of(),
                        List.of(),
                        List.of(new Representation(AGENT, Set.of(A, B), RepresentationScope.SPECIAL))))
                .containsExactly(What.REPRESENTS_BOTH_SIDES);
        assertThat(whats(
                        two().all(),
                        Set.of(),
                        List.of(),
                        List.of(new Representation(A, Set.of(B), RepresentationScope.SPECIAL))))
                .containsExactly(What.REPRESENTS_BOTH_SIDES);
        assertThat(whats(
                        two().all(),
                        Set.of(),
                        List.of(),
                        List.of(new Representation(AGENT, Set.of(CHILD), RepresentationScope.SPECIAL))))
                .containsExactly(What.REPRESENTS_NO_PARTY);
        assertThatIllegalArgumentException().isThrownBy(() -> Parties.of(twice)).withMessageContaining("PARTY_TWICE a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Representation(AGENT, Set.of(), RepresentationScope.SPECIAL));
        assertThatIllegalArgumentException().isThrownBy(() -> new Guardian(A, A));
    }

    private static List<What> whats(
            List<Party> parties, Set<PersonId> minors, List<Guardian> guardians, List<Representation> representations) {
        return Parties.faults(parties, minors, guardians, representations).stream()
                .map(PartiesFault::what)
                .toList();
    }

    private static Parties two() {
        return Parties.of(List.of(new Party(A, Side.APPLICANT), new Party(B, Side.RESPONDENT)));
    }

    /** All on one side but the last. */
    private static List<Party> crowd(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Party(new PersonId("p" + i), i == size - 1 ? Side.RESPONDENT : Side.APPLICANT))
                .toList();
    }

    @Provide
    Arbitrary<PersonId> persons() {
        return Arbitraries.integers().between(0, 16).map(i -> new PersonId("p" + i));
    }

    @Provide
    Arbitrary<Parties> parties() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(2, 8);
        return Combinators.combine(sizes, Arbitraries.longs()).as(PartiesLaws::some);
    }

    private static Parties some(int size, long seed) {
        Random random = new Random(seed);
        List<Party> all = new ArrayList<>();
        Set<PersonId> minors = new HashSet<>();
        List<Guardian> guardians = new ArrayList<>();
        List<Representation> representations = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Side side = i == 0 ? Side.APPLICANT : i == 1 || random.nextBoolean() ? Side.RESPONDENT : Side.APPLICANT;
            PersonId person = new PersonId("p" + i);
            all.add(new Party(person, side));
            if (random.nextInt(4) == 0) {
                minors.add(person);
                int nth = (side == Side.APPLICANT ? 10 : 13) + random.nextInt(3);
                guardians.add(new Guardian(person, new PersonId("p" + nth)));
            } else if (representations.size() < 5 && random.nextInt(3) == 0) {
                RepresentationScope scope =
                        random.nextBoolean() ? RepresentationScope.SPECIAL : RepresentationScope.ORDINARY;
                representations.add(new Representation(new PersonId("agent" + i), Set.of(person), scope));
            }
        }
        return Parties.of(all, minors, guardians, representations);
    }
}
