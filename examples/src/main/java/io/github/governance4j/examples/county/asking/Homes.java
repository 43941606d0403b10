package io.github.governance4j.examples.county.asking;

import io.github.governance4j.core.place.AreaId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** The households of the made-up village (虚构农户): one to six members, each household in one of its groups. Nobody is real. */
final class Homes {
    private static final int[] MEMBERS = {1, 2, 2, 3, 3, 4, 4, 5, 6};
    /** Every so many-th household is the family of somebody in office. */
    private static final int OFFICIALS_EVERY = 17;

    private final int count;
    private final long seed;
    private final List<AreaId> groups;
    private final List<String> officials;

    Homes(int count, long seed, List<AreaId> groups, List<String> officials) {
        this.count = count;
        this.seed = seed;
        this.groups = groups;
        this.officials = officials;
    }

    /**
     * One household.
     *
     * @param number from 1
     * @param account its account
     * @param group where it belongs
     * @param members who belongs to it
     * @param official the member of its family who is in office; empty for most
     */
    record Home(int number, String account, AreaId group, List<String> members, String official) {
        String member(SplittableRandom chance) {
            return members.get(chance.nextInt(members.size()));
        }

        /** Who else is of the family. */
        String familyOf(String member) {
            List<String> others = new ArrayList<>(members);
            others.remove(member);
            if (!official.isEmpty()) {
                others.add(official);
            }
            return others.stream().collect(Collectors.joining("|"));
        }
    }

    Home any(SplittableRandom chance) {
        return home(1 + chance.nextInt(count));
    }

    Home other(Home than, SplittableRandom chance) {
        return home(1 + (than.number() + chance.nextInt(Math.max(1, count - 1))) % count);
    }

    private Home home(int number) {
        String digits = String.format("%04d", number);
        long mixed = new SplittableRandom(seed * 31 + number).nextLong();
        int many = MEMBERS[(int) Long.remainderUnsigned(mixed, MEMBERS.length)];
        List<String> members = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            members.add("r" + digits + "-" + i);
        }
        boolean isOfOfficial = number % OFFICIALS_EVERY == 0 && !officials.isEmpty();
        return new Home(
                number,
                "H" + digits,
                groups.get(number % groups.size()),
                members,
                isOfOfficial ? officials.get(number / OFFICIALS_EVERY % officials.size()) : "");
    }
}
