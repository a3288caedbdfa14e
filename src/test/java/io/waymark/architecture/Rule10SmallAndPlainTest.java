package io.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Rule10SmallAndPlainTest {

    @Test
    void weKeepIt() {
        assertThat(Rule10SmallAndPlain.findings(Code.ours())).isEmpty();
    }

    @Test
    void ourClassesAreSmall() {
        assertThat(Rule10SmallAndPlain.sizes(Source.in(Code.ours()))).isEmpty();
    }

    @Test
    void breakingItIsFound() {
        assertThat(Rule10SmallAndPlain.findings(Code.breaking("rule10")))
                .containsExactlyInAnyOrder(
                        "package that is not @NullMarked: pathways/api",
                        "package that is not @NullMarked: pathways/policy",
                        "@NullUnmarked: pathways.ui.NullsAllowed",
                        "injected field: pathways.ui.FilledLater.gateways",
                        "injected field: pathways.ui.FilledLater.folder",
                        "injected method: pathways.ui.FilledLater.setClock",
                        "name that says nothing: pathways.ui.StepManager",
                        "name that says nothing: pathways.ui.TextUtils",
                        "name that says nothing: pathways.ui.TextUtils$SplitHelper",
                        "name that says nothing: pathways.policy.PublisherImpl");
    }

    /** Built here, for nobody wants to read such files. */
    @Test
    void sizesAreFound() {
        assertThat(Rule10SmallAndPlain.sizes(Stream.concat(files(9, 45), files(1, 300))))
                .isEmpty();
        assertThat(Rule10SmallAndPlain.sizes(Stream.concat(files(9, 45), files(1, 301))))
                .containsExactly("301 lines: a/Class301.java");
        assertThat(Rule10SmallAndPlain.sizes(Stream.concat(files(4, 10), files(6, 46))))
                .containsExactly("half of the files have up to 46 lines, not 45");
        assertThat(Rule10SmallAndPlain.sizes(Stream.concat(files(8, 45), files(2, 121))))
                .containsExactly("nine in ten files have up to 121 lines, not 120");
    }

    private static Stream<Source> files(int count, int lines) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Source("a/Class" + lines + ".java", "// ...\n".repeat(lines)));
    }
}
