package io.github.governance4j.store.jdbc;

import static io.github.governance4j.store.jdbc.Notes.A;
import static io.github.governance4j.store.jdbc.Notes.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Appended;
import io.github.governance4j.core.store.StoredFact;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ids and texts come back as they were, character for character, whatever a database thinks looks alike. */
class IdExamples {
    /** Any two of these are one and the same to some collation. */
    private static final List<String> ALIKE = List.of(
            "a",
            "A",
            "ａ",
            "á",
            "a\u0301",
            "ä",
            "ae",
            "æ",
            "ß",
            "ss",
            "ﬁ",
            "fi",
            "1",
            "①",
            "ı",
            "i",
            "I",
            "İ",
            "の",
            "ノ",
            "户",
            "戶",
            "\uD83D\uDE00",
            "\uD83D\uDE01",
            "~",
            "'",
            "\\",
            "%",
            "_",
            "a%",
            "\uD83D\uDE00".repeat(64));

    @ParameterizedTest
    @EnumSource(Engine.class)
    void ids_that_look_alike_are_different_ids(Engine engine) throws SQLException {
        JdbcEventStore store = engine.store();
        for (String id : ALIKE) {
            assertThat(store.append(List.of(Notes.to(new StreamId(id), 0, "c-1", id))))
                    .isInstanceOf(Appended.Done.class);
            assertThat(store.append(List.of(Notes.to(A, ALIKE.indexOf(id), id, id))))
                    .isInstanceOf(Appended.Done.class);
        }
        for (String id : ALIKE) {
            assertThat(store.load(new StreamId(id)))
                    .extracting(StoredFact::fact)
                    .containsExactly(new Noted(id));
            assertThat(store.explanation(A, new CommandId(id))).contains(Notes.why(id));
        }
        assertThat(store.load(A)).extracting(fact -> fact.stamp().id().value()).isEqualTo(ALIKE);
        assertThat(store.dueBefore(Notes.KIND.toUpperCase(Locale.ROOT), START, 1))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void texts_come_back_whatever_is_in_them(Engine engine) throws SQLException {
        JdbcEventStore store = engine.store();
        List<String> texts = List.of(
                "",
                " ",
                "a\u0000b",
                "\uD83D\uDE00 \uD840\uDC00",
                "half \uD83D",
                "\uDE00 half",
                "'; DROP TABLE g4j_fact --",
                "\\ \\\\ \\u0041 \" ? ?? :a $1 {d '2026-01-01'}",
                "\r\n\t\b\f\u001F\u007F\u2028\uFEFF\uFFFF",
                "空　格 ",
                "x".repeat(70_000));
        Map<String, String> row = new LinkedHashMap<>();
        texts.forEach(text -> row.put("k" + text, text));
        Explanation why = Notes.why("a\u0000b, half \uD83D");
        Append append = Notes.to(A, 0, Notes.stamp("c-1"), why, Optional.empty(), row, texts.toArray(String[]::new));
        assertThat(store.append(List.of(append))).isInstanceOf(Appended.Done.class);
        assertThat(store.explanation(A, new CommandId("c-1"))).contains(why);
        assertThat(store.row(A)).isEqualTo(row);
        assertThat(store.append(List.of(Notes.to(A, texts.size(), "c-2", "a\u0000b"))))
                .isInstanceOf(Appended.Done.class);
        assertThat(store.appendEach(List.of(Notes.to(A, texts.size() + 1, "c-3", texts.toArray(String[]::new)))))
                .hasOnlyElementsOfType(Appended.Done.class);
        assertThat(store.load(A).stream().limit(texts.size()).map(fact -> ((Noted) fact.fact()).text()))
                .isEqualTo(texts);
        assertThat(store.loadAfter(A, texts.size() + 1).stream().map(fact -> ((Noted) fact.fact()).text()))
                .isEqualTo(texts);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void every_actor_and_every_moment_comes_back(Engine engine) throws SQLException {
        JdbcEventStore store = engine.store();
        String longest = "\uD83D\uDE00".repeat(64);
        List<Actor> actors = List.of(
                new Actor.Post(new PostId("post"), new PersonId("p\"\\")),
                new Actor.Post(new PostId(longest), new PersonId(longest)),
                new Actor.Party(new PersonId("户主-1")),
                new Actor.Channel(new ReceiptId("r-1")),
                new Actor.Timer());
        List<LocalDateTime> moments = List.of(
                Stamp.EARLIEST,
                LocalDateTime.of(1986, 5, 4, 2, 30),
                LocalDateTime.of(2026, 3, 8, 2, 30, 0, 1),
                LocalDateTime.of(2026, 10, 25, 2, 30, 59, 999_999_999),
                Stamp.LATEST.withNano(999_999_999));
        List<Stamp> stamps = IntStream.range(0, actors.size())
                .mapToObj(i -> new Stamp(
                        new CommandId("c-" + i), moments.get(i), moments.get(actors.size() - 1 - i), actors.get(i)))
                .toList();
        for (int i = 0; i < stamps.size(); i++) {
            Append append =
                    Notes.to(A, i, stamps.get(i), Notes.why("w"), Optional.of(moments.get(i)), Map.of(), "note " + i);
            Appended done = i % 2 == 0
                    ? store.append(List.of(append))
                    : store.appendEach(List.of(append)).get(0);
            assertThat(done).isInstanceOf(Appended.Done.class);
            assertThat(store.dueBefore(Notes.KIND, moments.get(i), 1))
                    .singleElement()
                    .satisfies(waiting ->
                            assertThat(waiting.at()).isEqualTo(append.due().orElseThrow()));
            assertThat(store.dueBefore(Notes.KIND, moments.get(i).minusNanos(1), 1))
                    .isEmpty();
        }
        assertThat(store.load(A)).extracting(StoredFact::stamp).isEqualTo(stamps);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void large_things_fit(Engine engine) throws SQLException {
        JdbcEventStore store = engine.store();
        String megabyte = "解".repeat(1_048_576);
        String[] thousand = IntStream.range(0, 1_000).mapToObj(i -> "note " + i).toArray(String[]::new);
        Append append = Notes.to(
                A, 0, Notes.stamp("c-1"), Notes.why(megabyte), Optional.empty(), Map.of("k", megabyte), thousand);
        assertThat(store.append(List.of(append))).isInstanceOf(Appended.Done.class);
        assertThat(store.load(A)).hasSize(1_000).last().satisfies(last -> {
            assertThat(last.sequence()).isEqualTo(1_000);
            assertThat(last.fact()).isEqualTo(new Noted("note 999"));
        });
        assertThat(store.loadAfter(A, 998)).hasSize(2);
        assertThat(store.explanation(A, append.stamp().id())).contains(append.explanation());
        assertThat(store.row(A)).isEqualTo(append.row());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_kind_no_column_holds_is_refused_before_anything_is_written(Engine engine) throws SQLException {
        JdbcEventStore store = engine.store();
        for (String kind : List.of("", "two words", "k".repeat(65))) {
            assertThatThrownBy(() -> store.append(List.of(Notes.ofKind(kind, Notes.to(A, 0, "c-1", "one")))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(store.load(A)).isEmpty();
    }
}
