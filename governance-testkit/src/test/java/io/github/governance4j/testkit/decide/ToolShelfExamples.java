package io.github.governance4j.testkit.decide;

import static io.github.governance4j.testkit.decide.ShelfSubject.EDITIONS;
import static io.github.governance4j.testkit.decide.ShelfSubject.START;
import static io.github.governance4j.testkit.decide.ShelfSubject.giveBack;
import static io.github.governance4j.testkit.decide.ShelfSubject.lend;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.rulebook.EditionId;
import org.junit.jupiter.api.Test;

class ToolShelfExamples {
    private static final Given<ShelfCommand, Shelf, ShelfFact, ShelfRefusal> SHELF = Given.the(new ToolShelf(EDITIONS));
    private static final EditionId EDITION = new EditionId("2026-1");
    private static final long FIRST = START.toEpochDay();

    @Test
    void a_tool_is_lent_for_three_days_and_falls_due_on_the_day_after() {
        SHELF.when(lend("saw", 0))
                .thenFacts(new ShelfFact.Lent("saw", FIRST, FIRST + 3, EDITION))
                .because(ToolShelf.TERM, true)
                .thenDue(START.plusDays(4).atStartOfDay());
    }

    @Test
    void a_tool_that_is_out_is_not_lent_again() {
        SHELF.past(lend("saw", 0))
                .when(lend("saw", 1))
                .thenRefused(ShelfRefusal.TOOL_IS_OUT)
                .because(ToolShelf.IN_PLACE, false)
                .because(Language.EN, "shelf.in-place");
    }

    @Test
    void a_late_tool_is_reminded_of_once() {
        var reminded = SHELF.facts(new ShelfFact.Lent("saw", FIRST, FIRST + 3, EDITION))
                .whenDue();
        reminded.thenFacts(new ShelfFact.Reminded("saw", START.plusDays(4).atStartOfDay()))
                .thenNothingDue();
        assertThat(reminded.state().out().values()).allMatch(Shelf.Loan::reminded);
        assertThat(reminded.decision().isAccepted()).isTrue();
    }

    @Test
    void an_example_fails_where_it_is_wrong() {
        var lent = SHELF.when(lend("saw", 0));
        assertThatThrownBy(() -> SHELF.past(giveBack("saw", 0))).hasMessageContaining("was refused");
        assertThatThrownBy(SHELF::whenDue).hasMessageContaining("nothing is due");
        assertThatThrownBy(lent::thenFacts).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> lent.thenRefused(ShelfRefusal.TOOL_IS_OUT)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> lent.because(ToolShelf.TERM, false)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> lent.because(Language.ZH, "借")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> lent.thenDue(START.atStartOfDay())).isInstanceOf(AssertionError.class);
        assertThatThrownBy(lent::thenNothingDue).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> SHELF.when(giveBack("saw", 0)).thenFacts()).hasMessageContaining("refused");
    }
}
