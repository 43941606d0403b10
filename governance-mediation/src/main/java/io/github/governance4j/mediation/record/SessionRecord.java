package io.github.governance4j.mediation.record;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.DocumentId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.dispute.Capacity;
import io.github.governance4j.mediation.dispute.Parties;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The record of one dispute as its facts left it (调解记录). Anybody may see what no party disputes; the entries themselves are read with
 * {@link SessionRecords#read}, by those who may. Immutable.
 */
public final class SessionRecord {
    static final SessionRecord NONE = new SessionRecord(null, Set.of(), List.of(), List.of(), 0, null);

    private final RecordFact.@Nullable RecordOpened opened;
    private final Set<PostId> mediators;
    private final List<Entry> entries;
    private final List<UndisputedFact> undisputed;
    private final long version;
    private final @Nullable LocalDateTime lastAct;

    private SessionRecord(
            RecordFact.@Nullable RecordOpened opened,
            Set<PostId> mediators,
            List<Entry> entries,
            List<UndisputedFact> undisputed,
            long version,
            @Nullable LocalDateTime lastAct) {
        this.opened = opened;
        this.mediators = mediators;
        this.entries = entries;
        this.undisputed = undisputed;
        this.version = version;
        this.lastAct = lastAct;
    }

    /** {@return the dispute; empty before the record began} */
    public Optional<DisputeId> dispute() {
        return Optional.ofNullable(opened).map(RecordFact.RecordOpened::dispute);
    }

    /** {@return what no party disputes, in the order it was recorded} */
    public List<UndisputedFact> undisputed() {
        return undisputed;
    }

    /** {@return how many facts there are} */
    public long version() {
        return version;
    }

    /** {@return when the latest of them happened} */
    public Optional<LocalDateTime> lastAct() {
        return Optional.ofNullable(lastAct);
    }

    Optional<Parties> parties() {
        return Optional.ofNullable(opened).map(RecordFact.RecordOpened::parties);
    }

    boolean isMediator(PostId post) {
        return mediators.contains(post);
    }

    /** Whether somebody is a party or acts for one, in whatever capacity. */
    boolean isForAParty(PersonId person) {
        return opened != null
                && opened.parties().persons().stream()
                        .anyMatch(party -> opened.parties().capacity(person, party) != Capacity.NONE);
    }

    List<Entry> entries() {
        return entries;
    }

    boolean holds(DocumentId document) {
        return entries.stream().anyMatch(entry -> entry.document().equals(document))
                || undisputed.stream().anyMatch(fact -> fact.document().equals(document));
    }

    boolean isUndisputed(IssueId issue) {
        return undisputed.stream().anyMatch(fact -> fact.issue().equals(issue));
    }

    SessionRecord after(RecordFact fact) {
        LocalDateTime last = lastAct != null && fact.at().isBefore(lastAct) ? lastAct : fact.at();
        return fact.match(new RecordFact.Cases<>() {
            @Override
            public SessionRecord recordOpened(RecordFact.RecordOpened open) {
                return new SessionRecord(open, open.mediators(), entries, undisputed, version + 1, last);
            }

            @Override
            public SessionRecord mediatorsSeated(RecordFact.MediatorsSeated seated) {
                return new SessionRecord(opened, seated.mediators(), entries, undisputed, version + 1, last);
            }

            @Override
            public SessionRecord entryWritten(RecordFact.EntryWritten written) {
                List<Entry> more = with(entries, written.entry());
                return new SessionRecord(opened, mediators, more, undisputed, version + 1, last);
            }

            @Override
            public SessionRecord undisputedRecorded(RecordFact.UndisputedRecorded recorded) {
                List<UndisputedFact> more = with(undisputed, recorded.fact());
                return new SessionRecord(opened, mediators, entries, more, version + 1, last);
            }
        });
    }

    private static <T> List<T> with(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return List.copyOf(more);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionRecord that
                && Objects.equals(opened, that.opened)
                && mediators.equals(that.mediators)
                && entries.equals(that.entries)
                && undisputed.equals(that.undisputed)
                && version == that.version
                && Objects.equals(lastAct, that.lastAct);
    }

    @Override
    public int hashCode() {
        return Objects.hash(opened, entries, undisputed, version);
    }

    /** For people debugging: how much there is, and nothing of it. */
    @Override
    public String toString() {
        return entries.size() + " entries and " + undisputed.size() + " undisputed after " + version + " facts";
    }
}
