package io.github.governance4j.store.jdbc.faults;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something a client asks for: a deed under one id, on one or several accounts.
 *
 * @param id the id, also of every retry
 * @param form how it is handed to the store
 * @param accounts which accounts, no account twice
 */
record Ask(CommandId id, Form form, List<StreamId> accounts) {
    /** All forms, for choosing one. */
    static final List<Form> FORMS = List.of(Form.values());

    enum Form {
        /** Through the desk, one account. */
        ALONE,
        /** Several accounts in one append: all or nothing. */
        TOGETHER,
        /** Several accounts in one batch, each on its own terms. */
        EACH
    }

    /** What a child process prints about it. */
    String line() {
        return id + " " + form + " " + accounts.stream().map(StreamId::value).collect(Collectors.joining(","));
    }

    static Ask ofLine(String line) {
        String[] parts = line.split(" ", -1);
        return new Ask(
                new CommandId(parts[0]),
                Form.valueOf(parts[1]),
                Arrays.stream(parts[2].split(",", -1)).map(StreamId::new).toList());
    }
}
