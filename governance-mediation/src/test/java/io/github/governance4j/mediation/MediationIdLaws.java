package io.github.governance4j.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.place.OpaqueId;
import io.github.governance4j.core.place.PersonId;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MediationIdLaws {
    private static final List<Function<String, OpaqueId>> KINDS =
            List.of(DisputeId::new, MediatorId::new, CaseFileId::new, AgreementId::new, SessionId::new);

    @Property
    void an_id_keeps_its_text_as_it_is(@ForAll("kinds") Function<String, OpaqueId> kind, @ForAll("texts") String text) {
        assertThat(kind.apply(text).value()).isEqualTo(text);
        assertThat(kind.apply(text)).hasToString(text).isEqualTo(kind.apply(text));
    }

    @Property
    void what_no_id_may_be_is_refused(@ForAll("kinds") Function<String, OpaqueId> kind, @ForAll String text) {
        if (!OpaqueId.isValid(text)) {
            assertThatIllegalArgumentException().isThrownBy(() -> kind.apply(text));
        }
    }

    @Property
    void ids_of_two_kinds_are_never_equal(@ForAll("texts") String text) {
        assertThat(KINDS.stream().map(kind -> kind.apply(text)).distinct()).hasSize(KINDS.size());
        assertThat(new MediatorId(text)).isNotEqualTo(new PersonId(text));
    }

    @Property
    void ids_sort_as_their_texts(@ForAll("texts") String a, @ForAll("texts") String b) {
        int expected = Integer.signum(a.compareTo(b));
        assertThat(Integer.signum(new DisputeId(a).compareTo(new DisputeId(b)))).isEqualTo(expected);
        assertThat(Integer.signum(new MediatorId(a).compareTo(new MediatorId(b))))
                .isEqualTo(expected);
        assertThat(Integer.signum(new CaseFileId(a).compareTo(new CaseFileId(b))))
                .isEqualTo(expected);
        assertThat(Integer.signum(new AgreementId(a).compareTo(new AgreementId(b))))
                .isEqualTo(expected);
        assertThat(Integer.signum(new SessionId(a).compareTo(new SessionId(b)))).isEqualTo(expected);
    }

    @Example
    void a_refusal_names_the_kind_of_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgreementId("人调字 1"))
                .withMessageStartingWith("agreement id");
    }

    @Provide
    Arbitrary<Function<String, OpaqueId>> kinds() {
        return Arbitraries.of(KINDS);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('!', '~')
                .withCharRange('一', '龥')
                .ofMinLength(1)
                .ofMaxLength(64);
    }
}
