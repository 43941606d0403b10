package io.github.governance4j.core.rulebook;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.BodyId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How an edition came to be adopted, and whether that suffices (表决通过情况).
 *
 * <p>A village's rules are made by its meeting: quorum and majority by 村民委员会组织法 (2025) articles 26 and 30, filing with the
 * township by article 31 (before 2026: articles 22, 26 and 27). An authority above the village issues a document instead; which authority may do so is county practice and
 * is not judged here. A draft has no force. Immutable.
 *
 * <pre>{@code
 * Adoption.byMeeting(MeetingKind.REPRESENTATIVES, new BodyId("village-7"), LocalDate.of(2025, 12, 20), 45, 38, 31)
 *         .filed(LocalDate.of(2025, 12, 25))
 *         .holds()   // true: 38 of 45 is at least two thirds, 31 of 38 more than half, and it was filed
 * }</pre>
 */
public final class Adoption {
    /** The edition as a whole may have effect; rests on the findings below it. */
    public static final Rule ADOPTED = Rule.of("rulebook.adopted", Slot.id("body"));
    /** Enough of those entitled were present. */
    public static final Rule QUORUM = Rule.of(
            "rulebook.adopted.quorum",
            Slot.code("meeting"),
            Slot.day("held"),
            Slot.count("entitled"),
            Slot.count("present"),
            Slot.text("source"));
    /** More than half of those present were in favour. */
    public static final Rule MAJORITY =
            Rule.of("rulebook.adopted.majority", Slot.count("present"), Slot.count("in-favour"));
    /** The rules were filed with the township, on a day not before the meeting. */
    public static final Rule FILED =
            Rule.of("rulebook.adopted.filed", Slot.day("held"), Slot.day("filed"), Slot.text("source"));
    /** The rules were not filed. */
    public static final Rule NOT_FILED = Rule.of("rulebook.adopted.not-filed", Slot.day("held"), Slot.text("source"));
    /** An authority issued them. */
    public static final Rule ISSUED = Rule.of("rulebook.adopted.issued", Slot.text("document"), Slot.day("issued"));
    /** Nobody adopted them yet. */
    public static final Rule DRAFT = Rule.of("rulebook.adopted.draft");

    private final Explanation why;
    private final Optional<LocalDate> on;
    private final Optional<Meeting> meeting;

    private Adoption(Explanation why, Optional<LocalDate> on, Optional<Meeting> meeting) {
        this.why = why;
        this.on = on;
        this.meeting = meeting;
    }

    /** {@return a draft: not adopted by anyone} */
    public static Adoption draft() {
        return new Adoption(DRAFT.says(false).build(), Optional.empty(), Optional.empty());
    }

    /**
     * Adopted by a meeting of the village, not yet filed.
     *
     * @param kind who met
     * @param body the village
     * @param held the day of the meeting
     * @param entitled how many were entitled to attend, at least 1
     * @param present how many attended, 0 to {@code entitled}
     * @param inFavour how many voted for it, 0 to {@code present}
     * @return the adoption; it does not hold before it is {@link #filed}
     * @throws IllegalArgumentException if the numbers cannot be
     */
    public static Adoption byMeeting(
            MeetingKind kind, BodyId body, LocalDate held, int entitled, int present, int inFavour) {
        return judged(new Meeting(kind, body, held, entitled, present, inFavour), Optional.empty());
    }

    /**
     * Issued by an authority above the village, as a document.
     *
     * @param authority who issued it
     * @param document its number or title
     * @param issued the day
     * @return the adoption
     */
    public static Adoption byAuthority(BodyId authority, String document, LocalDate issued) {
        Explanation why = ADOPTED.says(true)
                .id(authority.value())
                .because(ISSUED.says(true).text(document).day(issued).build())
                .build();
        return new Adoption(why, Optional.of(issued), Optional.empty());
    }

    /**
     * The same adoption, filed with the township (备案) on {@code day}.
     *
     * @param day the day of filing; before the meeting it does not count
     * @return the filed adoption
     * @throws IllegalStateException if this is not the adoption of a meeting
     */
    public Adoption filed(LocalDate day) {
        return judged(
                meeting.orElseThrow(
                        () -> new IllegalStateException("only what a meeting adopted is filed with the township")),
                Optional.of(day));
    }

    /** {@return whether the edition may have effect} */
    public boolean holds() {
        return why.holds();
    }

    /** {@return the day everything needed for it was done: filed, or issued; the meeting's while nothing was filed; empty for a draft} */
    public Optional<LocalDate> on() {
        return on;
    }

    /** {@return why it holds or does not} */
    public Explanation explanation() {
        return why;
    }

    private static Adoption judged(Meeting m, Optional<LocalDate> filed) {
        boolean quorate = m.kind.quorate(m.entitled, m.present);
        boolean carried = 2L * m.inFavour > m.present;
        boolean isFiled = filed.isPresent() && !filed.get().isBefore(m.held);
        Explanation why = ADOPTED.says(quorate && carried && isFiled)
                .id(m.body.value())
                .because(QUORUM.says(quorate)
                        .code(m.kind)
                        .day(m.held)
                        .count(m.entitled)
                        .count(m.present)
                        .text(m.kind.source(m.held))
                        .build())
                .because(MAJORITY.says(carried)
                        .count(m.present)
                        .count(m.inFavour)
                        .build())
                .because(filed.map(day -> FILED.says(isFiled)
                                .day(m.held)
                                .day(day)
                                .text(MeetingKind.filingSource(m.held))
                                .build())
                        .orElseGet(() -> NOT_FILED
                                .says(false)
                                .day(m.held)
                                .text(MeetingKind.filingSource(m.held))
                                .build()))
                .build();
        return new Adoption(why, Optional.of(isFiled ? filed.get() : m.held), Optional.of(m));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Adoption that && why.equals(that.why));
    }

    @Override
    public int hashCode() {
        return why.hashCode();
    }

    @Override
    public String toString() {
        return why.toString();
    }

    private record Meeting(MeetingKind kind, BodyId body, LocalDate held, int entitled, int present, int inFavour) {
        Meeting {
            if (entitled < 1 || present < 0 || present > entitled || inFavour < 0 || inFavour > present) {
                throw new IllegalArgumentException(
                        "a meeting has 0 <= in favour <= present <= entitled, and somebody entitled: " + inFavour + ", "
                                + present + ", " + entitled);
            }
        }
    }
}
