package io.github.governance4j.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TerritoryLaws {
    @Provide
    Arbitrary<CountyHistory> histories() {
        return Arbitraries.longs().map(CountyHistory::new);
    }

    @Property(tries = 200)
    void it_says_what_an_account_kept_change_by_change_says(@ForAll("histories") CountyHistory history) {
        Territory territory = history.territory();
        List<CountyHistory.Account> accounts = history.accounts();
        for (int i = 0; i < accounts.size(); i++) {
            CountyHistory.Account account = accounts.get(i);
            LocalDate last = i + 1 < accounts.size()
                    ? accounts.get(i + 1).from().minusDays(1)
                    : account.from().plusYears(1);
            for (LocalDate day : List.of(account.from(), last)) {
                for (AreaId id : history.names()) {
                    assertThat(territory.path(id, day)).as("%s on %s", id, day).isEqualTo(account.path(id));
                    assertThat(territory.children(id, day))
                            .as("%s on %s", id, day)
                            .isEqualTo(account.parents().containsKey(id) ? account.children(id) : List.of());
                    assertThat(territory.successor(id, day))
                            .as("%s on %s", id, day)
                            .isEqualTo(account.successor(id));
                    List<AreaId> names = history.names().stream()
                            .filter(name -> account.successor(name).equals(Optional.of(id)))
                            .toList();
                    assertThat(territory.names(id, day)).containsExactlyInAnyOrderElementsOf(names);
                }
            }
        }
    }

    @Property(tries = 100)
    void every_path_ends_at_the_top_and_rises_level_by_level(@ForAll("histories") CountyHistory history) {
        Territory territory = history.territory();
        for (CountyHistory.Account account : history.accounts()) {
            for (Area area : territory.on(account.from())) {
                List<AreaId> path = territory.path(area.id(), account.from());
                int rank = CountyHistory.SCHEME.rank(area.kind()).getAsInt();
                assertThat(path).hasSize(rank + 1);
                Area top = territory.area(path.get(rank), account.from()).orElseThrow();
                assertThat(top.parent()).isEmpty();
                for (Level level : CountyHistory.SCHEME.levels()) {
                    int at = CountyHistory.SCHEME.rank(level.id()).getAsInt();
                    assertThat(territory.above(area.id(), level.id(), account.from()))
                            .isEqualTo(at > rank ? Optional.empty() : Optional.of(path.get(rank - at)));
                }
            }
        }
    }

    @Property(tries = 60)
    void lying_within_is_transitive_and_never_mutual(@ForAll("histories") CountyHistory history) {
        Territory territory = history.territory();
        LocalDate day = history.accounts().get(history.accounts().size() - 1).from();
        List<AreaId> areas = territory.on(day).stream().map(Area::id).toList();
        for (AreaId a : areas) {
            assertThat(territory.within(a, a, day)).isTrue();
            for (AreaId b : areas) {
                boolean inside = territory.within(a, b, day);
                assertThat(inside).isEqualTo(territory.path(a, day).contains(b));
                if (inside) {
                    assertThat(a.equals(b) || !territory.within(b, a, day)).isTrue();
                    assertThat(territory.path(b, day)).allMatch(c -> territory.within(a, c, day));
                }
            }
        }
    }

    @Property(tries = 100)
    void chains_of_successors_end_at_an_area_that_is_there(@ForAll("histories") CountyHistory history) {
        Territory territory = history.territory();
        for (CountyHistory.Account account : history.accounts()) {
            for (AreaId id : history.names()) {
                territory
                        .successor(id, account.from())
                        .ifPresent(now ->
                                assertThat(territory.area(now, account.from())).isPresent());
            }
        }
    }

    @Property(tries = 100)
    void a_past_day_answers_as_it_did_before_later_rows_were_added(@ForAll("histories") CountyHistory history) {
        Territory last = history.territory();
        List<CountyHistory.Account> accounts = history.accounts();
        for (int i = 0; i + 1 < accounts.size(); i++) {
            Territory then = Territory.of(CountyHistory.SCHEME, history.written(i));
            for (LocalDate day :
                    List.of(accounts.get(i).from(), accounts.get(i + 1).from().minusDays(1))) {
                for (AreaId id : history.names()) {
                    assertThat(last.path(id, day)).isEqualTo(then.path(id, day));
                    assertThat(last.successor(id, day)).isEqualTo(then.successor(id, day));
                    assertThat(last.children(id, day)).isEqualTo(then.children(id, day));
                    assertThat(last.load(id, day)).isEqualTo(then.load(id, day));
                }
            }
        }
    }

    @Property(tries = 60)
    void households_add_up_to_the_top(@ForAll("histories") CountyHistory history) {
        Territory territory = history.territory();
        for (CountyHistory.Account account : history.accounts()) {
            LocalDate day = account.from();
            List<Area> all = territory.on(day);
            for (Area area : all) {
                List<Area> grids = all.stream()
                        .filter(grid -> grid.load().isPresent() && territory.within(grid.id(), area.id(), day))
                        .toList();
                assertThat(territory.load(area.id(), day))
                        .isEqualTo(
                                grids.isEmpty()
                                        ? OptionalLong.empty()
                                        : OptionalLong.of(grids.stream()
                                                .mapToLong(grid -> grid.load().getAsLong())
                                                .sum()));
            }
        }
    }

    @Property(tries = 60)
    void the_order_of_rows_changes_no_answer(@ForAll("histories") CountyHistory history) {
        List<Area> shuffled = new java.util.ArrayList<>(history.written());
        java.util.Collections.shuffle(
                shuffled, new java.util.Random(history.names().size()));
        Territory one = history.territory();
        Territory other = Territory.of(CountyHistory.SCHEME, shuffled);
        for (CountyHistory.Account account : history.accounts()) {
            for (AreaId id : history.names()) {
                assertThat(other.path(id, account.from())).isEqualTo(one.path(id, account.from()));
                assertThat(other.names(id, account.from())).isEqualTo(one.names(id, account.from()));
            }
        }
    }
}
