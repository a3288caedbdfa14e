package io.waymark.integration.mail;

import org.springframework.web.util.HtmlUtils;

/**
 * A mail in the product's look. Everything is inline and laid out in tables marked as such, for that is what mail programs read;
 * no picture, no script, nothing is loaded from anywhere, so that nobody is told that it was opened.
 */
final class MailHtml {

    private static final String FONT =
            "font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;color:#13262B;";
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
            <meta name="color-scheme" content="light"><title>%s</title></head>
            <body style="margin:0;padding:0;background:#F3F6F2;">
            <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" style="background:#F3F6F2;">
            <tr><td align="center" style="padding:24px 12px;">
            <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" style="max-width:560px;">
            <tr><td style="FONT;font-size:18px;font-weight:700;padding:0 4px 16px;">\
            <span aria-hidden="true" style="color:#0B5F66;">&#9670;</span> Waymark</td></tr>
            <tr><td style="background:#FFFFFF;border:1px solid #D3DCD5;border-radius:14px;padding:24px;FONT">
            <h1 style="FONT;font-size:22px;line-height:1.3;margin:0 0 12px;">%s</h1>
            <p style="FONT;font-size:16px;line-height:1.5;margin:0 0 16px;">%s</p>
            %s</td></tr>
            <tr><td style="FONT;font-size:13px;line-height:1.5;padding:16px 4px;color:#3F5358;">
            <p style="margin:0 0 8px;">%s</p>
            <p style="margin:0;">%s</p></td></tr>
            </table></td></tr></table>
            </body></html>
            """.replace("FONT;", FONT).replace("FONT", FONT);

    private static final String BUTTON =
            "display:inline-block;border-radius:8px;font-size:16px;font-weight:700;line-height:1.25;"
                    + "padding:12px 20px;margin:0 8px 8px 0;text-decoration:none;";
    private static final String SOLID = BUTTON + "background:#0B5F66;border:1px solid #0B5F66;color:#FFFFFF;";
    private static final String OUTLINE = BUTTON + "background:#FFFFFF;border:1px solid #748786;color:#13262B;";
    private static final String PLAIN = "color:#0A565D;text-decoration:underline;";

    private MailHtml() {}

    static String of(MailContent content) {
        StringBuilder items = new StringBuilder();
        content.items().forEach(item -> items.append(item(item, content.daily())));
        String ways = link(content.settings(), PLAIN)
                + (content.unsubscribe() == null ? "" : " &middot; " + link(content.unsubscribe(), PLAIN));
        return PAGE.formatted(
                safe(content.language()),
                safe(content.title()),
                safe(content.title()),
                safe(content.hello()),
                items,
                safe(content.why()),
                ways);
    }

    private static String item(MailContent.Item item, boolean daily) {
        StringBuilder html = new StringBuilder();
        if (daily) {
            html.append("<h2 style=\"")
                    .append(FONT)
                    .append(
                            "font-size:18px;line-height:1.3;margin:16px 0 8px;padding-top:16px;border-top:1px solid #D3DCD5;\">")
                    .append(safe(item.title()))
                    .append("</h2>\n");
        }
        if (!item.body().isBlank()) {
            html.append("<p style=\"")
                    .append(FONT)
                    .append("font-size:16px;line-height:1.5;margin:0 0 16px;\">")
                    .append(safe(item.body()))
                    .append("</p>\n");
        }
        html.append("<p style=\"margin:0 0 8px;\">");
        item.choices().forEach(choice -> html.append(link(choice, OUTLINE)).append('\n'));
        html.append(
                link(item.open(), item.choices().isEmpty() ? SOLID : PLAIN + FONT + "color:#0A565D;font-size:16px;"));
        return html.append("</p>\n").toString();
    }

    private static String link(MailContent.Link link, String style) {
        return "<a href=\"" + safe(link.address()) + "\" style=\"" + style + "\">" + safe(link.label()) + "</a>";
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
