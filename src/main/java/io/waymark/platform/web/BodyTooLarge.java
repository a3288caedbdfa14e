package io.waymark.platform.web;

import java.io.IOException;

/** More came than the resource takes; thrown while reading, so that the rest never reaches memory. */
final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    private final long limit;

    BodyTooLarge(long limit) {
        super("Body over " + limit + " bytes");
        this.limit = limit;
    }

    /** In bytes. */
    long limit() {
        return limit;
    }
}
