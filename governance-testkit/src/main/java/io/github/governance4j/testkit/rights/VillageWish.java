package io.github.governance4j.testkit.rights;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Something that happens in a village, before it is known how things stand there (愿望). Numbers choose among whatever there is, so that
 * one generator serves all rulebooks and shrinks well.
 *
 * @param what what is wished
 * @param who chooses the account and the person
 * @param which chooses the item, the entry, the claim
 * @param also chooses the odd case out
 * @param amount chooses how much, and which answer
 * @param pace how much later than the last
 * @param late how many days it was recorded after it happened
 */
record VillageWish(What what, int who, int which, int also, int amount, Pace pace, int late) {
    /** What can be wished. */
    enum What {
        /** A deed is scored straight away. */
        DEED,
        SPEND,
        /** A deduction is decided straight away. */
        DEDUCT,
        REVERSE,
        BRING_IN,
        OBJECT,
        ANSWER,
        WITHDRAW,
        /** A deed, or a breach, is declared and takes its flow. */
        DECLARE,
        /** What comes next on some claim. */
        HANDLE,
        /** Something about a claim that is out of the common course: withdrawn, revoked, objected to, taken down. */
        REMEDY,
        /** A message from one stream to another arrives. */
        DELIVER,
        /** Everything happens that is due by now. */
        TICK
    }

    /** How much later. */
    enum Pace {
        AT_ONCE,
        DAYS,
        JUST_BEFORE_IT_IS_DUE,
        WHEN_IT_IS_DUE,
        NEXT_EDITION,
        NEW_YEAR
    }

    static final int CHOICES = 10_000;
    private static final int MOST = 36;

    /** Of accounts alone: nothing goes by way of a claim. */
    static Arbitrary<List<VillageWish>> ofAccounts() {
        return lists(
                Arbitraries.frequency(
                        Tuple.of(10, What.DEED),
                        Tuple.of(4, What.SPEND),
                        Tuple.of(6, What.DEDUCT),
                        Tuple.of(5, What.REVERSE),
                        Tuple.of(1, What.BRING_IN),
                        Tuple.of(8, What.OBJECT),
                        Tuple.of(7, What.ANSWER),
                        Tuple.of(2, What.WITHDRAW),
                        Tuple.of(2, What.TICK)),
                MOST);
    }

    /** Of everything. */
    static Arbitrary<List<VillageWish>> ofVillages() {
        return contested(lists(
                Arbitraries.frequency(
                        Tuple.of(3, What.DEED),
                        Tuple.of(3, What.SPEND),
                        Tuple.of(2, What.DEDUCT),
                        Tuple.of(3, What.REVERSE),
                        Tuple.of(8, What.OBJECT),
                        Tuple.of(9, What.ANSWER),
                        Tuple.of(2, What.WITHDRAW),
                        Tuple.of(11, What.DECLARE),
                        Tuple.of(30, What.HANDLE),
                        Tuple.of(6, What.REMEDY),
                        Tuple.of(8, What.DELIVER),
                        Tuple.of(4, What.TICK)),
                2 * MOST));
    }

    /** In every second life somebody contests an entry; by itself that is rare, and it is where claims and accounts come apart. */
    private static Arbitrary<List<VillageWish>> contested(Arbitrary<List<VillageWish>> lives) {
        Arbitrary<Integer> choice = Arbitraries.integers().between(0, CHOICES - 1);
        return Combinators.combine(lives, choice, choice, choice, choice).as((wishes, who, which, answer, where) -> {
            List<VillageWish> more = new ArrayList<>(wishes);
            if (where % 2 == 0) {
                int late = wishes.size() - where / 2 % (wishes.size() / 2 + 1);
                more.addAll(late, contest(who, which, answer % 4));
            }
            return more;
        });
    }

    /**
     * Somebody reverses an entry, one that a claim brought if there is any; whoever that burdens objects and is answered, before anybody
     * is told of either.
     */
    static List<VillageWish> contest(int who, int which, int answer) {
        int rejected = answer == 0 ? 1 : 0;
        return List.of(
                new VillageWish(What.REVERSE, who, which, 1, 0, Pace.AT_ONCE, 0),
                new VillageWish(What.OBJECT, who, 0, 1, 0, Pace.DAYS, 0),
                new VillageWish(What.ANSWER, who, 0, 1, rejected, Pace.DAYS, 0));
    }

    private static Arbitrary<List<VillageWish>> lists(Arbitrary<What> whats, int most) {
        Arbitrary<Integer> choice = Arbitraries.integers().between(0, CHOICES - 1);
        Arbitrary<Pace> pace = Arbitraries.frequency(
                Tuple.of(14, Pace.AT_ONCE),
                Tuple.of(10, Pace.DAYS),
                Tuple.of(2, Pace.JUST_BEFORE_IT_IS_DUE),
                Tuple.of(3, Pace.WHEN_IT_IS_DUE),
                Tuple.of(1, Pace.NEXT_EDITION),
                Tuple.of(1, Pace.NEW_YEAR));
        Arbitrary<Integer> late = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(0)),
                Tuple.of(4, Arbitraries.integers().between(1, 45)),
                Tuple.of(1, Arbitraries.just(-1)),
                Tuple.of(1, Arbitraries.integers().between(90, 400)));
        Arbitrary<VillageWish> wishes = Combinators.combine(whats, choice, choice, choice, choice, pace, late)
                .as(VillageWish::new);
        // Left to itself the list would mostly be short, and little happens in a short one.
        return wishes.list()
                .ofMinSize(4)
                .ofMaxSize(most)
                .withSizeDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    /** Whether this is one case in so many; {@code nth} tells several apart. */
    boolean isOdd(int oneIn, int nth) {
        return also % oneIn == nth;
    }
}
