package io.github.governance4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void everything_named_can_be_written() {
        Names names = Names.shipped();

        assertThat(names.all())
                .hasSizeGreaterThan(400)
                .allSatisfy(entry -> assertThat(entry.codec().shape()).isNotEmpty());
    }
}
