@NullMarked
package io.waymark;

import org.jspecify.annotations.NullMarked;
