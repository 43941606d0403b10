package io.github.governance4j.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import io.github.governance4j.core.place.HouseholdId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.risk.TierId;
import io.github.governance4j.core.risk.tier.Proposal;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody reads a proposed tier, and nobody can ask for households or persons by tier. */
class TierPrivacyRules {
    private static final String RISK = HouseRules.ROOT + ".core.risk";
    /** Anything that could hold several, of households; an Optional holds one. */
    private static final Pattern HOUSEHOLDS =
            Pattern.compile("(?<!java\\.util\\.Optional)<(\\? extends )?[^<]*HouseholdId|HouseholdId\\[]");
    /** Anything that leads from a tier to persons. */
    private static final Pattern PERSONS_BY_TIER = Pattern.compile("Map<[^>]*Tier.*PersonId|Map<[^>]*PersonId.*Tier");

    @Test
    void only_its_own_package_opens_a_proposal() {
        List<String> openers = new ArrayList<>();
        for (JavaClass type : HouseRules.MAIN) {
            for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                if (call.getTargetOwner().isEquivalentTo(Proposal.class)
                        && call.getName().equals("openForTheStore")
                        && !type.getPackageName().equals(RISK + ".tier")) {
                    openers.add(type.getFullName());
                }
            }
        }
        assertThat(openers).isEmpty();
    }

    @Test
    void nothing_answers_with_households_or_with_persons_by_tier() {
        List<String> asking = new ArrayList<>();
        for (JavaClass type : HouseRules.MAIN) {
            if (type.getPackageName().startsWith(RISK)) {
                for (Method method : type.reflect().getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers()) && lists(method)) {
                        asking.add(method.toGenericString());
                    }
                }
            }
        }
        assertThat(asking).isEmpty();
    }

    @Test
    void a_list_of_households_would_be_noticed() {
        assertThat(Stream.of(Asking.class.getDeclaredMethods()).filter(TierPrivacyRules::lists))
                .extracting(Method::getName)
                .containsExactlyInAnyOrder("households", "some", "byTier");
    }

    private static boolean lists(Method method) {
        return Stream.concat(Stream.of(method.getGenericReturnType()), Stream.of(method.getGenericParameterTypes()))
                .map(Type::getTypeName)
                .anyMatch(name -> HOUSEHOLDS.matcher(name).find()
                        || PERSONS_BY_TIER.matcher(name).find());
    }

    /** What nobody may ask. */
    interface Asking {
        List<HouseholdId> households(TierId tier);

        void some(Set<? extends HouseholdId> households);

        Map<TierId, Set<PersonId>> byTier();

        Optional<HouseholdId> one();
    }
}
