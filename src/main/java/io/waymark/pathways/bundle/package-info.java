/** Reads pathway bundles: everything in them is hostile until it has been checked, and every fault is told by field and line. */
@NullMarked
package io.waymark.pathways.bundle;

import org.jspecify.annotations.NullMarked;
