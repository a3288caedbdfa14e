@NullMarked
package io.waymark.platform.migration;

import org.jspecify.annotations.NullMarked;
