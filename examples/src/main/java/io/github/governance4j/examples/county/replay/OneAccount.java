package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.examples.county.book.Judged;
import io.github.governance4j.examples.county.claims.DeedRow;
import io.github.governance4j.examples.county.claims.HallLog;
import io.github.governance4j.examples.county.claims.HallRow;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.hall.Hall;
import io.github.governance4j.examples.county.hall.HallRules;
import io.github.governance4j.examples.county.hall.Key;
import io.github.governance4j.examples.county.log.CsvLog;
import io.github.governance4j.examples.county.log.Survey;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.points.claim.DeclaringFact;
import io.github.governance4j.points.claim.EndFact;
import io.github.governance4j.points.statement.Statement;
import io.github.governance4j.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a log says of one account (单户账目): its facts and their reasons, as a store would keep them. Of a log of deeds alone only that
 * account's rows are decided; where there are claims all are, since households share quotas.
 */
public final class OneAccount implements Hall.Heard {
    private final StreamId account;
    private final Telling telling;
    private final Reading reading;
    private final List<StoredFact> facts = new ArrayList<>();
    private final List<Statement.Declined> declined = new ArrayList<>();
    private final Map<CommandId, Explanation> reasons = new HashMap<>();
    private final Map<StreamId, DeclaringFact.Declared> claims = new HashMap<>();
    private Optional<LocalDateTime> until = Optional.empty();
    private boolean isNamed;

    private OneAccount(StreamId account, Console console, Path log) {
        this.account = account;
        this.telling = new Telling(console, log.toString());
        this.reading = new Reading(console, HallLog.COMMON, HallLog.FORM.stream());
    }

    /**
     * Goes through a log.
     *
     * @param console hears of faults
     * @param rulebook the rules
     * @param named the log, or the folder it is in
     * @param account which account
     * @return what it says; empty if it cannot be read at all, which was told
     * @throws IOException if it cannot be read to its end
     */
    public static Optional<OneAccount> of(Console console, Rulebook rulebook, Path named, StreamId account)
            throws IOException {
        Path log = Files.isDirectory(named) ? within(named) : named;
        List<Path> parts = LogFile.parts(log);
        ClaimCourt court = new ClaimCourt(console, rulebook);
        OneAccount one = new OneAccount(account, console, log);
        boolean isReadable = parts.stream().allMatch(part -> CsvLog.isReadable(court.columns(part), part, one.telling));
        if (!isReadable) {
            return Optional.empty();
        }
        one.read(new HallRules(rulebook), parts);
        return Optional.of(one);
    }

    private static Path within(Path folder) {
        return (LogFile.in(folder).contains(LogFile.CLAIMS) ? LogFile.CLAIMS : LogFile.DEEDS).within(folder);
    }

    private void read(HallRules rules, List<Path> parts) throws IOException {
        Survey survey = reading.survey(parts);
        boolean isOfDeeds = parts.stream().noneMatch(HallLog::isOfActs);
        Hall hall = new Hall(rules, row -> survey.mayRepeat(row.stream().value(), row.id()), this);
        try (HallLog rows = HallLog.open(parts, telling)) {
            reading.each(
                    rows,
                    survey,
                    row -> {
                        boolean isOurs = row.stream().equals(account);
                        isNamed |= isOurs;
                        if (isOfDeeds && row instanceof DeedRow && !isOurs) {
                            hall.passOver(row);
                        } else {
                            hall.take(row);
                        }
                    },
                    telling);
        }
        hall.close();
        until = hall.until();
        telling.close();
    }

    @Override
    public void judged(Judged one) {
        if (one.decision().isAccepted() && one.entry().account().equals(account)) {
            reasons.put(one.entry().command().stamp().id(), one.decision().explanation());
        }
    }

    @Override
    public void ruled(Ruling<?> ruling) {
        if (ruling.outcome() != Outcome.REFUSED) {
            boolean isOurs = ruling.stream().equals(account)
                    || (claims.containsKey(ruling.stream())
                            && claims.get(ruling.stream())
                                    .declaration()
                                    .account()
                                    .equals(account));
            if (isOurs || ruling.facts().stream().anyMatch(this::declares)) {
                reasons.put(ruling.stamp().id(), ruling.why());
            }
        }
    }

    private boolean declares(Object fact) {
        return fact instanceof DeclaringFact.Declared declared
                && declared.declaration().account().equals(account);
    }

    @Override
    public void recorded(Key key, long number, Stamp stamp, Object fact) {
        if (key.kind() == Key.Kind.ACCOUNT && key.stream().equals(account)) {
            facts.add(new StoredFact(number, stamp, fact));
        } else if (fact instanceof DeclaringFact.Declared declares && declares(declares)) {
            claims.put(key.stream(), declares);
        } else if (fact instanceof EndFact.ClaimDeclined end && claims.containsKey(key.stream())) {
            declined.add(new Statement.Declined(
                    stamp, claims.get(key.stream()).judged().item(), end));
        }
    }

    @Override
    public void contradicted(HallRow row, HallRow first) {
        telling.accept(reading.contradiction(row, first));
    }

    /** {@return whether any row of the log is about it} */
    public boolean isNamed() {
        return isNamed;
    }

    /** {@return the last moment anything was recorded at; empty for an empty log} */
    public Optional<LocalDateTime> until() {
        return until;
    }

    /** {@return its facts, oldest first} */
    public List<StoredFact> facts() {
        return facts;
    }

    /** {@return its claims that were declined, in the order that was recorded} */
    public List<Statement.Declined> declined() {
        return declined;
    }

    /**
     * {@return the reason kept with what a command brought about}
     *
     * @param command the command's id
     */
    public Optional<Explanation> reason(CommandId command) {
        return Optional.ofNullable(reasons.get(command));
    }

    /** {@return how many rows of the log were faulty} */
    public long faults() {
        return telling.errors().count();
    }
}
