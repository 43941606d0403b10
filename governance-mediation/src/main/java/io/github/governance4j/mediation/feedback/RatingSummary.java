package io.github.governance4j.mediation.feedback;

import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.rates.Interval;
import io.github.governance4j.mediation.rates.Rate;
import io.github.governance4j.mediation.rates.RateKind;
import io.github.governance4j.mediation.rates.StatedRate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * What the parties of many disputes think of one mediator (满意度汇总): how many ratings are favourable, of how many, and how sure one can
 * be of it.
 *
 * <p>Of fewer ratings than the rules want there is no summary at all: of few one could guess who said what, and few say little. It is for
 * reading; nothing is worked out from it.
 *
 * @param mediator whom it is about
 * @param favourable favourable ratings of all ratings given in the period
 * @param interval where the share lies with 95 % confidence, as far as so many ratings tell (Wilson)
 */
public record RatingSummary(MediatorId mediator, StatedRate favourable, Interval interval) {
    /**
     * Sums up.
     *
     * @param mediator whom it is about
     * @param disputes the ratings of disputes; those of others are passed over
     * @param rules what is favourable, and how many ratings there must be
     * @param firstDay the first day on which a rating counts, included
     * @param lastDay the last, included
     * @return the summary; empty if there are fewer ratings than the rules want
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public static Optional<RatingSummary> of(
            MediatorId mediator,
            Collection<Ratings> disputes,
            FeedbackRules rules,
            LocalDate firstDay,
            LocalDate lastDay) {
        long all = 0;
        long favourable = 0;
        for (Ratings ratings : disputes) {
            for (FeedbackFact.Rated rated : ratings.given()) {
                LocalDate day = rated.at().toLocalDate();
                if (rated.mediator().equals(mediator) && !day.isBefore(firstDay) && !day.isAfter(lastDay)) {
                    all++;
                    favourable += rated.score() >= rules.favourableFrom() ? 1 : 0;
                }
            }
        }
        StatedRate rate = new StatedRate(RateKind.FAVOURABLE, new Rate(favourable, all), firstDay, lastDay);
        return all < rules.smallestSample()
                ? Optional.empty()
                : Optional.of(new RatingSummary(mediator, rate, rate.rate().interval()));
    }
}
