@NullMarked
package io.waymark.platform;

import org.jspecify.annotations.NullMarked;
