package io.waymark.pathways.api;

/** A behaviour a pathway grows, by id and title until capability frameworks say more about it. */
public record Behaviour(String id, String title) {}
