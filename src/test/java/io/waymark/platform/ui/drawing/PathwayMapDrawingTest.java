package io.waymark.platform.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class PathwayMapDrawingTest {

    private static final String LONG_NAME = "Führungskräfteentwicklungsgespräche for people who lead without a mandate";

    @Test
    void eachStageIsALinkInReadingOrder() {
        Svg svg = Svg.parse(PathwayMapDrawing.of(leads()));
        assertThat(svg.all("a"))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("#bearings", "#one-to-ones", "#feedback", "#delegation", "#try", "#commit");
        assertThat(svg.all("a"))
                .extracting(link -> link.getAttribute("aria-label"))
                .startsWith("Take your bearings. done", "One-to-ones. done", "Feedback. here");
    }

    @Test
    void theMapIsAGroupWithAName() {
        Svg svg = Svg.parse(PathwayMapDrawing.of(leads()));
        assertThat(svg.root().getAttribute("role")).isEqualTo("group");
        assertThat(svg.root().getAttribute("aria-label")).isEqualTo("Map of the pathway");
    }

    @Test
    void textFromAnAuthorCannotLeaveItsPlace() {
        MapStage stage = new MapStage(
                "x", "<b>Q&A\"</b>", "a < b", "it's", 1, 1, StageMark.HERE, "\"onfocus=\"alert(1)", "<i>\"label\"</i>");
        Svg svg = Svg.parse(
                PathwayMapDrawing.of(new PathwayMap("p", "\"'<>&", "<u>here</u>", List.of(stage), List.of())));
        assertThat(svg.all("b")).isEmpty();
        assertThat(svg.all("u")).isEmpty();
        Element link = svg.all("a").getFirst();
        assertThat(link.getAttribute("aria-label")).isEqualTo("<i>\"label\"</i>");
        assertThat(link.getAttribute("href")).isEqualTo("\"onfocus=\"alert(1)");
        assertThat(link.getAttributes().getLength()).isEqualTo(2);
        assertThat(svg.root().getAttribute("aria-label")).isEqualTo("\"'<>&");
    }

    @Test
    void theTrailIsWalkedUpToTheFlagAndBeyondWhatIsDone() {
        Svg svg = Svg.parse(PathwayMapDrawing.of(leads()));
        // start, gate, two of three lanes; and from the finished lane to the closed gate
        assertThat(curves(svg, "walked")).isEqualTo(5);
        // the open lane, two lanes to the gate, two stages after it
        assertThat(curves(svg, "ahead")).isEqualTo(5);
    }

    @Test
    void nothingAfterAClosedGateIsWalked() {
        Svg svg = Svg.parse(PathwayMapDrawing.of(new PathwayMap(
                "p",
                "Map",
                "Here",
                List.of(stage("a", 1, 1, StageMark.HERE), stage("b", 2, 1, StageMark.SHUT)),
                List.of(new MapGate(2, "needs a", false)))));
        assertThat(curves(svg, "walked")).isEqualTo(1);
        assertThat(curves(svg, "ahead")).isEqualTo(2);
    }

    @Test
    void aStageBehindAClosedGateIsNotReachedByAWalkedLine() {
        Svg svg = Svg.parse(PathwayMapDrawing.of(new PathwayMap(
                "p",
                "Map",
                "Here",
                List.of(stage("a", 1, 1, StageMark.DONE), stage("b", 2, 1, StageMark.HERE)),
                List.of(new MapGate(2, "needs a", false)))));
        assertThat(curves(svg, "walked")).isEqualTo(2);
        assertThat(curves(svg, "ahead")).isEqualTo(1);
    }

    @Test
    void onlyTheStageOneIsAtCarriesTheFlag() {
        assertThat(Svg.parse(PathwayMapDrawing.of(leads())).withClass("flag"))
                .extracting(Element::getTextContent)
                .containsExactly("You, here");
        assertThat(Svg.parse(PathwayMapDrawing.of(grid(3, 2, "Stage"))).withClass("flag"))
                .isEmpty();
    }

    @Test
    void aPathwayHasItsOwnLandscapeAndAlwaysTheSame() {
        assertThat(PathwayMapDrawing.of(leads())).isEqualTo(PathwayMapDrawing.of(leads()));
        assertThat(landscape("leads")).isEqualTo(landscape("leads")).isNotEqualTo(landscape("sales"));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,5", "2,3", "3,1", "4,3", "5,5", "6,2", "8,1", "8,5"})
    void labelsDoNotOverlapAndStayOnTheMap(int columns, int lanes) {
        for (String name : List.of("Feedback", "Take your bearings today", LONG_NAME, "谈话谈话谈话谈话谈话谈话")) {
            Svg svg = Svg.parse(PathwayMapDrawing.of(grid(columns, lanes, name)));
            List<Box> boxes = boxes(svg);
            assertThat(boxes).hasSizeGreaterThanOrEqualTo(columns * lanes * 3);
            List<Double> view = Svg.numbers(svg.root().getAttribute("viewBox"));
            assertThat(boxes).allMatch(box -> box.left >= 0 && box.right <= view.get(2) && box.bottom <= view.get(3));
            assertThat(boxes).allMatch(box -> box.top >= 0);
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                    assertThat(boxes.get(i).meets(boxes.get(j)))
                            .as("%s and %s of %d x %d", boxes.get(i), boxes.get(j), columns, lanes)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void gapsInTheNumberingAreClosed() {
        List<MapStage> stages = List.of(stage("b", 40, 7, StageMark.OPEN), stage("a", 10, 3, StageMark.OPEN));
        assertThat(Svg.parse(PathwayMapDrawing.of(new PathwayMap("p", "Map", "Here", stages, List.of())))
                        .all("a"))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("#a", "#b");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9})
    void aMapThatCannotBeReadIsRefused(int columns) {
        assertThatIllegalArgumentException().isThrownBy(() -> grid(columns, 1, "Stage"));
        assertThat(PathwayMap.fits(List.of())).isFalse();
    }

    @Test
    void aGateStandsBeforeAColumnThatIsNotTheFirst() {
        List<MapStage> stages = List.of(stage("a", 1, 1, StageMark.OPEN), stage("b", 2, 1, StageMark.OPEN));
        MapGate gate = new MapGate(2, "needs a", true);
        for (List<MapGate> gates :
                List.of(List.of(new MapGate(1, "", true)), List.of(new MapGate(3, "", true)), List.of(gate, gate))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new PathwayMap("p", "Map", "Here", stages, gates));
        }
        assertThat(new PathwayMap("p", "Map", "Here", stages, List.of(gate)).gates())
                .containsExactly(gate);
    }

    private static PathwayMap leads() {
        return leads("leads");
    }

    private static PathwayMap leads(String pathwayId) {
        return new PathwayMap(
                pathwayId,
                "Map of the pathway",
                "You, here",
                List.of(
                        named("bearings", "Take your bearings", 1, 1, StageMark.DONE),
                        named("delegation", "Delegation", 2, 3, StageMark.OPEN),
                        named("feedback", "Feedback", 2, 2, StageMark.HERE),
                        named("one-to-ones", "One-to-ones", 2, 1, StageMark.DONE),
                        named("try", "Try it for real", 3, 1, StageMark.SHUT),
                        named("commit", "Commit", 4, 1, StageMark.SHUT)),
                List.of(new MapGate(2, "needs all of stage 1", true), new MapGate(3, "needs any 2 of 3", false)));
    }

    private static MapStage named(String id, String title, int column, int lane, StageMark mark) {
        String state = mark.name().toLowerCase(Locale.ROOT);
        return new MapStage(id, title, "2 steps", null, column, lane, mark, "#" + id, title + ". " + state);
    }

    private static MapStage stage(String id, int column, int lane, StageMark mark) {
        return named(id, "Stage " + id, column, lane, mark);
    }

    /** A full grid with a place above each stage and a gate before each column. */
    private static PathwayMap grid(int columns, int lanes, String name) {
        List<MapStage> stages = new ArrayList<>();
        List<MapGate> gates = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            for (int lane = 1; lane <= lanes; lane++) {
                String id = column + "-" + lane;
                stages.add(new MapStage(id, name, name, name, column, lane, StageMark.OPEN, "#" + id, name));
            }
            if (column > 1) {
                gates.add(new MapGate(column, name, true));
            }
        }
        return new PathwayMap("grid", "Map", "You, here", stages, gates);
    }

    private static String landscape(String pathwayId) {
        return Svg.parse(PathwayMapDrawing.of(leads(pathwayId)))
                .withClass("c1")
                .getFirst()
                .getAttribute("d");
    }

    private static long curves(Svg svg, String cssClass) {
        return svg.withClass(cssClass).stream()
                .flatMapToInt(path -> path.getAttribute("d").chars())
                .filter(c -> c == 'C')
                .count();
    }

    /** One box a line of lettering and one a mark, a little smaller than drawn so that touching is not overlapping. */
    private static List<Box> boxes(Svg svg) {
        List<Box> boxes = new ArrayList<>();
        boolean dense = svg.root().getAttribute("class").contains("dense");
        for (Element text : svg.all("text")) {
            String cssClass = text.getAttribute("class").split(" ")[0];
            MapType type = switch (cssClass) {
                case "lbl" -> MapType.TITLE;
                case "place" -> MapType.PLACE;
                default -> MapType.SUB;
            };
            double baseline = Double.parseDouble(text.getAttribute("y"));
            for (Element line : new Svg(text).all("tspan")) {
                baseline += Double.parseDouble(line.getAttribute("dy"));
                double x = Double.parseDouble(line.getAttribute("x"));
                double half = type.width(line.getTextContent(), dense) / 2;
                double up = type.size(dense) * 0.75;
                double down = type.size(dense) * 0.2;
                boxes.add(new Box(line.getTextContent(), x - half, x + half, baseline - up, baseline + down));
            }
        }
        for (Element node : svg.withClass("node")) {
            List<Double> at = Svg.numbers(node.getAttribute("d"));
            double half = PlacedStage.MARK;
            boxes.add(new Box("mark", at.get(0) - half, at.get(0) + half, at.get(1), at.get(1) + 2 * half));
        }
        return boxes;
    }

    private record Box(String what, double left, double right, double top, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }
}
