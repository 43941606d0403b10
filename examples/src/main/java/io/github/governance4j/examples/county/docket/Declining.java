package io.github.governance4j.examples.county.docket;

import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.ReplyFact;
import io.github.governance4j.core.ladder.ReplyKind;
import io.github.governance4j.core.ladder.ReturnFact;
import io.github.governance4j.core.matter.HandlingFact;
import io.github.governance4j.core.matter.IntakeFact;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.OwnershipFact;
import io.github.governance4j.core.matter.SlipFact;

/** Which facts decline what somebody asked for (不予同意的事实). */
final class Declining {
    private Declining() {}

    static boolean declines(MatterFact fact) {
        return fact instanceof IntakeFact.SentElsewhere
                || fact instanceof OwnershipFact.HandOverDeclined
                || fact instanceof HandlingFact.ProofSentBack
                || fact instanceof SlipFact.SlipSentBack
                || (fact instanceof HandlingFact.OnLadder climbing && declines(climbing.fact()));
    }

    private static boolean declines(LadderFact fact) {
        return fact instanceof ReturnFact.ReturnRefused
                || (fact instanceof ReplyFact.Replied replied && replied.kind() == ReplyKind.NOT_SUPPORTED);
    }
}
