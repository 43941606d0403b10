package io.github.governance4j.benchmarks.county;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proof itself; that one thread and more write the same bytes is proved beside the command. */
class CountyAgreeExamples {
    private static final String HEADER = "id,stream,item,outcome,code,granted,lost,due\n";
    private static final String ROWS = "D1,H1,A,accepted,points.deed,2,0,\nD2,H1,A,accepted,points.cap,0.5,1.5,\n";

    @TempDir
    Path folder;

    @Test
    void decisions_that_account_for_every_row_and_add_up_are_taken() throws IOException {
        CountyWork.Ran ran = ran(3, ROWS, "2.5", 1);
        assertThatCode(() -> CountyWork.prove(ran)).doesNotThrowAnyException();
    }

    @Test
    void a_row_that_was_not_decided_is_found() throws IOException {
        CountyWork.Ran ran = ran(4, ROWS, "2.5", 1);
        assertThatThrownBy(() -> CountyWork.prove(ran)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void decisions_that_do_not_add_up_are_found() throws IOException {
        CountyWork.Ran ran = ran(3, ROWS, "2.51", 1);
        assertThatThrownBy(() -> CountyWork.prove(ran)).isInstanceOf(IllegalStateException.class);
    }

    private CountyWork.Ran ran(long deeds, String rows, String granted, int repeated) throws IOException {
        Files.writeString(folder.resolve("decisions.csv"), HEADER + rows);
        Files.writeString(
                folder.resolve("result.json"),
                "{\"totals\": {\"granted\": " + granted + "}, \"repeated\": " + repeated + "}");
        return new CountyWork.Ran(deeds, 1, Duration.ZERO, folder);
    }
}
