package io.github.governance4j.mediation.dispute;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.mediation.ReferralId;
import java.util.Optional;

/**
 * Another organ that has the dispute already (已由其他机关受理或者解决).
 *
 * <p>What was accepted there may be mediated all the same once that organ has referred it (委托、移送): 人民调解工作若干规定 art. 22 bars it,
 * 人民调解法 art. 18 and the court's rules on referral let it in; that the two go together like this is ours.
 *
 * @param body the organ
 * @param settled whether it has settled it; false while it has only accepted it
 * @param referral its referral to this body, where there is one
 */
public record Elsewhere(BodyId body, boolean settled, Optional<ReferralId> referral) {
    /**
     * {@return what that means for mediation here; empty if it may go on}
     */
    public Optional<Bar> bar() {
        if (settled) {
            return Optional.of(Bar.SETTLED_ELSEWHERE);
        }
        return referral.isPresent() ? Optional.empty() : Optional.of(Bar.ACCEPTED_ELSEWHERE);
    }
}
