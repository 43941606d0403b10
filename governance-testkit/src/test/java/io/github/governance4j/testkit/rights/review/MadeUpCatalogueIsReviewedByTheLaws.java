package io.github.governance4j.testkit.rights.review;

import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Worth;
import java.util.List;

/** The library's own review under the laws, beside a catalogue that has a rule of each sort. */
class MadeUpCatalogueIsReviewedByTheLaws implements ReviewLaws {
    private static final Catalogue CATALOGUE = Catalogue.of(List.of(
            item("clean-yard", "房前屋后干净整洁", Direction.AWARD),
            item("petition", "越级上访", Direction.DEDUCTION),
            item("theft", "盗窃他人财物", Direction.DEDUCTION),
            item("hazard", "主动上报隐患", Direction.AWARD),
            item("waste", "垃圾乱倒", Direction.DEDUCTION)));

    @Override
    public Catalogue catalogue() {
        return CATALOGUE;
    }

    private static Item item(String code, String title, Direction direction) {
        return Item.builder()
                .itemCode(new ItemCode(code))
                .category("公共参与")
                .title(title)
                .direction(direction)
                .worth(new Worth.Fixed(Points.of("2")))
                .build();
    }
}
