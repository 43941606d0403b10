package io.github.governance4j.benchmarks.run;

import io.github.governance4j.benchmarks.run.Outcome.Verdict;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * One picture of all goals: how many times better or worse than wanted each figure is, on a logarithmic scale; right of 1 is met. It is
 * drawn by hand: each row needs a long label, and chart libraries place the ticks that carry labels where they like.
 */
final class Chart {
    static final int WIDTH = 1500;

    private static final int LABELS = 760;
    private static final int RIGHT = 40;
    private static final int TOP = 90;
    private static final int ROW = 32;
    private static final int BOTTOM = 40;
    private static final int MARK = 6;
    private static final Color PALE = new Color(0xE4E4E4);
    private static final Color GREY = new Color(0x666666);
    private static final double[] TICKS = {
        0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000
    };

    private final List<Outcome> outcomes;
    private final double least;
    private final double most;

    /**
     * A picture of what came of goals; what was not measured has a label alone.
     *
     * @param outcomes what came of the goals
     */
    Chart(List<Outcome> outcomes) {
        this.outcomes = List.copyOf(outcomes);
        List<Double> shown =
                outcomes.stream().flatMap(Chart::factors).map(Chart::within).toList();
        least = 0.9 * shown.stream().reduce(0.5, Math::min);
        most = 1.1 * shown.stream().reduce(2.0, Math::max);
    }

    void write(Path file) throws IOException {
        int height = TOP + ROW * outcomes.size() + BOTTOM;
        BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            draw(g, height);
        } finally {
            g.dispose();
        }
        ImageIO.write(image, "png", file.toFile());
    }

    private void draw(Graphics2D g, int height) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDTH, height);
        g.setColor(Color.BLACK);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 18));
        g.drawString("How many times better than wanted, on a logarithmic scale: right of 1 the goal is met", 20, 30);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        legend(g);
        ticks(g, height - BOTTOM);
        for (int i = 0; i < outcomes.size(); i++) {
            row(g, outcomes.get(i), TOP + ROW * i + ROW / 2);
        }
    }

    private static void legend(Graphics2D g) {
        int x = LABELS;
        for (Verdict verdict : List.of(Verdict.MET, Verdict.FLOOR, Verdict.MISSED)) {
            mark(g, verdict, x, 56);
            g.setColor(Color.BLACK);
            g.drawString(verdict.says(), x + 14, 61);
            x += 40 + g.getFontMetrics().stringWidth(verdict.says());
        }
        g.setColor(GREY);
        g.fill(new Rectangle2D.Double(x, 46, 2, 20));
        g.setColor(Color.BLACK);
        g.drawString("floor", x + 10, 61);
    }

    private void ticks(Graphics2D g, int bottom) {
        for (double tick : TICKS) {
            if (tick >= least && tick <= most) {
                g.setColor(tick == 1 ? Color.BLACK : PALE);
                g.setStroke(new BasicStroke(tick == 1 ? 2 : 1));
                g.draw(new Line2D.Double(across(tick), TOP, across(tick), bottom));
                String label = Numbers.asked(tick);
                g.setColor(GREY);
                g.drawString(label, (float) across(tick) - g.getFontMetrics().stringWidth(label) / 2f, bottom + 20);
            }
        }
    }

    private void row(Graphics2D g, Outcome outcome, int y) {
        Goal goal = outcome.goal();
        g.setColor(PALE);
        g.fillRect(20, y + ROW / 2 - 1, WIDTH - 20 - RIGHT, 1);
        g.setColor(Color.BLACK);
        String figures = Page.cameTo(outcome) + ", wanted " + Page.wanted(goal);
        int left = LABELS - 20 - g.getFontMetrics().stringWidth(figures);
        g.drawString(fitting(g, outcome.job().name() + ": " + goal.says(), left - 40), 20, y + 5);
        g.setColor(GREY);
        g.drawString(figures, left, y + 5);
        if (goal.floor() != goal.goal()) {
            g.fill(new Rectangle2D.Double(across(better(goal, goal.floor())) - 1, y - 10, 2, 20));
        }
        if (outcome.cameTo().isEmpty()) {
            g.drawString("not measured", (float) across(1) + 8, y + 5);
            return;
        }
        Spread spread = outcome.cameTo().get();
        g.setColor(colour(outcome.verdict()));
        g.setStroke(new BasicStroke(2.5f));
        g.draw(new Line2D.Double(across(better(goal, spread.low())), y, across(better(goal, spread.high())), y));
        mark(g, outcome.verdict(), across(better(goal, spread.value())), y);
    }

    private static String fitting(Graphics2D g, String text, int width) {
        String fits = text;
        while (g.getFontMetrics().stringWidth(fits) > width && fits.length() > 2) {
            fits = fits.substring(0, fits.length() - 2) + "…";
        }
        return fits;
    }

    /** Shape and colour tell the same, so that either is enough. */
    private static void mark(Graphics2D g, Verdict verdict, double x, double y) {
        g.setColor(colour(verdict));
        switch (verdict) {
            case MET -> g.fill(new Ellipse2D.Double(x - MARK, y - MARK, 2 * MARK, 2 * MARK));
            case FLOOR -> {
                Path2D diamond = new Path2D.Double();
                diamond.moveTo(x - MARK - 2, y);
                diamond.lineTo(x, y - MARK - 2);
                diamond.lineTo(x + MARK + 2, y);
                diamond.lineTo(x, y + MARK + 2);
                diamond.closePath();
                g.fill(diamond);
            }
            default -> g.fill(new Rectangle2D.Double(x - MARK, y - MARK, 2 * MARK, 2 * MARK));
        }
    }

    private static Color colour(Verdict verdict) {
        return switch (verdict) {
            case MET -> new Color(0x1B7837);
            case FLOOR -> new Color(0xB8860B);
            default -> new Color(0xB2182B);
        };
    }

    private static Stream<Double> factors(Outcome outcome) {
        Stream<Double> figures =
                outcome.cameTo().stream().flatMap(spread -> Stream.of(spread.low(), spread.value(), spread.high()));
        return Stream.concat(figures, Stream.of(outcome.goal().floor())).map(figure -> better(outcome.goal(), figure));
    }

    private static double better(Goal goal, double figure) {
        return goal.isAtMost() ? goal.goal() / figure : figure / goal.goal();
    }

    private static double within(double factor) {
        return Math.min(Math.max(factor, TICKS[0]), TICKS[TICKS.length - 1]);
    }

    private double across(double factor) {
        double part = Math.log(within(factor) / least) / Math.log(most / least);
        return LABELS + part * (WIDTH - RIGHT - LABELS);
    }
}
