package io.waymark.platform.security;

import org.jspecify.annotations.Nullable;

/** An address within this application, for going back to it. Nothing from outside leads anywhere else. */
public final class LocalPath {

    /** No address of ours is longer; what is longer leads home. */
    static final int LONGEST = 1_000;

    private static final String HOME = "/";

    private LocalPath() {}

    /** The path with its query as it was given, or the home page if it is none, or might be understood as another host's. */
    public static String of(@Nullable String given) {
        if (given == null
                || given.length() > LONGEST
                || !given.startsWith("/")
                || given.startsWith("//")
                || given.chars().anyMatch(each -> each <= ' ' || each >= 0x7f || each == '\\')) {
            return HOME;
        }
        return given;
    }
}
