package io.waymark.platform.web;

import io.waymark.platform.i18n.HistoryTexts;
import io.waymark.shared.History;
import io.waymark.shared.HistoryActor;
import io.waymark.shared.HistoryEntry;
import io.waymark.shared.HistoryReason;
import io.waymark.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Histories as REST answers them: in the words of whoever asks, with links to the other pages. */
@Component
public class HistoryPages {

    /** What the parameter {@code on} of every history means. */
    public static final String DAY =
            "A day, such as 2026-03-02: the answer then also says how it stood at its end, in the"
                    + " time zone of whoever asks.";

    /** How every history is paged; to follow a sentence. */
    public static final String PAGED =
            " The newest first, by page; the header Link leads to the other pages (RFC 8288).";

    private final HistoryTexts texts;

    HistoryPages(HistoryTexts texts) {
        this.texts = texts;
    }

    /** The page in words. */
    public HistoryResponse inWords(History history, HttpServletRequest request) {
        Locale locale = Problems.locale(request);
        return new HistoryResponse(
                history.entries().stream().map(entry -> entry(entry, locale)).toList(),
                history.page(),
                history.size(),
                history.total());
    }

    /** An answer that holds the page, whatever else it holds. */
    public <T> ResponseEntity<T> answer(History history, T body, HttpServletRequest request) {
        Paging paging = new Paging(history.page(), history.size());
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, paging.links(request, history.total()))
                .body(body);
    }

    private HistoryResponse.Entry entry(HistoryEntry entry, Locale locale) {
        return new HistoryResponse.Entry(
                entry.number(),
                Kebab.ofType(entry.what().event()),
                texts.what(entry.what(), locale, ZoneOffset.UTC),
                entry.quote(),
                entry.at(),
                entry.recordedAt(),
                by(entry.by(), locale),
                why(entry.why(), locale));
    }

    private HistoryResponse.By by(HistoryActor by, Locale locale) {
        PersonId person = by.person();
        String name = by.kind() == HistoryActor.Kind.ERASED ? "" : texts.who(by, locale);
        return new HistoryResponse.By(Kebab.of(by.kind()), person == null ? null : person.value(), name);
    }

    private HistoryResponse.Why why(HistoryReason why, Locale locale) {
        return new HistoryResponse.Why(
                texts.why(why, locale, ZoneOffset.UTC),
                why.source(),
                type(why.command()),
                type(why.trigger()),
                why.triggerOf(),
                why.cause(),
                why.correlation());
    }

    private static @Nullable String type(@Nullable String name) {
        return name == null ? null : Kebab.ofType(name);
    }
}
