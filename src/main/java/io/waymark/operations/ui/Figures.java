package io.waymark.operations.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.platform.ui.Viewer;
import java.text.NumberFormat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Numbers, times and names of classes as the operator reads them. */
final class Figures {

    private static final double KB = 1024;
    private static final double MB = KB * KB;
    private static final double GB = MB * KB;

    private final Viewer viewer;

    Figures(Viewer viewer) {
        this.viewer = viewer;
    }

    static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(viewer.locale()).format(number);
    }

    String percent(double share) {
        return NumberFormat.getPercentInstance(viewer.locale()).format(share);
    }

    String moment(@Nullable Instant at) {
        return at == null ? text("operations.never") : viewer.moment(at);
    }

    /** In the largest unit that leaves at least one of it. */
    String size(long bytes) {
        if (bytes < MB) {
            return text("operations.size.kb", decimal(bytes / KB));
        }
        return bytes < GB
                ? text("operations.size.mb", decimal(bytes / MB))
                : text("operations.size.gb", decimal(bytes / GB));
    }

    /** The name of a class without its package. */
    static String bare(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private String decimal(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(viewer.locale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
