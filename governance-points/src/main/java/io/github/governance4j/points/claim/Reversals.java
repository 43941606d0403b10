package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.CommandId;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a claim has heard of the reversals of its entry (冲正情况). Each is known by its own name, so in whatever order a claim hears that
 * some were made and some taken out again, it knows the same in the end. Immutable.
 *
 * <p>What was kept before reversals were told by name says of none which it was; it is known by the name of the entry then.
 *
 * @param standing those that stand
 * @param undone those that were taken out again
 */
record Reversals(Set<CommandId> standing, Set<CommandId> undone) {
    /** None was heard of. */
    static final Reversals NONE = new Reversals(Set.of(), Set.of());

    Reversals {
        standing = Collections.unmodifiableSet(new TreeSet<>(standing));
        undone = Collections.unmodifiableSet(new TreeSet<>(undone));
    }

    /** Whether the entry is off the account, as far as is known. */
    boolean any() {
        return !standing.isEmpty();
    }

    /** Whether it was heard before that this one was made; of one without a name, whether any stands. */
    boolean made(Optional<CommandId> reversal) {
        return reversal.map(name -> standing.contains(name) || undone.contains(name))
                .orElseGet(this::any);
    }

    /** Whether one stands that this could be, told by name or not. */
    boolean stands(CommandId entry, Optional<CommandId> reversal) {
        return reversal.map(name -> standing.contains(name) || standing.contains(entry))
                .orElseGet(this::any);
    }

    Reversals with(CommandId entry, Optional<CommandId> reversal) {
        Set<CommandId> more = new TreeSet<>(standing);
        more.add(reversal.orElse(entry));
        return new Reversals(more, undone);
    }

    Reversals without(CommandId entry, Optional<CommandId> reversal) {
        Set<CommandId> left = new TreeSet<>(standing);
        Set<CommandId> more = new TreeSet<>(undone);
        boolean named = reversal.filter(left::remove).isPresent() || left.remove(entry);
        if (!named) {
            // Told without a name: the only one there can have been.
            more.addAll(left);
            left.clear();
        }
        reversal.ifPresent(more::add);
        return new Reversals(left, more);
    }
}
