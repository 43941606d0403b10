package io.github.governance4j.rulebook;

import static io.vavr.API.For;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.MeetingKind;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.yaml.Fields;
import io.github.governance4j.rulebook.yaml.YamlNode;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads how an edition was adopted: {@code draft}, by a meeting, or by an authority. */
final class AdoptionReading {
    private static final CellKind<BodyId> BODY = CellKind.id(BodyId::new);
    private static final CellKind<MeetingKind> MEETING = CellKind.word(MeetingKind.class);
    private static final int MOST_PEOPLE = 100_000_000;

    private final Consumer<Problem> problems;

    AdoptionReading(Consumer<Problem> problems) {
        this.problems = problems;
    }

    Optional<Adoption> read(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            if (scalar.cell().text().equals("draft")) {
                return Optional.of(Adoption.draft());
            }
            problems.accept(scalar.cell().error("ADOPTION_NOT_UNDERSTOOD"));
            return Optional.empty();
        }
        return Fields.of(node, problems)
                .flatMap(fields -> fields.optional("authority").isPresent() ? byAuthority(fields) : byMeeting(fields));
    }

    private Optional<Adoption> byAuthority(Fields fields) {
        Option<BodyId> authority = value(fields, "authority", BODY);
        Option<String> document = value(fields, "document", CellKind.TEXT);
        Option<LocalDate> issued = value(fields, "issued", CellKind.DAY);
        fields.nothingElse();
        return For(authority, document, issued).yield(Adoption::byAuthority).toJavaOptional();
    }

    private Optional<Adoption> byMeeting(Fields fields) {
        Option<MeetingKind> meeting = value(fields, "meeting", MEETING);
        Option<BodyId> body = value(fields, "body", BODY);
        Option<LocalDate> held = value(fields, "held", CellKind.DAY);
        Option<Integer> entitled = people(fields, "entitled", 1);
        Option<Integer> present = people(fields, "present", 0);
        Option<Integer> inFavour = people(fields, "in-favour", 0);
        boolean wasFiled = fields.optional("filed").isPresent();
        Option<LocalDate> filed = wasFiled ? value(fields, "filed", CellKind.DAY) : Option.none();
        fields.nothingElse();
        boolean enoughEntitled = atMost(fields, "present", present, "entitled", entitled);
        boolean enoughPresent = atMost(fields, "in-favour", inFavour, "present", present);
        if (!enoughEntitled || !enoughPresent || (wasFiled && filed.isEmpty())) {
            return Optional.empty();
        }
        return For(meeting, body, held, entitled, present, inFavour)
                .yield(Adoption::byMeeting)
                .map(adoption -> filed.map(adoption::filed).getOrElse(adoption))
                .toJavaOptional();
    }

    private static <T> Option<T> value(Fields fields, String key, CellKind<T> kind) {
        return Option.ofOptional(fields.value(key, kind));
    }

    private static Option<Integer> people(Fields fields, String key, int least) {
        return Option.ofOptional(fields.number(key, least, MOST_PEOPLE));
    }

    /** A meeting cannot have had more in favour than present, nor more present than entitled. */
    private boolean atMost(
            Fields fields, String fewerKey, Option<Integer> fewer, String moreKey, Option<Integer> more) {
        if (fewer.isEmpty() || more.isEmpty() || fewer.get() <= more.get()) {
            return true;
        }
        fields.optional(fewerKey)
                .ifPresent(node -> problems.accept(Problem.error(node.at(), "MEETING_NUMBERS")
                        .with("fewer", fewerKey)
                        .with("found", fewer.get())
                        .with("more", moreKey)
                        .with("most", more.get())));
        return false;
    }
}
