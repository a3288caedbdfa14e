@NullMarked
package io.waymark.platform.privacy;

import org.jspecify.annotations.NullMarked;
