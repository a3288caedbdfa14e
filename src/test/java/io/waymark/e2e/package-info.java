@NullMarked
package io.waymark.e2e;

import org.jspecify.annotations.NullMarked;
