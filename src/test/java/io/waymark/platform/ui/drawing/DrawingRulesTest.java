package io.waymark.platform.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What holds for every drawing of the package. */
class DrawingRulesTest {

    static Stream<String> drawings() {
        MapStage stage = new MapStage("a", "A", "1 step", "Here", 1, 1, StageMark.DONE, "#a", "A");
        Stream<String> blazes = Arrays.stream(BlazeFamily.values())
                .flatMap(family -> Stream.of(
                        BlazeDrawing.shape(family, 30),
                        BlazeDrawing.earned("b", family, 2, Glyph.STAR, 60),
                        BlazeDrawing.outline(family, Glyph.DAY_30, 0.3, 60)));
        Stream<String> others = Stream.of(
                TrailSignDrawing.ahead(),
                TrailSignDrawing.done(),
                BrandDrawing.mark(30),
                ElevationDrawing.of("p", 5, 2, "Profile"),
                PathwayMapDrawing.of(new PathwayMap("p", "Map", "Here", List.of(stage), List.of())));
        return Stream.concat(blazes, others);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void coloursAreTokens(String drawing) {
        for (Element element : Svg.parse(drawing).all("*")) {
            for (String paint : List.of("fill", "stroke")) {
                assertThat(element.getAttribute(paint)).matches("|none|currentColor|var\\(--wm-[a-z0-9-]+\\)");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void aDrawingIsNamedOrHidden(String drawing) {
        Element root = Svg.parse(drawing).root();
        boolean hidden = root.getAttribute("aria-hidden").equals("true");
        boolean named = !root.getAttribute("role").isEmpty()
                && !root.getAttribute("aria-label").isEmpty();
        assertThat(hidden ^ named).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Icons.class)
    void anIconTakesTheColourOfTheTextBesideIt(Icons icon) {
        for (String svg : List.of(icon.svg(), icon.small())) {
            Element root = Svg.parse(svg).root();
            assertThat(root.getAttribute("aria-hidden")).isEqualTo("true");
            assertThat(root.getAttribute("class")).startsWith("i");
            assertThat(new Svg(root).all("path").getFirst().getAttribute("stroke"))
                    .isEqualTo("currentColor");
        }
        assertThat(icon.small()).contains("\"i sm\"");
    }

    @Test
    void theTwoSignsDiffer() {
        assertThat(TrailSignDrawing.ahead()).contains("stroke-dasharray").doesNotContain("--wm-moss");
        assertThat(TrailSignDrawing.done()).doesNotContain("stroke-dasharray").contains("--wm-moss");
    }

    @Test
    void charactersThatXmlForbidsAreLeftOut() {
        assertThat(Svg.parse(ElevationDrawing.of("p", 3, 1, "a\u0001b\u000bc"))
                        .root()
                        .getAttribute("aria-label"))
                .isEqualTo("a b c");
    }
}
