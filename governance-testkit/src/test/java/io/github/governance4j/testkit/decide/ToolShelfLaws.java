package io.github.governance4j.testkit.decide;

import io.github.governance4j.core.rulebook.Editions;

class ToolShelfLaws implements ShelfSubject {
    @Override
    public ToolShelf over(Editions<ShelfRules> editions) {
        return new ToolShelf(editions);
    }
}
