package io.waymark.pathways.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Addresses that stand in a text as they are, without the brackets of a link. */
final class BareAddresses {

    private static final Pattern ADDRESS =
            Pattern.compile("(?<![A-Za-z0-9])(?:(?:https?|ftp)://|www\\.)[^\\s<>]+", Pattern.CASE_INSENSITIVE);

    private static final Pattern PUNCTUATION_AFTER = Pattern.compile("[?!.,:;*_~'\"”’)\\]]+$");

    private BareAddresses() {}

    /** Makes a link of each that is https, and code of the others, which it gives back. */
    static List<String> of(Text text) {
        List<String> refused = new ArrayList<>();
        String words = text.getLiteral();
        Matcher matcher = ADDRESS.matcher(words);
        int done = 0;
        while (matcher.find()) {
            String address = PUNCTUATION_AFTER.matcher(matcher.group()).replaceFirst("");
            insert(text, words.substring(done, matcher.start()));
            text.insertBefore(asNode(address, refused));
            done = matcher.start() + address.length();
        }
        if (done > 0) {
            insert(text, words.substring(done));
            text.unlink();
        }
        return refused;
    }

    private static void insert(Text before, String words) {
        if (!words.isEmpty()) {
            before.insertBefore(new Text(words));
        }
    }

    private static Node asNode(String address, List<String> refused) {
        if (!MarkdownSweep.isHttps(address)) {
            refused.add(address);
            return new Code(address);
        }
        Link link = new Link(address, null);
        link.appendChild(new Text(address));
        return link;
    }
}
