package io.github.governance4j.points.scoring;

import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.ItemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A score whose parts are mostly shared with others, for there is one with every deed. */
final class PlainScore implements Score {
    private final ItemCode item;
    private final EditionId edition;
    private final Lasting lasting;
    private final Points granted;
    private final Points lost;
    private final boolean redeemable;
    private final List<Counted> counted;

    PlainScore(
            ItemCode item,
            EditionId edition,
            Lasting lasting,
            Points granted,
            Points lost,
            boolean redeemable,
            List<Counted> counted) {
        this.item = item;
        this.edition = edition;
        this.lasting = lasting;
        this.granted = granted;
        this.lost = lost;
        this.redeemable = redeemable;
        this.counted = counted;
    }

    @Override
    public ItemCode item() {
        return item;
    }

    @Override
    public EditionId edition() {
        return edition;
    }

    @Override
    public long earned() {
        return lasting.earned();
    }

    @Override
    public Points granted() {
        return granted;
    }

    @Override
    public Points lost() {
        return lost;
    }

    @Override
    public boolean redeemable() {
        return redeemable;
    }

    @Override
    public List<Counted> counted() {
        return counted;
    }

    @Override
    public OptionalLong lastDay() {
        return lasting.spendable();
    }

    @Override
    public OptionalLong standingLastDay() {
        return lasting.standing();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof PlainScore that
                        && redeemable == that.redeemable
                        && granted.equals(that.granted)
                        && lost.equals(that.lost)
                        && lasting.equals(that.lasting)
                        && item.equals(that.item)
                        && edition.equals(that.edition)
                        && counted.equals(that.counted));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * item.hashCode() + Long.hashCode(earned())) + granted.hashCode();
    }

    @Override
    public String toString() {
        return "Score{item=" + item
                + ", edition=" + edition
                + ", earned=" + earned()
                + ", granted=" + granted
                + ", lost=" + lost
                + ", redeemable=" + redeemable
                + ", counted=" + counted
                + (lastDay().isPresent() ? ", lastDay=" + lastDay().getAsLong() : "")
                + (standingLastDay().isPresent()
                        ? ", standingLastDay=" + standingLastDay().getAsLong()
                        : "")
                + "}";
    }

    /** Gathers the parts. */
    static final class Builder implements Score.Builder {
        private @Nullable ItemCode item;
        private @Nullable EditionId edition;
        private @Nullable Long earned;
        private @Nullable Points granted;
        private @Nullable Points lost;
        private @Nullable Boolean redeemable;
        private List<Counted> counted = List.of();
        private OptionalLong lastDay = OptionalLong.empty();
        private OptionalLong standingLastDay = OptionalLong.empty();

        @Override
        public Builder item(ItemCode item) {
            this.item = Objects.requireNonNull(item);
            return this;
        }

        @Override
        public Builder edition(EditionId edition) {
            this.edition = Objects.requireNonNull(edition);
            return this;
        }

        @Override
        public Builder earned(long earned) {
            this.earned = earned;
            return this;
        }

        @Override
        public Builder granted(Points granted) {
            this.granted = Objects.requireNonNull(granted);
            return this;
        }

        @Override
        public Builder lost(Points lost) {
            this.lost = Objects.requireNonNull(lost);
            return this;
        }

        @Override
        public Builder redeemable(boolean redeemable) {
            this.redeemable = redeemable;
            return this;
        }

        @Override
        public Builder counted(Iterable<? extends Counted> counted) {
            List<Counted> all = new ArrayList<>();
            counted.forEach(all::add);
            this.counted = List.copyOf(all);
            return this;
        }

        @Override
        public Builder lastDay(OptionalLong lastDay) {
            this.lastDay = Objects.requireNonNull(lastDay);
            return this;
        }

        @Override
        public Builder standingLastDay(OptionalLong standingLastDay) {
            this.standingLastDay = Objects.requireNonNull(standingLastDay);
            return this;
        }

        @Override
        public Score build() {
            return new PlainScore(
                    given("item", item),
                    given("edition", edition),
                    new Lasting(given("earned", earned), lastDay, standingLastDay),
                    given("granted", granted),
                    given("lost", lost),
                    given("redeemable", redeemable),
                    counted);
        }

        private static <T> T given(String what, @Nullable T value) {
            if (value == null) {
                throw new IllegalStateException("a score has no " + what);
            }
            return value;
        }
    }
}
