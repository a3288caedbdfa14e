package io.waymark.accountability.api;

/** Whose public holidays are known. */
public interface HolidayRegions {

    boolean isKnown(String region);
}
