package io.waymark.accountability.api;

import java.util.List;

/** Whose public holidays are known, by name. */
public record HolidayRegionNames(List<Region> all) {

    /**
     * A country, or a part of one.
     *
     * @param code such as {@code gb} or {@code gb-eng}
     */
    public record Region(String code, String name) {}
}
