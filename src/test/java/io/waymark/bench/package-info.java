/** {@code ./run bench}: the packaged program under real browsers, measured. Nothing in here is a test. */
@NullMarked
package io.waymark.bench;

import org.jspecify.annotations.NullMarked;
