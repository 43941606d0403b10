package io.github.governance4j.examples.host;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.matter.SourceKind;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.points.catalogue.ItemCode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the platform takes in (表单). A moment that is not given is now. */
sealed interface Form {
    /** Points for a deed. */
    record Award(
            StreamId household, PersonId member, ItemCode item, Optional<LocalDateTime> happened, Optional<String> note)
            implements Form {
        /** What is impossible is told at its place in the form, like every other fault. */
        public Award {
            happened.ifPresent(Form::requireNameable);
        }
    }

    /** A matter somebody reported, dispatched at once. */
    record Report(
            StreamId matter,
            CategoryId category,
            AreaId area,
            SourceKind source,
            ReceiptId receipt,
            long people,
            Optional<String> note)
            implements Form {
        /** Likewise. */
        public Report {
            if (people < 1) {
                throw new IllegalArgumentException("a matter concerns somebody");
            }
        }
    }

    /** A call for help. */
    record Call(
            StreamId whistle,
            BodyId whistler,
            CategoryId category,
            AreaId area,
            Optional<StreamId> matter,
            Optional<String> note)
            implements Form {}

    /** Two parties at the counter who want one of some mediators. */
    record Order(
            StreamId dispute,
            DisputeKindId kind,
            AreaId area,
            PersonId applicant,
            PersonId respondent,
            IssueId issue,
            List<MediatorId> wanted,
            Optional<String> note)
            implements Form {
        /** Likewise. */
        public Order {
            if (applicant.equals(respondent) || Set.copyOf(wanted).size() < wanted.size()) {
                throw new IllegalArgumentException("two parties, and each mediator once");
            }
            wanted = List.copyOf(wanted);
        }
    }

    /** What is due by a moment. */
    record Until(Optional<LocalDateTime> now) implements Form {
        /** Likewise. */
        public Until {
            now.ifPresent(Form::requireNameable);
        }
    }

    private static void requireNameable(LocalDateTime moment) {
        if (!Stamp.canName(moment)) {
            throw new IllegalArgumentException("a moment from " + Stamp.EARLIEST + " to " + Stamp.LATEST);
        }
    }
}
