package io.github.governance4j.examples.county.run;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.ledger.Account;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code result.json}: the numbers, for programs (结果数据). Exact decimals, stable order, and nothing that a clock said. */
final class ResultJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectWriter PRINTER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writerWithDefaultPrettyPrinter();

    private ResultJson() {}

    static void write(Result result, Writer to) throws IOException {
        ObjectNode root = NODES.objectNode();
        root.set("from", from(result));
        root.set("totals", totals(result.totals()));
        root.put("repeated", result.book().repeated().size());
        root.put("faults", result.faults().size());
        root.set("accounts", accounts(result));
        root.set("awards", awards(result.awards()));
        to.write(PRINTER.writeValueAsString(root).replace("\r\n", "\n") + "\n");
    }

    private static ObjectNode from(Result result) {
        ObjectNode from = NODES.objectNode();
        from.put("rulebook", result.source().rulebook());
        ArrayNode editions = from.putArray("editions");
        result.editions().all().forEach(edition -> editions.add(edition.id().value()));
        from.put("log", result.source().log());
        from.put("madeUp", result.source().isMadeUp());
        result.book().until().ifPresent(until -> from.put("until", until.toString()));
        return from;
    }

    private static ObjectNode totals(Totals totals) {
        ObjectNode node = NODES.objectNode();
        node.put("deeds", totals.deeds());
        for (Verdict verdict : Verdict.values()) {
            node.put(verdict.word(), totals.count(verdict));
        }
        node.put("granted", Plain.number(totals.granted()));
        node.put("lost", Plain.number(totals.lost()));
        return node;
    }

    private static ObjectNode accounts(Result result) {
        ObjectNode node = NODES.objectNode();
        if (result.book().until().isEmpty()) {
            return node;
        }
        LocalDate day = result.book().until().get().toLocalDate();
        for (Map.Entry<StreamId, Account> account : result.book().accounts().entrySet()) {
            ObjectNode balances = node.putObject(account.getKey().value());
            balances.put("redeemable", Plain.number(account.getValue().redeemable(day)));
            balances.put("standing", Plain.number(account.getValue().standing()));
        }
        return node;
    }

    private static ObjectNode awards(Awards awards) {
        ObjectNode node = NODES.objectNode();
        awards.byCategory().forEach((category, months) -> {
            ObjectNode row = node.putObject(category);
            for (Map.Entry<YearMonth, Points> month : months.entrySet()) {
                row.put(month.getKey().toString(), Plain.number(month.getValue()));
            }
        });
        return node;
    }
}
