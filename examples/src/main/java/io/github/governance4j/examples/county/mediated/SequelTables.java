package io.github.governance4j.examples.county.mediated;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.examples.county.report.PageParts;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.referral.Counterpart;
import io.github.governance4j.mediation.referral.Direction;
import io.github.governance4j.mediation.referral.Referral;
import io.github.governance4j.mediation.referral.ReferralStage;
import io.github.governance4j.mediation.settlement.Confirmation;
import io.github.governance4j.mediation.settlement.Settlement;
import io.github.governance4j.mediation.settlement.SettlementStage;
import io.github.governance4j.mediation.stipend.Stipend;
import io.github.governance4j.mediation.stipend.StipendFund;
import io.github.governance4j.mediation.stipend.StipendGrade;
import io.github.governance4j.mediation.stipend.StipendStage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What came of courses (协议、对接、补助), as names and texts for the template. */
final class SequelTables {
    private static final int LAST_DAYS = 3;

    private SequelTables() {}

    static void put(Map<String, Object> page, MediationResult result) {
        agreements(page, result);
        PageParts.put(page, "referrals", referrals(result));
        PageParts.put(page, "funds", funds(result));
    }

    private static void agreements(Map<String, Object> page, MediationResult result) {
        Map<StreamId, Settlement> all = result.sums().sequels().settlements();
        page.put("agreements", count(all, one -> one.opened().isPresent()));
        page.put("kept", count(all, one -> one.stage() == SettlementStage.KEPT));
        page.put("confirmed", Confirmations.count(all, Confirmation.CONFIRMED));
        page.put("lapsed", Confirmations.count(all, Confirmation.LAPSED));
        LocalDate day = result.until().map(LocalDateTime::toLocalDate).orElse(LocalDate.EPOCH);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Confirmations.Near one : Confirmations.near(all, day)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("agreement", one.agreement().value());
            row.put("dispute", one.dispute());
            row.put("effective", one.effective().toString());
            row.put("lastDay", one.lastDay().toString());
            row.put("left", one.left());
            boolean isSoon = one.left() <= LAST_DAYS;
            row.put("badge", isSoon ? "over" : "soon");
            row.put("zh", one.left() == 0 ? "今日为末日" : isSoon ? "即将到期" : "尚未申请");
            row.put("en", one.left() == 0 ? "today is the last day" : isSoon ? "about to pass" : "not asked yet");
            rows.add(row);
        }
        PageParts.put(page, "near", rows);
    }

    private static long count(Map<StreamId, Settlement> all, Predicate<Settlement> which) {
        return all.values().stream().filter(which).count();
    }

    private static List<Map<String, Object>> referrals(MediationResult result) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Counterpart counterpart : Counterpart.values()) {
            for (Direction direction : Direction.values()) {
                List<Referral> those = result.sums().sequels().referrals().values().stream()
                        .filter(one -> one.offering()
                                .filter(offer -> offer.counterpart() == counterpart && offer.direction() == direction)
                                .isPresent())
                        .toList();
                if (!those.isEmpty()) {
                    Map<String, Object> row = new LinkedHashMap<>(PageParts.both("counterpart." + counterpart.name()));
                    row.put("directionZh", direction == Direction.IN ? "转入" : "转出");
                    row.put("directionEn", direction == Direction.IN ? "in" : "out");
                    row.put("offered", those.size());
                    row.put("accepted", of(those, Referral::isAccepted));
                    row.put("returned", of(those, Referral::returned));
                    row.put("timedOut", of(those, one -> one.stage() == ReferralStage.TIMED_OUT));
                    row.put("withdrawn", of(those, one -> one.stage() == ReferralStage.WITHDRAWN));
                    row.put("waiting", of(those, Referral::isOpen));
                    row.put("reported", of(those, one -> one.stage() == ReferralStage.REPORTED));
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static long of(List<Referral> those, Predicate<Referral> which) {
        return those.stream().filter(which).count();
    }

    private static List<Map<String, Object>> funds(MediationResult result) {
        Set<String> settled = new HashSet<>();
        result.sums().standings().stream()
                .filter(one -> one.story().isSettled())
                .forEach(one -> settled.add(one.dispute().value()));
        List<Map<String, Object>> rows = new ArrayList<>();
        result.sums().sequels().funds().forEach((id, fund) -> rows.add(fund(id, fund, settled)));
        return rows;
    }

    private static Map<String, Object> fund(StreamId id, StipendFund fund, Set<String> settled) {
        List<Map<String, Object>> grades = new ArrayList<>();
        for (StipendGrade grade : StipendGrade.values()) {
            Map<DisputeId, Stipend> those = new LinkedHashMap<>();
            fund.stipends().forEach((dispute, stipend) -> {
                if (stipend.asked().grade() == grade) {
                    those.put(dispute, stipend);
                }
            });
            long granted = 0;
            long withAgreement = 0;
            long fen = 0;
            for (Map.Entry<DisputeId, Stipend> one : those.entrySet()) {
                if (one.getValue().stage() == StipendStage.GRANTED) {
                    granted++;
                    withAgreement += settled.contains(one.getKey().value()) ? 1 : 0;
                    fen += one.getValue().asked().fen();
                }
            }
            Map<String, Object> row = new LinkedHashMap<>(PageParts.both("stipend-grade." + grade.name()));
            row.put("granted", granted);
            row.put("settled", withAgreement);
            row.put("unsettled", granted - withAgreement);
            row.put("yuan", yuan(fen));
            row.put(
                    "declined",
                    those.values().stream()
                            .filter(one -> one.stage() == StipendStage.DECLINED)
                            .count());
            row.put(
                    "waiting",
                    those.values().stream()
                            .filter(one -> one.stage() == StipendStage.ASKED)
                            .count());
            grades.add(row);
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("fund", id.value());
        row.put("sum", yuan(fund.opened().map(opened -> opened.fen()).orElse(0L)));
        row.put("granted", yuan(fund.granted()));
        row.put("left", yuan(fund.left()));
        row.put("grades", grades);
        return row;
    }

    static String yuan(long fen) {
        return fen % 100 == 0 ? Long.toString(fen / 100) : String.format("%d.%02d", fen / 100, fen % 100);
    }
}
