package io.waymark.platform.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How what somebody looks for stands in the address of a page: a text, and one of a few choices.
 *
 * @param path of the page
 * @param name of the choice in the address
 * @param otherwise what is chosen where the address says nothing; may be none at all
 */
public record SearchAddress<C extends Enum<C>>(
        String path,
        String name,
        Class<C> choices,
        @Nullable C otherwise) {

    private static final String TEXT = "q";
    private static final int LONGEST = 100;

    /** Empty for all; what is longer than anybody types is cut off. */
    public String text(QueryParameters parameters) {
        String text = parameters.getSingleParameter(TEXT).orElse("");
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    public @Nullable C choice(QueryParameters parameters) {
        String slug = parameters.getSingleParameter(name).orElse("");
        return Stream.of(choices.getEnumConstants())
                .filter(candidate -> slug(candidate).equals(slug))
                .findFirst()
                .orElse(otherwise);
    }

    public Location of(String text, @Nullable C choice) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text.isBlank()) {
            parameters.put(TEXT, text.strip());
        }
        if (choice != null && choice != otherwise) {
            parameters.put(name, slug(choice));
        }
        return new Location(path, QueryParameters.simple(parameters));
    }

    public static String slug(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
