package io.waymark.pathways.bundle;

import io.waymark.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * A text in Markdown that is harmless for whoever shows it: written anew from what was understood of it, without raw HTML, images
 * and links that are not https. So no consumer has to clean it again, and none can forget to.
 *
 * @param problems headings on wrong levels, or a text that cannot be cleaned
 * @param advice what was left out
 */
record Markdown(String text, List<Problem> problems, List<Problem> advice) {

    /** Deeper nesting than any text has, and far from what a stack can take; beyond it the signs are taken as words. */
    private static final int DEEPEST = 30;

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().nodeRendererFactory(LineStarts.FACTORY).build();

    static Markdown clean(String source) {
        Node document = PARSER.parse(source);
        List<Problem> problems = new ArrayList<>(HeadingCheck.of(document));
        MarkdownSweep sweep = MarkdownSweep.of(document);
        String text = RENDERER.render(document).strip();
        // What was written anew is read again: a text that is not clean by then was made to deceive.
        if (!MarkdownSweep.of(PARSER.parse(text)).removals().isEmpty()) {
            problems.add(Problem.of("markdown-unclear"));
        }
        return new Markdown(text, List.copyOf(problems), sweep.removals());
    }
}
