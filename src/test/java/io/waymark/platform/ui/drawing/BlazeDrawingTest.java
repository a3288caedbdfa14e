package io.waymark.platform.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlazeDrawingTest {

    @Test
    void theSameBadgeHasTheSameHill() {
        assertThat(hill("first-blaze", 2)).isEqualTo(hill("first-blaze", 2));
    }

    @Test
    void everyBadgeHasItsOwnHill() {
        Set<String> hills = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            hills.add(hill("badge-" + i, 1));
        }
        assertThat(hills).hasSize(500);
    }

    @Test
    void aHillNeverChanges() {
        assertThat(hill("first-blaze", 1)).startsWith("M62.3 41.8Q62.7 43.4 62.8 45.1Q");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5})
    void aHigherTierHasMoreContourLines(int tier) {
        assertThat(rings("first-blaze", tier)).hasSize(2 + 2 * tier);
    }

    @Test
    void contourLinesFollowTheirFormula() {
        List<double[]> rings = rings("one-to-ones", 1);
        for (int i = 0; i < rings.size(); i++) {
            double[] radii = rings.get(i);
            double b = harmonic(radii, 0);
            assertThat(b).isCloseTo(13 + 40.0 * i / 3, within(0.1));
            assertThat(harmonic(radii, 2) / b).isCloseTo(0.10, within(0.006));
            assertThat(harmonic(radii, 3) / b).isCloseTo(0.07, within(0.006));
            assertThat(harmonic(radii, 5) / b).isCloseTo(0.03, within(0.006));
            assertThat(harmonic(radii, 4) / b).isCloseTo(0, within(0.006));
        }
    }

    @Test
    void aClipBelongsToOneBadgeAtOneSize() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            for (int size : new int[] {30, 60, 76}) {
                Svg svg = Svg.parse(BlazeDrawing.earned("badge-" + i, BlazeFamily.PATHWAY, 1, Glyph.FLAG, size));
                String id = svg.all("clipPath").getFirst().getAttribute("id");
                assertThat(svg.all("g").getFirst().getAttribute("clip-path")).isEqualTo("url(#" + id + ")");
                ids.add(id);
            }
        }
        assertThat(ids).hasSize(150);
    }

    @Test
    void anIdThatLooksLikeMarkupStaysAnId() {
        String svg = BlazeDrawing.earned("\"><script>", BlazeFamily.PATHWAY, 1, Glyph.FLAG, 60);
        assertThat(Svg.parse(svg).all("script")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Glyph.class)
    void everySignCanBeDrawnOnEveryFamily(Glyph glyph) {
        for (BlazeFamily family : BlazeFamily.values()) {
            Svg earned = Svg.parse(BlazeDrawing.earned("b", family, 1, glyph, 60));
            Svg outline = Svg.parse(BlazeDrawing.outline(family, glyph, 0.5, 60));
            assertThat(earned.root().getAttribute("aria-hidden")).isEqualTo("true");
            assertThat(earned.root().getTextContent())
                    .isEqualTo(outline.root().getTextContent())
                    .isEqualTo(glyph.name().startsWith("DAY_") ? glyph.name().substring(4) : "");
        }
    }

    @Test
    void familiesDifferInShapeAndColour() {
        assertThat(BlazeFamily.values()).extracting(BlazeFamily::shape).doesNotHaveDuplicates();
        assertThat(BlazeFamily.values()).extracting(BlazeFamily::colour).doesNotHaveDuplicates();
    }

    @Test
    void progressIsDrawnAsAShareOfTheOutline() {
        assertThat(reached(0)).isEmpty();
        assertThat(reached(0.64)).containsExactly(64.0, 200.0);
        assertThat(reached(1)).containsExactly(100.0, 200.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void progressOutsideItsBoundsIsRefused(double progress) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlazeDrawing.outline(BlazeFamily.PATHWAY, Glyph.FLAG, progress, 60))
                .withMessageContaining(String.valueOf(progress));
    }

    @Test
    void aTierBelowZeroAndASizeOfNothingAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlazeDrawing.earned("b", BlazeFamily.PATHWAY, -1, Glyph.FLAG, 60));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlazeDrawing.earned("b", BlazeFamily.PATHWAY, 1, Glyph.FLAG, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> BlazeDrawing.shape(BlazeFamily.PATHWAY, 0));
    }

    private static String hill(String badgeId, int tier) {
        return Svg.parse(BlazeDrawing.earned(badgeId, BlazeFamily.PATHWAY, tier, Glyph.FLAG, 96)).all("path").stream()
                .map(path -> path.getAttribute("d"))
                .filter(data -> data.contains("Q"))
                .findFirst()
                .orElseThrow();
    }

    /** The 24 radii of each ring: the control points of its curves, seen from their own middle. */
    private static List<double[]> rings(String badgeId, int tier) {
        List<double[]> rings = new ArrayList<>();
        for (String ring : hill(badgeId, tier).split("Z")) {
            List<Double> numbers = Svg.numbers(ring);
            List<double[]> points = new ArrayList<>();
            for (int i = 2; i < numbers.size(); i += 4) {
                points.add(new double[] {numbers.get(i), numbers.get(i + 1)});
            }
            double x = points.stream().mapToDouble(p -> p[0]).average().orElseThrow();
            double y = points.stream().mapToDouble(p -> p[1]).average().orElseThrow();
            rings.add(points.stream()
                    .mapToDouble(p -> Math.hypot(p[0] - x, p[1] - y))
                    .toArray());
        }
        return rings;
    }

    /** The amplitude of the n-th harmonic, the mean for n = 0. */
    private static double harmonic(double[] radii, int n) {
        double cos = 0;
        double sin = 0;
        for (int i = 0; i < radii.length; i++) {
            double t = 2 * Math.PI * i * n / radii.length;
            cos += radii[i] * Math.cos(t);
            sin += radii[i] * Math.sin(t);
        }
        return Math.hypot(cos, sin) * (n == 0 ? 1 : 2) / radii.length;
    }

    private static List<Double> reached(double progress) {
        return Svg.parse(BlazeDrawing.outline(BlazeFamily.PATHWAY, Glyph.FLAG, progress, 60))
                .withClass("reached")
                .stream()
                .flatMap(path -> Svg.numbers(path.getAttribute("stroke-dasharray")).stream())
                .toList();
    }
}
