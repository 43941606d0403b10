package io.github.governance4j.testkit.rights.review;

import io.github.governance4j.core.rights.review.Bilingual;
import io.github.governance4j.core.rights.review.Flag;
import io.github.governance4j.core.rights.review.RedLine;
import io.github.governance4j.core.rights.review.Reviewed;
import io.github.governance4j.core.rights.review.RightsReview;
import io.github.governance4j.core.rights.review.RuleText;
import io.github.governance4j.core.rights.review.Spot;
import io.github.governance4j.core.rulebook.Reviewable;
import io.github.governance4j.points.catalogue.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Reviews with one fault each. Nested, so that no build runs them as tests of their own. */
final class BrokenReviews {
    private static final RightsReview SOUND = RightsReview.shipped();

    private BrokenReviews() {}

    private static Reviewed flagging(Reviewed reviewed, UnaryOperator<Flag> how) {
        return new Reviewed(
                reviewed.proposal(), reviewed.flags().stream().map(how).toList());
    }

    private static Reviewed nothingSaidOf(Reviewed reviewed) {
        return new Reviewed(reviewed.proposal(), List.of());
    }

    static class PutsInForceWhateverIsClassified extends MadeUpCatalogueIsReviewedByTheLaws {
        @Override
        public boolean isInForce(Item item) {
            return item.classification().isPresent();
        }
    }

    static class LetsAVillageFindOffences extends MadeUpCatalogueIsReviewedByTheLaws {
        @Override
        public boolean isInForce(Item item) {
            return item.classification().isPresent() && !SOUND.of(item).isBlocked();
        }
    }

    static class PutsInForceWhatNobodyClassified extends MadeUpCatalogueIsReviewedByTheLaws {
        @Override
        public boolean isInForce(Item item) {
            return !SOUND.of(item).isBlocked();
        }
    }

    static class PointsBesideTheWords extends MadeUpCatalogueIsReviewedByTheLaws {
        @Override
        public List<Reviewed> reviewed(List<? extends Reviewable> rules) {
            return SOUND.of(rules).stream()
                    .map(reviewed -> flagging(reviewed, PointsBesideTheWords::beside))
                    .toList();
        }

        private static Flag beside(Flag flag) {
            Spot at = flag.at();
            return new Flag(flag.line(), new Spot(at.part(), at.from() + 1, at.to() + 1, at.words()));
        }
    }

    static class NamesTheLineInsteadOfTheWords extends MadeUpCatalogueIsReviewedByTheLaws {
        @Override
        public List<Flag> scheme(String setting) {
            return SOUND.scheme(setting).stream()
                    .map(flag -> new Flag(
                            flag.line(),
                            new Spot(
                                    flag.at().part(),
                                    flag.at().from(),
                                    flag.at().to(),
                                    flag.code())))
                    .toList();
        }

        /** Settings that are flagged for sure. */
        @Override
        @Provide
        public Arbitrary<String> texts() {
            return Arbitraries.just("积分低于70分暂停家庭惠民待遇");
        }
    }

    static class ShowsNoLawfulWay extends MadeUpCatalogueIsReviewedByTheLaws {
        @Override
        public List<Reviewed> reviewed(List<? extends Reviewable> rules) {
            return SOUND.of(rules).stream()
                    .map(reviewed -> flagging(reviewed, flag -> new Flag(silent(flag.line()), flag.at())))
                    .toList();
        }

        private static RedLine silent(RedLine line) {
            return RedLine.builder()
                    .id(line.id())
                    .code(line.code())
                    .bar(line.bar())
                    .why(line.why())
                    .basis(line.basis())
                    .lawful(new Bilingual(line.lawful().zh(), " "))
                    .build();
        }
    }

    static class SaysEverythingTwice extends MadeUpCatalogueIsReviewedByTheLaws {
        @Override
        public List<Reviewed> reviewed(List<? extends Reviewable> rules) {
            return SOUND.of(rules).stream()
                    .map(reviewed -> {
                        List<Flag> twice = new ArrayList<>(reviewed.flags());
                        twice.addAll(reviewed.flags());
                        return new Reviewed(reviewed.proposal(), twice);
                    })
                    .toList();
        }
    }

    static class ClearsEverything extends MadeUpCatalogueIsReviewedByTheLaws {
        @Override
        public Reviewed reviewed(Reviewable rule) {
            return nothingSaidOf(SOUND.of(rule));
        }
    }

    static class TripsOverSpaces extends MadeUpCatalogueIsReviewedByTheLaws {
        @Override
        public Reviewed reviewed(Reviewable rule) {
            return rule.title().contains("\u3000") ? nothingSaidOf(SOUND.of(rule)) : SOUND.of(rule);
        }
    }

    static class TiresTowardsTheEnd extends MadeUpCatalogueIsReviewedByTheLaws {
        @Override
        public List<Reviewed> reviewed(List<? extends Reviewable> rules) {
            List<Reviewed> all = new ArrayList<>(SOUND.of(rules));
            int last = all.size() - 1;
            all.set(last, nothingSaidOf(all.get(last)));
            return all;
        }
    }

    static class ForgivesWhatTheNewcomerOverrides extends MadeUpCatalogueIsReviewedByTheLaws {
        @Override
        public List<Reviewed> reviewed(List<? extends Reviewable> rules) {
            String longest = rules.stream()
                    .map(Reviewable::title)
                    .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                    .orElse("");
            List<Reviewed> all = new ArrayList<>(SOUND.of(rules));
            for (int i = 0; i < all.size(); i++) {
                if (!rules.get(i).title().equals(longest)) {
                    all.set(i, nothingSaidOf(all.get(i)));
                }
            }
            return all;
        }
    }

    static class LosesTheLastRule extends MadeUpCatalogueIsReviewedByTheLaws {
        @Override
        public List<Reviewed> reviewed(List<? extends Reviewable> rules) {
            return SOUND.of(rules).subList(0, rules.size() - 1);
        }
    }

    static class LooksAwayTheSecondTime extends MadeUpCatalogueIsReviewedByTheLaws {
        private final Set<String> seen = new HashSet<>();

        @Override
        public Reviewed reviewed(Reviewable rule) {
            return seen.add(rule.title()) ? SOUND.of(rule) : nothingSaidOf(SOUND.of(rule));
        }
    }

    static class CannotReadDigitsOfAnyLength extends MadeUpCatalogueIsReviewedByTheLaws {
        @Override
        public List<RuleText> cut(String text) {
            int at = text.indexOf("9999");
            int end = at;
            while (end >= 0 && end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            if (at >= 0) {
                Long.parseLong(text.substring(at, end));
            }
            return SOUND.text(text);
        }
    }

    static class CutsEveryRuleFromEveryPlace extends MadeUpCatalogueIsReviewedByTheLaws {
        @Override
        public List<RuleText> cut(String text) {
            List<RuleText> once = SOUND.text(text);
            List<RuleText> all = new ArrayList<>();
            once.forEach(each -> all.addAll(once));
            return all;
        }
    }
}
