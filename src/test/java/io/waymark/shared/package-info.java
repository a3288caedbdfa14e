@NullMarked
package io.waymark.shared;

import org.jspecify.annotations.NullMarked;
