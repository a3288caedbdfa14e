package io.waymark.platform.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextFitTest {

    @Test
    void aShortTextStaysOnOneLine() {
        assertThat(TextFit.wrap("Take your bearings", 400, 15, true, 3)).containsExactly("Take your bearings");
    }

    @Test
    void aLongTextIsBrokenBetweenWordsAndKeepsThemAll() {
        List<String> lines = TextFit.wrap("Take your bearings before you go", 110, 15, true, 5);
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(String.join(" ", lines)).isEqualTo("Take your bearings before you go");
        assertThat(lines).allMatch(line -> TextFit.width(line, 15, true) <= 110);
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        List<String> lines = TextFit.wrap("Take your bearings before you go out", 90, 15, true, 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).endsWith("…");
        assertThat(lines).allMatch(line -> TextFit.width(line, 15, true) <= 90);
    }

    @Test
    void aWordThatIsTooLongIsBrokenWithAHyphen() {
        List<String> lines = TextFit.wrap("Entwicklungsgespräche", 80, 15, true, 4);
        assertThat(lines.getFirst()).endsWith("-");
        assertThat(String.join("", lines).replace("-", "")).isEqualTo("Entwicklungsgespräche");
    }

    @Test
    void aWordWithAHyphenIsBrokenThere() {
        assertThat(TextFit.wrap("One-to-ones", 60, 13, true, 3)).containsExactly("One-to-", "ones");
    }

    @Test
    void aPairOfSurrogatesIsNeverSplit() {
        String text = "😀".repeat(40);
        for (int width = 30; width < 120; width++) {
            String joined =
                    String.join("", TextFit.wrap(text, width, 15, false, 40)).replace("-", "");
            assertThat(joined).isEqualTo(text);
            assertThat(TextFit.wrap(text, width, 15, false, 1).getFirst().replaceAll("[😀…-]", ""))
                    .isEmpty();
        }
    }

    @Test
    void nothingStaysNothing() {
        assertThat(String.join("", TextFit.wrap("  ", 80, 15, true, 2))).isEmpty();
    }
}
