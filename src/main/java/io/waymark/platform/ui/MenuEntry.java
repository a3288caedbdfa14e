package io.waymark.platform.ui;

import io.waymark.platform.ui.drawing.Icons;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A place in the navigation. Each context declares its own as beans.
 *
 * @param order in the menu, from 1
 * @param key of its text
 * @param tabKey of its text at the bottom of a phone, where there is room for a short word
 * @param group key of the heading it stands under in the drawer, or null for none
 * @param path of its view
 * @param shown to whom; nothing is shown that would be refused
 */
public record MenuEntry(
        int order,
        String key,
        String tabKey,
        @Nullable String group,
        String path,
        Icons icon,
        Predicate<Viewer> shown) {

    /** With the same text everywhere. */
    public MenuEntry(int order, String key, @Nullable String group, String path, Icons icon, Predicate<Viewer> shown) {
        this(order, key, key, group, path, icon, shown);
    }
}
