package io.github.governance4j.testkit;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.HouseholdId;
import io.github.governance4j.core.place.OpaqueId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.rulebook.MeetingKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of core's values (核心取值生成器).
 *
 * <p>Ids are short and Latin most of the time, and now and then as long or as Chinese as an id may be. Days lie within {@link
 * #FIRST_DAY} and {@link #LAST_DAY}, both included: the years the shipped calendar knows and a few beyond.
 */
public final class CoreArbitraries {
    /** The first day generated: 2007-01-01. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2007, 1, 1);
    /** The last day generated: 2030-12-31. */
    public static final LocalDate LAST_DAY = LocalDate.of(2030, 12, 31);

    private CoreArbitraries() {}

    /** {@return texts that may be ids: 1 to 64 visible characters} */
    public static Arbitrary<String> idTexts() {
        Arbitrary<String> plain = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars('-')
                .ofMinLength(1)
                .ofMaxLength(8);
        Arbitrary<String> chinese = Arbitraries.strings()
                .withCharRange('\u4e00', '\u9fa5')
                .ofMinLength(1)
                .ofMaxLength(OpaqueId.MOST);
        Arbitrary<String> awkward =
                Arbitraries.strings().withChars("#:/~.%'\"<&-").ofMinLength(1).ofMaxLength(OpaqueId.MOST);
        // Beyond the basic plane a character takes two chars; 64 of them are still one id.
        Arbitrary<String> rare = Arbitraries.integers()
                .between(0x20000, 0x20200)
                .list()
                .ofMinSize(1)
                .ofMaxSize(OpaqueId.MOST)
                .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
        // By chance alone hardly any would be as long as an id may be.
        Arbitrary<String> longest =
                Arbitraries.strings().withCharRange('a', 'z').ofLength(OpaqueId.MOST);
        return Arbitraries.frequencyOf(
                Tuple.of(12, plain),
                Tuple.of(2, chinese),
                Tuple.of(2, awkward),
                Tuple.of(1, rare),
                Tuple.of(1, longest));
    }

    /** {@return command ids} */
    public static Arbitrary<CommandId> commandIds() {
        return idTexts().map(CommandId::new);
    }

    /** {@return stream ids} */
    public static Arbitrary<StreamId> streamIds() {
        return idTexts().map(StreamId::new);
    }

    /** {@return area ids} */
    public static Arbitrary<AreaId> areaIds() {
        return idTexts().map(AreaId::new);
    }

    /** {@return body ids} */
    public static Arbitrary<BodyId> bodyIds() {
        return idTexts().map(BodyId::new);
    }

    /** {@return person ids} */
    public static Arbitrary<PersonId> personIds() {
        return idTexts().map(PersonId::new);
    }

    /** {@return household ids} */
    public static Arbitrary<HouseholdId> householdIds() {
        return idTexts().map(HouseholdId::new);
    }

    /** {@return post ids} */
    public static Arbitrary<PostId> postIds() {
        return idTexts().map(PostId::new);
    }

    /** {@return receipt ids} */
    public static Arbitrary<ReceiptId> receiptIds() {
        return idTexts().map(ReceiptId::new);
    }

    /** {@return edition ids} */
    public static Arbitrary<EditionId> editionIds() {
        return idTexts().map(EditionId::new);
    }

    /** {@return days from {@link #FIRST_DAY} to {@link #LAST_DAY}} */
    public static Arbitrary<LocalDate> days() {
        return daysBetween(FIRST_DAY, LAST_DAY);
    }

    /**
     * Days of a span.
     *
     * @param first the first day, included
     * @param last the last day, included
     * @return days in it
     */
    public static Arbitrary<LocalDate> daysBetween(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** {@return moments on {@link #days}, to the minute} */
    public static Arbitrary<LocalDateTime> moments() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 24 * 60 - 1))
                .as((day, minute) -> day.atStartOfDay().plusMinutes(minute));
    }

    /** {@return actors of all four kinds} */
    public static Arbitrary<Actor> actors() {
        return Arbitraries.oneOf(
                Combinators.combine(postIds(), personIds()).as(Actor.Post::new),
                personIds().map(Actor.Party::new),
                receiptIds().map(Actor.Channel::new),
                Arbitraries.just(new Actor.Timer()));
    }

    /** {@return stamps by any actor, recorded at the moment they speak of or up to 30 days later} */
    public static Arbitrary<Stamp> stamps() {
        Arbitrary<Integer> minutesLate = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(0, 30 * 24 * 60)));
        return Combinators.combine(commandIds(), moments(), minutesLate, actors())
                .as((id, happened, late, by) -> new Stamp(id, happened, happened.plusMinutes(late), by))
                .withoutEdgeCases();
    }

    /** {@return adoptions of every sort: drafts, issued ones, and meetings with and without quorum, majority and filing} */
    public static Arbitrary<Adoption> adoptions() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Adoption.draft())), Tuple.of(1, issued()), Tuple.of(4, byMeeting()));
    }

    /** {@return adoptions that hold} */
    public static Arbitrary<Adoption> adoptionsThatHold() {
        return adoptions().filter(Adoption::holds);
    }

    /**
     * Editions of a rulebook, adopted and not, none of them clashing.
     *
     * @param <T> the rules
     * @param rules what an edition says
     * @return up to six editions each
     */
    public static <T> Arbitrary<Editions<T>> editions(Arbitrary<T> rules) {
        Arbitrary<Edition<T>> one = Combinators.combine(days(), adoptions(), rules)
                .as((from, adopted, said) -> new Edition<>(new EditionId("unnamed"), from, adopted, said));
        return one.list()
                .ofMaxSize(6)
                .uniqueElements(Edition::from)
                .map(CoreArbitraries::named)
                .withoutEdgeCases();
    }

    private static <T> Editions<T> named(List<Edition<T>> unnamed) {
        List<Edition<T>> named = new ArrayList<>();
        for (Edition<T> edition : unnamed) {
            named.add(new Edition<>(
                    new EditionId("edition-" + (named.size() + 1)),
                    edition.from(),
                    edition.adopted(),
                    edition.rules()));
        }
        return Editions.of(named);
    }

    private static Arbitrary<Adoption> issued() {
        return Combinators.combine(bodyIds(), Arbitraries.of("县发〔2026〕1号", "Notice 7"), days())
                .as(Adoption::byAuthority);
    }

    private static Arbitrary<Adoption> byMeeting() {
        Arbitrary<Integer> entitled = Arbitraries.integers().between(1, 120);
        return entitled.flatMap(all -> Arbitraries.integers()
                .between(0, all)
                .flatMap(present -> Combinators.combine(
                                Arbitraries.of(MeetingKind.class),
                                bodyIds(),
                                days(),
                                Arbitraries.integers().between(0, present),
                                Arbitraries.integers().between(-3, 60).optional(0.8))
                        .as((kind, body, held, inFavour, daysToFiling) -> {
                            Adoption voted = Adoption.byMeeting(kind, body, held, all, present, inFavour);
                            return daysToFiling
                                    .map(days -> voted.filed(held.plusDays(days)))
                                    .orElse(voted);
                        })));
    }
}
