@NullMarked
package io.waymark.platform.embedded;

import org.jspecify.annotations.NullMarked;
