package io.waymark.pathways.api;

/**
 * A file somebody gave as evidence.
 *
 * @param mediaType found from its content
 */
public record Upload(String fileName, String mediaType, byte[] content) {}
