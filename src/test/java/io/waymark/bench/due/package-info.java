/** Ten thousand check-ins due in the same minute. */
@NullMarked
package io.waymark.bench.due;

import org.jspecify.annotations.NullMarked;
