package io.github.governance4j.examples.host;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.json.Wire;
import io.github.governance4j.points.ledger.Account;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** What the platform offers over HTTP (接口). {@code X-User} stands for the login a real platform has. */
@RestController
class Doors {
    /** What a reader is told: one line, and where the whole reason is. */
    record Told(String id, String stream, String text, String why) {}

    /** A command that was taken on a stream, and what it brought about. */
    record Line(String id, LocalDateTime happened, List<String> facts, String text) {}

    private final Counter counter;
    private final Desks desks;
    private final Timers timers;
    private final Tables tables;
    private final EventStore store;
    private final Wire wire;
    private final HostClock clock;

    Doors(Counter counter, Desks desks, Timers timers, Tables tables, EventStore store, Wire wire, HostClock clock) {
        this.counter = counter;
        this.desks = desks;
        this.timers = timers;
        this.tables = tables;
        this.store = store;
        this.wire = wire;
        this.clock = clock;
    }

    /** The rules judge a deed and not who writes it down, so that takes a role: else a resident could award itself. */
    @PostMapping("/points")
    ResponseEntity<Told> points(
            @RequestHeader("X-User") String user,
            @RequestHeader("Idempotency-Key") CommandId id,
            @RequestBody Form.Award form,
            Locale locale) {
        require(user, "RECORDER");
        return told(counter.award(stamp(id, form.happened(), user), form), locale);
    }

    @PostMapping("/matters")
    ResponseEntity<Told> matters(
            @RequestHeader("X-User") String user,
            @RequestHeader("Idempotency-Key") CommandId id,
            @RequestBody Form.Report form,
            Locale locale) {
        return told(counter.report(stamp(id, Optional.empty(), user), form), locale);
    }

    @PostMapping("/whistles")
    ResponseEntity<Told> whistles(
            @RequestHeader("X-User") String user,
            @RequestHeader("Idempotency-Key") CommandId id,
            @RequestBody Form.Call form,
            Locale locale) {
        return told(counter.call(stamp(id, Optional.empty(), user), form), locale);
    }

    @PostMapping("/disputes")
    ResponseEntity<Told> disputes(
            @RequestHeader("X-User") String user,
            @RequestHeader("Idempotency-Key") CommandId id,
            @RequestBody Form.Order form,
            Locale locale) {
        return told(counter.order(stamp(id, Optional.empty(), user), form), locale);
    }

    /** The whole reason, as it was kept when it was decided; {@code stream} for what was no request of its own. */
    @GetMapping(value = "/why/{id}", produces = "text/plain;charset=UTF-8")
    String why(@PathVariable CommandId id, @RequestParam Optional<StreamId> stream, Locale locale) {
        return stream.or(() -> tables.streamsOf(id.value()).stream().findFirst().map(StreamId::new))
                .flatMap(of -> store.explanation(of, id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .text(language(locale));
    }

    @GetMapping("/matters")
    List<Tables.MatterLine> matters(
            @RequestParam(required = false) @Nullable String status, @RequestParam(defaultValue = "0") int page) {
        return tables.matters(status, 20, 20L * page);
    }

    /** Does what is due by a moment; the clock is put forward to it, so that nothing happens before what was done. */
    @PostMapping("/tick")
    Timers.Round tick(@RequestHeader("X-User") String user, @RequestBody Form.Until form) {
        require(user, "OPERATOR");
        form.now().ifPresent(clock::putForward);
        return timers.tick();
    }

    @GetMapping("/accounts/{household}")
    Map<String, String> account(@PathVariable StreamId household) {
        Account account = desks.accounts().open(household).state();
        return Map.of(
                "redeemable", account.redeemable(clock.now().toLocalDate()).toString());
    }

    @GetMapping("/history/{stream}")
    List<Line> history(@PathVariable StreamId stream, Locale locale) {
        Map<Stamp, List<String>> facts = new LinkedHashMap<>();
        for (StoredFact fact : store.load(stream)) {
            facts.computeIfAbsent(fact.stamp(), stamp -> new ArrayList<>()).add(wire.name(fact.fact()));
        }
        return facts.entrySet().stream()
                .map(command -> line(stream, command.getKey(), command.getValue(), language(locale)))
                .toList();
    }

    private Line line(StreamId stream, Stamp stamp, List<String> facts, Language language) {
        String why = store.explanation(stream, stamp.id()).orElseThrow().line(language);
        return new Line(stamp.id().value(), stamp.happened(), facts, why);
    }

    private static ResponseEntity<Told> told(Answer answer, Locale locale) {
        String why = UriComponentsBuilder.fromPath("/why/{id}")
                .queryParam("stream", "{stream}")
                .encode()
                .buildAndExpand(answer.id(), answer.stream())
                .toString();
        return ResponseEntity.status(answer.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new Told(
                        answer.id().value(),
                        answer.stream().value(),
                        answer.why().line(language(locale)),
                        why));
    }

    /** The clock is read here and nowhere else. */
    private Stamp stamp(CommandId id, Optional<LocalDateTime> happened, String userId) {
        Tables.User user = user(userId);
        if (id.isReserved()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "ids that begin with ~ or end like #7:refund are the library's own");
        }
        PersonId person = new PersonId(user.person());
        Actor by = user.post() == null ? new Actor.Party(person) : new Actor.Post(new PostId(user.post()), person);
        LocalDateTime now = clock.now();
        return new Stamp(id, happened.orElse(now), now, by);
    }

    private void require(String userId, String role) {
        if (!user(userId).role().equals(role)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private Tables.User user(String id) {
        Tables.User user = tables.user(id);
        if (user == null) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        return user;
    }

    static Language language(Locale locale) {
        return locale.getLanguage().equals("en") ? Language.EN : Language.ZH;
    }
}
