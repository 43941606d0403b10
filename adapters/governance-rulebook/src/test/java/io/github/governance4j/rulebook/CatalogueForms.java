package io.github.governance4j.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Sound catalogues in every form a row can have; each block of rows belongs together. Cells hold no quotes and no commas. */
final class CatalogueForms {
    /** Rows that belong together, each as its cells. */
    record Block(Form form, List<List<String>> rows) {}

    enum Form {
        ACT,
        RANGE,
        ONCE_A_PERIOD,
        MEMBER,
        ALL,
        LADDER,
        SCALE
    }

    private static final int CODE = 0;
    static final int TITLE = 3;
    static final int CAP = 6;

    private final Random random;
    private final char name;

    private CatalogueForms(Random random, char name) {
        this.random = random;
        this.name = name;
    }

    static Arbitrary<List<Block>> catalogues() {
        return Arbitraries.of(Form.values())
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .flatMap(forms -> Arbitraries.longs().map(seed -> blocks(forms, new Random(seed))));
    }

    private static List<Block> blocks(List<Form> forms, Random random) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            blocks.add(new CatalogueForms(random, (char) ('a' + i)).block(forms.get(i)));
        }
        return blocks;
    }

    /** The file, its rows in the order given. */
    static String text(List<List<String>> rows) {
        return Written.HEADER
                + rows.stream().map(row -> String.join(",", row) + "\n").collect(Collectors.joining());
    }

    static List<List<String>> rows(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.rows().stream()).toList();
    }

    static List<String> codes(Block block) {
        return block.rows().stream().map(row -> row.get(CODE)).toList();
    }

    static List<String> with(List<String> row, int column, String cell) {
        List<String> changed = new ArrayList<>(row);
        changed.set(column, cell);
        return List.copyOf(changed);
    }

    private Block block(Form form) {
        List<List<String>> rows = switch (form) {
            case ACT -> List.of(one("+-", points(), cap(), of("次", "项")));
            case RANGE -> List.of(one("+-", of("0,2", "1,3", "0.5,0.75"), cap(), of("次", "项", "年")));
            case ONCE_A_PERIOD -> List.of(one("+-", points(), cap(), of("月", "季", "半年", "年", "终身")));
            case MEMBER -> List.of(one("+-", points(), cap(), "家庭成员/" + of("月", "季", "半年", "年", "终身")));
            case ALL -> List.of(one("-", "ALL,ALL", "", "次"));
            case LADDER -> ladder();
            case SCALE -> scale();
        };
        return new Block(form, rows);
    }

    private List<String> one(String signs, String points, String cap, String unit) {
        char sign = signs.charAt(random.nextInt(signs.length()));
        return row(0, sign, of("清扫", "帮扶") + name, points, cap, unit);
    }

    private List<List<String>> ladder() {
        String before = of("", "年度", "每半年", "季度", "每月", "全年") + "服务" + name + "累计满";
        String unit = of("小时", "次", "年", "场(含线上)");
        String cap = cap();
        List<List<String>> rows = new ArrayList<>();
        int threshold = 0;
        int points = 0;
        for (int i = 0; i <= random.nextInt(4); i++) {
            threshold += 1 + random.nextInt(200);
            points += 1 + random.nextInt(30);
            String number =
                    threshold < 1000 && random.nextInt(5) == 0 ? threshold + "万" : threshold + of("", ".5", ".25");
            // 万 lifts a step above those after it.
            if (number.endsWith("万")) {
                threshold *= 10_000;
            }
            rows.add(row(i, '+', before + number + unit, decimal(points) + "," + decimal(points), cap, "累计档"));
        }
        return rows;
    }

    private List<List<String>> scale() {
        String words = of("捐款", "捐物(折价)") + name;
        String unit = of("元", "斤");
        int begins = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(100);
        boolean isOpen = random.nextBoolean();
        int bands = 1 + random.nextInt(4);
        List<String> titles = new ArrayList<>();
        List<String> most = new ArrayList<>();
        List<String> least = new ArrayList<>();
        int from = begins;
        int sum = 0;
        for (int i = 0; i < bands; i++) {
            int per = Math.max(i == 0 ? Math.max(begins, 1) : 1, 10 * (1 + random.nextInt(50)));
            // The first band begins where its first step is still to come, and ends beyond.
            int steps = (i == 0 ? 2 : 1) + random.nextInt(12);
            int above = i == 0 ? 0 : from;
            int through = above + per * steps + random.nextInt(per);
            int pays = 1 + random.nextInt(3);
            int full = (through - above) / per * pays;
            boolean isLast = i == bands - 1;
            String written = i > 0 && random.nextBoolean() ? Integer.toString(from + 1) : Integer.toString(from);
            String bounds;
            int limit;
            if (isLast && isOpen && i + begins > 0) {
                bounds = written + unit + "以上";
                limit = pays + random.nextInt(20);
            } else {
                bounds = i == 0 && begins == 0 ? through + unit + of("以下", "以内") : written + "至" + through + unit;
                limit = random.nextInt(3) == 0 ? pays + random.nextInt(full) : full + random.nextInt(2);
            }
            titles.add(words + bounds + of("(每", "（每满") + per + unit + pays + of("分)", "分）"));
            least.add(random.nextInt(4) == 0 ? "0" : Integer.toString(pays));
            most.add(Integer.toString(limit));
            sum += limit;
            from = through;
        }
        String cap = random.nextBoolean() ? words + "合计" + sum + "/年" : cap();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            rows.add(row(i, '+', titles.get(i), least.get(i) + "," + most.get(i), cap, "按额"));
        }
        return rows;
    }

    private List<String> row(int place, char sign, String title, String points, String cap, String unit) {
        String[] numbers = points.split(",", -1);
        return List.of(
                Character.toString(name) + place,
                name % 2 == 0 ? "环境" : "互助",
                Character.toString(sign),
                title,
                numbers[0],
                numbers[1],
                cap,
                unit,
                "层级:村级");
    }

    private String points() {
        return of("2,2", "0.5,0.50", "100,100", "1.25,1.25");
    }

    // One number for each shared cap, wherever it stands.
    private String cap() {
        return of("", "", "3/年", "2.50/月", "5/季/人", "8/半年；40/终身", "1/月;9/年/人", "公益合计40/年", "公益合计7/月/人；200/终身");
    }

    private static String decimal(int points) {
        return points % 2 == 0 ? Integer.toString(points) : points + ".50";
    }

    private String of(String... words) {
        return words[random.nextInt(words.length)];
    }
}
