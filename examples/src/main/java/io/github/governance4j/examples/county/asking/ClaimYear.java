package io.github.governance4j.examples.county.asking;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.examples.county.claims.ClaimAction;
import io.github.governance4j.examples.county.hall.HallRules;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.rulebook.Rulebook;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Makes up a year of a village's deeds, claims and objections (生成一年的申报登记簿). Nobody and nothing in it is real. The same rulebook, number and
 * seed give the same log.
 */
public final class ClaimYear {
    /** The most households. */
    public static final int MOST_HOUSEHOLDS = 5_000;

    private static final int DAYS = 353;
    private static final int DEEDS_A_HOUSEHOLD = 6;
    private static final int CLAIMS_A_HOUSEHOLD = 3;
    private static final int HOUSEHOLDS_A_CASE = 7;
    private static final int LATE_BY_DAYS = 120;

    private final Scene scene;
    private final ClaimPlan plan;
    private final SplittableRandom chance;
    private final ItemsAtHand items;

    private ClaimYear(Scene scene, ClaimPlan plan, SplittableRandom chance) {
        this.scene = scene;
        this.plan = plan;
        this.chance = chance;
        this.items = new ItemsAtHand(scene);
    }

    /** Where each file of the log goes. */
    public interface Files {
        /** {@return where deeds go} */
        Writer deeds();

        /** {@return where claims go} */
        Writer claims();

        /** {@return where objections go} */
        Writer objections();
    }

