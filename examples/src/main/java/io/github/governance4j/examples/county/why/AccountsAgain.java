package io.github.governance4j.examples.county.why;

import io.github.governance4j.examples.county.book.Judged;
import io.github.governance4j.examples.county.book.Taken;
import io.github.governance4j.examples.county.book.VillageBook;
import io.github.governance4j.examples.county.deeds.DeedLog;
import io.github.governance4j.examples.county.deeds.Entry;
import io.github.governance4j.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A few accounts gone through again (重算账户). Other accounts' rows are passed over, but for the moments they were recorded at: those say
 * what had become due by then.
 *
 * @param found every decision on the id asked for, in the order of the log
 * @param digest the digest of the log
 */
record AccountsAgain(List<Judged> found, Optional<String> digest) {
    static AccountsAgain of(Path log, Rulebook rulebook, Set<String> accounts, String id) throws IOException {
        VillageBook book = new VillageBook(rulebook.points(), entry -> true, (account, lapse) -> {});
        List<Judged> found = new ArrayList<>();
        try (DeedLog deeds = DeedLog.open(log, unheard -> {})) {
            for (Optional<Entry> row = deeds.next(); row.isPresent(); row = deeds.next()) {
                Entry entry = row.get();
                if (!accounts.contains(entry.account().value())) {
                    book.passOver(entry);
                    continue;
                }
                Taken taken = book.take(entry);
                if (taken instanceof Taken.Decided decided && entry.id().equals(id)) {
                    found.add(decided.judged());
                }
            }
            return new AccountsAgain(List.copyOf(found), deeds.digest());
        }
    }
}
