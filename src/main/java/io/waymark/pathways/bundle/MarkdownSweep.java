package io.waymark.pathways.bundle;

import io.waymark.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Takes out of a parsed text what may not stay. Words stay wherever they can: those of a link, the description of an image. */
final class MarkdownSweep extends AbstractVisitor {

    private static final Pattern HTTPS = Pattern.compile("(?i)https://[^\\s/?#@\\\\<>]+(?:[/?#][^\\s\\\\<>]*)?");

    private final List<Problem> removals = new ArrayList<>();
    private boolean inLink;

    private MarkdownSweep() {}

    static MarkdownSweep of(Node document) {
        MarkdownSweep sweep = new MarkdownSweep();
        document.accept(sweep);
        return sweep;
    }

    /** What was taken out, in the order of the text: each with what it was, and its line in the text. */
    List<Problem> removals() {
        return List.copyOf(removals);
    }

    @Override
    public void visit(HtmlBlock html) {
        removed("markdown-html-removed", html.getLiteral(), html);
        html.unlink();
    }

    @Override
    public void visit(HtmlInline html) {
        removed("markdown-html-removed", html.getLiteral(), html);
        html.unlink();
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        removed("markdown-image-removed", image.getDestination(), image);
        unwrap(image);
    }

    @Override
    public void visit(Link link) {
        boolean stays = isHttps(link.getDestination());
        inLink = stays;
        visitChildren(link);
        inLink = false;
        if (!stays) {
            removed("markdown-link-removed", link.getDestination(), link);
            unwrap(link);
        } else if (link.getFirstChild() == null) {
            link.unlink();
        }
    }

    /**
     * An address without brackets is plain text here, but a link to some who show it. So it becomes what it shall be to all: a link
     * if it is https, else words that nobody takes for one.
     */
    @Override
    public void visit(Text text) {
        if (!inLink) {
            BareAddresses.of(text).forEach(address -> removed("markdown-link-removed", address, text));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }

    static boolean isHttps(String address) {
        return HTTPS.matcher(address).matches();
    }

    private static void unwrap(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }

    private void removed(String code, String what, Node where) {
        removals.add(Problem.of(code, Shown.cut(what), line(where)));
    }

    /** From 1; of the nearest node around it that knows. */
    static int line(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().getFirst().getLineIndex() + 1;
            }
        }
        return 1;
    }
}
