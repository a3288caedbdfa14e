@NullMarked
package io.waymark.accountability.projection;

import org.jspecify.annotations.NullMarked;
