/** {@code ./run bench store}: the event stores and the read models under many events, measured. Nothing in here is a test. */
@NullMarked
package io.waymark.bench.store;

import org.jspecify.annotations.NullMarked;
