/** Answers and acts on the machinery itself, which the platform keeps; nothing here is an event or a read model. */
@NullMarked
package io.waymark.operations.engine;

import org.jspecify.annotations.NullMarked;
