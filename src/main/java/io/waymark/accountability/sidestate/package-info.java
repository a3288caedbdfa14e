@NullMarked
package io.waymark.accountability.sidestate;

import org.jspecify.annotations.NullMarked;