    /**
     * Writes a log.
     *
     * @param rulebook the rules
     * @param households how many households
     * @param seed the number everything follows from
     * @param files where to
     * @return how many rows there are; empty if no edition of claims is in force
     * @throws IOException if it cannot be written
     */
    public static Optional<Long> write(Rulebook rulebook, int households, long seed, Files files) throws IOException {
        Optional<Edition<ClaimRules>> edition = rulebook.claims().all().stream()
                .filter(one -> one.adopted().holds())
                .findFirst();
        if (edition.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = edition.get().from();
        ClaimPlan plan = new ClaimPlan(households, seed, first, first.plusDays(DAYS));
        SplittableRandom chance = new SplittableRandom(seed);
        Scene scene = new Scene(new HallRules(rulebook), plan, chance);
        ClaimYear year = new ClaimYear(scene, plan, chance);
        year.prepare();
        scene.play();
        return Optional.of(new YearPrint(plan, chance).print(scene.rows(), files));
    }

    private void prepare() {
        for (int i = 0; i < plan.households() * DEEDS_A_HOUSEHOLD; i++) {
            scene.at(someDay(0), this::deed);
        }
        for (int i = 0; i < plan.households() * CLAIMS_A_HOUSEHOLD; i++) {
            scene.at(someDay(0), () -> claim(false));
        }
        for (int i = 0; i < plan.households() / HOUSEHOLDS_A_CASE; i++) {
            scene.at(someDay(10), this::breach);
        }
        for (int i = 0; i < plan.households(); i++) {
            scene.at(someDay(60), this::spend);
        }
        for (int i = 0; i < plan.households() / 12; i++) {
            scene.at(someDay(30), () -> claim(true));
        }
        for (int i = 0; i < plan.households() / 20; i++) {
            scene.at(someDay(40), this::late);
            scene.at(someDay(20), this::mistaken);
        }
    }

    private LocalDateTime someDay(int least) {
        return plan.from()
                .plusDays(least + chance.nextInt(DAYS - least))
                .atTime(8 + chance.nextInt(10), chance.nextInt(60));
    }

    /** Somebody signs a list: it counts at once. */
    private void deed() {
        Homes.Home home = scene.homes().any(chance);
        items.plain()
                .ifPresent(item -> scene.deed(
                        home,
                        home.member(chance),
                        item.code(),
                        "",
                        scene.now().minusHours(1 + chance.nextInt(48)),
                        false));
    }

    private void claim(boolean isScarce) {
        Homes.Home home = scene.homes().any(chance);
        items.award(isScarce)
                .ifPresent(
                        one -> claim(home, home.member(chance), one, scene.now().minusHours(2 + chance.nextInt(400))));
    }

    private void claim(Homes.Home home, String member, Item item, LocalDateTime done) {
        Map<String, String> cells = new HashMap<>();
        boolean isListed = ItemsAtHand.isFixed(item) && scene.happens(200);
        if (isListed) {
            cells.put("ref", scene.deed(home, member, item.code(), "", done, true));
        } else {
            cells.put("item", item.code());
            cells.put("member", member);
            cells.put("done", done.toString());
            if (!ItemsAtHand.isFixed(item)) {
                cells.put("amount", "10");
            }
        }
        cells.put("evidence", String.format("EV-%06d", chance.nextInt(1_000_000)));
        cells.put("family", home.familyOf(member));
        cells.put("area", home.group().value());
        cells.put("reason", ItemsAtHand.isFixed(item) ? "" : "事情经过见佐证");
        Actor by = declarer(home, member);
        if (by instanceof Actor.Post) {
            cells.put("reason", "代为申报，当面核对过");
        }
        Optional<String> id = scene.act(Written.Book.CLAIMS, ClaimAction.DECLARE, home.account(), by, cells);
        id.ifPresent(claim -> new Story(scene, home, member, claim, false).next());
        if (id.isPresent() && scene.happens(25)) {
            // The same deed is declared again, by somebody who does not know.
            scene.at(scene.inDays(1, 20), () -> {
                Map<String, String> again = new HashMap<>(cells);
                again.put("reason", "补报");
                scene.act(Written.Book.CLAIMS, ClaimAction.DECLARE, home.account(), Scene.party(member), again)
                        .ifPresent(claim -> new Story(scene, home, member, claim, false).next());
            });
        }
    }

    /** Residents declare for themselves; leaders and cadres for those who do not. */
    private Actor declarer(Homes.Home home, String member) {
        int drawn = chance.nextInt(100);
        if (drawn >= 45) {
            Set<RoleId> roles = new TreeSet<>();
            scene.claimRules()
                    .map(ClaimRules::routes)
                    .orElse(List.of())
                    .forEach(route -> roles.addAll(route.declarers()));
            List<RoleId> all = List.copyOf(roles);
            if (!all.isEmpty()) {
                List<Actor.Post> posts = scene.of(Set.of(all.get(chance.nextInt(all.size()))), home.group());
                if (!posts.isEmpty()) {
                    return posts.get(chance.nextInt(posts.size()));
                }
            }
        }
        return Scene.party(member);
    }

    /** A breach is recorded by somebody in office. */
    private void breach() {
        Homes.Home home = scene.homes().any(chance);
        String member = home.member(chance);
        items.deduction().ifPresent(item -> {
            Map<String, String> cells = new HashMap<>();
            cells.put("item", item.code());
            cells.put("member", member);
            cells.put("done", scene.now().minusHours(2 + chance.nextInt(200)).toString());
            if (!ItemsAtHand.isFixed(item)) {
                cells.put("amount", "6");
            }
            cells.put("evidence", String.format("PH-%06d", chance.nextInt(1_000_000)));
            cells.put("family", home.familyOf(member));
            cells.put("area", home.group().value());
            cells.put("reason", "两次书面提醒后仍未改正");
            declarers(item, home).stream()
                    .map(by -> scene.act(Written.Book.CLAIMS, ClaimAction.DECLARE, home.account(), by, cells))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(id -> new Story(scene, home, member, id, true).next());
        });
    }

    private List<Actor.Post> declarers(Item item, Homes.Home home) {
        List<Actor.Post> posts = new ArrayList<>();
        scene.claimRules()
                .ifPresent(rules -> rules.routes().stream()
                        .filter(route -> route.isFor(item)
                                && rules.flow(route.flow())
                                        .filter(flow -> flow.direction() == item.direction())
                                        .isPresent())
                        .forEach(route -> posts.addAll(scene.of(route.declarers(), home.group()))));
        return posts;
    }

    private void spend() {
        Homes.Home home = scene.homes().any(chance);
        Points can = scene.account(home.account()).redeemable(scene.today());
        long whole = can.hundredths() / 100;
        if (whole >= 5) {
            boolean tooMuch = scene.happens(20);
            long amount = tooMuch ? whole + 20 : 5 + chance.nextLong(whole - 4);
            Map<String, String> cells = Map.of("amount", Long.toString(amount), "reason", "积分超市兑换");
            Actor by = Scene.party(home.members().get(0));
            if (tooMuch) {
                scene.inVain(Written.Book.CLAIMS, ClaimAction.SPEND, home.account(), by, cells);
            } else {
                scene.act(Written.Book.CLAIMS, ClaimAction.SPEND, home.account(), by, cells);
            }
        }
    }

    /** Somebody remembers a deed of last winter. */
    private void late() {
        LocalDateTime done = scene.now().minusDays(LATE_BY_DAYS + (long) chance.nextInt(30));
        if (done.toLocalDate().isBefore(plan.from())) {
            return;
        }
        Homes.Home home = scene.homes().any(chance);
        items.plain().ifPresent(item -> claim(home, home.member(chance), item, done));
    }

    /** Somebody asks for what is not there: a claim nobody declared, an entry that does not exist. */
    private void mistaken() {
        Homes.Home home = scene.homes().any(chance);
        boolean isClaim = scene.happens(500);
        scene.inVain(
                isClaim ? Written.Book.CLAIMS : Written.Book.OBJECTIONS,
                isClaim ? ClaimAction.WITHDRAW : ClaimAction.OBJECT,
                home.account(),
                Scene.party(home.members().get(0)),
                Map.of("ref", "C99999", "reason", "编号记错"));
    }
}
