@NullMarked
package io.waymark.platform.history;

import org.jspecify.annotations.NullMarked;
