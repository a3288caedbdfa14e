package io.waymark.accountability.ui;

/** Puts a text where the next paste takes it from; where the browser offers no clipboard, as on plain http, by the older way. */
final class Clipboard {

    static final String WRITE = """
            const older = text => {
              const field = document.createElement('textarea');
              field.value = text;
              document.body.append(field);
              field.select();
              const done = document.execCommand('copy');
              field.remove();
              return done;
            };
            if (!navigator.clipboard) return older($0);
            return navigator.clipboard.writeText($0).then(() => true, () => older($0));""";

    private Clipboard() {}
}
