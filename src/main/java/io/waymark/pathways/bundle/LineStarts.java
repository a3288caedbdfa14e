package io.waymark.pathways.bundle;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.CoreMarkdownNodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/** Commonmark's renderer forgets that a plus or a tilde at the start of a line would begin a list or a block of code. */
final class LineStarts extends CoreMarkdownNodeRenderer {

    static final MarkdownNodeRendererFactory FACTORY = new MarkdownNodeRendererFactory() {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new LineStarts(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    };

    private LineStarts(MarkdownNodeRendererContext context) {
        super(context);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class);
    }

    @Override
    public void visit(Text text) {
        String words = text.getLiteral();
        if (context.getWriter().isAtLineStart() && (words.startsWith("+") || words.startsWith("~"))) {
            context.getWriter().raw('\\');
        }
        super.visit(text);
    }
}
