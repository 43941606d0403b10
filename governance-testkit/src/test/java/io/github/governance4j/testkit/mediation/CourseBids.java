package io.github.governance4j.testkit.mediation;

import static io.github.governance4j.testkit.mediation.CourseScenarios.BOTH;
import static io.github.governance4j.testkit.mediation.CourseScenarios.FENCE;
import static io.github.governance4j.testkit.mediation.CourseScenarios.STRANGER;
import static io.github.governance4j.testkit.mediation.CourseScenarios.accept;
import static io.github.governance4j.testkit.mediation.CourseScenarios.askExtension;
import static io.github.governance4j.testkit.mediation.CourseScenarios.askSwitch;
import static io.github.governance4j.testkit.mediation.CourseScenarios.assent;
import static io.github.governance4j.testkit.mediation.CourseScenarios.assign;
import static io.github.governance4j.testkit.mediation.CourseScenarios.begin;
import static io.github.governance4j.testkit.mediation.CourseScenarios.by;
import static io.github.governance4j.testkit.mediation.CourseScenarios.close;
import static io.github.governance4j.testkit.mediation.CourseScenarios.closeFile;
import static io.github.governance4j.testkit.mediation.CourseScenarios.confirm;
import static io.github.governance4j.testkit.mediation.CourseScenarios.consent;
import static io.github.governance4j.testkit.mediation.CourseScenarios.disclose;
import static io.github.governance4j.testkit.mediation.CourseScenarios.drawUp;
import static io.github.governance4j.testkit.mediation.CourseScenarios.endTry;
import static io.github.governance4j.testkit.mediation.CourseScenarios.fail;
import static io.github.governance4j.testkit.mediation.CourseScenarios.file;
import static io.github.governance4j.testkit.mediation.CourseScenarios.hold;
import static io.github.governance4j.testkit.mediation.CourseScenarios.inform;
import static io.github.governance4j.testkit.mediation.CourseScenarios.leave;
import static io.github.governance4j.testkit.mediation.CourseScenarios.pause;
import static io.github.governance4j.testkit.mediation.CourseScenarios.pick;
import static io.github.governance4j.testkit.mediation.CourseScenarios.recuse;
import static io.github.governance4j.testkit.mediation.CourseScenarios.seal;
import static io.github.governance4j.testkit.mediation.CourseScenarios.sign;
import static io.github.governance4j.testkit.mediation.CourseScenarios.spoken;
import static io.github.governance4j.testkit.mediation.CourseScenarios.tick;
import static io.github.governance4j.testkit.mediation.CourseScenarios.transfer;
import static io.github.governance4j.testkit.mediation.CourseScenarios.withdraw;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.mediation.course.AgreementCommand;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.PartyCommand;
import io.github.governance4j.mediation.dispute.Openness;
import java.util.Set;

/** One wish of many about a course, by number. */
final class CourseBids {
    private CourseBids() {}

    static CourseCommand bid(int at, PersonId party, int what) {
        boolean odd = what % 2 == 1;
        return switch (what / 2) {
            case 0 -> withdraw(at, party);
            case 1 -> leave(at, party, odd ? Remedy.COURT : Remedy.RULING);
            case 2 -> inform(at, party);
            case 3, 4 -> consent(at, party);
            case 5 -> pick(at, party, CourseCounty.FIRST, CourseCounty.SECOND);
            case 6 -> assign(at, odd ? CourseCounty.FIRST : CourseCounty.SECOND);
            case 7 -> confirm(at);
            case 8, 9 -> begin(at);
            case 10 -> hold(at, "s-" + at, odd ? BOTH : Set.of(party, STRANGER));
            case 11 -> close(at, odd ? "s1" : "s-" + (at - 1));
            case 12 -> endTry(at);
            case 13 -> drawUp(at, spoken("a-" + at, odd ? Set.of(FENCE) : Set.of()));
            case 14, 15 -> assent(at, party);
            case 16 -> odd ? sign(at) : seal(at);
            case 17 -> askExtension(at, party, odd ? 3 : 30);
            case 18 -> askSwitch(at, party, odd);
            case 19 -> recuse(at, party, odd ? "kin" : "");
            case 20 -> disclose(at);
            case 21 -> pause(at, odd ? "appraisal" : " ");
            case 22 -> odd ? fail(at) : file(at, "record");
            case 23 -> closeFile(at);
            case 24 -> odd ? transfer(at, "town") : accept(at);
            case 25 -> CourseRefusals.askUp(at, party);
            case 26, 27 -> new AgreementCommand.Reject(by(at, party), party);
            case 28 -> new PartyCommand.AskPublicity(by(at, party), party, odd ? Openness.OPEN : Openness.CLOSED);
            default -> tick(at);
        };
    }
}
