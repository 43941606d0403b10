package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.EventStore;
import java.util.List;
import java.util.Optional;

/** The smallest decider: takes every note down, and counts. */
final class NoteTaking implements Decider<NoteTaking.Note, Long, Noted, NoteTaking.No> {
    /** Please note. */
    record Note(Stamp stamp, String text) implements Command {}

    /** Never refused. */
    enum No {
        NEVER
    }

    static Desk<Note, Long, Noted, No> desk(EventStore store) {
        return Desk.of(Notes.KIND, new NoteTaking(), Noted.class, store);
    }

    static Note note(String id, String text) {
        return new Note(Notes.stamp(id), text);
    }

    @Override
    public Long initial() {
        return 0L;
    }

    @Override
    public Decision<Noted, No> decide(Note command, Long state) {
        return Decision.accepted(List.of(new Noted(command.text())), Notes.why(command.text()));
    }

    @Override
    public Long evolve(Long state, Noted fact) {
        return state + 1;
    }

    @Override
    public Optional<Due<Note>> due(Long state) {
        return Optional.empty();
    }
}
