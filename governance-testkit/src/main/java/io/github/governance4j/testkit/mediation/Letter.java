package io.github.governance4j.testkit.mediation;

import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseLimit;
import java.util.ArrayList;
import java.util.List;

/** What can be asked of a course: the alphabet of the walk, and what random wishes are made of. */
enum Letter {
    APPLY,
    OWN_INITIATIVE,
    ON_THE_SPOT,
    ACCEPT,
    DECLINE,
    TRANSFER,
    CONCLUDE_TRANSFER,
    INFORM,
    CONSENT,
    REFUSE,
    INVITE_ASSISTANT,
    AGREE_ASSISTANT,
    WITHDRAW,
    LEAVE,
    ASK_PUBLICITY,
    ASK_EXTENSION,
    ASK_SWITCH,
    ASK_UP,
    PICK,
    ASSIGN,
    CONFIRM_ORDER,
    DECLINE_ORDER,
    NAME_PANEL,
    ASK_RECUSAL,
    DECIDE_RECUSAL,
    DISCLOSE,
    WAIVE,
    REFUSE_ASSIGNEE,
    BEGIN_TRY,
    HOLD_SESSION,
    CLOSE_SESSION,
    END_TRY,
    TAKE_MEASURES,
    REPORT_OFFENCE,
    SUSPECT_SHAM,
    DRAW_UP,
    ASSENT,
    REJECT,
    SIGN,
    END_AS_FAILED,
    PAUSE,
    RESUME,
    EXTEND,
    FILE_DOCUMENT,
    CLOSE_FILE,
    TICK;

    private static final List<Letter> ALL = List.of(values());

    /** One of what is worth asking as a course stands, the likelier ones more often. */
    static Letter sensible(Course course, int pick) {
        Offer offer = new Offer();
        switch (course.stage()) {
            case NONE -> offer.add(14, APPLY).add(4, OWN_INITIATIVE).add(2, ON_THE_SPOT);
            case APPLIED -> offer.add(40, ACCEPT).add(1, DECLINE, TRANSFER, INFORM);
            case INVITED -> {
                boolean allKnow = course.informed().containsAll(course.parties());
                offer.add(allKnow ? 1 : 40, INFORM).add(allKnow ? 40 : 4, CONSENT);
                offer.add(1, INVITE_ASSISTANT, AGREE_ASSISTANT, REFUSE, ASK_UP);
            }
            case CHOOSING -> offer.add(course.assigning() ? 1 : 40, PICK).add(course.assigning() ? 40 : 1, ASSIGN);
            case CONFIRMING -> offer.add(40, CONFIRM_ORDER).add(2, DECLINE_ORDER);
            case READY -> ready(offer, course);
            case IN_SESSION -> offer.add(40, CLOSE_SESSION).add(2, DRAW_UP, AGREE_ASSISTANT);
            case AGREEING -> offer.add(40, ASSENT, SIGN).add(2, REJECT);
            case ENDED -> offer.add(8, FILE_DOCUMENT).add(12, CLOSE_FILE).add(1, LEAVE, WITHDRAW, CONSENT);
            case CLOSED -> offer.add(1, FILE_DOCUMENT, CLOSE_FILE, LEAVE, APPLY);
        }
        if (course.stage().isOpen()) {
            offer.add(1, WITHDRAW, LEAVE, ASK_PUBLICITY, ASK_EXTENSION, ASK_SWITCH, TAKE_MEASURES);
            offer.add(course.isPaused() ? 20 : 0, RESUME);
            offer.add(course.transferTo().isPresent() ? 40 : 0, CONCLUDE_TRANSFER);
            offer.add(course.limit(CourseLimit.RECUSAL).isPresent() ? 20 : 0, DECIDE_RECUSAL, WAIVE);
        }
        if (course.mediator().isPresent() && course.stage().isOpen()) {
            offer.add(course.panel().isEmpty() ? 2 : 4, ASK_RECUSAL, DISCLOSE).add(2, REFUSE_ASSIGNEE);
            offer.add(course.panel().isEmpty() ? 4 : 1, NAME_PANEL).add(1, PAUSE, EXTEND, END_AS_FAILED);
        }
        return offer.letter(pick);
    }

    private static void ready(Offer offer, Course course) {
        offer.add(1, REPORT_OFFENCE, SUSPECT_SHAM);
        if (!course.tryRunning()) {
            offer.add(40, BEGIN_TRY).add(2, ASK_UP).add(course.agreedOn().isEmpty() ? 1 : 10, DRAW_UP);
        } else if (course.agreedOn().isEmpty()) {
            offer.add(40, HOLD_SESSION).add(20, END_TRY);
        } else {
            offer.add(40, DRAW_UP).add(10, HOLD_SESSION, END_TRY);
        }
    }

    /** One of them all. */
    static Letter any(int pick) {
        return ALL.get(pick % ALL.size());
    }

    /** All of them. */
    static List<Letter> all() {
        return ALL;
    }

    /** Letters and how often each counts. */
    private static final class Offer {
        private final List<Letter> letters = new ArrayList<>();
        private final List<Integer> weights = new ArrayList<>();
        private int total;

        Offer add(int weight, Letter... some) {
            for (Letter letter : some) {
                letters.add(letter);
                weights.add(weight);
                total += weight;
            }
            return this;
        }

        Letter letter(int pick) {
            int left = pick % total;
            int at = 0;
            while (left >= weights.get(at)) {
                left -= weights.get(at++);
            }
            return letters.get(at);
        }
    }
}
