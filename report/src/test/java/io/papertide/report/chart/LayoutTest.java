package io.papertide.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.papertide.report.chart.TextLog.Placed;
import io.papertide.testkit.Seeded;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {
    static Stream<String> kinds() {
        return Specs.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noTextTouchesAnotherOrLeavesThePicture(String kind) {
        ChartSpec spec = Specs.all().get(kind);
        List<Placed> texts = TextLog.of(spec);
        Rectangle2D picture = new Rectangle2D.Double(0, 0, ChartDrawing.WIDTH, new ChartDrawing(spec).height());
        assertThat(texts).hasSizeGreaterThan(6);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!picture.contains(texts.get(i).box())) {
                faults.add("outside: " + texts.get(i));
            }
            for (int j = 0; j < i; j++) {
                if (texts.get(i).box().intersects(texts.get(j).box())) {
                    faults.add(texts.get(i) + " touches " + texts.get(j));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void titleCaptionAndAxisAreDrawnInBothLanguages(String kind) {
        List<String> words =
                TextLog.of(Specs.all().get(kind)).stream().map(Placed::text).toList();
        String all = String.join(" ", words);
        assertThat(all)
                .contains("A title that is too long for one line")
                .contains("두 언어로 된 제목")
                .contains("n = 1118 papers")
                .contains("논문 1118편");
        boolean hasAxis = !List.of("multiples", "heat-map", "network").contains(kind);
        assertThat(all.contains("share of papers (%) · 논문 비율 (%)")).isEqualTo(hasAxis);
    }

    @Test
    void labelsStayInOrderApartAndAsNearAsTheyCan() {
        Seeded.check(50, random -> {
            int n = 1 + random.nextInt(9);
            double[] centres = random.doubles(n, 0, 100).toArray();
            double[] heights = random.doubles(n, 2, 10).toArray();
            double[] tops = Spread.tops(centres, heights, 0, 200);
            Integer[] order = new Integer[n];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> Double.compare(centres[a], centres[b]));
            double below = 0;
            for (int i : order) {
                assertThat(tops[i]).isGreaterThanOrEqualTo(below - 1e-9);
                below = tops[i] + heights[i];
            }
            assertThat(below).isLessThanOrEqualTo(200);
        });
        assertThat(Spread.tops(new double[] {50}, new double[] {10}, 0, 100)).containsExactly(45);
        assertThat(Spread.tops(new double[] {50, 50}, new double[] {10, 10}, 0, 100))
                .containsExactly(40, 50);
        assertThat(Spread.tops(new double[] {2, 99}, new double[] {10, 10}, 0, 100))
                .containsExactly(0, 90);
    }

    @Test
    void strongTiesStandSideBySideWhateverTheOrderTheyAreGivenIn() {
        List<ChartSpec.Tie> ties =
                List.of(new ChartSpec.Tie(0, 3, 1, 9), new ChartSpec.Tie(1, 4, 1, 9), new ChartSpec.Tie(2, 5, 1, 9));
        List<Integer> order = RingOrder.of(6, ties);
        for (ChartSpec.Tie tie : ties) {
            int apart = Math.abs(order.indexOf(tie.a()) - order.indexOf(tie.b()));
            assertThat(Math.min(apart, 6 - apart)).isEqualTo(1);
        }
        assertThat(RingOrder.of(6, List.of(ties.get(2), ties.get(0), ties.get(1))))
                .isEqualTo(order);
    }

    @Test
    void theScaleOfIntervalsHoldsEveryIntervalAndZeroInAtMostSixSteps() {
        for (double from : new double[] {-0.9, -0.2, 0, 0.4}) {
            boolean differences = from < 0;
            IntervalRows rows = new IntervalRows(
                    new ChartSpec.Intervals(Specs.TITLE, Specs.CAPTION, Specs.AXIS, Specs.bars(9, from), differences));
            IntervalRows.Scale scale = rows.scale();
            assertThat(scale.from()).isLessThanOrEqualTo(Math.min(0, differences ? from - 0.03 : 0));
            assertThat(scale.to()).isGreaterThanOrEqualTo(from + 0.013 * 8 + 0.05 - 1e-9);
            assertThat((scale.to() - scale.from()) / scale.step()).isLessThanOrEqualTo(7);
        }
    }

    @Test
    void equalRatiosAreEqualDistancesOnASlopeChart() {
        SlopesBody body = new SlopesBody(Specs.slopes());
        assertThat(body.place(0.1) - body.place(0.05)).isCloseTo(body.place(0.04) - body.place(0.02), within(1e-12));
        assertThat(body.place(0)).isZero();
    }

    @Test
    void partsOfAWholeAddUpAndAGapHasNone() {
        var data = new StackedBody(Specs.stacked()).plot().getDataset();
        for (String span : List.of("2023-Q3", "2024-Q1", "2024-Q2")) {
            double sum = 0;
            for (int part = 0; part < data.getRowCount(); part++) {
                sum += data.getValue(part, data.getColumnIndex(span)).doubleValue();
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
        assertThat(data.getValue(0, data.getColumnIndex("2023-Q4"))).isNull();
    }

    @Test
    void shadesDarkenWithTheShareAndLettersOnThemCanBeRead() {
        double before = 1;
        for (double share = 0; share <= 1.001; share += 0.05) {
            double depth = HeatMapBody.depth(Math.min(1, share));
            double light = Theme.luminance(HeatMapBody.shade(depth));
            assertThat(light).isLessThan(before);
            before = light;
            double letters = Theme.luminance(HeatMapBody.letters(depth));
            double contrast = (Math.max(light, letters) + 0.05) / (Math.min(light, letters) + 0.05);
            assertThat(contrast).as("contrast at " + share).isGreaterThanOrEqualTo(4.5);
        }
    }
}
