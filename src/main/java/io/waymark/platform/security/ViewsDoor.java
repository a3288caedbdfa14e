package io.waymark.platform.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** What an identity provider adds to how views are guarded. */
public interface ViewsDoor {

    /** Adds the way in: the filters that lead there and back, and where whoever has not signed in is sent. */
    void open(HttpSecurity views) throws Exception;

    /** The way out, once the session here is over. */
    LogoutSuccessHandler wayOut();
}
