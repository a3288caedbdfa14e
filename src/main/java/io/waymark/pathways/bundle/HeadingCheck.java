package io.waymark.pathways.bundle;

import io.waymark.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Headings start below the title of the step, at level 2, and skip no level: whoever listens to a page finds their way by them. */
final class HeadingCheck extends AbstractVisitor {

    private static final int HIGHEST = 2;

    private final List<Problem> problems = new ArrayList<>();
    private int before = HIGHEST - 1;

    private HeadingCheck() {}

    /** A problem for each heading on a wrong level: its words, its line in the text, its level and the one it should have. */
    static List<Problem> of(Node document) {
        HeadingCheck check = new HeadingCheck();
        document.accept(check);
        return check.problems;
    }

    @Override
    public void visit(Heading heading) {
        int level = heading.getLevel();
        int wanted = Math.clamp(level, HIGHEST, before + 1);
        if (level != wanted) {
            problems.add(
                    Problem.of("heading-level", Shown.cut(words(heading)), MarkdownSweep.line(heading), level, wanted));
        }
        before = Math.max(level, HIGHEST);
    }

    private static String words(Heading heading) {
        StringBuilder words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }
}
