package io.waymark.accountability.ui;

import java.util.Locale;

/** Names of a few as parts of keys. */
final class Slug {

    private Slug() {}

    static String of(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
