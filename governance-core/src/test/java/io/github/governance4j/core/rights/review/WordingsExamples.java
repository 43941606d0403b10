package io.github.governance4j.core.rights.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.rulebook.Sign;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hundreds of ways of saying it, and the line each is named for. */
class WordingsExamples {
    private static final RightsReview REVIEW = RightsReview.shipped();

    static Stream<Map<String, String>> crossing() throws IOException {
        return rows().filter(row -> !"clear".equals(row.get("line")));
    }

    static Stream<Map<String, String>> clear() throws IOException {
        return rows().filter(row -> "clear".equals(row.get("line")));
    }

    @ParameterizedTest
    @MethodSource
    void crossing(Map<String, String> row) {
        assertThat(flags(row)).extracting(Flag::code).contains(row.get("line"));
    }

    @ParameterizedTest
    @MethodSource
    void clear(Map<String, String> row) {
        assertThat(flags(row)).isEmpty();
    }

    @Test
    void taking_points_for_a_leak_is_no_leak() {
        assertThat(REVIEW.of(RuleText.of("工作人员泄露举报人信息", Sign.DEDUCTION)).isBlocked())
                .isFalse();
        assertThat(REVIEW.of(RuleText.of("将举报人信息泄露给被举报人", Sign.DEDUCTION)).isBlocked())
                .isFalse();
    }

    private static List<Flag> flags(Map<String, String> row) {
        Sign sign = Wordings.sign(row);
        String title = Objects.requireNonNull(row.get("title"));
        return sign == Sign.UNSAID
                ? REVIEW.scheme(title)
                : REVIEW.of(RuleText.of(title, sign)).flags();
    }

    private static Stream<Map<String, String>> rows() throws IOException {
        return Wordings.rows("wordings.csv", "line,sign,title");
    }
}
