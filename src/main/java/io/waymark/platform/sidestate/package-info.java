@NullMarked
package io.waymark.platform.sidestate;

import org.jspecify.annotations.NullMarked;
