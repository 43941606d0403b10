package io.github.governance4j.benchmarks.run;

import io.github.governance4j.benchmarks.run.Outcome.Verdict;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** One picture of all goals: how many times better or worse than wanted each figure is, on a logarithmic scale; right of 1 is met. */
final class Chart {
    private static final int ROW = 34;

    private final List<Outcome> shown;

    /**
     * A picture of what could be judged.
     *
     * @param outcomes what came of the goals
     */
    Chart(List<Outcome> outcomes) {
        shown = outcomes.stream()
                .filter(outcome ->
                        outcome.cameTo().map(spread -> spread.low() > 0).orElse(false))
                .toList();
    }

    void write(Path file) throws IOException {
        BitmapEncoder.saveBitmap(drawn(), file.toString(), BitmapFormat.PNG);
    }

    private XYChart drawn() {
        XYChart chart = new XYChartBuilder()
                .width(1500)
                .height(150 + ROW * Math.max(1, shown.size()))
                .title("Goals: how many times better than wanted (log scale; right of the line at 1 is met)")
                .build();
        style(chart);
        if (!shown.isEmpty()) {
            line(chart, "goal", new double[] {1, 1}, new double[] {-0.5, shown.size() - 0.5}, Color.DARK_GRAY)
                    .setLineWidth(2);
        }
        ranges(chart);
        points(chart, "met", Verdict.MET);
        points(chart, "only the floor met", Verdict.FLOOR);
        points(chart, "missed", Verdict.MISSED);
        floors(chart);
        return chart;
    }

    private void ranges(XYChart chart) {
        for (int i = 0; i < shown.size(); i++) {
            Outcome outcome = shown.get(i);
            Spread spread = outcome.cameTo().orElseThrow();
            double[] ends = {better(outcome, spread.low()), better(outcome, spread.high())};
            line(chart, "range " + i, ends, new double[] {height(i), height(i)}, colour(outcome.verdict()))
                    .setLineWidth(3)
                    .setShowInLegend(false);
        }
    }

    private void points(XYChart chart, String name, Verdict verdict) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Outcome outcome = shown.get(i);
            if (outcome.verdict() == verdict) {
                x.add(better(outcome, outcome.cameTo().orElseThrow().value()));
                y.add(height(i));
            }
        }
        scatter(chart, name, x, y, verdict);
    }

    /** Where no floor was named it is the goal's own line. */
    private void floors(XYChart chart) {
        boolean first = true;
        for (int i = 0; i < shown.size(); i++) {
            Goal goal = shown.get(i).goal();
            if (goal.floor() != goal.goal()) {
                double at = better(shown.get(i), goal.floor());
                line(
                                chart,
                                first ? "floor" : "floor " + i,
                                new double[] {at, at},
                                new double[] {height(i) - 0.35, height(i) + 0.35},
                                Color.GRAY)
                        .setLineWidth(2)
                        .setShowInLegend(first);
                first = false;
            }
        }
    }

    private static void scatter(XYChart chart, String name, List<Double> x, List<Double> y, Verdict verdict) {
        if (!x.isEmpty()) {
            XYSeries series = chart.addSeries(name, x, y);
            series.setLineStyle(new BasicStroke(0));
            series.setLineColor(new Color(0, 0, 0, 0));
            series.setMarker(marker(verdict));
            series.setMarkerColor(colour(verdict));
        }
    }

    private static Marker marker(Verdict verdict) {
        return switch (verdict) {
            case MET -> SeriesMarkers.CIRCLE;
            case FLOOR -> SeriesMarkers.DIAMOND;
            default -> SeriesMarkers.SQUARE;
        };
    }

    private static XYSeries line(XYChart chart, String name, double[] x, double[] y, Color colour) {
        XYSeries series = chart.addSeries(name, x, y);
        series.setLineColor(colour);
        series.setLineStyle(new BasicStroke(2));
        series.setMarker(SeriesMarkers.NONE);
        return series;
    }

    private void style(XYChart chart) {
        var styler = chart.getStyler();
        styler.setXAxisLogarithmic(true);
        styler.setYAxisMin(-0.5);
        styler.setYAxisMax(shown.size() - 0.5);
        styler.setYAxisTickMarkSpacingHint(ROW / 2);
        styler.setyAxisTickLabelsFormattingFunction(this::label);
        styler.setYAxisLabelAlignment(TextAlignment.Right);
        styler.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        styler.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 16));
        styler.setLegendPosition(LegendPosition.OutsideS);
        styler.setLegendLayout(LegendLayout.Horizontal);
        styler.setMarkerSize(11);
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setXAxisDecimalPattern("#,##0.##");
    }

    private String label(double at) {
        int i = shown.size() - 1 - (int) Math.rint(at);
        if (Math.abs(at - Math.rint(at)) > 1e-6 || i < 0 || i >= shown.size()) {
            return "";
        }
        Outcome outcome = shown.get(i);
        return outcome.job().name() + ": " + outcome.goal().says() + "  " + Page.cameTo(outcome) + " (wanted "
                + Page.wanted(outcome.goal()) + ")";
    }

    private double height(int i) {
        return shown.size() - 1.0 - i;
    }

    private static double better(Outcome outcome, double figure) {
        double goal = outcome.goal().goal();
        return outcome.goal().isAtMost() ? goal / figure : figure / goal;
    }

    private static Color colour(Verdict verdict) {
        return switch (verdict) {
            case MET -> new Color(0x1B7837);
            case FLOOR -> new Color(0xB8860B);
            default -> new Color(0xB2182B);
        };
    }
}
