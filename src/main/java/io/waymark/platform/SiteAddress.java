package io.waymark.platform;

import java.net.URI;
import org.springframework.core.env.Environment;

/** Where people and programs reach Waymark from elsewhere, as from a mail or a calendar. */
public record SiteAddress(URI base) {

    private static final String THIS_MACHINE = "http://127.0.0.1:";

    /**
     * As the settings say; without one, this machine.
     *
     * @throws WrongSetting if it is no address of a web site
     */
    public static SiteAddress of(WaymarkProperties properties, Environment environment) {
        URI base = properties.baseUrl();
        if (base == null) {
            return new SiteAddress(URI.create(THIS_MACHINE + environment.getProperty("server.port", "8080")));
        }
        if (base.getHost() == null || !base.toString().matches("https?://.*")) {
            throw new WrongSetting(
                    "waymark.base-url is " + base + ", which is no address of a web site.",
                    "Set waymark.base-url, or WAYMARK_BASE_URL in the environment, to the address at which people reach"
                            + " Waymark, as in https://waymark.example.com.");
        }
        return new SiteAddress(base);
    }

    /** The whole address of a place within the application. */
    public String of(String path) {
        String site = base.toString();
        return (site.endsWith("/") ? site : site + "/") + (path.startsWith("/") ? path.substring(1) : path);
    }
}
