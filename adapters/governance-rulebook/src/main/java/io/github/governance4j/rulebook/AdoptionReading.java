package io.github.governance4j.rulebook;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.MeetingKind;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.yaml.Fields;
import io.github.governance4j.rulebook.yaml.YamlNode;
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
        Optional<BodyId> authority = fields.value("authority", BODY);
        Optional<String> document = fields.value("document", CellKind.TEXT);
        Optional<LocalDate> issued = fields.value("issued", CellKind.DAY);
        fields.nothingElse();
        if (authority.isEmpty() || document.isEmpty() || issued.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Adoption.byAuthority(authority.get(), document.get(), issued.get()));
    }

    private Optional<Adoption> byMeeting(Fields fields) {
        Optional<MeetingKind> meeting = fields.value("meeting", MEETING);
        Optional<BodyId> body = fields.value("body", BODY);
        Optional<LocalDate> held = fields.value("held", CellKind.DAY);
        Optional<Integer> entitled = fields.number("entitled", 1, MOST_PEOPLE);
        Optional<Integer> present = fields.number("present", 0, MOST_PEOPLE);
        Optional<Integer> inFavour = fields.number("in-favour", 0, MOST_PEOPLE);
        boolean wasFiled = fields.optional("filed").isPresent();
        Optional<LocalDate> filed = wasFiled ? fields.value("filed", CellKind.DAY) : Optional.empty();
        fields.nothingElse();
        boolean enoughEntitled = atMost(fields, "present", present, "entitled", entitled);
        boolean enoughPresent = atMost(fields, "in-favour", inFavour, "present", present);
        if (!enoughEntitled
                || !enoughPresent
                || meeting.isEmpty()
                || body.isEmpty()
                || held.isEmpty()
                || entitled.isEmpty()
                || present.isEmpty()
                || inFavour.isEmpty()
                || (wasFiled && filed.isEmpty())) {
            return Optional.empty();
        }
        Adoption adoption = Adoption.byMeeting(
                meeting.get(), body.get(), held.get(), entitled.get(), present.get(), inFavour.get());
        return Optional.of(filed.map(adoption::filed).orElse(adoption));
    }

    /** A meeting cannot have had more in favour than present, nor more present than entitled. */
    private boolean atMost(
            Fields fields, String fewerKey, Optional<Integer> fewer, String moreKey, Optional<Integer> more) {
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
