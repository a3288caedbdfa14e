@NullMarked
package io.waymark.platform.axon;

import org.jspecify.annotations.NullMarked;
