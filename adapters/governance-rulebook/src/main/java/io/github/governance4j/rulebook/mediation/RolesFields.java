package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.mediation.dispute.OfficeRoles;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.yaml.Fields;
import io.github.governance4j.rulebook.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads which roles do what for the body: {@code roles: clerk} where one does everything, or {@code roles: {reception: clerk; guard,
 * assigners: chief, …}}.
 */
public final class RolesFields {
    private static final CellKind<RoleId> ROLE = CellKind.id(RoleId::new);

    private final Consumer<Problem> problems;
    private final Map<RoleId, Cell> named = new LinkedHashMap<>();

    private RolesFields(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Who does what, and where each role is first named.
     *
     * @param roles who does what
     * @param cells where a role stands first
     */
    public record Read(OfficeRoles roles, Map<RoleId, Cell> cells) {}

    /**
     * {@return the roles; empty if a problem was told}
     *
     * @param section what the key {@code roles} stands in; it must be there
     * @param problems told of every fault
     */
    public static Optional<Read> read(Fields section, Consumer<Problem> problems) {
        RolesFields fields = new RolesFields(problems);
        Optional<OfficeRoles> roles = section.required("roles")
                .flatMap(node -> node instanceof YamlNode.Scalar scalar
                        ? fields.one(scalar.cell())
                        : Fields.of(node, problems).flatMap(fields::several));
        return roles.map(read -> new Read(read, fields.named));
    }

    private Optional<OfficeRoles> one(Cell cell) {
        Optional<RoleId> role = cell.as(ROLE, problems);
        role.ifPresent(id -> named.put(id, cell));
        return role.map(OfficeRoles::one);
    }

    private Optional<OfficeRoles> several(Fields roles) {
        List<Optional<Set<RoleId>>> read = new ArrayList<>();
        for (String key : List.of("reception", "assigners", "arbiters", "sealers", "keepers")) {
            read.add(roles.cell(key).flatMap(this::ids));
        }
        for (String key : List.of("initiators", "extenders")) {
            read.add(roles.optional(key).isPresent() ? roles.cell(key).flatMap(this::ids) : Optional.of(Set.of()));
        }
        roles.nothingElse();
        if (read.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Set<RoleId>> ids = read.stream().map(Optional::orElseThrow).toList();
        return Optional.of(OfficeRoles.of()
                .reception(ids.get(0))
                .assigners(ids.get(1))
                .arbiters(ids.get(2))
                .sealers(ids.get(3))
                .keepers(ids.get(4))
                .initiators(ids.get(5))
                .extenders(ids.get(6))
                .build());
    }

    private Optional<Set<RoleId>> ids(Cell cell) {
        Optional<Set<RoleId>> ids = Cells.several(cell, ROLE, problems);
        ids.ifPresent(roles -> roles.forEach(id -> named.putIfAbsent(id, new Cell(cell.at(), id.value()))));
        return ids;
    }
}
