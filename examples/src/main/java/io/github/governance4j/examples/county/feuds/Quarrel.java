package io.github.governance4j.examples.county.feuds;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.dispute.DisputeKind;
import io.github.governance4j.mediation.rules.MediationRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What is in conflict, where and between whom (生成的争议). Persons are codes that say nothing. */
final class Quarrel {
    private static final List<String> VILLAGES =
            List.of("柳东村", "柳西村", "柳南村", "柳北村", "柳上村", "柳下村", "柳前村", "柳后村", "柳中社区", "柳新社区");
    /** Of a hundred and four, how many are of each kind. */
    private static final List<String> KINDS = kinds(
            "neighbours",
            24,
            "family",
            18,
            "damages",
            10,
            "homestead",
            8,
            "contract",
            7,
            "forest-land",
            8,
            "migrant-wages",
            5,
            "labour",
            3,
            "property",
            5,
            "traffic",
            3,
            "consumer",
            2,
            "medical",
            3,
            "pollution",
            2,
            "business",
            2,
            "tourism",
            1,
            "e-commerce",
            1,
            "land-taking",
            1,
            "other",
            1);

    private final String id;
    private final String area;
    private final DisputeKind kind;
    private final String track;
    private final List<String> applicants = new ArrayList<>();
    private final List<String> respondents = new ArrayList<>();
    private final boolean hasMinor;
    private final boolean isRepresented;
    private final int issues;
    private final long yuan;
    private int agreements;

    Quarrel(String id, MediationRules rules, Place place, SplittableRandom chance) {
        this.id = id;
        this.area = VILLAGES.get(chance.nextInt(VILLAGES.size()));
        if (place.territory().area(new AreaId(area), LocalDate.of(2026, 1, 1)).isEmpty()) {
            throw new IllegalStateException("this town has other villages than the year is made up for: " + area);
        }
        String wanted = KINDS.get(chance.nextInt(KINDS.size()));
        this.kind = rules.kinds().stream()
                .filter(one -> one.id().value().equals(wanted))
                .findFirst()
                .orElseGet(() -> rules.kinds().get(0));
        List<TrackId> tracks = kind.tracks();
        this.track = tracks.get(chance.nextInt(100) < 76 ? 0 : chance.nextInt(tracks.size()))
                .value();
        int persons = chance.nextInt(100);
        applicants.add(id + "-a");
        respondents.add(id + "-b");
        if (persons < 10) {
            respondents.add(id + "-c");
        }
        if (persons < 3) {
            applicants.add(id + "-d");
        }
        this.hasMinor = wanted.equals("damages") && chance.nextInt(100) < 25;
        this.isRepresented = !hasMinor && chance.nextInt(100) < 8;
        this.issues = 1 + (chance.nextInt(100) < 30 ? 1 + chance.nextInt(2) : 0);
        this.yuan = 200 + 100L * chance.nextInt(chance.nextInt(100) < 80 ? 80 : 900);
    }

    private static List<String> kinds(Object... of) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < of.length; i += 2) {
            for (int n = 0; n < (Integer) of[i + 1]; n++) {
                all.add((String) of[i]);
            }
        }
        return List.copyOf(all);
    }

    String id() {
        return id;
    }

    String area() {
        return area;
    }

    DisputeKind kind() {
        return kind;
    }

    boolean isPeoples() {
        return track.equals("peoples");
    }

    /** Small enough to be settled where it arose. */
    boolean isSimple() {
        return isPeoples()
                && issues == 1
                && all().size() == 2
                && !hasMinor
                && !isRepresented
                && kind.id().value().equals("neighbours");
    }

    String applicant() {
        return applicants.get(0);
    }

    List<String> all() {
        List<String> all = new ArrayList<>(applicants);
        all.addAll(respondents);
        return all;
    }

    String persons() {
        return String.join("|", all());
    }

    /** Who speaks for a party: a guardian for a minor, else the party itself. */
    String speaker(String party) {
        return hasMinor && party.equals(respondents.get(0)) ? id + "-g" : party;
    }

    boolean isRepresented() {
        return isRepresented;
    }

    /** The parties and the guardian who must be there. */
    String attending() {
        return persons() + (hasMinor ? "|" + id + "-g" : "") + (isRepresented ? "|" + id + "-r" : "");
    }

    /** Which body such a dispute is brought before. */
    String body() {
        return switch (track) {
            case "peoples" -> kind.category().value().equals("labour") ? "镇调委会" : area + "调委会";
            case "administrative" -> "镇人民政府";
            case "court-before-filing", "court-ordinary", "court-summary" -> "诉前调解室";
            case "medical" -> "县医调委";
            case "labour" -> "镇劳动调解组织";
            case "public-security" -> "驻所调解室";
            default -> "镇调委会";
        };
    }

    int issueCount() {
        return issues;
    }

    String issuesFrom(int first) {
        List<String> names = new ArrayList<>();
        for (int i = first; i <= issues; i++) {
            names.add("争议" + i);
        }
        return String.join("|", names);
    }

    String application() {
        StringBuilder detail = new StringBuilder("kind=" + kind.id() + ";area=" + area + ";applicants="
                + String.join("|", applicants) + ";respondents=" + String.join("|", respondents) + ";issues="
                + issuesFrom(1) + ";track=" + track);
        if (!isSimple()) {
            detail.append(";yuan=").append(yuan);
        }
        if (hasMinor) {
            detail.append(";minors=" + respondents.get(0) + ";guardians=" + respondents.get(0) + ":" + id + "-g");
        }
        if (isRepresented) {
            detail.append(";representatives=" + id + "-r:SPECIAL:" + applicant());
        }
        return detail.toString();
    }

    /** The name of its next agreement. */
    String agreement() {
        return "G-" + id + (++agreements == 1 ? "" : "-" + agreements);
    }

    String clauses(LocalDate day, boolean withPayment) {
        String owes = respondents.get(0);
        String apology = "APOLOGY~" + owes + "~" + applicant() + "~~" + day.plusDays(5) + "~当面道歉";
        return withPayment
                ? "PAYMENT~" + owes + "~" + applicant() + "~" + yuan + "~" + day.plusDays(20) + "~一次付清|" + apology
                : apology;
    }
}
