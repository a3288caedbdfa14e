package io.waymark.platform.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElevationDrawingTest {

    @Test
    void theFindingIsReadInsteadOfThePicture() {
        Svg svg = Svg.parse(ElevationDrawing.of("leads", 14, 9, "Nine of fourteen steps walked & \"counting\""));
        assertThat(svg.root().getAttribute("role")).isEqualTo("img");
        assertThat(svg.root().getAttribute("aria-label")).isEqualTo("Nine of fourteen steps walked & \"counting\"");
    }

    @ParameterizedTest
    @CsvSource({"14,9,9,3", "14,0,0,12", "14,14,13,0", "2,1,1,0", "1,0,0,0", "1,1,0,0"})
    void eachStepIsADiamondExceptTheFlagAndTheSummit(int steps, int done, int walked, int ahead) {
        Svg svg = Svg.parse(ElevationDrawing.of("leads", steps, done, "Profile"));
        assertThat(svg.withClass("step-walked")).hasSize(walked);
        assertThat(svg.withClass("step-ahead")).hasSize(ahead);
        assertThat(svg.all("circle")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"14,0,20", "14,13,740", "14,14,740", "3,1,380", "1,0,380"})
    void theFlagStandsAtTheNextStepOrAtTheSummit(int steps, int done, double x) {
        Svg svg = Svg.parse(ElevationDrawing.of("leads", steps, done, "Profile"));
        assertThat(Double.parseDouble(svg.all("circle").getFirst().getAttribute("cx")))
                .isEqualTo(x);
    }

    @Test
    void theProfileBelongsToThePathway() {
        assertThat(ElevationDrawing.of("leads", 14, 9, "")).isEqualTo(ElevationDrawing.of("leads", 14, 9, ""));
        assertThat(ElevationDrawing.of("leads", 14, 9, "")).isNotEqualTo(ElevationDrawing.of("sales", 14, 9, ""));
    }

    @Test
    void everythingStaysInThePicture() {
        for (int steps = 1; steps <= 120; steps++) {
            for (int done : List.of(0, steps / 2, steps)) {
                Svg svg = Svg.parse(ElevationDrawing.of("p" + steps, steps, done, ""));
                assertThat(svg.all("circle")).allMatch(at -> Double.parseDouble(at.getAttribute("cy")) >= 46);
                assertThat(svg.all("circle")).allMatch(at -> Double.parseDouble(at.getAttribute("cy")) <= 160);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "3,-1", "3,4"})
    void stepsOutsideTheirBoundsAreRefused(int steps, int done) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElevationDrawing.of("leads", steps, done, ""))
                .withMessageContaining(done + " of " + steps);
    }
}
