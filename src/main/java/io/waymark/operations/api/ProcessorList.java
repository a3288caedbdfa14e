package io.waymark.operations.api;

import java.util.List;

/** All processors of a node, projections first, by name. */
public record ProcessorList(List<ProcessorView> processors) {}
